// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/remind_command.hpp"

#include <QFile>

#include "app/desktop_reminder.hpp"
#include "app/language.hpp"
#include "app/login_item.hpp"
#include "app/platform/system_clock.hpp"
#include "app/reminder_times.hpp"
#include "app/runners.hpp"
#include "app/settings_store.hpp"
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

/// A place at which it is about noon now: no day begins or ends during a test.
struct Noon {
    Noon() {
        const auto now = SystemClock().wallNow().utc;
        const auto ofDay = now - std::chrono::floor<std::chrono::days>(now);
        const auto ahead = 12h - std::chrono::floor<std::chrono::hours>(ofDay);
        at = {now, ahead};
        zone = "NOON" + std::to_string(-ahead.count());  // POSIX counts to the west
    }
    core::WallTime at;
    std::string zone;
};

/// The real program on a bus of its own.
class RemindCommandTest : public ::testing::Test {
 protected:
    void TearDown() override {
        language::speak("en");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void programmeOnDay(int daysFromToday) {
        const std::chrono::weekday day{core::localDay(noon_.at) + std::chrono::days{daysFromToday}};
        auto programme = tests::programme(noon_.at);
        programme.days = {day, day + std::chrono::days{3}};
        auto log = commands_.temp.writing();
        TempLog::write(log, {programme, core::started(programme)});
        ASSERT_TRUE(log.truncateWal());
    }
    void start(const std::vector<std::string>& arguments) {
        std::vector<std::string> all{"remind", "--log", log_};
        all.insert(all.end(), arguments.begin(), arguments.end());
        commands_.program.start(all, {{"DBUS_SESSION_BUS_ADDRESS", bus_.address().toStdString()},
                                      {"TZ", noon_.zone},
                                      {"XDG_CONFIG_HOME", commands_.program.file("config")},
                                      {"XDG_DATA_HOME", commands_.program.file("data")},
                                      {"XDG_STATE_HOME", commands_.program.file("state")}});
    }
    /// As the window would have written it.
    void writeLoginItem(QTime at) {
        ASSERT_TRUE(QDir().mkpath(QFileInfo(item_).path()));
        ASSERT_TRUE(item_.open(QIODevice::WriteOnly));
        item_.write(
            LoginItem({"--log", QString::fromStdString(log_)})
                .content(at)
                .replace(QCoreApplication::applicationFilePath().toUtf8(), STRIDETICK_PROGRAM));
        item_.close();
    }
    /// It has said something; not where it has ended instead.
    bool hasSpoken() {
        tests::waitFor([this] {
            return !commands_.program.out().empty() || commands_.program.process().waitFor(0ms);
        });
        return !commands_.program.out().empty();
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
    const Noon noon_;
    LogCommands commands_;
    std::string log_ = commands_.log();
    QFile item_{QString::fromStdString(commands_.program.file(
        "config/autostart/io.github.stridetick.Stridetick.Reminder.desktop"))};
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
    programmeOnDay(1);
    start({"--login-item"});
    EXPECT_EQ(end(), 0) << "there is none";
    ASSERT_NO_FATAL_FAILURE(writeLoginItem(QTime(5, 0)));
    start({"--login-item", "--at", "05:00"});
    ASSERT_TRUE(hasSpoken()) << "it stays";
    EXPECT_EQ(commands_.program.out(), "Nothing: today is not one of your days.\n");
    ASSERT_TRUE(item_.remove());
    EXPECT_EQ(end(), 0);
}

TEST_F(RemindCommandTest, EndsWhenItsLoginItemIsOfAnotherLog) {
    programmeOnDay(1);
    ASSERT_NO_FATAL_FAILURE(writeLoginItem(QTime(5, 0)));
    start({"--login-item", "--at", "05:00"});
    ASSERT_TRUE(hasSpoken());
    log_ = "/another.db";
    ASSERT_NO_FATAL_FAILURE(writeLoginItem(QTime(5, 0)));
    EXPECT_EQ(end(), 0);
}

TEST_F(RemindCommandTest, ByTheLoginItemOfAGermanWindowItRemindsInTheRunnersGerman) {
    const Runners runners({commands_.program.file("data") + "/stridetick",
                           commands_.program.file("config") + "/stridetick"});
    const auto anna = runners.tryAdd("Anna");
    ASSERT_TRUE(anna);
    const auto settings = [](const Runner& of) {
        return QString::fromStdString(of.settings.string());
    };
    SettingsStore(settings(runners.list()[0])).setLanguage("fr");
    SettingsStore(settings(*anna)).setLanguage("de");
    programmeOnDay(0);
    std::filesystem::copy_file(log_, anna->log);
    log_ = anna->log.string();
    language::speak("de");
    ASSERT_NO_FATAL_FAILURE(writeLoginItem(QTime(5, 0)));

    start({"--login-item", "--at", "05:00"});
    ASSERT_TRUE(hasSpoken()) << "it stays";
    ASSERT_EQ(desktop_.shown.size(), 1);
    EXPECT_EQ(desktop_.shown[0].summary, "Stridetick: Heute ist ein Tag deines Programms");
    EXPECT_EQ(desktop_.shown[0].actions.value(1), "Stridetick öffnen");
    EXPECT_EQ(QString::fromStdString(commands_.program.out()),
              DesktopReminder::tr("Reminded: %1").arg(desktop_.shown[0].body) + "\n");
    ASSERT_TRUE(item_.remove());
    EXPECT_EQ(end(), 0);
}

}  // namespace
}  // namespace stridetick::app::cli
