// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/row_rule.hpp"

#include "tests/core/programme/history_script.hpp"

#include <gtest/gtest.h>

#include <string>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;
using tests::goodWeek;
using tests::goodWeeks;
using tests::kFourWeeks;
using tests::kSixWeeks;
using tests::lastStep;
using tests::scripted;

struct Told {
    std::string script;
    std::string last;
};

std::string sessions(std::initializer_list<int> practices) {
    std::string script;
    for (const int practice : practices) {
        script += "session " + std::to_string(practice) + " - - 0 -\n";
    }
    return script;
}

const std::string kHeld = "held dose 2 3 1600 running -";
const std::string kAdvanced = "advanced - 3 3 1600 running -";

TEST(RowRule, WantsTwoOfThreeSessionsAndTwoThirdsOfTheMinutes) {
    const auto row2 = kSixWeeks + goodWeek(0) + "day 7\n";
    const Told cases[] = {// case 27: 32 of 48 minutes, 28 of 48; the third hardly run
                          {sessions({960, 960, 60}), kAdvanced},
                          {sessions({960, 720, 60}), kHeld},
                          {sessions({960, 899, 60}), kHeld},
                          {sessions({960, 960, 960}), kAdvanced},
                          // half the minutes exactly is done, a second less is not
                          {sessions({960, 480, 480}), kAdvanced},
                          {sessions({960, 479, 481}), kAdvanced},
                          {sessions({960, 480, 479}), kHeld},
                          {sessions({960, 479, 479}), kHeld},
                          // more than planned counts for no more
                          {sessions({9999, 480, 479}), kHeld}};
    for (const auto& told : cases) {
        EXPECT_EQ(lastStep(row2 + told.script), told.last) << told.script;
    }
}

TEST(RowRule, GivesNoSlotToLessThanAMinuteOfPractice) {
    const auto row2 = kSixWeeks + goodWeek(0) + "day 7\n";
    const std::string begun = "advanced - 2 2 1600 running -";
    EXPECT_EQ(lastStep(row2 + sessions({960, 960, 0})), begun);
    EXPECT_EQ(lastStep(row2 + sessions({0, 59, 59, 59})), begun);
    EXPECT_EQ(lastStep(row2 + sessions({0, 960, 59, 960, 60})), kAdvanced);
    // pain is pain
    EXPECT_EQ(lastStep(row2 + "session 0 - - 4 -\n"), "held pain 2 3 1600 running -");
}

TEST(RowRule, WantsThreeOfFourSessions) {
    const std::string row1 = "programme six 1500 280 1600 0 4 0\n";
    const std::string held = "held dose 1 2 1600 running -";
    EXPECT_EQ(lastStep(row1 + sessions({900, 900, 540, 60})), "advanced - 2 2 1600 running -");
    EXPECT_EQ(lastStep(row1 + sessions({900, 900, 539, 60})), held);
    EXPECT_EQ(lastStep(row1 + sessions({900, 900, 450, 150})), "advanced - 2 2 1600 running -");
    EXPECT_EQ(lastStep(row1 + sessions({900, 900, 449, 151})), held);
    EXPECT_EQ(lastStep(row1 + sessions({900, 900, 900})), "started - 1 1 1600 running -");
}

TEST(RowRule, LetsTheRestGoSevenDaysAfterTheFirstAndThreeAfterTheNewestSession) {
    const std::string two = "day 3\nsession 900 - - 0 -\nday 5\nsession 900 - - 0 -\n";
    EXPECT_EQ(lastStep(kSixWeeks + two + "day 9"), "started - 1 1 1600 running -");
    EXPECT_EQ(lastStep(kSixWeeks + two + "day 10"), "advanced - 2 2 1600 running -");
    // a runner who comes back late has time for the third
    const std::string late = "day 3\nsession 900 - - 0 -\nday 12\nsession 900 - - 0 -\n";
    EXPECT_EQ(lastStep(kSixWeeks + late + "day 14"), "started - 1 1 1600 running -");
    EXPECT_EQ(lastStep(kSixWeeks + late + "day 15"), "advanced - 2 2 1600 running -");
    // not with two days a week, nor where it is not enough
    const std::string twoDays = "programme six 1500 280 1600 0 2 0\n";
    EXPECT_EQ(lastStep(twoDays + two + "day 12"), "started - 1 1 1600 running -");
    const std::string little = "day 3\nsession 900 - - 0 -\nday 5\nsession 899 - - 0 -\n";
    EXPECT_EQ(lastStep(kSixWeeks + little + "day 12"), "started - 1 1 1600 running -");
    const std::string fourDays = "programme six 1500 280 1600 0 4 0\n";
    const std::string three = two + "session 900 - - 0 -\n";
    EXPECT_EQ(lastStep(fourDays + three + "day 10"), "advanced - 2 2 1600 running -");
}

