// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminder_times.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;

constexpr auto kMidnight = std::chrono::sys_days{std::chrono::year{2026} / 3 / 4};

/// By the runner's watch, two hours from UTC.
core::WallTime at(std::chrono::milliseconds ofDay, std::chrono::minutes offset = 120min) {
    return {kMidnight + ofDay - offset, offset};
}

TEST(ReminderTimes, ItIsTimeFromTheMinuteThatWasChosenTillTheEvening) {
    EXPECT_FALSE(reminder::isTime(at(17h - 1ms), 17h));
    EXPECT_TRUE(reminder::isTime(at(17h), 17h));
    EXPECT_TRUE(reminder::isTime(at(21h - 1ms), 17h));
    EXPECT_FALSE(reminder::isTime(at(21h), 17h));
    EXPECT_FALSE(reminder::isTime(at(23h), 17h));
}

TEST(ReminderTimes, TheNextLookIsTodaysTimeOrTheNextMorning) {
    EXPECT_EQ(reminder::nextLook(at(0h), 17h).utc, at(4h).utc);
    EXPECT_EQ(reminder::nextLook(at(4h), 17h).utc, at(17h).utc);
    EXPECT_EQ(reminder::nextLook(at(17h - 1ms), 17h).utc, at(17h).utc);
    EXPECT_EQ(reminder::nextLook(at(17h), 17h).utc, at(28h).utc);
    EXPECT_EQ(reminder::nextLook(at(23h), 17h).utc, at(28h).utc);
}

TEST(ReminderTimes, AClockChangedInTheNightMovesNoReminder) {
    // In the evening the night's change is not known; the morning's look knows it.
    for (const auto after : {60min, 180min}) {
        auto now = at(22h);
        now.utc = reminder::nextLook(now, 17h).utc;
        now.offset = after;
        for (int looks = 0; !reminder::isTime(now, 17h); ++looks) {
            ASSERT_LT(looks, 3);
            now.utc = reminder::nextLook(now, 17h).utc;
        }
        EXPECT_EQ(now.utc, at(24h + 17h, after).utc) << after.count();
    }
}

TEST(ReminderTimes, ATextIsATimeAtWhichSomebodyMayBeReminded) {
    EXPECT_EQ(reminder::timeIn("17:00"), QTime(17, 0));
    EXPECT_EQ(reminder::timeIn("05:00"), QTime(5, 0));
    EXPECT_EQ(reminder::timeIn("20:55"), QTime(20, 55));
    for (const char* wrong : {"", "04:59", "20:56", "24:00", "5 pm", "17:00:00"}) {
        EXPECT_EQ(reminder::timeIn(wrong), std::nullopt) << wrong;
    }
    EXPECT_EQ(reminder::textOf(QTime(7, 5)), "07:05");
    EXPECT_EQ(reminder::ofDay(QTime(7, 5)), 7h + 5min);
    EXPECT_EQ(reminder::timeOf(7h + 5min), QTime(7, 5));
}

}  // namespace
}  // namespace stridetick::app
