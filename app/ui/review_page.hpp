// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include "app/controllers/review_controller.hpp"

#include <chrono>
#include <string>

namespace stridetick::app {

class CadenceChart;
class SettingsStore;
class WeekEntries;
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
    QWidget* buildWeeks(SettingsStore& settings);
    /// Nothing in the log, nothing to be brought back, nothing half said.
    bool nothing() const;
    void refresh();
    void showTouched(std::chrono::local_days week, const std::string& id);

    ReviewController& controller_;
    QWidget* empty_ = nullptr;
    QWidget* shown_ = nullptr;  ///< the weeks, where there are any
    CadenceChart* chart_ = nullptr;
    WeekList* weeks_ = nullptr;
    QPushButton* earlier_ = nullptr;
    QPushButton* later_ = nullptr;
    QLabel* emptyText_ = nullptr;
    QLabel* headline_ = nullptr;
    WeekEntries* entries_ = nullptr;
    QPushButton* measure_ = nullptr;
};

}  // namespace stridetick::app
