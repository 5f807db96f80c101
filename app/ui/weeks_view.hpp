// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include <chrono>
#include <string>

namespace stridetick::app {

class ReviewController;
class RunExportController;
class SettingsStore;
class WeekEntries;
class WeekList;

/// A page of weeks, and what the selected one holds. Part of the Review page. Thread: window's.
class WeeksView : public QWidget {
    Q_OBJECT

 public:
    WeeksView(ReviewController& controller, SettingsStore& settings,
              RunExportController& runExporter, QWidget* parent = nullptr);
    void focusNext();
    bool editing() const;
    void refresh();
    /// To the page with this day's week, selected.
    void openWeek(std::chrono::local_days day);
    /// Where the runner can see what became of it.
    void showTouched(std::chrono::local_days week, const std::string& id);
    void undo();
    void redo();

 private:
    ReviewController& controller_;
    QLabel* headline_;
    QPushButton* earlier_;
    QPushButton* later_;
    WeekList* weeks_;
    QLabel* under_;  ///< what the columns mean
    WeekEntries* entries_;
};

}  // namespace stridetick::app
