// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/reminder_line.hpp"

#include "tests/app/ui/review_fixture.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>
#include <vector>

namespace stridetick::app {
namespace {

struct Wanted {
    Reminder reminder;
    const char* words;  ///< in its line
};
constexpr std::array kAllReminders{
    Wanted{Reminder::Distance, "This week 9.0 km, last week 1.0 km"},
    Wanted{Reminder::Shoes, "Your shoes have run 510.0 km"},
    Wanted{Reminder::Strength, "strength training once or twice a week"},
    Wanted{Reminder::OffRoad, "run off the road once a week"},
    Wanted{Reminder::Lean, "lean slightly forward"},
    Wanted{Reminder::Downhill, "keep your stride rate going downhill"}};

class ReminderLineTest : public tests::ReviewFixture {
 protected:
    SettingsStore& settings() { return program_->settings(); }
    QString line() {
        return visible("reminderText") ? the<QLabel>("reminderText").text() : QString();
    }
    static void addRun(std::vector<log::LogRequest>& records, int metres, int daysAgo) {
        const auto session = tests::run(std::chrono::minutes{30}, tests::daysAgo(daysAgo));
        records.emplace_back(session);
        records.emplace_back(core::SessionReport{
            .session = session.id, .at = session.startedAt, .distanceMetres = metres});
    }
    /// Nine times the kilometres of the week before, in shoes that have run 510.
    void reviewWhereAllAreDue() {
        std::vector<log::LogRequest> records;
        addRun(records, 9'000, 0);
        addRun(records, 1'000, 7);
        addRun(records, 500'000, 100);
        settings().setSpeedUnit(core::SpeedUnit::KilometresPerHour);
        settings().setShoesSince(QDate(2025, 1, 1));
        review(std::move(records));
    }
    void restart() {
        ASSERT_TRUE(program_.settled());
        program_.restart();
        program_->window().goTo(MainWindow::Page::Review);
    }
};

TEST_F(ReminderLineTest, SaysNothingOfAnyUntilItIsWanted) {
    reviewWhereAllAreDue();
    for (const auto& wanted : kAllReminders) {
        EXPECT_EQ(settings().reminder(wanted.reminder), wanted.reminder == Reminder::Distance)
            << wanted.words;
    }
    settings().setReminder(Reminder::Distance, false);
    EXPECT_EQ(line(), "");
    restart();
    EXPECT_EQ(line(), "");
}

TEST_F(ReminderLineTest, ShowsEachThatIsWantedAndDueUntilItIsPutAwayForGood) {
    reviewWhereAllAreDue();
    for (const auto& wanted : kAllReminders) {
        settings().setReminder(wanted.reminder, true);
        EXPECT_TRUE(line().contains(wanted.words)) << wanted.words << ": " << qPrintable(line());
        restart();
        EXPECT_TRUE(line().contains(wanted.words)) << wanted.words << ": " << qPrintable(line());
        the<QPushButton>("reminderPutAway").click();
        EXPECT_EQ(line(), "") << wanted.words;
        restart();
        EXPECT_EQ(line(), "") << wanted.words;
        EXPECT_FALSE(settings().reminder(wanted.reminder)) << wanted.words;
    }
}

TEST_F(ReminderLineTest, PutsAwayTheOneThatIsShownAndNoOther) {
    reviewWhereAllAreDue();
    for (const auto& wanted : kAllReminders) {
        settings().setReminder(wanted.reminder, true);
    }
    for (int left = static_cast<int>(kAllReminders.size()); left > 0; --left) {
        const QString shown = line();
        const auto* own = std::ranges::find_if(
            kAllReminders, [&](const Wanted& wanted) { return shown.contains(wanted.words); });
        ASSERT_NE(own, kAllReminders.end()) << qPrintable(shown);
        the<QPushButton>("reminderPutAway").click();
        EXPECT_FALSE(settings().reminder(own->reminder)) << own->words;
        EXPECT_EQ(std::ranges::count_if(
                      kAllReminders,
                      [&](const Wanted& wanted) { return settings().reminder(wanted.reminder); }),
                  left - 1);
    }
    EXPECT_EQ(line(), "");
}

TEST_F(ReminderLineTest, SaysNothingOfDistancesThatGiveNoCause) {
    review({tests::tapped(1538)});
    settings().setShoesSince(QDate(2025, 1, 1));
    settings().setReminder(Reminder::Distance, true);
    settings().setReminder(Reminder::Shoes, true);
    EXPECT_EQ(line(), "");
}

TEST_F(ReminderLineTest, IsThereOnlyWhereThereIsOneAndCanBePutAway) {
    review({tests::tapped(1538)});
    EXPECT_FALSE(visible("reminderText"));
    program_->settings().setReminder(Reminder::Downhill, true);
    EXPECT_TRUE(visible("reminderText"));
    EXPECT_TRUE(the<QLabel>("reminderText").text().contains("downhill"));
    the<QPushButton>("reminderPutAway").click();
    EXPECT_FALSE(visible("reminderText"));
    EXPECT_FALSE(program_->settings().reminder(Reminder::Downhill));
}

}  // namespace
}  // namespace stridetick::app
