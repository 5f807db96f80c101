// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/pulse_timer.hpp"

#include <QThread>

#include "tests/app/program.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;
using core::StepsPerMinute;

constexpr auto kUsual = StepsPerMinute::ofWhole(162);

class PulseTimerTest : public ::testing::Test {
 protected:
    PulseTimerTest() {
        QObject::connect(&light_, &PulseTimer::changed, [this] {
            if (light_.lit()) {
                lit_.push_back(Steady::now());
            }
        });
    }
    /// The most that begin in any second, but for a timer's hair.
    long mostInASecond() const {
        long most = 0;
        for (auto first = lit_.begin(); first != lit_.end(); ++first) {
            most = std::max(most, std::ranges::count_if(lit_, [first](auto at) {
                                return at >= *first && at < *first + 1s - 5ms;
                            }));
        }
        return most;
    }
    bool dark() {
        return tests::waitFor([this] { return !light_.lit(); });
    }
    PulseTimer light_;
    std::vector<Steady::time_point> lit_;
};

TEST_F(PulseTimerTest, ALargeLightStaysDarkForEveryOtherStepAbove180) {
    light_.setLarge(true);
    const auto start = Steady::now() + 50ms;
    for (int step = 0; step < 6; ++step) {
        light_.pulseAt(start + step * 300ms, StepsPerMinute::ofWhole(200));
    }
    ASSERT_TRUE(tests::waitFor([&] { return Steady::now() > start + 1700ms; }));
    ASSERT_EQ(lit_.size(), 3U);
    EXPECT_GT(lit_[1] - lit_[0], 500ms);
}

TEST_F(PulseTimerTest, ASmallLightShowsEachStep) {
    const auto start = Steady::now() + 50ms;
    for (int step = 0; step < 6; ++step) {
        light_.pulseAt(start + step * 300ms, StepsPerMinute::ofWhole(200));
    }
    EXPECT_TRUE(tests::waitFor([this] { return lit_.size() == 6; }));
}

TEST_F(PulseTimerTest, ALargeLightNeverBeginsMoreThanThreeTimesInASecond) {
    light_.setLarge(true);
    const auto start = Steady::now();
    for (auto at = 0ms; at < 3s; at += 130ms) {
        light_.pulseAt(start + at, kUsual);
    }
    QThread::msleep(400);  // the window is late: what was due is past
    ASSERT_TRUE(tests::waitFor([start] { return Steady::now() > start + 3200ms; }));
    EXPECT_GE(lit_.size(), 6U);
    EXPECT_EQ(mostInASecond(), 3);
    light_.clear();
    EXPECT_TRUE(dark());
    const auto before = lit_.size();
    light_.pulseAt(Steady::now(), kUsual);
    light_.pulseAt(Steady::now() + 130ms, kUsual);
    light_.pulseAt(Steady::now() + 260ms, kUsual);
    light_.pulseAt(Steady::now() + 390ms, kUsual);
    ASSERT_TRUE(tests::waitFor([at = Steady::now()] { return Steady::now() > at + 500ms; }));
    EXPECT_LE(lit_.size() - before, 3U);
    EXPECT_EQ(mostInASecond(), 3) << "what was shown before is not forgotten";
}

TEST_F(PulseTimerTest, At180ALargeLightShowsEachStep) {
    light_.setLarge(true);
    constexpr int kSteps = 12;
    const auto start = Steady::now() + 100ms;
    for (int step = 0; step < kSteps; ++step) {
        // As they are told: a millisecond early or late.
        light_.pulseAt(start + step * 1000ms / 3 + (step % 2) * 1ms, core::FlashRule::kFastest);
    }
    ASSERT_TRUE(tests::waitFor([&] { return Steady::now() > start + 4200ms; }));
    EXPECT_GE(lit_.size(), kSteps - 2U) << "but where this machine was late";
}

TEST_F(PulseTimerTest, GoesOutAndForgetsWhatIsToComeWhenItIsCleared) {
    light_.pulseAt(Steady::now(), kUsual);
    ASSERT_TRUE(tests::waitFor([this] { return light_.lit(); }));
    light_.pulseAt(Steady::now() + 50ms, kUsual);
    light_.clear();
    EXPECT_FALSE(light_.lit());
    ASSERT_TRUE(tests::waitFor([at = Steady::now()] { return Steady::now() > at + 150ms; }));
    EXPECT_EQ(lit_.size(), 1U);
}

}  // namespace
}  // namespace stridetick::app
