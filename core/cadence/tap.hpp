// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace stridetick::core {

/// One tap as the platform reported it.
struct Tap {
    std::chrono::steady_clock::time_point arrival;  ///< when the program was given the event
    /// The event's own time stamp, on a clock of unknown origin; nothing where the platform gives
    /// none.
    std::optional<std::chrono::milliseconds> stamp{};
};

/// When each foot struck, in the order of `taps`, which is the order of arrival. Stamps are laid on
/// the steady clock by the smallest delay that any stamped tap of the series had, so that a program
/// that was slow to handle an event does not bend the result. A tap without a stamp, or whose stamp
/// cannot be true (running backwards, or more than kMaxStampLag off the others), stands at its
/// arrival and says nothing about the rest.
std::vector<std::chrono::steady_clock::time_point> placeTaps(std::span<const Tap> taps);

inline constexpr std::chrono::milliseconds kMaxStampLag{2'000};

}  // namespace stridetick::core
