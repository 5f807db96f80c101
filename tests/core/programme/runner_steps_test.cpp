// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/runner_steps.hpp"

#include "tests/core/programme/history_script.hpp"
#include "tests/core/programme/step_words.hpp"

#include <gtest/gtest.h>

#include <string>

namespace stridetick::core {
namespace {

using tests::goodWeek;
using tests::goodWeeks;
using tests::kFourWeeks;
using tests::kSixWeeks;
using tests::lastStep;
using tests::replayed;
using tests::scripted;

std::string open(const std::string& script) {
    return tests::offerWord(openChoices(scripted(script)));
}

bool refused(const std::string& script, const std::string& command) {
    return replayed(script + command + "\n").find("refused") != std::string::npos;
}

const std::string kHeld = "session 900 - - 3 -\n";
const std::string kShort =  // held for its dose
    "session 60 - - 0 -\nsession 60 - - 0 -\nsession 60 - - 0 -\n";
const std::string kTest4 = kSixWeeks + goodWeeks(4);
const std::string kNotYet = kTest4 + "day 26\nquiet 1500 280\nday 27\nquiet 1500 280\n";
const std::string kPartly = kTest4 + "day 26\nquiet 1550 280\nday 27\nquiet 1550 280\n";
const std::string kKept = kTest4 + "day 26\nquiet 1575 280\nday 27\nquiet 1575 280\n";
const std::string kRow6 = kTest4 + "choose go_on\n" + goodWeek(4);

TEST(RunnerSteps, OpenWhatTheStepsOfferAndWhatOverrules) {
    EXPECT_EQ(open(kSixWeeks), "repeat");
    EXPECT_EQ(open(kSixWeeks + kShort), "repeat,go_on");
    EXPECT_EQ(open(kSixWeeks + kShort + "pause\nresume\ndays 4\n"), "repeat,go_on");
    EXPECT_EQ(open(kSixWeeks + kShort + "session 900 - - 0 -\n"), "repeat");
    EXPECT_EQ(open(kSixWeeks + kShort + "choose repeat\n"), "repeat");
    EXPECT_EQ(open(kRow6 + "day 36\n" + kShort), "repeat");
    EXPECT_EQ(open(kSixWeeks + kHeld), "repeat");  // pain is not overruled
    EXPECT_EQ(open(kSixWeeks + kShort + kShort), "repeat,go_on,half_raise,four_weeks,finish");
    EXPECT_EQ(open(kSixWeeks + kShort + kHeld), "repeat,half_raise,finish");
    EXPECT_EQ(open(kTest4), "go_on");
    EXPECT_EQ(open(kFourWeeks + goodWeeks(4)), "finish");
    EXPECT_EQ(open(kSixWeeks + kHeld + kHeld + "pause\n"), "-");
    EXPECT_EQ(open(kSixWeeks + "session 900 - - 7 -\n"), "-");
    EXPECT_EQ(open(kSixWeeks + "end\n"), "-");
}

struct Told {
    std::string script;
    std::string last;
};

TEST(RunnerSteps, LeadWhereTheChoiceSays) {
    const Told cases[] = {
        {kSixWeeks + goodWeek(0) + "choose repeat", "chosen - 2 3 1600 running -"},
        {kSixWeeks + kShort + "choose go_on", "chosen - 2 3 1600 running -"},
        {kSixWeeks + kHeld + kHeld + "choose repeat", "chosen - 1 4 1600 running -"},
        {kSixWeeks + kShort + kShort + "choose go_on", "chosen - 2 4 1600 running -"},
        {kSixWeeks + kHeld + kHeld + "choose half_raise", "chosen - 1 4 1540 running -"},
        {kSixWeeks + kShort + kShort + "choose four_weeks", "chosen - 1 4 1600 running -"},
        {kSixWeeks + kHeld + kHeld + "choose finish", "chosen - 1 3 1600 finished -"},
        {kTest4 + "choose go_on", "chosen - 5 5 1600 running -"},
        {kFourWeeks + goodWeeks(4) + "choose finish", "chosen - 4 4 1600 finished -"},
        {kPartly + "choose repeat", "chosen - 3 5 1600 running -"},
        {kPartly + "choose go_on", "chosen - 5 5 1600 running -"},
        {kPartly + "choose finish", "chosen - 4 4 1600 finished -"},
        {kNotYet + "choose half_raise", "chosen - 3 5 1540 running -"},
        {kKept + "choose keep_target", "chosen - 5 5 1600 running -"},
        {kKept + "choose step_up", "chosen - 5 5 1650 running -"}};
    for (const auto& told : cases) {
        EXPECT_EQ(lastStep(told.script), told.last) << told.script;
    }
}

/// R25, "or the runner asks": at 160 and above nothing is offered.
TEST(RunnerSteps, StepUpOnAskingAfterAVerdictThatSaysKept) {
    const std::string fast = kTest4 + "day 26\nquiet 1600 280\nday 27\nquiet 1600 280\n";
    EXPECT_EQ(lastStep(fast), "verdict - 5 5 1600 running -");
    EXPECT_EQ(open(fast), "repeat,step_up");
    EXPECT_EQ(open(fast + "pause\nresume\ndays 4\n"), "repeat,step_up");
    EXPECT_EQ(lastStep(fast + "choose step_up"), "chosen - 5 5 1650 running -");
    EXPECT_EQ(open(fast + "choose step_up\n"), "repeat") << "one for one verdict";
    EXPECT_EQ(open(fast + "session 1500 - - 0 -\n"), "repeat");
    EXPECT_EQ(open(kKept + "choose keep_target\n"), "repeat") << "it was asked";
    const std::string tired = kSixWeeks + goodWeeks(3) +
                              "day 21\nsession 1440 - 3 0 -\nday 23\nsession 1440 - 8 0 -\n"
                              "day 25\nsession 1440 - 8 0 -\nchoose keep_target\n"
                              "day 27\nquiet 1600 280\nday 28\nquiet 1600 280\n";
    EXPECT_EQ(lastStep(tired), "verdict - 5 5 1600 running -");
    EXPECT_EQ(open(tired), "repeat") << "effort has risen";
}

TEST(RunnerSteps, GoOnFromEachRowInFourWeeks) {
    const int rows[] = {1, 2, 3, 3, 4, 4};
    std::string script = kSixWeeks;
    for (int row = 1; row <= 6; ++row) {
        const auto day = "day " + std::to_string(7 * row) + "\n";
        const auto step =
            scripted(script + day + kShort + kShort + "choose four_weeks").steps.back();
        EXPECT_EQ(step.plan, PlanLength::FourWeeks);
        EXPECT_EQ(step.row, rows[row - 1]) << row;
        script += goodWeek(row - 1) + (row == 4 ? "choose go_on\n" : "");
    }
}

TEST(RunnerSteps, RefuseWhatIsNotOpen) {
    EXPECT_TRUE(refused(kSixWeeks, "choose go_on"));
    EXPECT_TRUE(refused(kSixWeeks, "choose finish"));
    EXPECT_TRUE(refused(kTest4, "choose repeat"));
    EXPECT_TRUE(refused(kSixWeeks, "resume"));
    EXPECT_TRUE(refused(kSixWeeks + "pause\n", "pause"));
    EXPECT_TRUE(refused(kSixWeeks + "pause\n", "session 900 - - 0 -"));
    EXPECT_TRUE(refused(kSixWeeks + "session 900 - - 7 -\n", "pause"));
    EXPECT_TRUE(refused(kSixWeeks + "end\n", "resume"));
    EXPECT_TRUE(refused(kSixWeeks + "end\n", "end"));
    EXPECT_TRUE(refused(kSixWeeks + "end\n", "days 2"));
    EXPECT_TRUE(refused(kSixWeeks, "days 3"));  // as it is
    EXPECT_TRUE(refused(kSixWeeks, "days 1"));
    EXPECT_TRUE(refused(kSixWeeks, "days 5"));
    EXPECT_TRUE(refused("", "programme six 1500 280 1651 0 3 0"));
    EXPECT_FALSE(refused("", "programme six 1500 280 1650 0 3 0"));
}

TEST(RunnerSteps, ComeBackFromAPauseToWhereItWas) {
    EXPECT_EQ(lastStep(kSixWeeks + "pause\nresume"), "resumed - 1 1 1600 running -");
    EXPECT_EQ(lastStep(kTest4 + "pause\nresume"), "resumed - 4 4 1600 test_due -");
    EXPECT_EQ(lastStep(kPartly + "pause"), "paused - 4 4 1600 paused -");
    const auto resumed = scripted(kPartly + "pause\ndays 2\nresume");
    EXPECT_EQ(lastStep(kPartly + "pause\ndays 2\nresume"),
              "resumed - 4 4 1600 offered repeat,go_on,finish");
    EXPECT_EQ(resumed.steps.back().offerRow, 3);
    EXPECT_EQ(lastStep(kPartly + "pause\nresume\nchoose repeat"), "chosen - 3 5 1600 running -");
}

TEST(RunnerSteps, BeginTheRowAnewAfterAStop) {
    EXPECT_EQ(lastStep(kSixWeeks + goodWeek(0) + "session 900 - - 7 -\nday 20\nresume"),
              "resumed - 2 3 1600 running -");
    EXPECT_EQ(lastStep(kPartly + "nextday worse 0 0\nresume"), "resumed - 4 5 1600 running -");
}

TEST(RunnerSteps, ChangeDaysAndEndInAnyPhaseThatIsNotOver) {
    for (const auto& script :
         {kSixWeeks, kTest4, kPartly, kSixWeeks + "pause\n", kSixWeeks + "session 900 - - 7 -\n"}) {
        EXPECT_EQ(scripted(script + "end").steps.back().kind, ProgrammeStep::Kind::Ended);
        const auto changed = scripted(script + "days 2").steps.back();
        EXPECT_EQ(changed.kind, ProgrammeStep::Kind::DaysChanged);
        EXPECT_EQ(changed.days.count(), 2);
    }
    EXPECT_EQ(lastStep(kPartly + "days 2"), "days_changed - 4 4 1600 offered repeat,go_on,finish");
}

}  // namespace
}  // namespace stridetick::core
