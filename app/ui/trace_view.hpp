// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QLabel>
#include <QWidget>

#include "core/records/cadence_trace.hpp"
#include "core/units/speed.hpp"
#include "core/units/steps_per_minute.hpp"

#include <optional>

namespace stridetick::app {

class ChartKey;
class TraceChart;

/// What a watch saw of a run, minute by minute, and whether it counted one foot or both; hidden
/// where it saw no cadence. Thread: window's.
class TraceView : public QWidget {
    Q_OBJECT

 public:
    explicit TraceView(QWidget* parent = nullptr);
    /// `whyFixed`: why the feet cannot be switched just now; empty if they can.
    void show(const std::optional<core::CadenceTrace>& trace,
              std::optional<core::StepsPerMinute> target, core::SpeedUnit unit,
              const QString& whyFixed);

 signals:
    void oneFootChosen(bool oneFoot);

 private:
    QCheckBox* oneFoot_;
    TraceChart* chart_;
    QLabel* readout_;
    ChartKey* key_;
};

}  // namespace stridetick::app
