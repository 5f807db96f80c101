// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/flash_rule.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;
using Instant = FlashRule::Instant;
using Milliseconds = std::chrono::duration<double, std::milli>;

const Instant kStart{1h};

/// The most that begin in any second of them.
long mostInASecond(const std::vector<Instant>& flashes) {
    long most = 0;
    for (auto first = flashes.begin(); first != flashes.end(); ++first) {
        const auto after =
            std::find_if(first, flashes.end(), [first](Instant at) { return at >= *first + 1s; });
        most = std::max(most, static_cast<long>(after - first));
    }
    return most;
}

int takenOfTen(FlashRule& rule, StepsPerMinute tempo) {
    int taken = 0;
    for (int step = 0; step < 10; ++step) {
        taken += rule.takes(tempo) ? 1 : 0;
    }
    return taken;
}

TEST(FlashRule, EachStepFlashesUpTo180AndEveryOtherAbove) {
    FlashRule rule;
    EXPECT_EQ(takenOfTen(rule, StepsPerMinute::ofWhole(100)), 10);
    EXPECT_EQ(takenOfTen(rule, StepsPerMinute::ofWhole(180)), 10) << "three a second are allowed";
    EXPECT_EQ(takenOfTen(rule, StepsPerMinute::ofTenths(1801)), 5);
    EXPECT_EQ(takenOfTen(rule, StepsPerMinute::ofWhole(220)), 5);
    EXPECT_EQ(takenOfTen(rule, StepsPerMinute::ofWhole(180)), 10);
}

TEST(FlashRule, TheFirstStepAfterAChangeAbove180IsLeftOut) {
    FlashRule rule;
    EXPECT_TRUE(rule.takes(StepsPerMinute::ofWhole(180)));
    EXPECT_FALSE(rule.takes(StepsPerMinute::ofWhole(181))) << "one has just flashed";
    EXPECT_TRUE(rule.takes(StepsPerMinute::ofWhole(181)));
}

TEST(FlashRule, AFourthFlashWaitsUntilASecondAfterTheFirst) {
    FlashRule rule;
    EXPECT_EQ(rule.earliest(), std::nullopt);
    for (const auto at : {0ms, 10ms, 20ms}) {
        EXPECT_TRUE(rule.tryFlash(kStart + at));
    }
    EXPECT_EQ(rule.earliest(), kStart + 1s);
    EXPECT_FALSE(rule.tryFlash(kStart + 999ms));
    EXPECT_TRUE(rule.tryFlash(kStart + 1s));
    EXPECT_EQ(rule.earliest(), kStart + 1010ms);
}

TEST(FlashRule, At180EveryStepOfAnHourFlashes) {
    FlashRule rule;
    for (std::int64_t step = 0; step < 180 * 60; ++step) {
        EXPECT_TRUE(rule.takes(FlashRule::kFastest));
        EXPECT_TRUE(rule.tryFlash(kStart + step * 1s / 3 + (step % 3 == 0 ? 0ns : 1ns))) << step;
    }
}

/// A run at random: tempo changes, ramps, silence, and a window that is now and then late.
std::vector<Instant> flashesOfARun(unsigned seed) {
    std::mt19937 random{seed};
    const auto between = [&random](int low, int high) {
        return std::uniform_int_distribution{low, high}(random);
    };
    FlashRule rule;
    std::vector<Instant> flashes;
    auto due = kStart;
    auto blockedUntil = kStart;
    int tenths = between(1000, 2200);
    int ramp = 0;
    for (int step = 0; step < 2000; ++step) {
        if (between(0, 60) == 0) {
            tenths = between(1000, 2200);
        }
        ramp = between(0, 90) == 0 ? between(-5, 5) : ramp;
        tenths = std::clamp(tenths + ramp, 1000, 2200);
        due += std::chrono::duration_cast<Instant::duration>(Milliseconds{600'000.0 / tenths});
        due += between(0, 80) == 0 ? std::chrono::milliseconds{between(-300, 20'000)} : 0ms;
        if (between(0, 50) == 0) {
            blockedUntil = due + std::chrono::milliseconds{between(0, 700)};
        }
        const auto at = std::max({due, blockedUntil, flashes.empty() ? due : flashes.back()}) +
                        std::chrono::microseconds{between(0, 3000)};
        if (rule.takes(StepsPerMinute::ofTenths(tenths)) && rule.tryFlash(at)) {
            flashes.push_back(at);
        }
    }
    return flashes;
}

TEST(FlashRule, NeverMoreThanThreeBeginInASecondOfAnyRun) {
    long most = 0;
    for (unsigned seed = 0; seed < 300; ++seed) {
        const auto flashes = flashesOfARun(seed);
        ASSERT_GT(flashes.size(), 500U) << seed;
        most = std::max(most, mostInASecond(flashes));
    }
    EXPECT_EQ(most, 3) << "and no fewer than may be";
}

TEST(FlashRule, NeverMoreThanThreeBeginInASecondOfAStorm) {
    FlashRule rule;
    std::vector<Instant> flashes;
    for (auto at = kStart; at < kStart + 60s; at += 7ms) {
        if (rule.takes(StepsPerMinute::ofWhole(100)) && rule.tryFlash(at)) {
            flashes.push_back(at);
        }
    }
    EXPECT_EQ(mostInASecond(flashes), 3);
}

}  // namespace
}  // namespace stridetick::core
