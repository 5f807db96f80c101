// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/reminder_menu.hpp"

#include <QDateEdit>
#include <QMenu>
#include <QPushButton>

#include "app/reminders.hpp"
#include "tests/app/ui/window_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

class ReminderMenuTest : public tests::WindowFixture {
 protected:
    QAction* action(const QString& text) {
        for (auto* found : program_->window().findChildren<QAction*>()) {
            if (found->text() == text) {
                return found;
            }
        }
        return nullptr;
    }
};

TEST_F(ReminderMenuTest, SwitchesARemindersOnAndOff) {
    auto* lean = action(words::reminder(Reminder::Lean));
    ASSERT_NE(lean, nullptr);
    EXPECT_FALSE(lean->isChecked());
    lean->trigger();
    EXPECT_TRUE(program_->settings().reminder(Reminder::Lean));
    program_->settings().setReminder(Reminder::Lean, false);
    EXPECT_FALSE(lean->isChecked()) << "it was put away in the line";
}

TEST_F(ReminderMenuTest, AsksWhenTheShoesWereNew) {
    action(words::reminder(Reminder::Shoes))->trigger();
    auto* question = program_->window().findChild<ShoesQuestion*>();
    ASSERT_NE(question, nullptr);
    question->findChild<QDateEdit*>("shoesDay")->setDate(QDate(2026, 1, 2));
    question->findChild<QPushButton*>("shoesKeep")->click();
    EXPECT_EQ(program_->settings().shoesSince(), QDate(2026, 1, 2));
}

}  // namespace
}  // namespace stridetick::app
