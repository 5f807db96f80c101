// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/pain_rule.hpp"

#include <gtest/gtest.h>

#include <functional>

namespace stridetick::core {
namespace {

SessionReport withPain(int pain) { return {.session = SessionId{"s"}, .at = {}, .pain = pain}; }

SessionReport with(const std::function<void(SessionReport&)>& say) {
    auto report = withPain(1);
    say(report);
    return report;
}

TEST(PainRule, GoesByTheNumber) {
    for (int pain = 0; pain <= 10; ++pain) {
        const auto expected = pain <= 2   ? PainVerdict::GoOn
                              : pain <= 4 ? PainVerdict::Hold
                                          : PainVerdict::Stop;
        EXPECT_EQ(judgePain(withPain(pain)), expected) << pain;
    }
}

TEST(PainRule, HoldsForPainThatGrew) {
    EXPECT_EQ(judgePain(with([](auto& report) { report.grew = true; })), PainVerdict::Hold);
}

TEST(PainRule, StopsForEachSignThatADoctorShouldSee) {
    const std::function<void(SessionReport&)> signs[] = {
        [](auto& report) { report.sharp = true; },
        [](auto& report) { report.limp = true; },
        [](auto& report) { report.atRest = true; },
        [](auto& report) { report.bonySpot = true; },
        [](auto& report) { report.nextDay = NextDay{.at = {}, .pain = NextDay::Pain::Worse}; },
        [](auto& report) { report.nextDay = NextDay{.at = {}, .atRest = true}; }};
    for (const auto& sign : signs) {
        EXPECT_EQ(judgePain(with(sign)), PainVerdict::Stop);
    }
}

TEST(PainRule, GoesOnWhereTheNextDayIsNoWorse) {
    for (const auto pain : {NextDay::Pain::None, NextDay::Pain::Less, NextDay::Pain::Same}) {
        EXPECT_EQ(judgePain(with([&](auto& report) {
                      report.nextDay = NextDay{.at = {}, .pain = pain, .achilles = true};
                  })),
                  PainVerdict::GoOn);
    }
}

TEST(PainRule, HoldsForTheAchillesInTheFirstTwoRows) {
    const auto stiff =
        with([](auto& report) { report.nextDay = NextDay{.at = {}, .achilles = true}; });
    EXPECT_TRUE(achillesHolds(stiff, 1));
    EXPECT_TRUE(achillesHolds(stiff, 2));
    EXPECT_FALSE(achillesHolds(stiff, 3));
    EXPECT_FALSE(achillesHolds(withPain(0), 1));
    EXPECT_FALSE(achillesHolds(with([](auto& report) { report.nextDay = NextDay{.at = {}}; }), 1));
}

}  // namespace
}  // namespace stridetick::core
