// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/history/weekly_summary.hpp"

#include <vector>

class QCustomPlot;

namespace stridetick::app {

/// Measured cadence by week with its ±, and the target of each week. The table beside it says the
/// same in words. Thread: window's.
class CadenceChart : public QWidget {
    Q_OBJECT

 public:
    explicit CadenceChart(QWidget* parent = nullptr);
    void show(const std::vector<core::WeekSummary>& weeks);

 protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

 private:
    void drawMeasured();
    void drawTargets();
    void drawAxes();

    void draw();
    std::size_t weeksPerLabel() const;

    QCustomPlot* plot_;
    std::vector<core::WeekSummary> weeks_;
};

}  // namespace stridetick::app
