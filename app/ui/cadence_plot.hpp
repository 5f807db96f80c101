// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/translated.hpp"
#include "core/history/weekly_summary.hpp"

#include <cstddef>
#include <optional>
#include <vector>

class QCPAxisRect;
class QCPAxis;
class QCPItemRect;
class QCPMarginGroup;
class QCustomPlot;

namespace stridetick::app {

enum class ChartMark;

/// Draws the weeks of a CadenceChart: cadences above, minutes below, week i at i. Thread:
/// window's. Borrows the plot, which owns what is drawn.
class CadencePlot {
 public:
    STRIDETICK_TR_FUNCTIONS(CadencePlot)

    explicit CadencePlot(QCustomPlot* plot);

    void draw(const std::vector<core::WeekSummary>& weeks, bool corrected);
    /// From week to week, both included, as far as there are any.
    void setVisible(double first, double last);
    void setCursor(std::optional<std::size_t> week);
    QCPAxisRect* above() const noexcept { return above_; }
    QCPAxisRect* below() const noexcept { return below_; }

 private:
    void drawLevels();
    void drawSeries(core::Condition condition, double aside);
    void drawMinutes();
    void dressAxes();
    void labelWeeks();
    void fitHeights();

    QCustomPlot* plot_;
    QCPAxisRect* above_;
    QCPAxisRect* below_;
    std::vector<core::WeekSummary> weeks_;
    bool corrected_ = false;
    std::optional<std::size_t> cursor_;
    std::vector<QCPItemRect*> cursors_;
};

/// Lines, letters and colours of an axis of any chart.
void dressAxis(QCPAxis& axis);

}  // namespace stridetick::app
