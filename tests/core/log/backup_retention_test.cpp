// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/backup_retention.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace stridetick::tests {

using namespace std::chrono_literals;
using namespace std::chrono;

namespace {

using Moment = sys_time<milliseconds>;
using Moments = std::vector<Moment>;

Moment at(sys_days day, milliseconds ofDay = 18h) { return Moment{day} + ofDay; }

Moments sorted(Moments moments) {
    std::ranges::sort(moments);
    return moments;
}

/// As if the program had run every day of these: one backup a day, thinned out after each.
Moments afterDays(sys_days first, int count) {
    Moments kept;
    for (int i = 0; i < count; ++i) {
        kept.push_back(at(first + days{i}));
        for (const auto drop : log::backupsToDrop(kept, 0min)) {
            std::erase(kept, drop);
        }
    }
    return sorted(kept);
}

}  // namespace

TEST(BackupRetention, KeepsTheLastSevenDaysWhole) {
    const auto monday = sys_days{2026y / 11 / 2};
    EXPECT_EQ(afterDays(monday, 7).size(), 7U);
}

// Worked out by hand from a calendar: Friday 25 September 2026 and the year before it.
TEST(BackupRetention, AYearOfDaysLeavesTheDaysWeeksAndMonthsThatItSays) {
    const auto kept = afterDays(sys_days{2025y / 9 / 26}, 365);
    EXPECT_EQ(
        kept,
        sorted({// a week of days, the last of which is that week's and that month's
                at(2026y / 9 / 25), at(2026y / 9 / 24), at(2026y / 9 / 23), at(2026y / 9 / 22),
                at(2026y / 9 / 21), at(2026y / 9 / 20), at(2026y / 9 / 19),
                // the Sundays of the two weeks before 14 to 20 September
                at(2026y / 9 / 13), at(2026y / 9 / 6),
                // the last days of the eleven months before
                at(2026y / 8 / 31), at(2026y / 7 / 31), at(2026y / 6 / 30), at(2026y / 5 / 31),
                at(2026y / 4 / 30), at(2026y / 3 / 31), at(2026y / 2 / 28), at(2026y / 1 / 31),
                at(2025y / 12 / 31), at(2025y / 11 / 30), at(2025y / 10 / 31)}));
}

TEST(BackupRetention, OfOneDayOnlyTheNewestStays) {
    const auto day = sys_days{2026y / 3 / 1};
    EXPECT_EQ(sorted(log::backupsToDrop({at(day, 8h), at(day, 20h), at(day, 12h)}, 0min)),
              sorted({at(day, 8h), at(day, 12h)}));
}

TEST(BackupRetention, ADayIsTheRunnersNotGreenwichs) {
    const auto day = sys_days{2026y / 3 / 1};
    const Moments twoEvenings{at(day, 23h), at(day + days{1}, 1h)};
    EXPECT_TRUE(log::backupsToDrop(twoEvenings, 0min).empty());
    EXPECT_EQ(log::backupsToDrop(twoEvenings, 180min), Moments{at(day, 23h)});
}

TEST(BackupRetention, APauseOfAYearCostsNothing) {
    auto kept = afterDays(sys_days{2025y / 9 / 26}, 365);
    kept.push_back(at(2027y / 10 / 1));
    const auto dropped = log::backupsToDrop(kept, 0min);
    // The new day, week and month push out one each at most.
    EXPECT_LE(dropped.size(), 3U);
    EXPECT_EQ(std::ranges::count(dropped, at(2027y / 10 / 1)), 0);
}

TEST(BackupRetention, NeverDropsTheNewestAndNeverKeepsMoreThanItSays) {
    constexpr unsigned kSeed = 714;
    SCOPED_TRACE("seed " + std::to_string(kSeed));
    std::mt19937 random(kSeed);
    for (int round = 0; round < 500; ++round) {
        Moments daily;
        for (auto n = random() % 80; n > 0; --n) {
            daily.push_back(
                at(sys_days{2020y / 1 / 1} + days{random() % 2'000}, minutes{random() % 1'440}));
        }
        std::ranges::sort(daily);
        daily.erase(std::unique(daily.begin(), daily.end()), daily.end());
        const auto dropped = log::backupsToDrop(daily, minutes{int(random() % 1'440) - 720});
        ASSERT_LE(daily.size() - dropped.size(),
                  std::size_t{log::kDailyKept + log::kWeeklyKept + log::kMonthlyKept});
        if (!daily.empty()) {
            ASSERT_EQ(std::ranges::count(dropped, daily.back()), 0);
        }
        ASSERT_TRUE(std::ranges::all_of(
            dropped, [&](Moment moment) { return std::ranges::count(daily, moment) == 1; }));
    }
}

}  // namespace stridetick::tests
