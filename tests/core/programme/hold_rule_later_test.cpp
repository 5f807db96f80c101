// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of pain late: after a stop, before a plan, while something is offered.
#include "core/programme/hold_rule.hpp"
#include "core/programme/runner_steps.hpp"
#include "tests/core/programme/history_script.hpp"
#include "tests/core/programme/step_words.hpp"

#include <gtest/gtest.h>

#include <string>

namespace stridetick::core {
namespace {

using tests::goodWeeks;
using tests::kSixWeeks;
using tests::lastStep;
using tests::scripted;

struct Told {
    std::string script;
    std::string last;
};

/// R30: what was settled by taking the plan up again stays so, what is said later does not.
TEST(HoldRuleLater, StopsAgainByWhatIsSaidLater) {
    const std::string stopped = "session 900 - - 6 -\n";
    const std::string again = "stopped pain 1 2 1600 stopped -";
    const Told cases[] = {
        {stopped + "resume\nday 1\nnextday same 0 0", "resumed - 1 2 1600 running -"},
        {stopped + "resume\nday 1\nnextday worse 0 0", again},
        {stopped + "resume\nday 1\nnextday none 1 0", again},
        {stopped + "resume\nanswer 7 -", again},
        {stopped + "answer 2 -\nresume\nday 1\nnextday worse 1 0", again},
        {stopped + "answer 7 -\nresume\nday 1", "resumed - 1 2 1600 running -"},
        {stopped + "days 2\nresume\nday 1\nnextday worse 0 0", again},
        {stopped + "day 1\nnextday worse 0 0\nresume\nday 2", "resumed - 1 2 1600 running -"},
        {stopped + "freerun 7 -\nresume\nday 2", "resumed - 1 2 1600 running -"},
        {stopped + "resume\nfreerun 7 -", again}};
    for (const auto& told : cases) {
        EXPECT_EQ(lastStep(kSixWeeks + told.script), told.last) << told.script;
    }
    const auto sign = [](const std::string& script) {
        return scripted(kSixWeeks + script).steps.back().reasons.painSign;
    };
    EXPECT_EQ(sign(stopped + "resume\nday 1\nnextday worse 0 0"), PainSign::WorseNextDay);
}

/// Whatever the clocks said when the plan was taken up.
TEST(HoldRuleLater, StopsByASessionSinceAClockThatWasAhead) {
    auto history = scripted(kSixWeeks + "session 900 - - 6 -\nresume\nsession 900 - - 6 -");
    ASSERT_EQ(history.steps.back().kind, ProgrammeStep::Kind::Stopped);
    history.steps.pop_back();
    history.steps.back().at.utc += std::chrono::days{365};
    const auto step = nextStep(history, history.sessions.back().endedAt);
    ASSERT_TRUE(step);
    EXPECT_EQ(step->kind, ProgrammeStep::Kind::Stopped);
}

/// The plan was begun between a run and what is said of it.
TEST(HoldRuleLater, StopsByARunFromBeforeThePlanOnlyForWhatIsSaidSince) {
    auto history = scripted(kSixWeeks);
    const auto hour = [&](int hours) {
        return WallTime{history.programme.at.utc + std::chrono::hours{hours},
                        history.programme.at.offset};
    };
    const SessionId run{"run"};
    history.freeRun = {run, hour(-8), {.session = run, .at = hour(-7), .pain = 8}};
    EXPECT_FALSE(nextStep(history, hour(1))) << "it was said before";
    history.freeRun->report.nextDay = NextDay{.at = hour(14), .atRest = true};
    const auto step = nextStep(history, hour(14));
    ASSERT_TRUE(step);
    EXPECT_EQ(step->kind, ProgrammeStep::Kind::Stopped);
    EXPECT_EQ(step->reasons.painSign, PainSign::AtRestNextDay);
    history.freeRun->report = {.session = run, .at = hour(2), .pain = 3};
    EXPECT_FALSE(nextStep(history, hour(2))) << "there is no week yet to repeat";
}

TEST(HoldRuleLater, GoesNowhereForwardWhileTheNewestRunHurts) {
    const auto open = [](const std::string& script) {
        return tests::offerWord(openChoices(scripted(kSixWeeks + script)));
    };
    const std::string off = "session 960 1700 - 0 -\n";
    const std::string twiceOff = goodWeeks(1) + "day 7\n" + off + off + off + off + off + off;
    EXPECT_EQ(open(twiceOff), "repeat,go_on,half_raise,four_weeks,finish");
    EXPECT_EQ(open(twiceOff + "answer 3 -\n"), "repeat,half_raise,finish");
    EXPECT_EQ(open(twiceOff + "day 8\nnextday same 0 1\n"), "repeat,half_raise,finish");
    EXPECT_EQ(open(twiceOff + "freerun 3 -\n"), "repeat,half_raise,finish");
    EXPECT_EQ(open(twiceOff + "freerun 3 -\nfreerun 2 -\n"),
              "repeat,go_on,half_raise,four_weeks,finish")
        << "it went better";
    EXPECT_EQ(open(goodWeeks(1) + "day 7\n" + off + off + off), "repeat,go_on");
    EXPECT_EQ(open(goodWeeks(1) + "day 7\n" + off + off + off + "answer 0 g\n"), "repeat");
}

TEST(HoldRuleLater, OffersNothingFurtherAfterPain) {
    const auto row5 = kSixWeeks + goodWeeks(4) + "choose go_on\nday 28\n";
    EXPECT_EQ(lastStep(row5 + "session 1500 - - 4 -\nday 31\nsession 1500 - - 4 -"),
              "held pain 5 7 1600 offered repeat,half_raise,finish");
}

TEST(HoldRuleLater, CountsAHoldThatTakesBackTheNextWeek) {
    const auto late = [](int day) {
        std::string script;
        for (int i = 0; i < 3; ++i) {
            script += "day " + std::to_string(day + i) + "\nsession 960 - - 0 -\n";
        }
        return script + "day " + std::to_string(day + 3) + "\nnextday none 0 1\n";
    };
    EXPECT_EQ(lastStep(kSixWeeks + late(0)), "held achilles 1 3 1600 running -");
    EXPECT_EQ(lastStep(kSixWeeks + late(0) + late(5)),
              "held achilles 1 5 1600 offered repeat,half_raise,finish");
    EXPECT_EQ(lastStep(kSixWeeks + late(0) + "choose repeat\n" + late(5)),
              "held achilles 1 6 1600 running -")
        << "counted anew";
}

}  // namespace
}  // namespace stridetick::core
