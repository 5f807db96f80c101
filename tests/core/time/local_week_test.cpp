// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/local_week.hpp"

#include <gtest/gtest.h>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;
using std::chrono::local_days;
using std::chrono::sys_days;
using std::chrono::year;

TEST(LocalDay, FollowsTheStoredOffset) {
    const auto lateEvening = sys_days{year{2026} / 3 / 4} + 23h + 30min;
    EXPECT_EQ(localDay({lateEvening, 0min}), local_days{year{2026} / 3 / 4});
    EXPECT_EQ(localDay({lateEvening, 60min}), local_days{year{2026} / 3 / 5});
    const auto earlyMorning = sys_days{year{2026} / 3 / 4} + 2h;
    EXPECT_EQ(localDay({earlyMorning, -300min}), local_days{year{2026} / 3 / 3});
    EXPECT_EQ(localDay({earlyMorning, -120min}), local_days{year{2026} / 3 / 4});
    EXPECT_EQ(localDay({earlyMorning, -121min}), local_days{year{2026} / 3 / 3});
}

TEST(LocalDay, HoldsBefore1970) {
    EXPECT_EQ(localDay({sys_days{year{1969} / 12 / 31} + 1h, -90min}),
              local_days{year{1969} / 12 / 30});
}

TEST(WeekStart, IsTheNewestFirstWeekdayForEveryWeekday) {
    for (unsigned first = 0; first < 7; ++first) {
        const std::chrono::weekday firstWeekday{first};
        for (int i = 0; i < 14; ++i) {
            const local_days day = local_days{year{1969} / 12 / 27} + std::chrono::days{i};
            const local_days start = weekStart(day, firstWeekday);
            EXPECT_EQ(std::chrono::weekday{start}, firstWeekday);
            EXPECT_LE(start, day);
            EXPECT_GT(start + std::chrono::days{7}, day);
        }
    }
}

TEST(WeekStart, CrossesTheYear) {
    EXPECT_EQ(weekStart(local_days{year{2026} / 1 / 1}, std::chrono::Monday),
              local_days{year{2025} / 12 / 29});
    EXPECT_EQ(weekStart(local_days{year{2026} / 1 / 1}, std::chrono::Sunday),
              local_days{year{2025} / 12 / 28});
}

}  // namespace
}  // namespace stridetick::core
