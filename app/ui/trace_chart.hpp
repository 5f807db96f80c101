// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/records/cadence_trace.hpp"
#include "core/units/speed.hpp"
#include "core/units/steps_per_minute.hpp"

#include <cstddef>
#include <optional>

class QCPItemStraightLine;
class QCustomPlot;
class QMouseEvent;

namespace stridetick::app {

/// A run's cadence by minute, with gaps where the watch saw none, and its target's band. A cursor
/// goes from minute to minute by the arrow keys or the pointer. Thread: window's.
class TraceChart : public QWidget {
    Q_OBJECT

 public:
    explicit TraceChart(QWidget* parent = nullptr);
    /// The cursor stays on its minute where it is the same run, else it goes to the first.
    void show(const core::CadenceTrace& trace, std::optional<core::StepsPerMinute> target,
              core::SpeedUnit unit);
    /// What the minute at the cursor is, in words; empty where there is none.
    QString readout() const;

 signals:
    void cursorMoved();

 protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

 private:
    void draw();
    void drawBand();
    void drawMinutes();
    void dressAxes();
    void fitHeight();
    void placeCursor();
    void moveTo(std::ptrdiff_t minute);
    void point(const QMouseEvent* event);
    std::ptrdiff_t last() const { return std::ssize(trace_.minutes) - 1; }

    QCustomPlot* plot_;
    QCPItemStraightLine* line_ = nullptr;  ///< the cursor
    core::CadenceTrace trace_{.session = core::SessionId(std::string())};
    std::optional<core::StepsPerMinute> target_;
    core::SpeedUnit unit_ = core::SpeedUnit::KilometresPerHour;
    std::ptrdiff_t cursor_ = 0;
};

}  // namespace stridetick::app
