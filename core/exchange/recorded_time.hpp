// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.hpp"

#include <chrono>
#include <cstddef>
#include <span>

namespace stridetick::exchange {

using Moment = std::chrono::sys_time<std::chrono::milliseconds>;

struct TimeSpan {
    Moment begin;
    Moment end;
};

/// No run is longer; a wrong date makes years of it, and a list of their minutes.
inline constexpr std::chrono::hours kLongestActivity{7 * 24};
/// At every red light of a week; each becomes a row of the log.
inline constexpr std::size_t kMostPauses = 10'000;
/// A watch's records are a second apart.
inline constexpr std::chrono::milliseconds kShortestPause{1'001};

/// Of an activity whose samples have been read, in any order: sorts them, leaves out the second of
/// two at one time, and sets start and length so that `whole` and all samples are in it. `breaks`
/// become its pauses where they are long enough; they may touch and overlap. Malformed where it is
/// longer than any run or has more pauses.
ReadResult<Activity> inOrder(Activity activity, TimeSpan whole, std::span<const TimeSpan> breaks);

}  // namespace stridetick::exchange
