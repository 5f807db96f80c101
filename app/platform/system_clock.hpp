// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/clock.hpp"

namespace stridetick::app {

/// The computer's own clocks and time zone. Thread: any.
class SystemClock : public core::Clock {
 public:
    std::chrono::steady_clock::time_point steadyNow() const override;
    core::WallTime wallNow() const override;
};

}  // namespace stridetick::app