TEST(RowRule, CarriesTheNumbersThatDecided) {
    const auto script = kSixWeeks + goodWeek(0) +
                        "day 7\nsession 960 1579 - 1 -\nsession 900 - - 2 -\n"
                        "session 960 1538 - 0 -\n";
    EXPECT_EQ(scripted(script).steps.back().reasons,
              (StepReasons{.sessionsDone = 3,
                           .sessionsPlanned = 3,
                           .practice = 2820s,
                           .planned = 2880s,
                           .checks = 2,
                           .deviationTenths = 26,  // 21 and 62 of 1600: 2.59 %
                           .worstPain = 2}));
    // row 1 is not judged by its checks
    EXPECT_EQ(scripted(kSixWeeks + goodWeek(0)).steps.back().reasons,
              (StepReasons{.sessionsDone = 3,
                           .sessionsPlanned = 3,
                           .practice = 2700s,
                           .planned = 2700s,
                           .worstPain = 0}));
}

TEST(RowRule, WantsTheMedianOfTheSilentChecksInTheBandFromRowTwoOn) {
    const auto row2 = [](const std::string& a, const std::string& b, const std::string& c) {
        return lastStep(kSixWeeks + goodWeek(0) + "day 7\nsession 960 " + a +
                        " - 0 -\nsession 960 " + b + " - 0 -\nsession 960 " + c + " - 0 -\n");
    };
    const std::string held = "held cadence 2 3 1600 running -";
    EXPECT_EQ(row2("1552", "-", "-"), kAdvanced);  // 3 % exactly
    EXPECT_EQ(row2("1551", "-", "-"), held);
    EXPECT_EQ(row2("1648", "-", "-"), kAdvanced);
    EXPECT_EQ(row2("1649", "-", "-"), held);
    EXPECT_EQ(row2("-", "-", "-"), kAdvanced);        // not measured
    EXPECT_EQ(row2("1600", "1504", "-"), kAdvanced);  // 0 and 96: 48
    EXPECT_EQ(row2("1600", "1503", "-"), held);       // 0 and 97: 48.5
    EXPECT_EQ(row2("1400", "1552", "1600"), kAdvanced);
    EXPECT_EQ(row2("1400", "1551", "1600"), held);
    EXPECT_EQ(row2("1400", "1652", "1648"), held);  // of both sides: 48, 52, 200
    EXPECT_EQ(lastStep(kSixWeeks + "session 900 1400 - 0 -\nsession 900 1400 - 0 -\n"
                                   "session 900 1400 - 0 -\n"),
              "advanced - 2 2 1600 running -");
}

TEST(RowRule, JudgesACheckByTheTargetThatItWasRunAt) {
    auto history = scripted(kSixWeeks + goodWeek(0) + "day 7\nsession 960 1545 - 0 -\n");
    const auto course = courseOf(history.programme, history.steps);
    EXPECT_FALSE(judgeRow(history, course).inBand);
    history.sessions.back().target = 158_spm;
    EXPECT_TRUE(judgeRow(history, course).inBand);
    EXPECT_EQ(judgeRow(history, course).deviationTenths, 22);
}

TEST(RowRule, WantsATestAtRowFourAndAtTheEnd) {
    EXPECT_EQ(lastStep(kSixWeeks + goodWeeks(3)), "advanced - 4 4 1600 running -");
    EXPECT_EQ(lastStep(kSixWeeks + goodWeeks(4)), "test_due - 4 4 1600 test_due -");
    EXPECT_EQ(lastStep(kFourWeeks + goodWeeks(4)), "test_due - 4 4 1600 test_due -");
    const auto five = kSixWeeks + goodWeeks(4) + "choose go_on\n" + goodWeek(4);
    EXPECT_EQ(lastStep(five), "advanced - 6 6 1600 running -");
    EXPECT_EQ(lastStep(five + goodWeek(5)), "test_due - 6 6 1600 test_due -");
}

