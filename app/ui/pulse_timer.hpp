// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "core/session/pulse_plan.hpp"

namespace stridetick::app {

/// A light that shows the steps goes on and off. Thread: window's.
class PulseTimer : public QObject {
    Q_OBJECT

 public:
    using Instant = core::PulsePlan::Instant;

    explicit PulseTimer(QObject* parent = nullptr);

    /// See core::PulsePlan.
    void setLarge(bool large);
    /// Lit at `due`, or at once if that has passed, for a step of that tempo; steps are told in
    /// their order.
    void pulseAt(Instant due, core::StepsPerMinute tempo);
    void clear();
    bool lit() const noexcept { return lit_; }

 signals:
    void changed();

 private:
    void begin();
    void light(bool on);
    void waitForNext();

    bool lit_ = false;
    core::PulsePlan plan_;
    QTimer on_;
    QTimer off_;
};

}  // namespace stridetick::app
