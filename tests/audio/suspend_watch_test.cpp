// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/suspend_watch.hpp"

#include <gtest/gtest.h>

namespace stridetick::audio {
namespace {

using namespace std::chrono_literals;

TEST(SuspendWatch, TellsOfEachSleepOnce) {
    std::chrono::nanoseconds asleep = 5h;  // before it was there
    SuspendWatch watch{[&] { return asleep; }};
    EXPECT_FALSE(watch.slept());
    asleep += 60s;
    EXPECT_TRUE(watch.slept());
    EXPECT_FALSE(watch.slept());
    asleep += 1s;
    EXPECT_TRUE(watch.slept());
}

TEST(SuspendWatch, IsNotDeceivedByWhatLiesBetweenTwoReadings) {
    std::chrono::nanoseconds asleep = 0ns;
    SuspendWatch watch{[&] { return asleep; }};
    for (int i = 0; i < 1000; ++i) {
        asleep += i % 2 == 0 ? 2ms : -2ms;
        EXPECT_FALSE(watch.slept());
    }
}

TEST(SuspendWatch, SeesAMachineThatIsAwake) {
    SuspendWatch watch;
    EXPECT_FALSE(watch.slept());
    EXPECT_GE(SuspendWatch::systemTimeAsleep(), -1s);
}

}  // namespace
}  // namespace stridetick::audio
