// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What pain makes of a day, whatever the plan is at (R30, R31).
#include "core/programme/today.hpp"
#include "tests/core/programme/logged_history.hpp"

#include <gtest/gtest.h>

namespace stridetick::core {
namespace {

using std::chrono::days;
using std::chrono::local_days;
using tests::at;
using tests::goodWeeks;
using tests::kFourWeeks;
using tests::kSixWeeks;
using tests::logged;
using tests::reportsOf;
using tests::scripted;
using tests::todayAfter;
using Task = Today::Task;

bool noClick(const std::string& script, int day) {
    return todayAfter(script, at(day)).noClick.has_value();
}

TEST(TodayPain, IsWithoutTheClickOnItsDayAndTheNext) {
    const auto script = kSixWeeks + "day 2\nsession 900 - - 4 -\nnextday none 0 0\n";
    EXPECT_TRUE(noClick(script, 2));
    EXPECT_TRUE(noClick(script, 3));
    EXPECT_FALSE(noClick(script, 4));
    EXPECT_EQ(todayAfter(script, at(3)).noClick->until, local_days{days{3}});
    EXPECT_EQ(todayAfter(script, at(3)).task, Task::NoClick);
    EXPECT_FALSE(noClick(kSixWeeks + "day 2\nsession 900 - - 2 -\nnextday none 0 0\n", 3));
}

/// A week that was held already, or is offered, is not repeated again: the day is the runner's.
TEST(TodayPain, KeepsItsDayWhereNoStepIsMade) {
    const std::string off = "session 960 1700 - 0 -\n";
    const auto held = kSixWeeks + goodWeeks(1) + "day 7\n" + off + off + off + "answer 4 -\n";
    EXPECT_FALSE(scripted(held).steps.back().noClickOn);
    EXPECT_EQ(todayAfter(held + "day 8\nnextday none 0 0\n", at(8)).task, Task::NoClick);
    const auto offered = held + "answer 0 -\n" + off + off + off + "answer 4 -\n";
    EXPECT_EQ(todayAfter(offered + "nextday none 0 0\n", at(8)).task, Task::Choose);
    EXPECT_TRUE(noClick(offered, 8)) << "for a free run";
    const auto stiff = held + "answer 0 -\nday 8\nnextday none 0 1\n";
    EXPECT_TRUE(noClick(stiff, 8));
    EXPECT_TRUE(todayAfter(stiff, at(8)).noClick->achilles);
    EXPECT_FALSE(noClick(stiff, 9));
}

TEST(TodayPain, GivesTheClickBackWithTheDoctorsWord) {
    const auto stopped = kSixWeeks + "day 2\nsession 900 - - 6 -\nnextday none 0 0\n";
    EXPECT_TRUE(noClick(stopped, 3));
    EXPECT_FALSE(noClick(stopped + "day 3\nresume\n", 3));
}

TEST(TodayPain, LeavesNothingDueAfterAPlanUntilARunHasGoneBetter) {
    std::string keeper = "programme four 1538 280 1540 0 3 0\n";
    for (int day = 0; day < 24; day += 2) {
        keeper += "day " + std::to_string(day) + "\nsession 1800 1540 3 0 -\n";
    }
    ASSERT_EQ(scripted(keeper).steps.back().kind, ProgrammeStep::Kind::Finished);
    const auto hurt = keeper + "day 26\nnextday worse 0 0\n";
    EXPECT_TRUE(todayAfter(hurt, at(26)).stops);
    EXPECT_TRUE(todayAfter(keeper + "day 26\nanswer 7 -\n", at(27)).stops)
        << "while the next day's question is open, too";
    EXPECT_EQ(todayAfter(keeper + "nextday none 0 0\n", at(60)).task, Task::Refresher);
    EXPECT_EQ(todayAfter(hurt, at(60)).task, Task::Nothing) << "no refresher";
    const auto history = scripted(hurt);
    auto sessions = logged(history);
    auto reports = reportsOf(history);
    auto later = sessions.back();
    later.id = SessionId{"later"};
    later.kind = SessionKind::FreeRun;
    later.place.reset();
    later.startedAt = at(58);
    sessions.push_back(later);
    reports.push_back({.session = later.id, .at = at(58), .nextDay = NextDay{.at = at(59)}});
    reports.back().pain = 4;
    sessions.back().startedAt = at(59);
    reports.back().nextDay->at = at(60);
    EXPECT_NE(todayOf(history, sessions, reports, std::nullopt, at(60)).task, Task::Refresher)
        << "not on the day without the click";
    reports.back().pain = 0;
    const auto better = todayOf(history, sessions, reports, std::nullopt, at(60));
    EXPECT_FALSE(better.stops);
    EXPECT_EQ(better.task, Task::Refresher);
}

TEST(TodayPain, IsSettledByTheDoctorsWordAfterThePlanToo) {
    const auto ended = kSixWeeks + "day 2\nsession 900 - - 6 -\nnextday none 0 0\nday 3\n";
    EXPECT_TRUE(stoppedForPain(todayAfter(ended + "end\n", at(3)).course));
    const auto told = todayAfter(ended + "resume\nend\n", at(3));
    EXPECT_FALSE(told.stops);
    EXPECT_FALSE(told.noClick);
    EXPECT_FALSE(stoppedForPain(told.course));
    EXPECT_TRUE(todayAfter(ended + "resume\nend\nday 4\nanswer 7 -\n", at(4)).stops)
        << "said since";
}

TEST(TodayPain, IsKnownWithoutAPlan) {
    auto history = scripted(kFourWeeks + "day 2\nsession 900 - - 5 -\n");
    EXPECT_TRUE(lastRunStops(logged(history), reportsOf(history)));
    history.sessions.back().report.pain = 4;
    EXPECT_FALSE(lastRunStops(logged(history), reportsOf(history)));
    EXPECT_FALSE(lastRunStops({}, {}));
}

}  // namespace
}  // namespace stridetick::core
