// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/reminders_card.hpp"

#include <QCheckBox>
#include <QDateEdit>

#include "app/ui/settings_page.hpp"
#include "tests/app/ui/window_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

class RemindersCardTest : public tests::WindowFixture {
 protected:
    RemindersCardTest() {
        program_->window().goTo(MainWindow::Page::Settings);
        the<SettingsPage>("settingsPage").openTab("tabReminders");
    }
    void toggle(const char* name) {
        the<QCheckBox>(name).setFocus();
        press(Qt::Key_Space);
    }
};

TEST_F(RemindersCardTest, SwitchesAReminderOnAndOff) {
    auto& lean = the<QCheckBox>("remindLean");
    EXPECT_FALSE(lean.isChecked());
    toggle("remindLean");
    EXPECT_TRUE(program_->settings().reminder(Reminder::Lean));
    EXPECT_FALSE(program_->settings().reminder(Reminder::Downhill));
    program_->settings().setReminder(Reminder::Lean, false);
    EXPECT_FALSE(lean.isChecked()) << "it was put away in the line";
}

TEST_F(RemindersCardTest, AsksWhenTheShoesWereNewOnceItIsToTellOfThem) {
    auto& day = the<QDateEdit>("shoesDay");
    EXPECT_FALSE(day.isVisible());
    EXPECT_FALSE(program_->settings().shoesSince());
    toggle("remindShoes");
    EXPECT_TRUE(day.isVisible());
    EXPECT_EQ(program_->settings().shoesSince(), QDate::currentDate());
    EXPECT_EQ(day.date(), QDate::currentDate());
    day.setDate(QDate(2026, 1, 2));
    EXPECT_EQ(program_->settings().shoesSince(), QDate(2026, 1, 2));
    toggle("remindShoes");
    toggle("remindShoes");
    EXPECT_EQ(program_->settings().shoesSince(), QDate(2026, 1, 2)) << "it was told already";
}

}  // namespace
}  // namespace stridetick::app
