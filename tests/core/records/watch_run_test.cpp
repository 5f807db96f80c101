// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/watch_run.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;
using Time = std::chrono::sys_time<std::chrono::milliseconds>;

/// Held against an hour from a time on.
bool isTheHour(std::chrono::milliseconds later, std::chrono::milliseconds length) {
    const WatchRun hour{Time{1'000'000s}, 1h};
    const WatchRun other{hour.startedAt + later, length};
    EXPECT_EQ(isSameRun(hour, other), isSameRun(other, hour));
    return isSameRun(hour, other);
}

TEST(WatchRun, IsTheSameWhereItBeganWithinSeconds) {
    EXPECT_TRUE(isTheHour(0s, 1h));
    EXPECT_TRUE(isTheHour(5s, 1h));
    EXPECT_TRUE(isTheHour(-5s, 1h));
    EXPECT_FALSE(isTheHour(5'001ms, 1h));
    EXPECT_FALSE(isTheHour(-5'001ms, 1h));
}

TEST(WatchRun, IsTheSameWhereItIsAboutAsLong) {
    EXPECT_TRUE(isTheHour(0s, 1h - 72s));
    EXPECT_FALSE(isTheHour(0s, 1h - 73s));
    EXPECT_TRUE(isTheHour(0s, 1h + 73s));
    EXPECT_FALSE(isTheHour(0s, 1h + 74s));
    const WatchRun minute{Time{}, 1min};
    EXPECT_TRUE(isSameRun(minute, {Time{}, 70s}));
    EXPECT_FALSE(isSameRun(minute, {Time{}, 70'001ms}));
}

TEST(WatchRun, TimesAndLengthsThatNoWatchHasAreHeldAgainstEachOtherToo) {
    const WatchRun first{Time::min(), 0ms};
    const WatchRun last{Time::max(), std::chrono::milliseconds::max()};
    EXPECT_FALSE(isSameRun(first, last));
    EXPECT_FALSE(isSameRun(last, first));
    EXPECT_TRUE(isSameRun(last, last));
}

}  // namespace
}  // namespace stridetick::core
