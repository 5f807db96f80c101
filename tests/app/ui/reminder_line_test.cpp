// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/reminder_line.hpp"

#include "tests/app/ui/review_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

class ReminderLineTest : public tests::ReviewFixture {};

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
