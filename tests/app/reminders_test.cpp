// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminders.hpp"

#include "tests/app/program.hpp"
#include "tests/app/records.hpp"

#include <gtest/gtest.h>

#include <set>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;

constexpr auto kAll = {Reminder::Distance, Reminder::Shoes, Reminder::Strength,
                       Reminder::OffRoad,  Reminder::Lean,  Reminder::Downhill};

class RemindersTest : public ::testing::Test {
 protected:
    RemindersTest() { settings_.setSpeedUnit(core::SpeedUnit::KilometresPerHour); }
    void ran(int metres, int daysAgo) {
        const auto session = tests::run(30min, tests::daysAgo(daysAgo));
        parts_.log.save({session, core::SessionReport{.session = session.id,
                                                      .at = session.startedAt,
                                                      .distanceMetres = metres}});
        ASSERT_TRUE(parts_.settled());
    }
    QString due() {
        const auto line = reminders_.due();
        return line ? line->text : QString();
    }

    tests::Parts parts_;
    SettingsStore settings_;
    Reminders reminders_{parts_.clock, parts_.log, settings_};
};

/// But for the caution of R33, which speaks only where distances are noted.
TEST_F(RemindersTest, AreOffAtFirst) {
    for (const auto reminder : kAll) {
        EXPECT_EQ(settings_.reminder(reminder), reminder == Reminder::Distance);
    }
    EXPECT_EQ(due(), "");
}

TEST_F(RemindersTest, CompareNoWeekWithOneThatIsKnownInPart) {
    ran(2'000, 7);
    ran(9'000, 0);
    EXPECT_TRUE(due().contains("last week 2.0 km")) << qPrintable(due());
    parts_.log.save({tests::run(40min, tests::daysAgo(8))});
    EXPECT_EQ(due(), "") << "of one of last week's runs nothing is known";
}

TEST_F(RemindersTest, TheDistanceOfTheWeekIsAHabitOfCaution) {
    settings_.setReminder(Reminder::Distance, true);
    ran(10'000, 8);
    ran(10'000, 15);
    ran(11'000, 0);
    EXPECT_EQ(due(), "") << "a tenth more is no more than that";
    ran(100, 0);
    EXPECT_TRUE(due().contains("11.1 km") && due().contains("10.0 km")) << qPrintable(due());
    EXPECT_TRUE(due().contains("habit of caution"));
    EXPECT_TRUE(due().contains("found no effect"));
    ran(2'000, 1);
    EXPECT_TRUE(due().contains("over 30 %")) << qPrintable(due());
}

TEST_F(RemindersTest, ShoesCountFromTheDayOnWhichTheyWereNew) {
    settings_.setReminder(Reminder::Shoes, true);
    ran(480'000, 400);
    ran(10'000, 100);
    EXPECT_EQ(due(), "") << "nobody said when they were new";
    settings_.setShoesSince(QDate(2025, 1, 1));
    EXPECT_EQ(due(), "Your shoes have run 490.0 km: many are renewed between 483 km and 966 km.");
    settings_.setShoesSince(QDate(2025, 10, 1));
    EXPECT_EQ(due(), "");
}

TEST_F(RemindersTest, TellDistancesAsTheRunnerReadsHisSpeed) {
    settings_.setReminder(Reminder::Distance, true);
    settings_.setReminder(Reminder::Shoes, true);
    settings_.setShoesSince(QDate(2025, 1, 1));
    ran(600'000, 100);
    int changes = 0;
    QObject::connect(&reminders_, &Reminders::changed, [&] { ++changes; });
    settings_.setSpeedUnit(core::SpeedUnit::MinutesPerMile);
    EXPECT_EQ(changes, 1) << "what is shown is in the other unit";
    EXPECT_EQ(due(),
              "Your shoes have run 372.8 miles: many are renewed between 300 miles and 600 miles.");
    ran(400'000, 100);
    EXPECT_EQ(
        due(),
        "Your shoes have run 621.4 miles, more than the 600 miles at which many are renewed.");
    ran(16'100, 0);
    ran(8'050, 7);
    EXPECT_TRUE(due().startsWith("This week 10.0 miles, last week 5.0 miles:"))
        << qPrintable(due());
}

TEST_F(RemindersTest, ATipADayInTurn) {
    for (const auto reminder : kAll) {
        settings_.setReminder(reminder, true);
    }
    std::set<QString> seen;
    for (int day = 0; day < 4; ++day) {
        seen.insert(due());
        parts_.clock.advance(24h);
    }
    EXPECT_EQ(seen.size(), 4U);
    for (const auto& text : seen) {
        EXPECT_TRUE(text.startsWith("Reminder: ")) << qPrintable(text);
    }
}

TEST_F(RemindersTest, EachIsPutAwayForGood) {
    settings_.setReminder(Reminder::Lean, true);
    int changes = 0;
    QObject::connect(&reminders_, &Reminders::changed, [&] { ++changes; });
    ASSERT_TRUE(due().contains("lean"));
    reminders_.putAway(Reminder::Lean);
    EXPECT_EQ(due(), "");
    EXPECT_EQ(changes, 1);
    EXPECT_FALSE(SettingsStore().reminder(Reminder::Lean));
}

}  // namespace
}  // namespace stridetick::app
