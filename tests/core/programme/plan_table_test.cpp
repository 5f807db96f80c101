// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/plan_table.hpp"

#include <gtest/gtest.h>

#include <numeric>
#include <vector>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;
using std::chrono::minutes;

/// Minutes of a session in which the click is heard, counted one by one.
int clickMinutes(const PlannedSession& session) {
    int click = 0;
    for (int minute = 0; minute < session.length.count(); ++minute) {
        if (session.off == PlannedSession::kUntilTheEnd) {
            click += minute < session.on.count() ? 1 : 0;
        } else {
            const auto turn = (session.on + session.off).count();
            click += minute % turn < session.on.count() ? 1 : 0;
        }
    }
    return click;
}

struct Week {
    int practice;
    int click;
    friend bool operator==(const Week&, const Week&) = default;
};

std::vector<Week> weeksOf(PlanLength plan) {
    std::vector<Week> weeks;
    for (int row = 1; row <= rowCount(plan); ++row) {
        Week week{};
        for (const auto& slot : slotsOf(plan, row, 3)) {
            week.practice += static_cast<int>(slot.length.count());
            week.click += clickMinutes(slot);
        }
        weeks.push_back(week);
    }
    return weeks;
}

Week sumOf(const std::vector<Week>& weeks, std::size_t first) {
    Week sum{};
    for (std::size_t i = 0; i < first; ++i) {
        sum = {sum.practice + weeks[i].practice, sum.click + weeks[i].click};
    }
    return sum;
}

TEST(PlanTable, HasTheSumsOfTheSixWeeks) {
    const auto weeks = weeksOf(PlanLength::SixWeeks);
    EXPECT_EQ(weeks,
              (std::vector<Week>{{45, 45}, {48, 40}, {60, 30}, {72, 24}, {75, 15}, {90, 4}}));
    EXPECT_EQ(sumOf(weeks, 6), (Week{390, 158}));
    EXPECT_EQ(sumOf(weeks, 4), (Week{225, 139}));
}

TEST(PlanTable, HasTheMinutesOfTheFourWeeks) {
    std::vector<int> lengths;
    std::vector<int> clicks;
    for (int row = 1; row <= rowCount(PlanLength::FourWeeks); ++row) {
        for (const auto& slot : slotsOf(PlanLength::FourWeeks, row, 3)) {
            lengths.push_back(static_cast<int>(slot.length.count()));
            clicks.push_back(clickMinutes(slot));
        }
    }
    EXPECT_EQ(lengths, (std::vector{15, 15, 16, 16, 16, 16, 20, 20, 24, 25, 30, 30}));
    EXPECT_EQ(clicks, (std::vector{15, 15, 16, 16, 12, 12, 10, 10, 8, 5, 1, 0}));
}

TEST(PlanTable, NumbersTheSessionsOfTheWholePlan) {
    for (const auto plan : {PlanLength::SixWeeks, PlanLength::FourWeeks}) {
        for (const int daysAWeek : {2, 3, 4}) {
            int number = 0;
            for (int row = 1; row <= rowCount(plan); ++row) {
                for (const auto& slot : slotsOf(plan, row, daysAWeek)) {
                    EXPECT_EQ(slot.number, ++number);
                }
            }
            EXPECT_EQ(number, sessionCount(plan, daysAWeek));
        }
    }
    EXPECT_EQ(sessionCount(PlanLength::SixWeeks, 3), 18);
    EXPECT_EQ(sessionCount(PlanLength::SixWeeks, 2), 18);
    EXPECT_EQ(sessionCount(PlanLength::FourWeeks, 3), 12);
    EXPECT_EQ(sessionCount(PlanLength::SixWeeks, 4), 24);
}

TEST(PlanTable, RepeatsTheThirdSessionOnAFourthDay) {
    for (int row = 1; row <= 6; ++row) {
        const auto three = slotsOf(PlanLength::SixWeeks, row, 3);
        auto four = slotsOf(PlanLength::SixWeeks, row, 4);
        ASSERT_EQ(four.size(), 4U);
        four[3].number = three[2].number;
        EXPECT_EQ(four[3], three[2]);
    }
}

