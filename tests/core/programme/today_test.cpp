// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/today.hpp"

#include "core/time/local_week.hpp"
#include "tests/core/programme/history_script.hpp"
#include "tests/core/programme/logged_history.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using tests::at;
using tests::goodWeek;
using tests::goodWeeks;
using tests::kFourWeeks;
using tests::kSixWeeks;
using tests::logged;
using tests::reportsOf;
using tests::scripted;
using tests::todayAfter;
using Task = Today::Task;

/// Nothing is asked about the day after.
const std::string kTold = "nextday none 0 0\n";

TEST(Today, OffersTheNextSessionAndItsNumbers) {
    const auto today =
        todayAfter(kSixWeeks + goodWeeks(2) + "day 14\nsession 9999 - - 0 -\n" + kTold, at(16));
    EXPECT_EQ(today.task, Task::Session);
    ASSERT_TRUE(today.planned);
    EXPECT_EQ(today.planned->number, 8);
    EXPECT_EQ(today.sessions, 18);
    EXPECT_EQ(today.planned->length, 20min);
    EXPECT_EQ(today.planned->on, 2min);
    EXPECT_EQ(today.tempo, 160_spm);
    EXPECT_EQ(today.place, (ProgrammePlace{.programme = ProgrammeId{"programme"},
                                           .row = 3,
                                           .pass = 3,
                                           .slot = 2,
                                           .planned = 20min}));
    EXPECT_FALSE(today.firstOfRow);
    EXPECT_FALSE(today.restAfter);
}

TEST(Today, PlaysTheGentleRowAtHalfTheRaise) {
    const std::string gentle = "programme six 1500 280 1600 1 3 0\n";
    EXPECT_EQ(todayAfter(gentle, at(0)).tempo, 154_spm);
    EXPECT_EQ(todayAfter(gentle + goodWeek(0) + kTold, at(7)).tempo, 160_spm);
}

TEST(Today, AdvisesARestDayAfterASession) {
    const auto script = kSixWeeks + "day 2\nsession 900 - - 0 -\n" + kTold;
    const auto day = localDay(at(2));
    EXPECT_EQ(todayAfter(script, at(2)).restAfter, day);
    EXPECT_EQ(todayAfter(script, at(3)).restAfter, day);
    EXPECT_FALSE(todayAfter(script, at(4)).restAfter);
    const auto hardly = kSixWeeks + "day 2\nsession 59 - - 0 -\n" + kTold;
    EXPECT_FALSE(todayAfter(hardly, at(2)).restAfter) << "less than a minute";
    EXPECT_EQ(todayAfter(script, at(3)).task, Task::Session);
}

TEST(Today, AsksHowASessionWasBeforeAnythingElse) {
    const auto history = scripted(kSixWeeks + "session 900 - - 0 -\npause\n");
    auto sessions = logged(history);
    auto second = sessions[0];
    second.id = SessionId{"second"};
    second.startedAt = at(1);
    auto third = second;
    third.id = SessionId{"third"};
    third.startedAt = at(2);
    third.state = SessionState::Recovered;
    sessions.insert(sessions.end(), {third, second});
    const auto task = [&] {
        return todayOf(history, sessions, reportsOf(history), std::nullopt, at(3));
    };
    EXPECT_EQ(task().task, Task::Report);
    EXPECT_EQ(task().session, SessionId{"second"});  // the oldest
    sessions.pop_back();
    EXPECT_EQ(task().session, SessionId{"third"});
    sessions.back().state = SessionState::Running;
    EXPECT_NE(task().task, Task::Report);
    sessions.back().state = SessionState::Finished;
    sessions.back().kind = SessionKind::FreeRun;
    sessions.back().place.reset();
    EXPECT_NE(task().task, Task::Report);
}

TEST(Today, AsksAboutTheDayAfterHoweverLateThatIsLookedAt) {
    const auto script = kSixWeeks + "day 2\nsession 900 - - 0 -\n";
    EXPECT_EQ(todayAfter(script, at(2, 23h)).task, Task::Session);
    EXPECT_EQ(todayAfter(script, at(3, 0min)).task, Task::NextDay);
    EXPECT_EQ(todayAfter(script, at(3)).session, SessionId{"0"});
    EXPECT_EQ(todayAfter(script, at(10)).task, Task::NextDay);
    EXPECT_EQ(todayAfter(script, at(100)).task, Task::NextDay);
    EXPECT_EQ(todayAfter(script + "day 3\n" + kTold, at(3)).task, Task::Session);
}

