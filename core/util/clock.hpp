// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace stridetick::core {

/// A moment as the log keeps it: UTC, and the local offset from UTC at the time of writing.
struct WallTime {
    std::chrono::sys_time<std::chrono::milliseconds> utc;
    std::chrono::minutes offset;

    friend bool operator==(const WallTime&, const WallTime&) = default;
};

/// The only source of time. Handed in by constructor; core never asks the system itself.
class Clock {
 public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    /// For intervals, taps and clicks. Monotonic.
    virtual std::chrono::steady_clock::time_point steadyNow() const = 0;
    /// For the calendar only.
    virtual WallTime wallNow() const = 0;
};

}  // namespace stridetick::core
