// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/remind_command.hpp"

#include <QFile>

#include "app/login_item.hpp"
#include "app/platform/system_clock.hpp"
#include "app/reminder_times.hpp"
#include "core/programme/course.hpp"
#include "core/time/local_week.hpp"
#include "tests/app/cli/log_commands.hpp"
#include "tests/app/platform/notifications.hpp"
#include "tests/app/platform/screen_saver.hpp"
#include "tests/app/program.hpp"
#include "tests/app/programmes.hpp"

#include <gtest/gtest.h>

#include <csignal>

namespace stridetick::app::cli {
namespace {

using namespace std::chrono_literals;
using tests::LogCommands;
using tests::TempLog;

TEST(RemindCommand, ReadsWhatItIsAskedFor) {
    const auto order = readRemindOrder({"--at", "18:30", "--once", "--log", "/tmp/a.db"});
    ASSERT_TRUE(order);
    EXPECT_EQ(order->at, 18h + 30min);
    EXPECT_TRUE(order->once);
    EXPECT_FALSE(order->loginItem);
    EXPECT_EQ(order->log, "/tmp/a.db");
    EXPECT_EQ(order->whose, QStringList({"--log", "/tmp/a.db"}));
    const auto plain = readRemindOrder({});
    ASSERT_TRUE(plain);
    EXPECT_EQ(plain->at, 17h);
    EXPECT_TRUE(plain->whose.isEmpty());
}

TEST(RemindCommand, RefusesWhatItDoesNotUnderstand) {
    for (const QStringList& wrong :
         {QStringList{"--at", "21:30"}, QStringList{"--at", "five"}, QStringList{"--log", ""},
          QStringList{"now"}, QStringList{"--never"}}) {
        EXPECT_FALSE(readRemindOrder(wrong)) << wrong.join(' ').toStdString();
    }
}

/// The real program on a bus of its own.
class RemindCommandTest : public ::testing::Test {
 protected:
    void programmeOnDay(int daysFromToday) {
        const auto now = SystemClock().wallNow();
        const std::chrono::weekday day{core::localDay(now) + std::chrono::days{daysFromToday}};
        auto programme = tests::programme(now);
        programme.days = {day, day + std::chrono::days{3}};
        auto log = commands_.temp.writing();
        TempLog::write(log, {programme, core::started(programme)});
        ASSERT_TRUE(log.truncateWal());
    }
    void start(const std::vector<std::string>& arguments) {
        std::vector<std::string> all{"remind", "--log", commands_.log()};
        all.insert(all.end(), arguments.begin(), arguments.end());
        commands_.program.start(all, {{"DBUS_SESSION_BUS_ADDRESS", bus_.address().toStdString()},
                                      {"XDG_CONFIG_HOME", commands_.program.file("config")},
                                      {"XDG_STATE_HOME", commands_.program.file("state")}});
    }
    /// The window's thread is the desktop's too: it answers while this waits.
    std::optional<int> end() {
        std::optional<int> code;
        tests::waitFor([&] {
            code = commands_.program.process().waitFor(0ms);
            return code.has_value();
        });
        return code;
    }
    LogCommands commands_;
    tests::PrivateBus bus_;
    tests::Notifications desktop_{bus_.connect()};
};

TEST_F(RemindCommandTest, OnceRemindsSaysSoAndChangesNoByteOfTheLog) {
    programmeOnDay(0);
    const auto before = tests::contentsOf(commands_.temp.file());
    start({"--once"});
    ASSERT_EQ(end(), 0) << commands_.program.err();
    EXPECT_TRUE(commands_.program.out().starts_with("Reminded: Session 1 of "));
    ASSERT_EQ(desktop_.shown.size(), 1);
    EXPECT_TRUE(desktop_.shown[0].actions.isEmpty());
    EXPECT_EQ(tests::contentsOf(commands_.temp.file()), before);
    start({"--once"});
    ASSERT_EQ(end(), 0);
    EXPECT_EQ(commands_.program.out(), "Nothing: you were reminded today.\n");
    EXPECT_EQ(desktop_.shown.size(), 1);
}

TEST_F(RemindCommandTest, OnceSaysWhyItDoesNotRemind) {
    programmeOnDay(1);
    start({"--once"});
    ASSERT_EQ(end(), 0);
    EXPECT_EQ(commands_.program.out(), "Nothing: today is not one of your days.\n");
    EXPECT_TRUE(desktop_.shown.isEmpty());
}

TEST_F(RemindCommandTest, EndsWhenItsLoginItemIsRemoved) {
    const QString autostart = QString::fromStdString(commands_.program.file("config/autostart"));
    start({"--login-item"});
    EXPECT_EQ(end(), 0) << "there is none";
    ASSERT_TRUE(QDir().mkpath(autostart));
    QFile item(autostart + "/io.github.stridetick.Stridetick.Reminder.desktop");
    ASSERT_TRUE(item.open(QIODevice::WriteOnly));
    // As the program itself would have written it.
    auto content =
        LoginItem({"--log", QString::fromStdString(commands_.log())})
            .content(QTime(17, 0))
            .replace(QCoreApplication::applicationFilePath().toUtf8(), STRIDETICK_PROGRAM);
    item.write(content);
    item.close();
    start({"--login-item"});
    EXPECT_EQ(commands_.program.process().waitFor(300ms), std::nullopt) << "it stays";
    ASSERT_TRUE(item.remove());
    EXPECT_EQ(end(), 0);
}

}  // namespace
}  // namespace stridetick::app::cli
