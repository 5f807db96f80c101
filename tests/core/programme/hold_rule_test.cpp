// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/hold_rule.hpp"

#include "tests/core/programme/history_script.hpp"

#include <gtest/gtest.h>

#include <string>

namespace stridetick::core {
namespace {

using std::chrono::days;
using std::chrono::local_days;
using tests::goodWeeks;
using tests::kFourWeeks;
using tests::kSixWeeks;
using tests::lastStep;
using tests::scripted;

struct Told {
    std::string script;
    std::string last;
};

TEST(HoldRule, DoesAsTheReferencePainsSay) {
    // case 33
    const Told cases[] = {
        {"session 900 - - 2 -", "started - 1 1 1600 running -"},
        {"session 900 - - 4 -", "held pain 1 2 1600 running -"},
        {"session 900 - - 6 -", "stopped pain 1 1 1600 stopped -"},
        {"session 900 - - 1 l", "stopped pain 1 1 1600 stopped -"},
        // and each edge and sign
        {"session 900 - - 3 -", "held pain 1 2 1600 running -"},
        {"session 900 - - 5 -", "stopped pain 1 1 1600 stopped -"},
        {"session 900 - - 0 g", "held pain 1 2 1600 running -"},
        {"session 900 - - 0 s", "stopped pain 1 1 1600 stopped -"},
        {"session 900 - - 0 r", "stopped pain 1 1 1600 stopped -"},
        {"session 900 - - 0 b", "stopped pain 1 1 1600 stopped -"},
        {"session 900 - - 1 -\nday 1\nnextday same 0 0", "started - 1 1 1600 running -"},
        {"session 900 - - 1 -\nday 1\nnextday worse 0 0", "stopped pain 1 1 1600 stopped -"},
        {"session 900 - - 1 -\nday 1\nnextday none 1 0", "stopped pain 1 1 1600 stopped -"},
        {"session 900 - - 1 -\nday 1\nnextday none 0 1", "held achilles 1 2 1600 running -"}};
    for (const auto& told : cases) {
        EXPECT_EQ(lastStep(kSixWeeks + told.script), told.last) << told.script;
    }
}

TEST(HoldRule, CountsThePainOfAFreeRunToo) {
    const Told cases[] = {
        {"freerun 2 -", "started - 1 1 1600 running -"},
        {"freerun 3 -", "held pain 1 2 1600 running -"},
        {"freerun 0 g", "held pain 1 2 1600 running -"},
        {"freerun 5 -", "stopped pain 1 1 1600 stopped -"},
        {"freerun 0 l", "stopped pain 1 1 1600 stopped -"},
        {"freerun 1 -\nday 1\nnextday worse 0 0", "stopped pain 1 1 1600 stopped -"},
        {"freerun 1 -\nday 1\nnextday none 0 1", "held achilles 1 2 1600 running -"},
        {"session 900 - - 0 -\nfreerun 9 -", "stopped pain 1 1 1600 stopped -"},
        {"pause\nfreerun 4 -\nresume", "held pain 1 2 1600 running -"},
        {"freerun 3 -\nfreerun 4 -", "held pain 1 3 1600 offered repeat,half_raise,finish"}};
    for (const auto& told : cases) {
        EXPECT_EQ(lastStep(kSixWeeks + told.script), told.last) << told.script;
    }
    const auto step = scripted(kSixWeeks + "day 3\nfreerun 4 -").steps.back();
    EXPECT_EQ(step.cause, SessionId{"free1"});
    EXPECT_EQ(step.noClickOn, local_days{days{4}});
}

TEST(HoldRule, CountsWhatIsSaidOfASessionAfterALaterFreeRun) {
    const auto late = kSixWeeks + "session 900 - - 0 -\nday 1\nfreerun 0 -\n";
    const Told cases[] = {{"answer 2 -", "started - 1 1 1600 running -"},
                          {"answer 3 -", "held pain 1 2 1600 running -"},
                          {"answer 0 s", "stopped pain 1 1 1600 stopped -"},
                          {"answer 5 -\nresume\nfreerun 0 -", "resumed - 1 2 1600 running -"},
                          {"freerun 4 -\nanswer 4 -", "held pain 1 2 1600 running -"}};
    for (const auto& told : cases) {
        EXPECT_EQ(lastStep(late + told.script), told.last) << told.script;
    }
    const auto step = scripted(late + "answer 4 -").steps.back();
    EXPECT_EQ(step.cause, scripted(late).sessions.back().id);
    EXPECT_EQ(step.noClickOn, local_days{days{1}}) << "the day after the session";
}
TEST(HoldRule, TellsWhetherAStopIsAnsweredAwayByTheRunThatMadeIt) {
    const auto answeredAway = [](const std::string& script) {
        const auto history = scripted(kSixWeeks + script);
        return stopIsAnsweredAway(history, courseOf(history.programme, history.steps));
    };
    EXPECT_FALSE(answeredAway("session 900 - - 5 -"));
    EXPECT_TRUE(answeredAway("session 900 - - 5 -\nanswer 2 -"));
    EXPECT_TRUE(answeredAway("session 900 - - 5 -\nfreerun 0 -\nanswer 2 -"));
    EXPECT_FALSE(answeredAway("session 900 - - 5 -\nfreerun 0 -"));
    EXPECT_FALSE(answeredAway("session 900 - - 5 -\nanswer 2 -\nresume\nday 1\nfreerun 5 -"));
}
TEST(HoldRule, LeavesAFreeRunFromBeforeTheWeekWasBegunAlone) {
    const auto offered = kSixWeeks + "session 900 - - 4 -\nday 2\nsession 900 - - 4 -\n";
    EXPECT_EQ(lastStep(offered + "freerun 3 -\nchoose repeat"), "chosen - 1 4 1600 running -");
}

TEST(HoldRule, HoldsWhileTheTestIsDueToo) {
    auto history = scripted(kSixWeeks + goodWeeks(4));
    ASSERT_EQ(history.steps.back().kind, ProgrammeStep::Kind::TestDue);
    history.sessions.back().report.pain = 3;  // it was changed
    const auto step = nextStep(history, history.sessions.back().endedAt);
    ASSERT_TRUE(step);
    EXPECT_EQ(step->kind, ProgrammeStep::Kind::Held);
    EXPECT_EQ(step->row, 4);
}

TEST(HoldRule, TellsAStopWhoseAnswerWasChanged) {
    auto history = scripted(kSixWeeks + "session 900 - - 9 -");
    const auto course = courseOf(history.programme, history.steps);
    EXPECT_FALSE(stopIsAnsweredAway(history, course));
    history.sessions.back().report.pain = 0;
    EXPECT_TRUE(stopIsAnsweredAway(history, course));
}

TEST(HoldRule, TellsWhichRowTheNextPainWouldRepeat) {
    auto history = scripted(kSixWeeks + goodWeeks(1) + "day 7\nsession 900 - - 0 -");
    const auto course = courseOf(history.programme, history.steps);
    const auto& newest = history.sessions.back();
    Session run{.id = SessionId{"run"},
                .startedAt = {newest.endedAt.utc + std::chrono::hours{1}, newest.endedAt.offset}};
    EXPECT_EQ(inPlan(run, history, course).row, 2);
    EXPECT_TRUE(inPlan(run, history, course).repeats);
    run.startedAt = history.programme.at;
    EXPECT_FALSE(inPlan(run, history, course).repeats) << "sessions were run since";
    auto session = run;
    session.kind = SessionKind::Programme;
    session.state = SessionState::Finished;
    session.place = history.sessions.front().place;
    EXPECT_EQ(inPlan(session, history, course).row, 1) << "its own";
    EXPECT_TRUE(inPlan(session, history, course).repeats) << "the next week was begun by it";
}

TEST(HoldRule, NamesTheSessionItsPainAndTheDayWithoutTheClick) {
    const auto history = scripted(kSixWeeks + "day 3\nsession 900 - 5 4 -");
    const auto& step = history.steps.back();
    EXPECT_EQ(step.cause, history.sessions.back().id);
    EXPECT_EQ(step.reasons, (StepReasons{.worstPain = 4, .painSign = PainSign::Level}));
    EXPECT_EQ(step.noClickOn, local_days{days{4}});
    const auto stopped = scripted(kSixWeeks + "session 900 - 5 7 -").steps.back();
    EXPECT_EQ(stopped.reasons, (StepReasons{.worstPain = 7, .painSign = PainSign::Level}));
    EXPECT_FALSE(stopped.noClickOn);
}

TEST(HoldRule, NamesTheSignThatDecided) {
    const auto sign = [](const std::string& script) {
        return scripted(kSixWeeks + script).steps.back().reasons.painSign;
    };
    EXPECT_EQ(sign("session 900 - - 1 l"), PainSign::Limp);
    EXPECT_EQ(sign("session 900 - - 0 g"), PainSign::Grew);
    EXPECT_EQ(sign("session 900 - - 1 -\nday 1\nnextday none 1 0"), PainSign::AtRestNextDay);
    EXPECT_EQ(sign("session 900 - - 4 -\nday 1\nnextday worse 0 0"), PainSign::WorseNextDay);
}

TEST(HoldRule, TakesTheClickAwayOnTheDayThatTheAchillesIsStiff) {
    const auto step =
        scripted(kSixWeeks + "day 3\nsession 900 - 5 0 -\nday 5\nnextday none 0 1").steps.back();
    EXPECT_EQ(step.noClickOn, local_days{days{5}});
    EXPECT_EQ(step.reasons, StepReasons{});
}

TEST(HoldRule, NamesThePainWhereTheAchillesHurtsToo) {
    EXPECT_EQ(lastStep(kSixWeeks + "session 900 - - 0 -\nnextday none 0 0"),
              "started - 1 1 1600 running -");
    auto history = scripted(kSixWeeks);
    history.sessions.push_back({.id = SessionId{"s"},
                                .startedAt = history.programme.at,
                                .endedAt = history.programme.at,
                                .place = {.programme = history.programme.id},
                                .target = 160_spm,
                                .report = {.session = SessionId{"s"},
                                           .at = history.programme.at,
                                           .pain = 3,
                                           .nextDay = NextDay{.at = {}, .achilles = true}}});
    const auto step = nextStep(history, history.programme.at);
    ASSERT_TRUE(step);
    EXPECT_EQ(step->why, ProgrammeStep::Why::Pain);
}

TEST(HoldRule, HoldsForTheAchillesOnlyInTheFirstTwoRows) {
    EXPECT_EQ(lastStep(kSixWeeks + goodWeeks(2) + "nextday none 0 1"),
              "held achilles 2 4 1600 running -");
    EXPECT_EQ(lastStep(kSixWeeks + goodWeeks(2) + "day 14\nsession 1200 - - 0 -\nnextday none 0 1"),
              "advanced - 3 3 1600 running -");
}

TEST(HoldRule, GoesBackToTheRowOfTheLastSessionWhereItsNextDayHurts) {
    EXPECT_EQ(lastStep(kSixWeeks + goodWeeks(1)), "advanced - 2 2 1600 running -");
    EXPECT_EQ(lastStep(kSixWeeks + goodWeeks(1) + "day 5\nnextday none 0 1"),
              "held achilles 1 3 1600 running -");
    // but not where the runner has begun the row anew since
    EXPECT_EQ(lastStep(kSixWeeks + "session 900 - - 0 -\nchoose repeat\nday 1\nnextday none 0 1"),
              "chosen - 1 2 1600 running -");
    EXPECT_EQ(lastStep(kSixWeeks + goodWeeks(1) + "choose repeat\nday 5\nnextday none 0 1"),
              "chosen - 2 3 1600 running -");
}

TEST(HoldRule, HoldsAndStopsOnceForASession) {
    EXPECT_EQ(lastStep(kSixWeeks + "session 900 - - 4 -\nday 1\nday 2"),
              "held pain 1 2 1600 running -");
    EXPECT_EQ(lastStep(kSixWeeks + "session 900 - - 4 -\nnextday none 0 1"),
              "held pain 1 2 1600 running -");
    EXPECT_EQ(lastStep(kSixWeeks + "session 900 - - 6 -\nday 9\nresume\nday 10"),
              "resumed - 1 2 1600 running -");
}

TEST(HoldRule, StopsInEveryPhaseThatIsNotOver) {
    EXPECT_EQ(lastStep(kSixWeeks + "session 900 - - 1 -\npause\nnextday worse 0 0"),
              "stopped pain 1 1 1600 stopped -");
    EXPECT_EQ(lastStep(kSixWeeks + goodWeeks(4) + "nextday worse 0 0"),
              "stopped pain 4 4 1600 stopped -");
    EXPECT_EQ(lastStep(kSixWeeks + "session 900 - - 3 -\nsession 900 - - 3 -\nnextday worse 0 0"),
              "stopped pain 1 3 1600 stopped -");
    EXPECT_EQ(lastStep(kSixWeeks + "session 900 - - 1 -\nend\nnextday worse 0 0"),
              "ended - 1 1 1600 finished -");
}

TEST(HoldRule, OffersAChoiceWithTheSecondHoldOfARow) {
    const std::string held = "session 900 - - 3 -\n";
    EXPECT_EQ(lastStep(kSixWeeks + held + held),
              "held pain 1 3 1600 offered repeat,half_raise,finish");
    EXPECT_EQ(lastStep(kFourWeeks + held + held),
              "held pain 1 3 1600 offered repeat,half_raise,finish");
    // at half the raise already
    EXPECT_EQ(lastStep("programme six 1500 280 1540 0 3 0\n" + held + held),
              "held pain 1 3 1540 offered repeat,finish");
    EXPECT_EQ(scripted(kSixWeeks + held + held).steps.back().offerRow, 1);
    EXPECT_EQ(scripted(kSixWeeks + held).steps.back().offerRow, 0);
}

TEST(HoldRule, OffersNoWayOnInTheLastRow) {
    const std::string held = "session 60 - - 0 -\nsession 60 - - 0 -\nsession 60 - - 0 -\n";
    const std::string skipTest = "choose go_on\n";
    EXPECT_EQ(lastStep(kSixWeeks + goodWeeks(4) + skipTest + tests::goodWeek(4) + "day 35\n" +
                       held + held),
              "held dose 6 8 1600 offered repeat,half_raise,four_weeks,finish");
}

TEST(HoldRule, CountsHoldsOfOneRowWhateverTheirReason) {
    const std::string poor = "day 1\nsession 60 - - 0 -\nsession 60 - - 0 -\nsession 60 - - 0 -\n";
    EXPECT_EQ(lastStep(kSixWeeks + "session 900 - - 3 -\n" + poor),
              "held dose 1 3 1600 offered repeat,go_on,half_raise,four_weeks,finish");
}

TEST(HoldRule, CountsHoldsAnewAfterAnythingButAPauseAndAChangeOfDays) {
    const std::string held = "session 900 - - 3 -\n";
    const auto offered = [](const std::string& between) {
        const auto last =
            lastStep(kSixWeeks + "session 900 - - 3 -\n" + between + "session 900 - - 3 -\n");
        return last.find("offered") != std::string::npos;
    };
    EXPECT_TRUE(offered(""));
    EXPECT_TRUE(offered("pause\nresume\n"));
    EXPECT_TRUE(offered("days 2\n"));
    EXPECT_FALSE(offered("choose repeat\n"));
    EXPECT_FALSE(offered("session 900 - - 8 -\nresume\n"));
    EXPECT_EQ(lastStep(kSixWeeks + held + held + "choose repeat\n" + held),
              "held pain 1 5 1600 running -");
}

}  // namespace
}  // namespace stridetick::core
