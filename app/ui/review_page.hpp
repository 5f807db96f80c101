// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QWidget>

#include "app/controllers/review_controller.hpp"

#include <vector>

namespace stridetick::app {

class CadenceChart;
class SettingsStore;
class WeekList;

/// Review the weeks. Thread: window's.
class ReviewPage : public QWidget {
    Q_OBJECT

 public:
    ReviewPage(ReviewController& controller, SettingsStore& settings, QWidget* parent = nullptr);
    void focusNext();

 signals:
    void measureWanted();

 private:
    QWidget* buildEmpty();
    QWidget* buildWeeks();
    QWidget* buildDetails();
    void refresh();
    void refreshDetails();
    void listEntries(std::chrono::local_days week);
    void refreshButtons();
    QString lineFor(const core::Measurement& m) const;
    QString lineFor(const core::Target& t) const;
    QString lineFor(const core::Session& s) const;

    ReviewController& controller_;
    SettingsStore& settings_;
    QWidget* empty_ = nullptr;
    QWidget* shown_ = nullptr;  ///< the weeks, where there are any
    CadenceChart* chart_ = nullptr;
    WeekList* weeks_ = nullptr;
    QPushButton* earlier_ = nullptr;
    QPushButton* later_ = nullptr;
    QLabel* emptyText_ = nullptr;
    QLabel* headline_ = nullptr;
    QLabel* weekTitle_ = nullptr;
    QListWidget* entries_ = nullptr;
    QPushButton* remove_ = nullptr;
    QPushButton* undo_ = nullptr;
    QPushButton* measure_ = nullptr;
    std::vector<core::MeasurementId> removed_;  ///< since the page was made; undone from the last
};

}  // namespace stridetick::app
