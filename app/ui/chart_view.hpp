// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QWidget>

#include <chrono>

namespace stridetick::app {

class CadenceChart;
class ChartController;
class ChartKey;
class DayField;
class SettingsStore;

/// The weeks as a chart, part of the Review page. Thread: window's.
class ChartView : public QWidget {
    Q_OBJECT

 public:
    ChartView(ChartController& controller, SettingsStore& settings, QWidget* parent = nullptr);
    void focusNext();

 signals:
    void weekWanted(std::chrono::local_days start);

 private:
    QWidget* buildControls();
    ChartKey* buildKey();
    void chooseSpan(int index);
    void chooseDays();
    void refresh();
    /// The fields hold the days of the weeks in sight.
    void showDays();
    void readOut();
    /// What has to be known to read it: the day-to-day spread (R14), what a correction left out.
    QString notes() const;

    ChartController& controller_;
    SettingsStore& settings_;
    ChartKey* key_ = nullptr;
    QComboBox* span_ = nullptr;
    DayField* from_ = nullptr;
    DayField* until_ = nullptr;
    QLabel* problem_ = nullptr;
    QCheckBox* corrected_ = nullptr;
    CadenceChart* chart_ = nullptr;
    QLabel* readout_ = nullptr;
    QLabel* notes_ = nullptr;
};

}  // namespace stridetick::app
