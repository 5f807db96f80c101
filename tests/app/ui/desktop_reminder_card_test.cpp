// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/desktop_reminder_card.hpp"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include "app/settings_store.hpp"
#include "tests/app/environment.hpp"
#include "tests/app/keys.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

class DesktopReminderCardTest : public ::testing::Test {
 protected:
    void SetUp() override {
        // Started for real, by a program that is not there to stay.
        card_.show();
    }
    QCheckBox& check() { return *tests::child<QCheckBox>(card_, "remindProgramme"); }
    QString words(const char* name = "remindProgrammeWords") {
        return tests::child<QLabel>(card_, name)->text();
    }
    tests::Home forgotten_;
    QTemporaryDir config_;
    tests::Environment home_{"XDG_CONFIG_HOME", config_.path()};
    tests::Environment program_{"APPIMAGE", "/bin/true"};
    SettingsStore settings_;
    LoginItem item_{{"--log", "/home/ann/log.db"}};
    DesktopReminderCard card_{item_, settings_};
};

TEST_F(DesktopReminderCardTest, InstallsOneFileWhenAskedAndSaysWhich) {
    EXPECT_FALSE(check().isChecked());
    EXPECT_TRUE(words().contains("Nothing is installed for it now"));
    EXPECT_TRUE(words().contains(LoginItem::file()));
    QTest::keyClick(&check(), Qt::Key_Space);
    EXPECT_EQ(item_.at(), QTime(17, 0));
    EXPECT_TRUE(words().contains("is installed"));
    EXPECT_TRUE(words("remindProgrammeProblem").isEmpty());
    QTest::keyClick(&check(), Qt::Key_Space);
    EXPECT_EQ(item_.at(), std::nullopt);
    EXPECT_TRUE(QDir(config_.filePath("autostart")).isEmpty());
}

TEST_F(DesktopReminderCardTest, ATimeIsKeptAndWrittenWhereItIsOn) {
    auto* at = tests::child<QTimeEdit>(card_, "remindProgrammeAt");
    at->setTime(QTime(18, 0));
    EXPECT_EQ(settings_.programmeReminderAt(), QTime(18, 0));
    EXPECT_FALSE(QFile::exists(LoginItem::file())) << "a time alone installs nothing";
    check().click();
    EXPECT_EQ(item_.at(), QTime(18, 0));
    at->setTime(QTime(7, 30));
    EXPECT_EQ(item_.at(), QTime(7, 30));
    at->setTime(QTime(23, 0));
    EXPECT_LE(item_.at(), QTime(20, 55));
    auto* reset = tests::child<QPushButton>(card_, "remindProgrammeAtReset");
    EXPECT_TRUE(reset->isEnabled());
    QTest::keyClick(reset, Qt::Key_Space);
    EXPECT_EQ(item_.at(), QTime(17, 0));
    EXPECT_FALSE(reset->isEnabled());
}

TEST_F(DesktopReminderCardTest, SaysThatThereIsOneOfAnotherLog) {
    ASSERT_TRUE(LoginItem({}).tryInstall(QTime(17, 0)));
    emit settings_.programmeReminderChanged();
    EXPECT_FALSE(check().isChecked());
    EXPECT_TRUE(words().contains("replaces it"));
    check().click();
    EXPECT_EQ(item_.at(), QTime(17, 0));
}

TEST_F(DesktopReminderCardTest, SaysWhatIsWrongAndStaysOff) {
    QFile inTheWay(config_.filePath("autostart"));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    check().click();
    EXPECT_FALSE(check().isChecked());
    EXPECT_TRUE(words("remindProgrammeProblem").contains("cannot be written"));
}

}  // namespace
}  // namespace stridetick::app
