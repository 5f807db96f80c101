// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/year_days.hpp"

#include "core/programme/course.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::local_days;
using std::chrono::sys_days;
using std::chrono::year;
using Kind = YearDay::Kind;

/// Monday, 2 March 2026.
constexpr local_days kMonday{year{2026} / 3 / 2};
constexpr local_days kYearsEnd{year{2026} / 12 / 31};

WallTime at(local_days day, std::chrono::minutes sinceMidnight,
            std::chrono::minutes offset = 0min) {
    return {sys_days{day.time_since_epoch()} + sinceMidnight - offset, offset};
}

Session run(WallTime when, std::chrono::minutes length = 30min) {
    return {.id = SessionId{"s"},
            .startedAt = when,
            .length = length,
            .blocks = {{.length = length / 2, .tempo = 162_spm}}};
}

/// On Mondays, Wednesdays and Fridays, begun on Sunday 1 March.
ProgrammePast programme() {
    const Programme begun{
        .id = ProgrammeId{"p"},
        .at = at(kMonday - days{1}, 18h),
        .baselineCadence = 150_spm,
        .target = 158_spm,
        .days = {std::chrono::Monday, std::chrono::Wednesday, std::chrono::Friday}};
    return {begun, {started(begun)}};
}

ProgrammeStep& then(ProgrammePast& past, ProgrammeStep::Kind kind, WallTime when) {
    auto step = past.steps.back();
    step.ordinal++;
    step.kind = kind;
    step.at = when;
    step.offer = {};
    step.choice = {};
    step.noClickOn = {};
    past.steps.push_back(step);
    return past.steps.back();
}

/// One letter a day from Monday on: e, r(est), p, m, R(un), a(head).
std::string letters(const std::vector<YearDay>& year, local_days from, int count) {
    std::string text;
    for (const auto& day : year) {
        if (day.day >= from && day.day < from + days{count}) {
            text += "erpmRa"[static_cast<std::size_t>(day.kind)];
        }
    }
    return text;
}

std::string weekOf(const std::vector<Session>& sessions, const ProgrammePast& past,
                   local_days today = kYearsEnd, int count = 7) {
    return letters(yearDays(year{2026}, sessions, std::vector{past}, today), kMonday, count);
}

TEST(YearDays, HasEveryDayOfTheYearOnce) {
    for (const int number : {2024, 2026}) {
        const auto all = yearDays(year{number}, {}, {}, kYearsEnd);
        ASSERT_EQ(all.size(), number == 2024 ? 366U : 365U);
        EXPECT_EQ(all.front().day, local_days{year{number} / 1 / 1});
        for (std::size_t i = 1; i < all.size(); ++i) {
            EXPECT_EQ(all[i].day - all[i - 1].day, days{1});
        }
    }
}

TEST(YearDays, KnowsARefresherAndTheQuietMinuteAfterTheEnd) {
    auto refresher = run(at(kMonday + days{30}, 8h));
    refresher.kind = SessionKind::Refresher;
    auto past = programme();
    then(past, ProgrammeStep::Kind::Finished, at(kMonday, 20h));
    then(past, ProgrammeStep::Kind::FollowedUp, at(kMonday + days{28}, 9h)).reasons.followUpWeeks =
        4;
    then(past, ProgrammeStep::Kind::FollowedUp, at(local_days{year{2027} / 1 / 1}, 9h))
        .reasons.followUpWeeks = 26;
    const auto all = yearDays(year{2026}, std::vector{run(at(kMonday, 8h)), refresher},
                              std::vector{past}, kYearsEnd);
    for (const auto& day : all) {
        EXPECT_EQ(day.refresher, day.day == kMonday + days{30}) << day.day.time_since_epoch();
        EXPECT_EQ(day.weeksAfter, day.day == kMonday + days{28} ? std::optional{4} : std::nullopt);
    }
}