TEST(RowRule, TestsNothingWithoutARaise) {
    const std::string script = "programme six 1600 280 1600 0 3 0\n" + goodWeeks(4);
    EXPECT_EQ(lastStep(script), "advanced - 5 5 1600 running -");
    const auto finished = script + goodWeek(4) + goodWeek(5);
    EXPECT_EQ(lastStep(finished), "finished - 6 6 1600 finished -");
    EXPECT_EQ(scripted(finished).steps.back().reasons.sessionsDone, 3);
}

TEST(RowRule, StepsBackARowForEveryTwoEmptyWeeks) {
    const auto row3 = kSixWeeks + goodWeeks(2);  // the last session on day 11
    EXPECT_EQ(lastStep(row3 + "day 24"), "advanced - 3 3 1600 running -");
    EXPECT_EQ(lastStep(row3 + "day 25"), "stepped_back - 2 4 1600 running -");
    EXPECT_EQ(lastStep(row3 + "day 25\nday 38"), "stepped_back - 2 4 1600 running -");
    EXPECT_EQ(lastStep(row3 + "day 25\nday 39"), "stepped_back - 1 5 1600 running -");
    EXPECT_EQ(lastStep(row3 + "day 39"), "stepped_back - 1 5 1600 running -");
    EXPECT_EQ(lastStep(row3 + "day 400"), "stepped_back - 1 5 1600 running -");
    EXPECT_EQ(scripted(row3 + "day 25").steps.back().reasons, StepReasons{.emptyWeeks = 2});
    // a session after it begins the count anew
    EXPECT_EQ(lastStep(row3 + "day 30\nsession 960 - - 0 -\nday 43"),
              "stepped_back - 2 4 1600 running -");
    EXPECT_EQ(lastStep(row3 + "day 30\nsession 960 - - 0 -\nday 44"),
              "stepped_back - 1 5 1600 running -");
}

TEST(RowRule, TakesWhatTheRunnerDoesForASignOfLife) {
    const auto row3 = kSixWeeks + goodWeeks(2);
    for (const std::string sign : {"choose repeat\n", "pause\nresume\n"}) {
        EXPECT_EQ(scripted(row3 + "day 20\n" + sign + "day 33").steps.back().kind,
                  scripted(row3 + "day 20\n" + sign).steps.back().kind)
            << sign;
        EXPECT_EQ(scripted(row3 + "day 20\n" + sign + "day 34").steps.back().kind,
                  ProgrammeStep::Kind::SteppedBack)
            << sign;
    }
    EXPECT_EQ(lastStep(row3 + "day 20\ndays 2\nday 25"), "stepped_back - 2 4 1600 running -");
}

TEST(RowRule, AsksWhereItStepsBackToTheSameRowAgain) {
    const std::string thrice = "session 960 - - 0 -\nsession 960 - - 0 -\nsession 960 - - 0 -\n";
    const auto once = kSixWeeks + goodWeeks(1) + "day 18\n" + thrice;
    EXPECT_EQ(lastStep(once + "day 31"), "advanced - 2 4 1600 running -");
    EXPECT_EQ(lastStep(once + "day 32"),
              "stepped_back - 1 5 1600 offered repeat,go_on,four_weeks,finish");
    const auto asked = scripted(once + "day 32").steps.back();
    EXPECT_EQ(asked.offerRow, 1);
    EXPECT_EQ(asked.reasons, StepReasons{.emptyWeeks = 2});
    EXPECT_EQ(lastStep(once + "day 400"),
              "stepped_back - 1 5 1600 offered repeat,go_on,four_weeks,finish")
        << "it waits for the answer";
    EXPECT_EQ(lastStep(once + "day 32\nchoose go_on"), "chosen - 2 6 1600 running -");
    EXPECT_EQ(lastStep(once + "day 32\nchoose go_on\nday 46"), "stepped_back - 1 7 1600 running -")
        << "counted anew";
    const auto four = kFourWeeks + goodWeeks(1) + "day 18\n" + thrice;
    EXPECT_EQ(lastStep(four + "day 32"), "stepped_back - 1 5 1600 offered repeat,go_on,finish");
}

TEST(RowRule, NeverStepsBackFromTheFirstRowNorWhileItRests) {
    EXPECT_EQ(lastStep(kSixWeeks + "day 300"), "started - 1 1 1600 running -");
    EXPECT_EQ(lastStep(kSixWeeks + goodWeeks(2) + "pause\nday 300"), "paused - 3 3 1600 paused -");
    EXPECT_EQ(lastStep(kSixWeeks + goodWeeks(4) + "day 300"), "test_due - 4 4 1600 test_due -");
}

}  // namespace
}  // namespace stridetick::core
