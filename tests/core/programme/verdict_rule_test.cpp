// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/verdict_rule.hpp"

#include "tests/core/programme/history_script.hpp"

#include <gtest/gtest.h>

#include <string>

namespace stridetick::core {
namespace {

using tests::goodWeek;
using tests::goodWeeks;
using tests::kFourWeeks;
using tests::kSixWeeks;
using tests::lastStep;
using tests::scripted;

std::string quietOn(int day, int cadence, const std::string& speed = "280") {
    return "day " + std::to_string(day) + "\nquiet " + std::to_string(cadence) + " " + speed + "\n";
}

/// The two minutes of the test at row 4.
std::string test(int cadence) { return quietOn(26, cadence) + quietOn(27, cadence); }

const std::string kRow4 = kSixWeeks + goodWeeks(4);
const std::string kRow6 = kSixWeeks + goodWeeks(4) + "choose go_on\n" + goodWeek(4) + goodWeek(5);
const std::string kEnd4 = kFourWeeks + goodWeeks(4);

struct Told {
    std::string script;
    std::string last;
};

TEST(VerdictRule, SaysWhatEachGainLeadsTo) {
    const auto six = [](int cadence) { return quietOn(40, cadence) + quietOn(41, cadence); };
    const Told cases[] = {
        {kRow4 + test(1570), "verdict - 5 5 1600 offered keep_target,step_up"},  // 70 % exactly
        {kRow4 + quietOn(26, 1570) + quietOn(27, 1569),
         "verdict - 4 4 1600 offered "
         "repeat,go_on,finish"},
        {kRow4 + test(1540), "verdict - 4 4 1600 offered repeat,go_on,finish"},  // 40 % exactly
        {kRow4 + quietOn(26, 1540) + quietOn(27, 1539),
         "verdict - 4 4 1600 offered "
         "go_on,half_raise,finish"},
        {kRow4 + test(1500), "verdict - 4 4 1600 offered go_on,half_raise,finish"},
        {kRow6 + six(1570), "finished - 6 6 1600 finished -"},
        {kRow6 + six(1569), "verdict - 6 6 1600 offered repeat,finish"},
        {kRow6 + six(1539), "verdict - 6 6 1600 offered half_raise,finish"},
        {kEnd4 + test(1570), "finished - 4 4 1600 finished -"},
        {kEnd4 + test(1569), "verdict - 4 4 1600 offered repeat,finish"},
        {kEnd4 + test(1539), "verdict - 4 4 1600 offered half_raise,finish"}};
    for (const auto& told : cases) {
        EXPECT_EQ(lastStep(told.script), told.last) << told.script;
    }
}

TEST(VerdictRule, GoesBackToTheRowThatTheGainAsksFor) {
    const auto offerRow = [](const std::string& script) {
        return scripted(script).steps.back().offerRow;
    };
    const auto six = [](int cadence) { return quietOn(40, cadence) + quietOn(41, cadence); };
    EXPECT_EQ(offerRow(kRow4 + test(1570)), 5);
    EXPECT_EQ(offerRow(kRow4 + test(1550)), 3);
    EXPECT_EQ(offerRow(kRow4 + test(1510)), 3);
    EXPECT_EQ(offerRow(kRow6 + six(1550)), 4);
    EXPECT_EQ(offerRow(kRow6 + six(1510)), 3);
    EXPECT_EQ(offerRow(kEnd4 + test(1550)), 3);
    EXPECT_EQ(offerRow(kEnd4 + test(1510)), 3);
}

TEST(VerdictRule, CarriesTheGainAndTheQuietCadence) {
    const auto step = scripted(kRow4 + quietOn(26, 1572) + quietOn(27, 1571)).steps.back();
    EXPECT_EQ(step.reasons,
              (StepReasons{
                  .keptPercent = 71, .quiet = 157.2_spm, .expected = 150_spm}));  // 71.5 %, 157.15
}

TEST(VerdictRule, CarriesWhatTheSpeedsHadToDoWithIt) {
    const auto reasons = [](const std::string& first, const std::string& second) {
        return scripted(kRow4 + quietOn(26, 1570, first) + quietOn(27, 1570, second))
            .steps.back()
            .reasons;
    };
    const auto faster = reasons("310", "311");
    EXPECT_EQ(faster.expected, 151.7_spm);  // 151.68 and 151.736
    EXPECT_TRUE(faster.speedDiffers);
    EXPECT_FALSE(faster.speedUnknown);
    EXPECT_FALSE(reasons("310", "310").speedDiffers);
    const auto unknown = reasons("310", "-");
    EXPECT_EQ(unknown.expected, 150.8_spm);  // 151.68 and 150
    EXPECT_TRUE(unknown.speedUnknown);
    EXPECT_FALSE(unknown.speedDiffers);
    const auto after = scripted(kEnd4 + test(1580) + quietOn(55, 1560, "320")).steps;
    EXPECT_EQ(after[after.size() - 2].kind, ProgrammeStep::Kind::Finished);
    EXPECT_EQ(after[after.size() - 2].reasons.expected, 150_spm);
    EXPECT_EQ(after.back().reasons.expected, 152.2_spm);
    EXPECT_TRUE(after.back().reasons.speedDiffers);
}

TEST(VerdictRule, OffersToRepeatWhereTheTargetIsHalfTheRaiseAlready) {
    const std::string half = "programme six 1500 280 1540 0 3 0\n" + goodWeeks(4);
    std::string script = half;
    for (auto at = script.find("1600 3"); at != std::string::npos; at = script.find("1600 3", at)) {
        script.replace(at, 4, "1540");
    }
    EXPECT_EQ(lastStep(script + test(1500)), "verdict - 4 4 1540 offered repeat,go_on,finish");
    EXPECT_EQ(scripted(script + test(1500)).steps.back().offerRow, 3);
}

TEST(VerdictRule, CorrectsForTheSpeedOfTheMinute) {
    // 0.3 m/s faster alone would give 1.68 spm
    EXPECT_EQ(scripted(kRow4 + quietOn(26, 1570, "310") + quietOn(27, 1570, "310"))
                  .steps.back()
                  .reasons.keptPercent,
              53);
    EXPECT_EQ(scripted(kRow4 + quietOn(26, 1570, "-") + quietOn(27, 1570, "-"))
                  .steps.back()
                  .reasons.keptPercent,
              70);
}

TEST(VerdictRule, TakesTheFirstMinuteOfEachOfTwoDaysAfterTheLastSession) {
    const auto kept = [](const std::string& quiet) {
        return scripted(kRow4 + quiet).steps.back().reasons.keptPercent;
    };
    EXPECT_EQ(kept(quietOn(26, 1580)), std::nullopt);
    EXPECT_EQ(kept(quietOn(26, 1580) + quietOn(26, 1500)), std::nullopt);
    EXPECT_EQ(kept(quietOn(26, 1580) + quietOn(26, 1500) + quietOn(28, 1560)), 70);
    // before the last session
    const auto early = kSixWeeks + goodWeeks(3) +
                       "day 21\nsession 9999 - - 0 -\nday 22\nsession 9999 - - 0 -\n" +
                       quietOn(24, 1500) + "session 9999 - - 0 -\n" + quietOn(26, 1570);
    EXPECT_EQ(lastStep(early), "test_due - 4 4 1600 test_due -");
    EXPECT_EQ(scripted(early + quietOn(27, 1570)).steps.back().reasons.keptPercent, 70);
    EXPECT_EQ(testMinutes(scripted(early)).size(), 1U);
}

TEST(VerdictRule, WaitsThroughAPause) {
    EXPECT_EQ(lastStep(kRow4 + "pause\n" + test(1570)), "paused - 4 4 1600 paused -");
    EXPECT_EQ(lastStep(kRow4 + "pause\n" + test(1570) + "resume"),
              "verdict - 5 5 1600 offered keep_target,step_up");
}

TEST(VerdictRule, OffersAStepUpOnlyBelow160AndAtAnEasyEffort) {
    EXPECT_EQ(lastStep(kRow4 + test(1594)), "verdict - 5 5 1600 offered keep_target,step_up");
    EXPECT_EQ(lastStep(kRow4 + test(1595)), "verdict - 5 5 1600 running -");
    EXPECT_EQ(lastStep(kRow4 + quietOn(26, 1594) + quietOn(27, 1595)),
              "verdict - 5 5 1600 running -");  // 159.45, 159.5
    const auto hard = kSixWeeks + goodWeeks(3) +
                      "day 21\nsession 9999 - 3 0 -\nsession 9999 - 5 0 -\nsession 9999 - 5 0 -\n"
                      "choose keep_target\n";
    EXPECT_EQ(lastStep(hard + test(1570)), "verdict - 5 5 1600 running -");
    EXPECT_EQ(scripted(kRow4 + test(1595)).steps.back().offerRow, 0);
}

TEST(VerdictRule, StepsUpToLowThenToHigh) {
    const auto programme = scripted(kSixWeeks).programme;  // low 158, high 165
    EXPECT_EQ(stepUp(programme, 154_spm), 158_spm);
    EXPECT_EQ(stepUp(programme, 157.9_spm), 158_spm);
    EXPECT_EQ(stepUp(programme, 158_spm), 165_spm);
    EXPECT_EQ(stepUp(programme, 164.9_spm), 165_spm);
    EXPECT_EQ(stepUp(programme, 165_spm), std::nullopt);
}

TEST(VerdictRule, OffersNoStepUpAtTheHighestTarget) {
    std::string script = "programme six 1400 280 1540 0 3 0\n" + goodWeeks(4);
    for (auto at = script.find("1600 3"); at != std::string::npos; at = script.find("1600 3", at)) {
        script.replace(at, 4, "1540");
    }
    EXPECT_EQ(lastStep(script + test(1505)), "verdict - 5 5 1540 running -");
}

const std::string kFinished = kEnd4 + test(1580);  // on day 27

TEST(VerdictRule, FollowsUpAfterFourTwelveAndTwentySixWeeks) {
    const auto followed = [](const std::string& script) {
        return scripted(kFinished + script).steps.back().reasons.followUpWeeks;
    };
    EXPECT_EQ(followed(quietOn(54, 1560)), std::nullopt);
    EXPECT_EQ(followed(quietOn(55, 1560)), 4);
    EXPECT_EQ(followed(quietOn(110, 1560)), 4);
    EXPECT_EQ(followed(quietOn(111, 1560)), 12);
    EXPECT_EQ(followed(quietOn(208, 1560)), 12);
    EXPECT_EQ(followed(quietOn(209, 1560)), 26);
    EXPECT_EQ(followed(quietOn(999, 1560)), 26);
    const auto history = scripted(kFinished + quietOn(55, 1565));
    EXPECT_EQ(history.steps.back().reasons,
              (StepReasons{
                  .keptPercent = 65, .quiet = 156.5_spm, .expected = 150_spm, .followUpWeeks = 4}));
}

TEST(VerdictRule, FollowsUpOnceEach) {
    const auto count = [](const std::string& script) {
        return scripted(kFinished + script).steps.size() - scripted(kFinished).steps.size();
    };
    EXPECT_EQ(count(quietOn(55, 1560) + quietOn(60, 1560)), 1U);
    EXPECT_EQ(count(quietOn(55, 1560) + quietOn(111, 1560)), 2U);
    EXPECT_EQ(count(quietOn(111, 1560) + quietOn(112, 1560)), 1U);
}

TEST(VerdictRule, FollowsNothingUpWithoutARaise) {
    const std::string script = "programme four 1600 280 1600 0 3 0\n" + goodWeeks(4);
    EXPECT_EQ(lastStep(script), "finished - 4 4 1600 finished -");
    EXPECT_EQ(lastStep(script + quietOn(60, 1600)), "finished - 4 4 1600 finished -");
}

}  // namespace
}  // namespace stridetick::core
