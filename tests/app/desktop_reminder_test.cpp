// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_reminder.hpp"

#include <QSignalSpy>
#include <QTemporaryDir>

#include "app/language.hpp"
#include "tests/app/environment.hpp"
#include "tests/app/platform/notifications.hpp"
#include "tests/app/platform/screen_saver.hpp"
#include "tests/app/program.hpp"
#include "tests/app/programme_runner.hpp"

#include <gtest/gtest.h>

#include <memory>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using tests::waitFor;

/// A Wednesday, a day of the programme, that begins at 11:00.
class DesktopReminderTest : public ::testing::Test {
 protected:
    void SetUp() override {
        clock_.advance(24h * 7 * 520);  // no timer comes to its moment by the real clock
        programme_ = tests::programme(clock_.wallNow());
        tests::Parts window;  // which is closed again
        window.log.save({*programme_, core::started(*programme_)});
        ASSERT_TRUE(window.settled());
        const auto saved = log::SessionLog::tryOpenForReading(window.home.logFile());
        ASSERT_TRUE(saved && saved->copyTo(file_));
    }
    std::unique_ptr<DesktopReminder> reminder(const QDBusConnection& bus) {
        auto made = std::make_unique<DesktopReminder>(DesktopReminder::Parts{
            .clock = clock_, .log = file_, .at = 17h, .bus = bus, .open = [this] { ++opened_; }});
        QObject::connect(made.get(), &DesktopReminder::told, made.get(),
                         [this](const QString& sentence, bool well) {
                             told_ += sentence;
                             well_ = well;
                         });
        return made;
    }
    void write(const core::ProgrammeStep& step) {
        auto log = log::SessionLog::tryOpenForWriting(file_);
        ASSERT_TRUE(log);
        const std::vector<log::LogRequest> changes{step};
        ASSERT_TRUE(log->write(changes));
    }
    tests::FakeClock clock_;
    QTemporaryDir state_;
    tests::Environment stateHome_{"XDG_STATE_HOME", state_.path()};
    tests::PrivateBus bus_;
    tests::Notifications desktop_{bus_.connect()};
    QTemporaryDir folder_;
    std::filesystem::path file_ = folder_.filePath("log.db").toStdString();
    std::optional<core::Programme> programme_;
    QStringList told_;
    bool well_ = true;
    int opened_ = 0;
};

TEST_F(DesktopReminderTest, RemindsOnceAndItsButtonOpensTheWindow) {
    clock_.advance(6h);  // 17:00
    auto mine = reminder(bus_.connect());
    mine->begin();
    ASSERT_TRUE(waitFor([this] { return told_.size() == 1; }));
    ASSERT_EQ(desktop_.shown.size(), 1);
    EXPECT_TRUE(desktop_.shown[0].body.startsWith("Session 1 of 18"));
    EXPECT_TRUE(told_[0].startsWith("Reminded: Session 1 of 18"));
    emit desktop_.ActionInvoked(desktop_.shown[0].id, "open");
    EXPECT_TRUE(waitFor([this] { return opened_ == 1; }));
    mine->begin();
    reminder(bus_.connect())->begin();  // the computer was started anew
    EXPECT_EQ(told_.mid(1), QStringList(2, "Nothing: you were reminded today."));
    EXPECT_EQ(desktop_.shown.size(), 1);
}

TEST_F(DesktopReminderTest, SpeaksTheLanguageThatIsChosenWhenItLooks) {
    clock_.advance(6h);
    auto mine = reminder(bus_.connect());
    QObject::connect(mine.get(), &DesktopReminder::looks, mine.get(),
                     [] { language::speak("de"); });
    mine->begin();
    EXPECT_TRUE(waitFor([this] { return desktop_.shown.size() == 1; }));
    language::speak("en");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    ASSERT_EQ(desktop_.shown.size(), 1);
    EXPECT_EQ(desktop_.shown[0].summary, "Stridetick: Heute ist ein Tag deines Programms");
}

TEST_F(DesktopReminderTest, SaysNothingBeforeTheTimeAndInTheEvening) {
    clock_.advance(6h - 1ms);
    auto mine = reminder(bus_.connect());
    mine->begin();
    clock_.advance(4h + 1ms);  // 21:00
    mine->begin();
    EXPECT_TRUE(told_.isEmpty());
    clock_.advance(-1ms);
    mine->begin();  // late, on the same day
    EXPECT_TRUE(waitFor([this] { return desktop_.shown.size() == 1; }));
}

TEST_F(DesktopReminderTest, LooksAgainAtTheLogAndRemindsNobodyInAPause) {
    auto step = core::started(*programme_);
    step.ordinal = 1;
    step.kind = core::ProgrammeStep::Kind::Paused;
    write(step);
    clock_.advance(6h);
    auto mine = reminder(bus_.connect());
    mine->begin();
    EXPECT_EQ(told_, QStringList{"Nothing: the programme is paused."});
    step.ordinal = 2;
    step.kind = core::ProgrammeStep::Kind::Resumed;
    write(step);
    mine->begin();
    EXPECT_TRUE(waitFor([this] { return desktop_.shown.size() == 1; }));
}

TEST_F(DesktopReminderTest, SaysNothingOnADayThatWasNotChosen) {
    clock_.advance(30h);
    reminder(bus_.connect())->begin();
    EXPECT_EQ(told_, QStringList{"Nothing: today is not one of your days."});
}

TEST_F(DesktopReminderTest, OnceLooksAtAnyTimeAndEnds) {
    auto mine = reminder(bus_.connect());
    const QSignalSpy over(mine.get(), &DesktopReminder::over);
    mine->once();  // at 11:00
    ASSERT_TRUE(waitFor([&] { return over.count() == 1; }));
    EXPECT_TRUE(over[0][0].toBool());
    EXPECT_EQ(desktop_.shown.size(), 1);
}

TEST_F(DesktopReminderTest, ADesktopThatShowsNothingIsAskedAgain) {
    tests::PrivateBus empty;
    clock_.advance(6h);
    auto mine = reminder(empty.connect());
    mine->begin();
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    EXPECT_TRUE(told_[0].startsWith("The desktop shows no notification: "));
    EXPECT_FALSE(well_);
    tests::Notifications late(empty.connect());
    mine->begin();
    EXPECT_TRUE(waitFor([&] { return late.shown.size() == 1; })) << "this day is not lost";
}

TEST_F(DesktopReminderTest, ALogThatIsNotThereIsSaid) {
    file_ += ".gone";
    auto mine = reminder(bus_.connect());
    const QSignalSpy over(mine.get(), &DesktopReminder::over);
    mine->once();
    EXPECT_TRUE(told_.value(0).startsWith("The log could not be read: "));
    EXPECT_FALSE(over.value(0).value(0, true).toBool());
}

TEST_F(DesktopReminderTest, EndsWithTheSession) {
    auto mine = reminder(bus_.connect());
    const QSignalSpy over(mine.get(), &DesktopReminder::over);
    mine->begin();
    bus_.end();
    EXPECT_TRUE(waitFor([&] { return over.count() == 1; }));
}

}  // namespace
}  // namespace stridetick::app