TEST(YearDays, AddsUpTheRunsOfADay) {
    auto second = run(at(kMonday, 18h), 20min);
    second.length += 5min;
    second.pauses = {{.offset = 1min, .length = 5min}};
    const auto all = yearDays(
        year{2026}, std::vector{run(at(kMonday, 7h)), second, run(at(kMonday - days{400}, 7h))}, {},
        kYearsEnd);
    const auto& day = all[31 + 28 + 1];
    EXPECT_EQ(day.day, kMonday);
    EXPECT_EQ(day.kind, Kind::Run);
    EXPECT_EQ(day.sessions, 2);
    EXPECT_EQ(day.runTime, 50min);
    EXPECT_EQ(day.clickTime, 25min);
    EXPECT_EQ(std::ranges::count(all, Kind::Run, &YearDay::kind), 1);
}

TEST(YearDays, IsEmptyWithoutAProgramme) {
    EXPECT_EQ(letters(yearDays(year{2026}, {}, {}, kMonday + days{3}), kMonday, 5), "eeeaa");
}

TEST(YearDays, AChosenDayWithoutARunIsMissedOnceItIsOver) {
    EXPECT_EQ(weekOf({run(at(kMonday, 7h))}, programme()), "Rrmrmrr");
}

TEST(YearDays, NothingIsMissedTodayOrLater) {
    EXPECT_EQ(weekOf({}, programme(), kMonday + days{2}), "mraaaaa");
}

TEST(YearDays, ARunOfAnyKindKeepsADayFromBeingMissed) {
    EXPECT_EQ(weekOf({run(at(kMonday + days{2}, 23h + 59min))}, programme()), "mrRrmrr");
}

TEST(YearDays, ARunOnAnotherDayOfTheWeekIsTheSessionThatWouldBeMissed) {
    const std::vector moved{run(at(kMonday + days{1}, 7h)), run(at(kMonday + days{3}, 7h)),
                            run(at(kMonday + days{5}, 7h))};
    EXPECT_EQ(weekOf(moved, programme()), "rRrRrRr") << "three of three";
    EXPECT_EQ(weekOf({moved[0]}, programme()), "rRmrmrr") << "one of three";
    EXPECT_EQ(weekOf({moved[2]}, programme(), kMonday + days{6}), "rrmrmRa");
    EXPECT_EQ(weekOf(moved, programme(), kYearsEnd, 14).substr(7), "mrmrmrr") << "the next week";
    const auto sundays = yearDays(year{2026}, std::vector{run(at(kMonday + days{6}, 7h))},
                                  std::vector{programme()}, kYearsEnd, std::chrono::Sunday);
    EXPECT_EQ(letters(sundays, kMonday, 8), "mrmrmrRr") << "its week begins with the Sunday";
}

TEST(YearDays, KnowsToday) {
    const auto all = yearDays(year{2026}, {}, {}, kMonday);
    EXPECT_EQ(std::ranges::find(all, true, &YearDay::today)->day, kMonday);
    EXPECT_EQ(std::ranges::count(all, true, &YearDay::today), 1);
}

TEST(YearDays, TheDayOnWhichAProgrammeBeganIsNotMissed) {
    auto past = programme();
    past.programme.at = past.steps[0].at = at(kMonday, 20h);
    EXPECT_EQ(weekOf({}, past), "rrmrmrr");
    EXPECT_EQ(letters(yearDays(year{2026}, {}, std::vector{past}, kYearsEnd), kMonday - days{1}, 1),
              "e");
}

TEST(YearDays, APausedDayIsNeverMissed) {
    auto past = programme();
    then(past, ProgrammeStep::Kind::Paused, at(kMonday + days{2}, 12h));
    then(past, ProgrammeStep::Kind::Resumed, at(kMonday + days{4}, 12h));
    EXPECT_EQ(weekOf({}, past, kYearsEnd, 8), "mrppprrm");
}

TEST(YearDays, AStoppedProgrammeWaitsUntilItIsResumedOrEnded) {
    auto past = programme();
    then(past, ProgrammeStep::Kind::Stopped, at(kMonday, 12h));
    then(past, ProgrammeStep::Kind::Ended, at(kMonday + days{3}, 12h));
    EXPECT_EQ(weekOf({}, past), "ppppeee");
}

TEST(YearDays, NothingIsMissedAfterTheEnd) {
    auto past = programme();
    then(past, ProgrammeStep::Kind::Finished, at(kMonday + days{2}, 12h));
    EXPECT_EQ(weekOf({}, past), "mrreeee");
}

