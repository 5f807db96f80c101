// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Weeks where the clock is changed: by law, by a flight, or by hand.
#include "core/history/weekly_summary.hpp"
#include "tests/core/history/weeks.hpp"

#include <gtest/gtest.h>

#include <array>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::local_days;
using std::chrono::sys_days;
using std::chrono::year;
using tests::at;
using tests::kMonday;
using tests::measured;
using tests::run;

std::vector<WeekSummary> weeksOf(const std::vector<Measurement>& measurements,
                                 const std::vector<Session>& sessions, local_days last) {
    return summariseWeeks({.measurements = measurements, .sessions = sessions}, kMonday, last,
                          std::chrono::Monday);
}

TEST(WeeklySummaryClock, ADayOnWhichTheClockWasChangedHasItsRunsOnce) {
    // Berlin, 25 October 2026: 3 o'clock summer time becomes 2 o'clock. A Sunday.
    const local_days sunday{year{2026} / 10 / 25};
    const auto before = at(sunday, 2h + 50min, 120min);
    const auto across = run(before, 30min, 0min);          // ends at 2:20 by the watch
    const WallTime afterwards{before.utc + 40min, 60min};  // 2:30 again
    const auto weeks = summariseWeeks(
        {.measurements = std::array{measured(afterwards, 150_spm)}, .sessions = std::array{across}},
        sunday - days{6}, sunday + days{7}, std::chrono::Monday);
    ASSERT_EQ(weeks.size(), 2U);
    EXPECT_EQ(weeks[0].sessions, 1);
    EXPECT_EQ(weeks[0].runTime, 30min);
    EXPECT_EQ(weeks[0].quiet.mean, 150_spm);
    EXPECT_EQ(weeks[1].sessions, 0);
    EXPECT_EQ(weeks[1].start - weeks[0].start, days{7});
}

TEST(WeeklySummaryClock, ARunAcrossMidnightIsOfTheDayOnWhichItBegan) {
    const auto weeks = weeksOf({}, {run(at(kMonday + days{6}, 23h + 50min, 60min), 30min, 0min)},
                               kMonday + days{7});
    EXPECT_EQ(weeks[0].sessions, 1);
    EXPECT_EQ(weeks[0].runTime, 30min);
    EXPECT_EQ(weeks[1].sessions, 0);
}

TEST(WeeklySummaryClock, AFlightAcrossEightTimeZonesNeitherDoublesNorLosesARun) {
    for (const auto flight : {-480min, 480min}) {
        // Sunday evening at home, then eleven hours later by the watch of the other place.
        const auto home = at(kMonday + days{6}, 20h, 60min);
        const WallTime away{home.utc + 11h, home.offset + flight};
        const auto weeks =
            weeksOf({}, {run(home, 30min, 0min), run(away, 20min, 0min)}, kMonday + days{13});
        ASSERT_EQ(weeks.size(), 2U);
        EXPECT_EQ(weeks[0].sessions + weeks[1].sessions, 2) << flight.count();
        EXPECT_EQ(weeks[0].runTime + weeks[1].runTime, 50min);
        EXPECT_EQ(weeks[0].sessions, flight < 0min ? 2 : 1) << "west it is Sunday still";
    }
}

TEST(WeeklySummaryClock, AClockSetBackInARunChangesNoLength) {
    // What comes after the run is dated before its end: the clock was an hour fast.
    const auto fast = at(kMonday, 7h);
    const auto weeks =
        weeksOf({measured({fast.utc - 40min, 0min}, 150_spm)}, {run(fast, 20min, 0min)}, kMonday);
    EXPECT_EQ(weeks[0].runTime, 20min);
    EXPECT_EQ(weeks[0].quiet.measurements, 1);
}

}  // namespace
}  // namespace stridetick::core
