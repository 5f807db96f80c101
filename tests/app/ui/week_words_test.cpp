// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/week_words.hpp"

#include "tests/app/ui/a_monday.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using core::StepsPerMinute;
using Kind = core::YearDay::Kind;

using tests::kMonday;

core::WeekSummary aWeek() {
    core::WeekSummary week{.start = kMonday};
    week.measurements = 2;
    week.quiet = {.measurements = 1,
                  .mean = StepsPerMinute::ofTenths(1530),
                  .halfWidth = core::StepsPerMinuteDelta::ofTenths(6),
                  .corrected = StepsPerMinute::ofTenths(1508),
                  .withSpeed = 1,
                  .speedDiffers = true};
    week.paced = {.measurements = 1,
                  .mean = StepsPerMinute::ofTenths(1611),
                  .halfWidth = core::StepsPerMinuteDelta::ofTenths(9)};
    week.sessions = 1;
    week.runTime = 21min;
    week.clickTime = 15min;
    week.target = StepsPerMinute::ofWhole(158);
    week.baseline = StepsPerMinute::ofTenths(1500);
    return week;
}

TEST(WeekWords, SayAllOfAWeekThatTheChartDraws) {
    EXPECT_EQ(words::week(aWeek(), false),
              "Week from Mon 2 Mar 2026: quiet 153.0 ± 0.6 (at another speed than the baseline), "
              "paced 161.1 ± 0.9, target 158, baseline 150.0; 1 run, 21 min, 15 min with the "
              "click.");
}

TEST(WeekWords, SayWhatTheWatchesSaw) {
    auto week = aWeek();
    week.watch = StepsPerMinute::ofTenths(1660);
    week.watchRuns = 1;
    EXPECT_TRUE(words::week(week, false).contains("161.1 ± 0.9, watch 166.0 (1 run), target"));
    week.watchRuns = 2;
    EXPECT_TRUE(words::week(week, false).contains("watch 166.0 (2 runs)"));
}

TEST(WeekWords, SayWhatACorrectionLeavesOut) {
    const auto text = words::week(aWeek(), true);
    EXPECT_TRUE(text.contains("quiet 150.8 ± 0.6 (at another speed")) << qPrintable(text);
    EXPECT_TRUE(text.contains("paced: no speed noted")) << qPrintable(text);
}

TEST(WeekWords, TitleAWeekWithItsDistanceWhereOneIsKnown) {
    auto week = aWeek();
    EXPECT_EQ(words::weekTitle(week, core::SpeedUnit::KilometresPerHour), "Week from Mon 2 Mar");
    week.distanceMetres = 12'300;
    EXPECT_EQ(words::weekTitle(week, core::SpeedUnit::KilometresPerHour),
              "Week from Mon 2 Mar: 12.3 km");
}

TEST(WeekWords, SayThatNothingOrOnlyUnevenTapsWereMeasured) {
    EXPECT_EQ(words::week({.start = kMonday}, false),
              "Week from Mon 2 Mar 2026: nothing measured; no run.");
    EXPECT_TRUE(
        words::week({.start = kMonday, .measurements = 1}, false).contains("only uneven taps"));
}

TEST(WeekWords, SayWhatADayWas) {
    EXPECT_EQ(words::day({.day = kMonday, .kind = Kind::Run, .sessions = 2, .runTime = 50min}),
              "Mon 2 Mar 2026: 2 runs, 50 min, 0 min with the click.");
    EXPECT_EQ(words::day({.day = kMonday, .kind = Kind::Missed}),
              "Mon 2 Mar 2026: training day without a run.");
    EXPECT_EQ(words::day({.day = kMonday, .kind = Kind::Paused}),
              "Mon 2 Mar 2026: programme paused.");
    EXPECT_EQ(words::day({.day = kMonday, .kind = Kind::Rest}), "Mon 2 Mar 2026: rest day.");
    EXPECT_EQ(words::day({.day = kMonday, .kind = Kind::Empty}), "Mon 2 Mar 2026: no run.");
    EXPECT_EQ(words::day({.day = kMonday, .kind = Kind::Ahead}), "Mon 2 Mar 2026: to come.");
    EXPECT_EQ(words::day({.day = kMonday, .kind = Kind::Ahead, .trainingDay = true}),
              "Mon 2 Mar 2026: training day, to come.");
    EXPECT_EQ(words::day({.day = kMonday,
                          .kind = Kind::Run,
                          .sessions = 1,
                          .runTime = 20min,
                          .refresher = true,
                          .weeksAfter = 12}),
              "Mon 2 Mar 2026: 1 run, 20 min, 0 min with the click, with a refresher; quiet minute "
              "12 weeks after the programme's end.");
}

}  // namespace
}  // namespace stridetick::app
