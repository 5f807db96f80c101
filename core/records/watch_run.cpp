// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/watch_run.hpp"

#include <algorithm>
#include <cstdint>

namespace stridetick::core {

namespace {

using std::chrono::milliseconds;

constexpr std::uint64_t kSameStartMs = 5'000;
constexpr milliseconds kSameLength{10'000};
constexpr int kSameLengthPercent = 2;

}  // namespace

bool startTogether(const WatchRun& one, const WatchRun& other) {
    const auto [first, last] = std::minmax(one.startedAt, other.startedAt);
    // A file may say any time, and the two be further apart than a signed number goes.
    return static_cast<std::uint64_t>(last.time_since_epoch().count()) -
               static_cast<std::uint64_t>(first.time_since_epoch().count()) <=
           kSameStartMs;
}

bool isSameRun(const WatchRun& one, const WatchRun& other) {
    const auto [shorter, longer] = std::minmax(one.length, other.length);
    const auto difference = longer - shorter;
    return startTogether(one, other) &&
           (difference <= kSameLength || difference <= longer / (100 / kSameLengthPercent));
}

}  // namespace stridetick::core
