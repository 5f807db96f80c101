// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include "app/controllers/review_controller.hpp"

#include <array>

namespace stridetick::app {

class ChartView;
class HistoryController;
class ReminderLine;
class Reminders;
class ReportView;
class RunExportController;
class SettingsStore;
class WeeksView;
class YearView;

/// Review what was run: as weeks, as a chart, as a year, as a report. Thread: window's. Borrows
/// its parts.
class ReviewPage : public QWidget {
    Q_OBJECT

 public:
    enum class View { Weeks, Chart, Year, Report };

    struct Parts {
        ReviewController& weeks;
        HistoryController& history;
        Reminders& reminders;
        SettingsStore& settings;
        RunExportController& runExporter;
    };
    explicit ReviewPage(const Parts& parts, QWidget* parent = nullptr);
    void focusNext();
    void goTo(View view);
    View view() const { return static_cast<View>(tabs_->checkedId()); }

 signals:
    void measureWanted();
    void importWanted();

 protected:
    void showEvent(QShowEvent* event) override;

 private:
    QWidget* buildEmpty();
    QWidget* buildTabs();
    QPushButton* importButton(const char* objectName, QWidget* parent);
    void buildViews(const Parts& parts);
    /// Nothing in the log, nothing to be brought back, nothing half said.
    bool nothing() const;
    void refresh();
    /// Only what is shown looks at the log.
    void refreshView();
    void openWeek(std::chrono::local_days day);

    ReviewController& controller_;
    HistoryController& history_;
    QButtonGroup* tabs_;
    ReminderLine* reminder_;
    QWidget* empty_ = nullptr;
    QWidget* shown_ = nullptr;  ///< the views, where there is anything
    QLabel* emptyText_ = nullptr;
    QPushButton* measure_ = nullptr;
    WeeksView* weeks_ = nullptr;
    ChartView* chart_ = nullptr;
    YearView* year_ = nullptr;
    ReportView* report_ = nullptr;
    std::array<QWidget*, 4> views_{};
};

}  // namespace stridetick::app
