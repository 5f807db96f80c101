// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

#include "core/history/weekly_summary.hpp"

#include <optional>
#include <vector>

namespace stridetick::app {

/// The weeks as a table, newest first. Thread: window's.
class WeekList : public QTableWidget {
    Q_OBJECT

 public:
    explicit WeekList(QWidget* parent = nullptr);
    void show(const std::vector<core::WeekSummary>& weeks, bool newestIsThisWeek);
    /// Start of the selected week.
    std::optional<std::chrono::local_days> selected() const;
    /// Nothing changes where the week is not on this page.
    void select(std::chrono::local_days week);

 protected:
    void resizeEvent(QResizeEvent* event) override;

 private:
    void fitHeight();
    void showWeek(int row, const core::WeekSummary& week, bool isThisWeek);

    std::vector<std::chrono::local_days> starts_;
};

}  // namespace stridetick::app
