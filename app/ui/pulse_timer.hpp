// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "core/session/flash_rule.hpp"

#include <chrono>
#include <vector>

namespace stridetick::app {

/// When a light that shows the steps goes on and off. Thread: window's.
class PulseTimer : public QObject {
    Q_OBJECT

 public:
    using Instant = std::chrono::steady_clock::time_point;

    explicit PulseTimer(QObject* parent = nullptr);

    /// The light is large: it keeps the rule for flashes, by which a step may stay dark.
    void setLarge(bool large);
    /// Lit at `due`, or at once if that has passed, for a step of that tempo; steps are told in
    /// their order.
    void pulseAt(Instant due, core::StepsPerMinute tempo);
    void clear();
    bool lit() const noexcept { return lit_; }

 signals:
    void changed();

 private:
    /// Of the next: as it is due, or a little later by the rule.
    Instant planned() const;
    void begin();
    void light(bool on);
    void waitForNext();

    bool lit_ = false;
    bool large_ = false;
    core::FlashRule rule_;      ///< outlives what is cleared
    std::vector<Instant> due_;  ///< in order; the sound may be more than a beat behind
    QTimer on_;
    QTimer off_;
};

}  // namespace stridetick::app
