// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/effort_rule.hpp"

#include "tests/core/programme/history_script.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace stridetick::core {
namespace {

using tests::goodWeeks;
using tests::kSixWeeks;
using tests::lastStep;
using tests::scripted;

constexpr int kUnknown = -1;

ProgrammeHistory withEfforts(const std::vector<int>& efforts) {
    auto history = scripted(kSixWeeks);
    for (const int effort : efforts) {
        const SessionId id{std::to_string(history.sessions.size())};
        history.sessions.push_back({.id = id,
                                    .startedAt = history.programme.at,
                                    .endedAt = history.programme.at,
                                    .place = {.programme = history.programme.id,
                                              .planned = std::chrono::minutes{15},
                                              .practice = std::chrono::minutes{15}},
                                    .target = 160_spm,
                                    .report = {.session = id, .at = history.programme.at}});
        if (effort != kUnknown) {
            history.sessions.back().report.effort = effort;
        }
    }
    return history;
}

struct Efforts {
    std::vector<int> noted;
    std::optional<int> lower;
    int usualHalves;
};

TEST(EffortRule, WantsTwoSessionsRunningTwoPointsAboveTheMedianOfThreeOrMore) {
    const Efforts cases[] = {{{3, 3, 3, 5, 5}, 5, 6},
                             {{3, 3, 3, 5, 6}, 5, 6},
                             {{3, 3, 3, 5, 4}, std::nullopt, 0},
                             {{3, 3, 3, 4, 5}, std::nullopt, 0},
                             {{3, 3, 5, 5}, std::nullopt, 0},
                             {{3, kUnknown, 3, 3, 5, 5}, 5, 6},
                             {{3, kUnknown, 3, 5, 5}, std::nullopt, 0},
                             {{3, 3, 3, 5, kUnknown}, std::nullopt, 0},
                             {{3, 3, 3, kUnknown, 5}, std::nullopt, 0},
                             {{1, 3, 9, 5, 5}, 5, 6},
                             // of four, the mean of the middle two: 3.5
                             {{1, 3, 4, 9, 6, 6}, 6, 7},
                             {{1, 3, 4, 9, 5, 6}, std::nullopt, 0},
                             {{1, 3, 5, 9, 6, 6}, 6, 8},
                             {{}, std::nullopt, 0},
                             {{9}, std::nullopt, 0}};
    for (const auto& efforts : cases) {
        const auto raised = raisedEffort(withEfforts(efforts.noted));
        ASSERT_EQ(raised.has_value(), efforts.lower.has_value())
            << testing::PrintToString(efforts.noted);
        if (raised) {
            EXPECT_EQ(raised->effort, efforts.lower);
            EXPECT_EQ(raised->usualHalves, efforts.usualHalves);
        }
    }
}

const std::string kRose =
    "session 900 - 3 0 -\nsession 900 - 3 0 -\nsession 900 - 3 0 -\n"
    "session 960 - 5 0 -\nsession 960 - 6 0 -\n";

TEST(EffortRule, OffersHalfTheRaiseWithTheNumbersThatDecided) {
    EXPECT_EQ(lastStep(kSixWeeks + kRose), "effort_rose - 2 2 1600 offered half_raise,keep_target");
    const auto step = scripted(kSixWeeks + kRose).steps.back();
    EXPECT_EQ(step.reasons, (StepReasons{.effort = 5, .usualEffortHalves = 6}));
    EXPECT_EQ(step.offerRow, 2);
}

TEST(EffortRule, AsksOnceInAPass) {
    const auto asked = kSixWeeks + kRose + "choose keep_target\n";
    EXPECT_EQ(lastStep(asked + "session 960 - 9 0 -\n"), "advanced - 3 3 1600 running -");
    EXPECT_EQ(lastStep(asked + "session 960 - 9 0 -\nsession 1200 - 9 0 -"),
              "effort_rose - 3 3 1600 offered half_raise,keep_target");
}

TEST(EffortRule, AsksOnlyWhileTheNewestSessionIsOfThePass) {
    EXPECT_EQ(lastStep(kSixWeeks + kRose + "choose half_raise\nday 1"),
              "chosen - 2 3 1540 running -");
    EXPECT_EQ(lastStep(kSixWeeks + kRose + "choose keep_target\nchoose repeat\nday 1"),
              "chosen - 2 3 1600 running -");
}

TEST(EffortRule, HasNothingToOfferAtHalfTheRaise) {
    EXPECT_EQ(lastStep("programme six 1500 280 1540 0 3 0\n" + kRose),
              "advanced - 2 2 1540 running -");
    EXPECT_EQ(lastStep("programme six 1500 280 1550 0 3 0\n" + kRose),
              "effort_rose - 2 2 1550 offered half_raise,keep_target");
}

TEST(EffortRule, LeavesOutWhatWasEndedBeforeItHadBegun) {
    const auto usual = kSixWeeks + goodWeeks(1) + "day 7\n";
    EXPECT_EQ(lastStep(usual + "session 60 - 8 0 -\nsession 60 - 8 0 -"),
              "effort_rose - 2 2 1600 offered half_raise,keep_target");
    EXPECT_EQ(lastStep(usual + "session 59 - 8 0 -\nsession 60 - 8 0 -"),
              "advanced - 2 2 1600 running -");
    EXPECT_EQ(lastStep(usual + "session 60 - 8 0 -\nsession 59 - 3 0 -\nsession 60 - 8 0 -"),
              "effort_rose - 2 2 1600 offered half_raise,keep_target");
}

}  // namespace
}  // namespace stridetick::core
