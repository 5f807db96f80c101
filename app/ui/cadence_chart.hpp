// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/cadence_plot.hpp"
#include "core/history/weekly_summary.hpp"

#include <chrono>
#include <optional>
#include <vector>

class QCPRange;
class QCustomPlot;
class QMouseEvent;

namespace stridetick::app {

/// Quiet, carry-over and paced cadence by week with their ±, baseline, target and minutes. A cursor
/// goes from week to week by the arrow keys or the pointer; plus, minus, wheel and drag zoom and
/// move. Thread: window's.
class CadenceChart : public QWidget {
    Q_OBJECT

 public:
    explicit CadenceChart(QWidget* parent = nullptr);
    /// Corrected: at the speed of the baseline (R13). The cursor stays on its week, or goes to the
    /// newest.
    void show(const std::vector<core::WeekSummary>& weeks, bool corrected);
    std::optional<core::WeekSummary> atCursor() const;
    /// What the week at the cursor is, in words.
    QString readout() const;
    /// Of the weeks, the first and the last in sight.
    std::pair<std::size_t, std::size_t> inSight() const;
    void zoomIn();
    void zoomOut();
    void showAll();

 signals:
    void cursorMoved();
    void inSightChanged();
    /// The runner wants to see what this week holds.
    void weekWanted(std::chrono::local_days start);

 protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

 private:
    void draw();
    void moveTo(std::ptrdiff_t week);
    void point(const QMouseEvent* event);
    void zoom(double factor);
    /// Leaves no room beyond the weeks, and keeps both parts of the chart together.
    void onRange(const QCPRange& range);
    std::ptrdiff_t last() const { return std::ssize(weeks_) - 1; }

    QCustomPlot* plot_;
    CadencePlot drawn_;
    std::vector<core::WeekSummary> weeks_;
    bool corrected_ = false;
    bool settling_ = false;
    std::ptrdiff_t cursor_ = 0;
};

}  // namespace stridetick::app
