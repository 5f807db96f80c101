// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/wall_timer.hpp"

#include <QSignalSpy>

#include "app/platform/system_clock.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using tests::waitFor;

class WallTimerTest : public ::testing::Test {
 protected:
    static auto now() { return SystemClock().wallNow().utc; }
    WallTimer timer_;
    QSignalSpy woke_{&timer_, &WallTimer::woke};
};

TEST_F(WallTimerTest, WakesOnceAtTheMoment) {
    const auto moment = now() + 50ms;
    timer_.wakeAt(moment);
    ASSERT_TRUE(waitFor([this] { return woke_.count() > 0; }));
    EXPECT_GE(now(), moment);
    EXPECT_FALSE(woke_.wait(50)) << "once";
}

TEST_F(WallTimerTest, WakesAtOnceForAMomentThatIsOver) {
    timer_.wakeAt(now() - 24h);
    EXPECT_TRUE(waitFor([this] { return woke_.count() == 1; }));
}

TEST_F(WallTimerTest, ALaterMomentTakesThePlaceOfTheOneBefore) {
    timer_.wakeAt(now() + 20ms);
    timer_.wakeAt(now() + 24h);
    EXPECT_FALSE(woke_.wait(100));
}

}  // namespace
}  // namespace stridetick::app