TEST(PlanTable, NeverGivesMoreClickThanTheSessionBefore) {
    for (const auto plan : {PlanLength::SixWeeks, PlanLength::FourWeeks}) {
        double share = 1;
        for (int row = 1; row <= rowCount(plan); ++row) {
            for (const auto& slot : slotsOf(plan, row, 3)) {
                const double next =
                    1.0 * clickMinutes(slot) / static_cast<double>(slot.length.count());
                EXPECT_LE(next, share) << row;
                share = next;
            }
        }
    }
}

TEST(PlanTable, StaysInTheTableForARowOutsideIt) {
    EXPECT_EQ(slotsOf(PlanLength::FourWeeks, 9, 3), slotsOf(PlanLength::FourWeeks, 4, 3));
    EXPECT_EQ(slotsOf(PlanLength::FourWeeks, 0, 3), slotsOf(PlanLength::FourWeeks, 1, 3));
}

struct Shape {
    int row;
    std::size_t slot;
    std::chrono::seconds on;
    std::chrono::seconds off;
    bool silentMinuteAdded;
    std::chrono::seconds length;
};

TEST(PlanTable, GivesEverySessionEasyMinutesAndASilentLastOne) {
    const Shape shapes[] = {{1, 0, 15min, 0s, true, 21min},    {2, 1, 3min, 1min, false, 21min},
                            {3, 0, 2min, 2min, false, 25min},  {4, 0, 1min, 2min, false, 29min},
                            {5, 0, 1min, 4min, false, 30min},  {6, 0, 1min, 9min, false, 35min},
                            {6, 1, 1min, 29min, false, 35min}, {6, 2, 0s, 30min, false, 35min}};
    for (const auto& expected : shapes) {
        const auto session = slotsOf(PlanLength::SixWeeks, expected.row, 3)[expected.slot];
        const auto shape = shapeOf(session, 160_spm);
        const auto parts = partsOf(shape);
        ASSERT_GE(parts.size(), 2U);
        EXPECT_EQ(parts[0].kind, RunPart::Kind::Easy);
        EXPECT_EQ(parts[0].length, 5min);
        EXPECT_EQ(parts[1].length, session.length);
        EXPECT_EQ(parts[1].to, 160_spm);
        EXPECT_EQ(shape.on, expected.on) << expected.row;
        EXPECT_EQ(shape.off, expected.off) << expected.row;
        EXPECT_EQ(parts.size() == 3, expected.silentMinuteAdded) << expected.row;
        EXPECT_EQ(lengthOf(parts), expected.length) << expected.row;
    }
}

TEST(PlanTable, RoundsHalfTheRaiseUp) {
    EXPECT_EQ(halfRaise(150_spm), 154_spm);    // 153.75
    EXPECT_EQ(halfRaise(160_spm), 164_spm);    // exactly
    EXPECT_EQ(halfRaise(160.1_spm), 165_spm);  // 164.1025
}

TEST(PlanTable, PlaysHalfTheRaiseInTheFirstRowOfAGentleStart) {
    Programme programme{.id = ProgrammeId{"p"},
                        .at = {},
                        .baselineCadence = 150_spm,
                        .target = 160_spm,
                        .gentleStart = true};
    EXPECT_EQ(targetOfRow(programme, 160_spm, 1), 154_spm);
    EXPECT_EQ(targetOfRow(programme, 160_spm, 2), 160_spm);
    EXPECT_EQ(targetOfRow(programme, 152_spm, 1), 152_spm);
    programme.gentleStart = false;
    EXPECT_EQ(targetOfRow(programme, 160_spm, 1), 160_spm);
}

TEST(PlanTable, SetsTheHighestTargetATenthAboveTheBaseline) {
    EXPECT_EQ(highestTarget(150_spm), 165_spm);
    EXPECT_EQ(highestTarget(153.4_spm), 168_spm);  // 168.74
}

}  // namespace
}  // namespace stridetick::core
