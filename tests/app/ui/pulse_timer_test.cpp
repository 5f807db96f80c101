// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/pulse_timer.hpp"

#include "tests/app/program.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;
using core::StepsPerMinute;

constexpr auto kUsual = StepsPerMinute::ofWhole(162);

/// When it lights which step: tests/core/session/pulse_plan_test.cpp.
class PulseTimerTest : public ::testing::Test {
 protected:
    PulseTimerTest() {
        QObject::connect(&light_, &PulseTimer::changed, [this] {
            if (light_.lit()) {
                lit_.push_back(Steady::now());
            }
        });
    }
    bool lights() {
        return tests::waitFor([this, before = lit_.size()] { return lit_.size() > before; });
    }
    PulseTimer light_;
    std::vector<Steady::time_point> lit_;
};

TEST_F(PulseTimerTest, GoesOnNoSoonerThanAStepIsDueAndOutByItself) {
    const auto due = Steady::now() + 40ms;
    light_.pulseAt(due, kUsual);
    EXPECT_FALSE(light_.lit());
    ASSERT_TRUE(lights());
    EXPECT_GE(lit_[0], due);
    EXPECT_TRUE(tests::waitFor([this] { return !light_.lit(); }));
    EXPECT_EQ(lit_.size(), 1U);
}

TEST_F(PulseTimerTest, ALargeLightKeepsTheRuleForFlashes) {
    light_.setLarge(true);
    const auto start = Steady::now();
    light_.pulseAt(start, StepsPerMinute::ofWhole(200));
    ASSERT_TRUE(lights());
    light_.pulseAt(Steady::now(), StepsPerMinute::ofWhole(200));  // stays dark
    const auto third = Steady::now() + 200ms;
    light_.pulseAt(third, StepsPerMinute::ofWhole(200));
    ASSERT_TRUE(lights());
    EXPECT_GE(lit_[1], third);
}

TEST_F(PulseTimerTest, GoesOutAndForgetsWhatIsToComeWhenItIsCleared) {
    light_.pulseAt(Steady::now(), kUsual);
    ASSERT_TRUE(lights());
    light_.pulseAt(Steady::now() + 40ms, kUsual);
    light_.clear();
    EXPECT_FALSE(light_.lit());
    const auto next = Steady::now() + 150ms;
    light_.pulseAt(next, kUsual);
    ASSERT_TRUE(lights());
    EXPECT_GE(lit_[1], next);
}

TEST_F(PulseTimerTest, GoesOutWhereItBecomesLargeOrSmall) {
    for (const bool large : {true, false}) {
        light_.pulseAt(Steady::now(), kUsual);
        ASSERT_TRUE(lights());
        light_.setLarge(large);
        EXPECT_FALSE(light_.lit());
    }
}

}  // namespace
}  // namespace stridetick::app