TEST(YearDays, NothingIsMissedWhileAChoiceOrAQuietMinuteIsWanted) {
    auto past = programme();
    then(past, ProgrammeStep::Kind::TestDue, at(kMonday, 12h));
    then(past, ProgrammeStep::Kind::Verdict, at(kMonday + days{3}, 12h)).offer = {Choice::GoOn};
    then(past, ProgrammeStep::Kind::Chosen, at(kMonday + days{5}, 12h)).choice = Choice::GoOn;
    EXPECT_EQ(weekOf({}, past, kYearsEnd, 8), "rrrrrrrm");
}

TEST(YearDays, ADayWithoutTheClickIsNotMissed) {
    auto past = programme();
    then(past, ProgrammeStep::Kind::Held, at(kMonday + days{1}, 12h)).noClickOn = kMonday + days{2};
    EXPECT_EQ(weekOf({}, past), "mrrrmrr");
}

TEST(YearDays, FollowsTheDaysThatWereChosenThen) {
    auto past = programme();
    then(past, ProgrammeStep::Kind::DaysChanged, at(kMonday + days{3}, 12h)).days = {
        std::chrono::Tuesday, std::chrono::Saturday};
    EXPECT_EQ(weekOf({}, past, kYearsEnd, 9), "mrmrrmrrm");
    const auto all = yearDays(year{2026}, {}, std::vector{past}, kYearsEnd);
    EXPECT_TRUE(std::ranges::find(all, kMonday, &YearDay::day)->trainingDay);
    EXPECT_FALSE(std::ranges::find(all, kMonday + days{7}, &YearDay::day)->trainingDay);
    EXPECT_TRUE(std::ranges::find(all, kMonday + days{8}, &YearDay::day)->trainingDay);
}

TEST(YearDays, TheNextProgrammeGoesOnWhereTheLastEnded) {
    auto first = programme();
    then(first, ProgrammeStep::Kind::Ended, at(kMonday + days{1}, 12h));
    auto second = programme();
    second.programme.at = second.steps[0].at = at(kMonday + days{3}, 12h);
    const std::vector both{second, first};
    EXPECT_EQ(letters(yearDays(year{2026}, {}, both, kYearsEnd), kMonday, 7), "mrermrr");
}

TEST(YearDays, AProgrammeReachesAcrossTheTurnOfTheYear) {
    auto past = programme();
    past.programme.at = past.steps[0].at = at(local_days{year{2025} / 12 / 30}, 12h);
    const auto all = yearDays(year{2026}, {}, std::vector{past}, kYearsEnd);
    EXPECT_EQ(letters(all, local_days{year{2026} / 1 / 1}, 5), "rmrrm") << "from a Thursday on";
}

TEST(YearDays, ADayIsTheRunnersOwnEastAndWestAndWhenTheClockChanges) {
    const std::vector sessions{
        run(at(kMonday, 23h + 50min, 60min)),                          // across midnight
        run(at(kMonday + days{2}, 30min, 600min)),                     // Tuesday in Greenwich
        run(at(kMonday + days{4}, 23h, -480min)),                      // Saturday in Greenwich
        run(at(local_days{year{2026} / 3 / 29}, 1h + 50min, 60min))};  // spring forward
    const auto all = yearDays(year{2026}, sessions, {}, kYearsEnd);
    EXPECT_EQ(letters(all, kMonday, 7), "ReReRee");
    EXPECT_EQ(letters(all, local_days{year{2026} / 3 / 28}, 3), "eRe");
    EXPECT_EQ(std::ranges::count(all, Kind::Run, &YearDay::kind), 4);
}

TEST(YearDays, AJourneyWestInAPauseLosesNoDay) {
    auto past = programme();
    then(past, ProgrammeStep::Kind::Paused, at(kMonday + days{3}, 1h, 480min));
    then(past, ProgrammeStep::Kind::Resumed, at(kMonday + days{2}, 12h, -480min));
    EXPECT_EQ(weekOf({}, past), "mrmpmrr") << "resumed on what is Wednesday again";
}

}  // namespace
}  // namespace stridetick::core
