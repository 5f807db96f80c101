// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/live/x_display.hpp"

#include <chrono>
#include <span>
#include <string>

namespace stridetick::testing {

/// Each tap a press of `key` at its time after `start`, released soon after. Returns how late the
/// latest press was sent: what the machine, not the runner, did to the taps.
std::chrono::duration<double, std::milli> tapAt(
    XDisplay& display, const std::string& key, std::chrono::steady_clock::time_point start,
    std::span<const std::chrono::duration<double>> taps);

}  // namespace stridetick::testing
