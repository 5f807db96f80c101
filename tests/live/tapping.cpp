// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/live/tapping.hpp"

#include <algorithm>
#include <thread>

namespace stridetick::testing {

namespace {

using std::chrono::steady_clock;

// Shorter than the shortest time from a tap to its double.
constexpr std::chrono::milliseconds kKeyDown{25};

}  // namespace

std::chrono::duration<double, std::milli> tapAt(
    XDisplay& display, const std::string& key, steady_clock::time_point start,
    std::span<const std::chrono::duration<double>> taps) {
    steady_clock::duration latest{};
    for (const auto tap : taps) {
        const auto due = start + std::chrono::duration_cast<steady_clock::duration>(tap);
        std::this_thread::sleep_until(due);
        display.press(key);
        latest = std::max(latest, steady_clock::now() - due);
        std::this_thread::sleep_until(due + kKeyDown);
        display.release(key);
    }
    return latest;
}

}  // namespace stridetick::testing