TEST(Today, AsksOnlyAboutTheNewestSessionOfAnyKindThatWasReported) {
    const auto history = scripted(kSixWeeks + "day 2\nsession 900 - - 0 -\n");
    auto sessions = logged(history);
    auto free = sessions[0];
    free.id = SessionId{"free"};
    free.kind = SessionKind::FreeRun;
    free.place.reset();
    free.startedAt = at(3);
    sessions.push_back(free);
    auto reports = reportsOf(history);
    const auto task = [&] { return todayOf(history, sessions, reports, std::nullopt, at(4)); };
    EXPECT_EQ(task().session, SessionId{"0"});
    reports.push_back({.session = free.id, .at = at(3)});
    EXPECT_EQ(task().task, Task::NextDay);
    EXPECT_EQ(task().session, free.id);
    reports.back().nextDay = NextDay{.at = at(4)};
    EXPECT_EQ(task().task, Task::Session);
}

TEST(Today, AsksForTheDayAfterASessionOfThePlanRatherThanOfAFreeRunOfThatDay) {
    const auto history = scripted(kSixWeeks + "day 2\nsession 900 - - 1 -\n");
    auto sessions = logged(history);
    sessions.push_back({.id = SessionId{"free"},
                        .state = SessionState::Finished,
                        .startedAt = at(2, 20h),
                        .length = 20min});
    auto reports = reportsOf(history);
    reports.push_back({.session = sessions.back().id, .at = at(2, 21h)});
    EXPECT_EQ(todayOf(history, sessions, reports, std::nullopt, at(3)).session, SessionId{"0"});
}

TEST(Today, RunsWithoutTheClickOnTheDayOfPainAndTheNext) {
    const auto script = kSixWeeks + "day 2\nsession 900 - - 4 -\n" + kTold;
    EXPECT_EQ(todayAfter(script, at(2)).task, Task::NoClick) << "enough for today";
    EXPECT_EQ(todayAfter(script, at(3)).task, Task::NoClick);
    EXPECT_EQ(todayAfter(script, at(4)).task, Task::Session);
}

TEST(Today, SaysWhatThePhaseAsksFor) {
    const auto held = kSixWeeks + "session 900 - - 3 -\nsession 900 - - 3 -\n" + kTold;
    EXPECT_EQ(todayAfter(held, at(1)).task, Task::Choose);
    EXPECT_EQ(todayAfter(kSixWeeks + "pause\n", at(1)).task, Task::Resume);
    EXPECT_EQ(todayAfter(kSixWeeks + "session 900 - - 8 -\n" + kTold, at(1)).task, Task::Stopped);
    EXPECT_EQ(todayAfter(kSixWeeks + "end\n", at(1)).task, Task::Nothing);
}

TEST(Today, WantsAQuietMinuteFirstOnTheFirstSessionOfARow) {
    const auto row2 = kSixWeeks + goodWeek(0) + kTold;
    EXPECT_TRUE(todayAfter(row2, at(7), at(6)).quietFirst);  // 24 h exactly
    EXPECT_FALSE(todayAfter(row2, at(7), at(6, 12h + 1min)).quietFirst);
    EXPECT_TRUE(todayAfter(row2, at(7)).quietFirst);
    EXPECT_FALSE(todayAfter(row2 + "day 7\nquiet 1520 -\n", at(7)).quietFirst);
    EXPECT_TRUE(todayAfter(row2 + "day 6\nquiet 1520 -\n", at(7)).quietFirst);
    EXPECT_FALSE(todayAfter(row2 + "day 7\nsession 960 - - 0 -\n" + kTold, at(9)).quietFirst);
}

TEST(Today, WantsTwoQuietMinutesADayAfterTheClickOnDifferentDays) {
    const auto due = kSixWeeks + goodWeeks(4) + kTold;  // on day 25
    auto today = todayAfter(due, at(26, 8h), at(25));
    EXPECT_EQ(today.task, Task::TestWait);
    EXPECT_EQ(today.quietFrom, at(26));
    EXPECT_EQ(today.quietDone, 0);
    today = todayAfter(due, at(26), at(25));
    EXPECT_EQ(today.task, Task::TestQuiet);
    EXPECT_FALSE(today.quietFrom);
    const auto one = due + "day 26\nquiet 1570 -\n";
    today = todayAfter(one, at(26, 23h), at(25));
    EXPECT_EQ(today.task, Task::TestWait);
    EXPECT_EQ(today.quietFrom, at(27, 0h));
    EXPECT_EQ(today.quietDone, 1);
    EXPECT_EQ(todayAfter(one, at(26, 23h), at(26, 20h)).quietFrom, at(27, 20h));
    EXPECT_EQ(todayAfter(one, at(27, 0h), at(25)).task, Task::TestQuiet);
}

