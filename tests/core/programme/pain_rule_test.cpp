// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/pain_rule.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <utility>

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
    const std::pair<PainSign, std::function<void(SessionReport&)>> signs[] = {
        {PainSign::Sharp, [](auto& report) { report.sharp = true; }},
        {PainSign::Limp, [](auto& report) { report.limp = true; }},
        {PainSign::AtRest, [](auto& report) { report.atRest = true; }},
        {PainSign::BonySpot, [](auto& report) { report.bonySpot = true; }},
        {PainSign::WorseNextDay,
         [](auto& report) { report.nextDay = NextDay{.at = {}, .pain = NextDay::Pain::Worse}; }},
        {PainSign::AtRestNextDay,
         [](auto& report) { report.nextDay = NextDay{.at = {}, .atRest = true}; }}};
    for (const auto& [sign, say] : signs) {
        EXPECT_EQ(judgePain(with(say)), PainVerdict::Stop);
        EXPECT_EQ(decidingSign(with(say)), sign);
    }
}

TEST(PainRule, NamesWhatDecidedAndNothingElse) {
    EXPECT_EQ(decidingSign(withPain(2)), std::nullopt);
    EXPECT_EQ(decidingSign(withPain(3)), PainSign::Level);
    EXPECT_EQ(decidingSign(withPain(5)), PainSign::Level);
    EXPECT_EQ(decidingSign(with([](auto& report) { report.grew = true; })), PainSign::Grew);
    // Pain of 4 that grew holds; that it makes limp stops.
    auto report = withPain(4);
    report.grew = true;
    EXPECT_EQ(decidingSign(report), PainSign::Level);
    report.limp = true;
    EXPECT_EQ(decidingSign(report), PainSign::Limp);
    report.sharp = true;
    report.nextDay = NextDay{.at = {}, .pain = NextDay::Pain::Worse, .atRest = true};
    EXPECT_EQ(decidingSign(report), PainSign::Sharp);
    report.pain = 5;
    EXPECT_EQ(decidingSign(report), PainSign::Level);
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
