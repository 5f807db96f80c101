// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pulse_plan.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <vector>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;
using Instant = PulsePlan::Instant;
using Late = std::function<std::chrono::milliseconds(Instant)>;

constexpr auto kUsual = StepsPerMinute::ofWhole(162);
constexpr auto kQuick = StepsPerMinute::ofWhole(200);
const Instant kStart{1h};

/// Where the light goes on for all that is planned, watched by a timer that comes so much late.
std::vector<Instant> lights(
    PulsePlan& plan, const Late& late = [](Instant) { return 0ms; }) {
    std::vector<Instant> lit;
    auto now = kStart;
    while (const auto next = plan.next()) {
        now = std::max(now, *next + late(*next));
        if (plan.tryLight(now)) {
            lit.push_back(now);
        }
    }
    return lit;
}

std::vector<Instant> every300(int first, int step) {
    std::vector<Instant> instants;
    for (int i = first; i < 6; i += step) {
        instants.push_back(kStart + i * 300ms);
    }
    return instants;
}

void sixQuickSteps(PulsePlan& plan) {
    for (const auto due : every300(0, 1)) {
        plan.add(due, kQuick);
    }
}

/// The most that begin in any second, but for a timer's hair.
long mostInASecond(const std::vector<Instant>& lit) {
    long most = 0;
    for (const auto first : lit) {
        most = std::max(most, std::ranges::count_if(lit, [first](Instant at) {
                            return at >= first && at < first + 1s - 5ms;
                        }));
    }
    return most;
}

TEST(PulsePlan, ALargeLightStaysDarkForEveryOtherStepAbove180) {
    PulsePlan plan;
    plan.setLarge(true);
    sixQuickSteps(plan);
    EXPECT_EQ(lights(plan), every300(0, 2));
}

TEST(PulsePlan, ASmallLightShowsEachStep) {
    PulsePlan plan;
    sixQuickSteps(plan);
    EXPECT_EQ(lights(plan), every300(0, 1));
}

TEST(PulsePlan, StepsAreShownInTheirOrderHoweverTheyAreTold) {
    PulsePlan plan;
    for (const int step : {1, 0, 2}) {
        plan.add(kStart + step * 300ms, kUsual);
    }
    EXPECT_EQ(plan.next(), kStart);
    EXPECT_EQ(lights(plan).size(), 3U);
}

TEST(PulsePlan, ALateTimerShowsTheLastOfWhatIsDueAndIsNotBehindAfterwards) {
    PulsePlan plan;
    sixQuickSteps(plan);
    EXPECT_TRUE(plan.tryLight(kStart + 700ms)) << "three are past";
    EXPECT_EQ(plan.next(), kStart + 900ms);
    EXPECT_EQ(lights(plan), every300(3, 1));
}

TEST(PulsePlan, ALargeLightNeverBeginsMoreThanThreeTimesInASecond) {
    for (const auto stall : {0ms, 400ms, 900ms}) {
        SCOPED_TRACE(stall.count());
        PulsePlan plan;
        plan.setLarge(true);
        for (auto at = 0ms; at < 3s; at += 130ms) {
            plan.add(kStart + at, kUsual);
        }
        auto lit = lights(plan, [stall](Instant due) {
            return due < kStart + stall
                       ? std::chrono::ceil<std::chrono::milliseconds>(kStart + stall - due)
                       : 0ms;
        });
        EXPECT_GE(lit.size(), 6U);
        EXPECT_EQ(mostInASecond(lit), 3);
        plan.clear();
        const auto again = lit.back() + 10ms;
        for (const auto at : {0ms, 130ms, 260ms, 390ms}) {
            plan.add(again + at, kUsual);
        }
        for (const auto at : lights(plan)) {
            lit.push_back(at);
        }
        EXPECT_LE(mostInASecond(lit), 3) << "what was shown before is not forgotten";
    }
}

TEST(PulsePlan, At180ALargeLightShowsEachStepThoughStepAndTimerAreAHairOff) {
    PulsePlan plan;
    plan.setLarge(true);
    constexpr int kSteps = 60;
    for (int step = 0; step < kSteps; ++step) {
        plan.add(kStart + step * 1000ms / 3 + (step % 2) * 1ms, FlashRule::kFastest);
    }
    int turn = 0;
    const auto lit = lights(plan, [&turn](Instant) { return ++turn % 3 == 0 ? 4ms : 1ms; });
    EXPECT_EQ(lit.size(), static_cast<std::size_t>(kSteps));
}

TEST(PulsePlan, NothingIsToComeOnceItIsCleared) {
    PulsePlan plan;
    sixQuickSteps(plan);
    plan.clear();
    EXPECT_EQ(plan.next(), std::nullopt);
    EXPECT_FALSE(plan.tryLight(kStart + 1h));
}

}  // namespace
}  // namespace stridetick::core