TEST(Today, SaysTheDayThatTheMinuteWaitsForByTheRunnersClock) {
    const auto one = kSixWeeks + goodWeeks(4) + kTold + "day 26\nquiet 1570 -\n";
    const WallTime evening{std::chrono::sys_days{days{26}} + 20h, 120min};
    EXPECT_EQ(todayAfter(one, evening).quietFrom,
              (WallTime{std::chrono::sys_days{days{26}} + 22h, 120min}));
}

const std::string kFinished =
    kFourWeeks + goodWeeks(4) + kTold + "day 26\nquiet 1590 -\nday 27\nquiet 1590 -\n";

TEST(Today, FollowsUpFromItsDayUntilItIsAnswered) {
    EXPECT_EQ(todayAfter(kFinished, at(54)).task, Task::Nothing);
    const auto due = todayAfter(kFinished, at(55));
    EXPECT_EQ(due.task, Task::FollowUp);
    EXPECT_EQ(due.followUpWeeks, 4);
    EXPECT_EQ(todayAfter(kFinished, at(111)).followUpWeeks, 12);
    EXPECT_EQ(todayAfter(kFinished, at(209)).followUpWeeks, 26);
    // who does not want it is not asked for ever
    EXPECT_EQ(todayAfter(kFinished, at(68)).task, Task::FollowUp);
    EXPECT_EQ(todayAfter(kFinished, at(69)).task, Task::Refresher);
    EXPECT_EQ(todayAfter(kFinished, at(55), at(54, 20h)).quietFrom, at(55, 20h));
    const auto answered = kFinished + "day 55\nquiet 1590 -\n";
    EXPECT_NE(todayAfter(answered, at(56)).task, Task::FollowUp);
    EXPECT_EQ(todayAfter(answered, at(111)).task, Task::FollowUp);
}

TEST(Today, RefreshesOnceAMonthAfterTheEnd) {
    const auto ended = kSixWeeks + "end\n";
    // the follow-up of the fourth week is answered
    const auto told = ended + "day 28\nquiet 1590 -\n";
    EXPECT_EQ(todayAfter(told, at(29)).task, Task::Nothing);
    const auto due = todayAfter(told, at(30));
    EXPECT_EQ(due.task, Task::Refresher);
    EXPECT_EQ(due.planned->length, 30min);
    EXPECT_EQ(due.planned->off, 9min);
    EXPECT_EQ(due.place->row, 6);
    EXPECT_EQ(due.place->slot, 1);
    EXPECT_EQ(due.tempo, 160_spm);
    const auto four = todayAfter(kFinished + "day 55\nquiet 1590 -\n", at(57));
    EXPECT_EQ(four.task, Task::Refresher);
    EXPECT_EQ(four.planned->length, 30min);
    EXPECT_EQ(four.planned->off, 9min);
    EXPECT_EQ(four.place->row, 6);
    EXPECT_EQ(todayAfter(ended, at(30)).task, Task::FollowUp);
}

TEST(Today, CountsTheMonthFromTheLastRefresher) {
    const auto history = scripted(kSixWeeks + "end\nday 28\nquiet 1590 -\n");
    const std::vector<Session> sessions{{.id = SessionId{"r"},
                                         .kind = SessionKind::Refresher,
                                         .state = SessionState::Finished,
                                         .startedAt = at(40)}};
    const auto task = [&](int day) {
        return todayOf(history, sessions, {}, std::nullopt, at(day)).task;
    };
    EXPECT_EQ(task(69), Task::Nothing);
    EXPECT_EQ(task(70), Task::Refresher);
}

TEST(Today, RefreshesNobodyWhoWasStopped) {
    const auto stopped =
        kSixWeeks + "session 900 - - 8 -\n" + kTold + "end\nday 28\nquiet 1590 -\n";
    EXPECT_EQ(todayAfter(stopped, at(40)).task, Task::Nothing);
}

}  // namespace
}  // namespace stridetick::core
