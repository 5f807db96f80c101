// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/habit.hpp"

#include "tests/core/programme/history_script.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace stridetick::core {
namespace {

using std::chrono::days;
using std::chrono::local_days;
using tests::goodWeek;
using tests::goodWeeks;
using tests::kSixWeeks;
using tests::scripted;

std::vector<int> percents(const std::string& script, int today) {
    std::vector<int> result;
    for (const auto& week : habitWeeks(scripted(kSixWeeks + script), local_days{days{today}})) {
        result.push_back(habitPercent(week.strength));
    }
    return result;
}

std::string weeks(int first, int last) {
    std::string script;
    for (int week = first; week <= last; ++week) {
        script += goodWeek(week) + "choose go_on\n";  // skips a test, refused elsewhere
    }
    return script;
}

TEST(Habit, GrowsAsTheTableSays) {
    EXPECT_EQ(percents(weeks(0, 5), 42), (std::vector{27, 47, 61, 72, 80, 85}));
    // one of three missed in the third week
    const std::string two = "day 14\nsession 9999 1600 - 0 -\nday 16\nsession 9999 1600 - 0 -\n";
    EXPECT_EQ(percents(weeks(0, 1) + two + weeks(3, 3) + weeks(4, 5), 42),
              (std::vector{27, 47, 52, 65, 75, 82}));
    // the third week missed entirely
    EXPECT_EQ(percents(weeks(0, 1) + weeks(3, 5), 42), (std::vector{27, 47, 34, 52, 65, 75}));
}

TEST(Habit, HasTheStrengthsOfTheReferenceCase) {
    const double expected[] = {.2722, .4703, .6145, .7194, .7958, .8514};  // case 25
    const auto grown = habitWeeks(scripted(kSixWeeks + weeks(0, 5)), local_days{days{42}});
    ASSERT_EQ(grown.size(), 6U);
    for (std::size_t i = 0; i < grown.size(); ++i) {
        EXPECT_NEAR(grown[i].strength, expected[i], .00005);
        EXPECT_EQ(grown[i].creditTenths, 30);
        EXPECT_EQ(grown[i].start, local_days{days{7 * i}});
    }
    EXPECT_EQ(habitWord(grown.back().strength), HabitWord::Habit);
    EXPECT_EQ(habitWord(grown[3].strength), HabitWord::Settling);
}

TEST(Habit, CreditsASessionByItsPracticeAndItsSilentCheck) {
    const auto credit = [](const std::string& session) {
        return creditTenths(scripted(kSixWeeks + session).sessions.at(0));
    };
    EXPECT_EQ(credit("session 900 1600 - 0 -"), 10);
    EXPECT_EQ(credit("session 450 1552 - 0 -"), 10);
    EXPECT_EQ(credit("session 450 1551 - 0 -"), 6);
    EXPECT_EQ(credit("session 450 - - 0 -"), 8);
    EXPECT_EQ(credit("session 449 1600 - 0 -"), 0);
}

TEST(Habit, CountsAWeekWhenItIsOver) {
    EXPECT_EQ(percents(goodWeek(0), 6).size(), 0U);
    EXPECT_EQ(percents(goodWeek(0), 7), std::vector{27});
    EXPECT_EQ(percents(goodWeek(0), 13).size(), 1U);
    EXPECT_EQ(percents(goodWeek(0) + "day 9\nend\n", 60).size(), 1U);
}

TEST(Habit, CountsTheWeekOfTheFinishWhereItRaises) {
    const auto ended = goodWeek(0) + goodWeek(1) + "day 12\nend\n";
    EXPECT_EQ(percents(ended, 12), (std::vector{27, 47}));
    EXPECT_EQ(percents(ended, 60), (std::vector{27, 47}));
}

TEST(Habit, GivesNoMoreThanAWholeWeekForMoreSessions) {
    const auto grown = habitWeeks(scripted(kSixWeeks + goodWeek(0) + "session 960 1600 - 0 -\n"),
                                  local_days{days{7}});
    EXPECT_EQ(grown.at(0).creditTenths, 40);
    EXPECT_EQ(habitPercent(grown.at(0).strength), 27);
}

TEST(Habit, PlansAWeekByTheDaysChosenAtItsEnd) {
    const auto planned = [](const std::string& script) {
        return habitWeeks(scripted(kSixWeeks + script), local_days{days{14}}).at(0).plannedSessions;
    };
    EXPECT_EQ(planned("day 6\ndays 2\n"), 2);
    EXPECT_EQ(planned("day 7\ndays 2\n"), 3);
    EXPECT_EQ(planned("day 2\ndays 4\nday 4\ndays 2\n"), 2);
}

TEST(Habit, NeverWeakensInAWeekThatAPauseTouched) {
    EXPECT_EQ(percents(goodWeeks(2), 28), (std::vector{27, 47, 34, 25}));
    EXPECT_EQ(percents(goodWeeks(2) + "day 13\npause\nday 21\nresume\n", 35),
              (std::vector{27, 47, 47, 47, 34}));
    EXPECT_EQ(percents(goodWeeks(2) + "day 14\npause\nday 20\nresume\n", 28),
              (std::vector{27, 47, 47, 34}));
    EXPECT_EQ(percents(goodWeeks(2) + "day 20\npause\n", 35), (std::vector{27, 47, 47, 47, 47}));
    EXPECT_EQ(percents(goodWeeks(2) + "day 15\nsession 9999 - - 7 -\n", 28),
              (std::vector{27, 47, 47, 47}));
    // nor while a test is due, when no session is open
    EXPECT_EQ(percents(goodWeeks(4), 49), (std::vector{27, 47, 61, 72, 72, 72, 72}));
    // and grows if there is reason to
    EXPECT_EQ(percents(goodWeeks(2) + goodWeek(2) + "pause\nresume\n", 21),
              (std::vector{27, 47, 61}));
}

TEST(Habit, HasAWordForEachStrength) {
    EXPECT_EQ(habitWord(0), HabitWord::Starting);
    EXPECT_EQ(habitWord(.294), HabitWord::Starting);
    EXPECT_EQ(habitWord(.295), HabitWord::Building);  // shown as 30 %
    EXPECT_EQ(habitWord(.594), HabitWord::Building);
    EXPECT_EQ(habitWord(.595), HabitWord::Settling);
    EXPECT_EQ(habitWord(.844), HabitWord::Settling);
    EXPECT_EQ(habitWord(.845), HabitWord::Habit);
    EXPECT_EQ(habitPercent(.8514), 85);
    EXPECT_EQ(habitPercent(.855), 86);
}

}  // namespace
}  // namespace stridetick::core
