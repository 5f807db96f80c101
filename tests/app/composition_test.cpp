// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.hpp"

#include <QFile>
#include <QLabel>

#include "tests/app/keys.hpp"
#include "tests/app/log_lock.hpp"
#include "tests/app/program.hpp"
#include "tests/app/records.hpp"

#include <gtest/gtest.h>

#include <optional>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using Page = MainWindow::Page;
using tests::waitFor;

QString noticeIn(const MainWindow& window, const char* id) {
    const auto* label = window.findChild<QLabel*>(QStringLiteral("notice-") + id);
    return label == nullptr ? QString() : label->text();
}

TEST(Composition, SaysNothingOfALogThatIsAsItShouldBe) {
    tests::Program program;
    EXPECT_TRUE(noticeIn(program->window(), "log").isEmpty());
}

TEST(Composition, LeavesAnotherProgramsFileAloneAndSaysSo) {
    const tests::Home home;
    const QByteArray theirs = "not a log, and not ours";
    QFile file(QString::fromStdString(home.logFile().string()));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(theirs);
    file.close();
    const tests::FakeClock clock;
    std::optional<Composition> program(std::in_place, home.logFile(), clock,
                                       tests::engineWithoutDevice());
    program->window().show();
    ASSERT_TRUE(waitFor([&] { return program->log().opening().has_value(); }));
    EXPECT_TRUE(noticeIn(program->window(), "log").contains("another program"));
    program->measure().submitCount("78", core::CountWindow::S60, core::CountAnswer::NotAsked);
    EXPECT_TRUE(program->measure().result()) << "everything but keeping works";
    program.reset();
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), theirs);
}

TEST(Composition, SaysWhileTheChosenOutputIsAwayAndNoLonger) {
    tests::Program program(tests::engineOnDefaultOnly());
    program->clickSettings().setOutput({.api = "pulse", .device = "Speakers"});
    program->window().goTo(Page::Run);
    ASSERT_TRUE(waitFor([&] { return !noticeIn(program->window(), "sound-output").isEmpty(); }));
    EXPECT_TRUE(waitFor([&] {
        return noticeIn(program->window(), "sound-output").contains("sounds on Headphones");
    }));
    program->clickSettings().setOutput({});
    EXPECT_TRUE(waitFor([&] { return noticeIn(program->window(), "sound-output").isEmpty(); }));
}

TEST(Composition, SaysThatARememberedSampleDoesNotSound) {
    tests::Program program;
    program->clickSettings().setSound(
        {.voice = core::ClickVoice::Own, .ownFile = "/gone/clap.wav"});
    program.restart();
    EXPECT_TRUE(waitFor([&] {
        return noticeIn(program->window(), "own-sample").contains("clap.wav is not there");
    }));
}

TEST(Composition, SaysWhileTheLogCannotBeWrittenAndNoLonger) {
    tests::Program program;
    tests::LogLock lock(program.home.logFile());
    program->measure().submitCount("78", core::CountWindow::S60, core::CountAnswer::NotAsked);
    ASSERT_TRUE(waitFor([&] { return !noticeIn(program->window(), "log-trouble").isEmpty(); }));
    EXPECT_TRUE(noticeIn(program->window(), "log-trouble").contains("kept in memory"));
    lock.release();
    EXPECT_TRUE(waitFor([&] { return noticeIn(program->window(), "log-trouble").isEmpty(); }));
}

TEST(Composition, SaysInARunThatNothingKeepsTheComputerAwake) {
    tests::Program program;  // on a bus that is not there
    program->measure().tap({program.clock.steadyNow(), std::nullopt});
    EXPECT_TRUE(noticeIn(program->window(), "awake").isEmpty()) << "a minute is over before";
    program->measure().startOver();
    ASSERT_TRUE(
        program.save({tests::target(162), log::NoticeSeen{"safety_r29", tests::daysAgo(0)}}));
    program->window().goTo(Page::Run);
    program->run().start();
    EXPECT_TRUE(waitFor([&] { return !noticeIn(program->window(), "awake").isEmpty(); }));
}

TEST(Composition, FinishesTheRunAndWritesEverythingAtItsEnd) {
    tests::Program program;
    ASSERT_TRUE(
        program.save({tests::target(162), log::NoticeSeen{"safety_r29", tests::daysAgo(0)}}));
    program->window().goTo(Page::Run);
    program->run().start();
    program.clock.advance(83s);
    program.restart();
    const auto sessions = tests::everythingIn(program.home.logFile()).sessions;
    ASSERT_EQ(sessions.size(), 1U);
    EXPECT_EQ(sessions[0].state, core::SessionState::Finished);
    EXPECT_EQ(sessions[0].length, 83s);
}

TEST(Composition, AChosenTargetLeadsToTheRunPageWithItsTempo) {
    tests::Program program;
    ASSERT_TRUE(program.save({tests::tapped(1538)}));
    program->window().goTo(Page::Target);
    program->target().choose(core::StepsPerMinute::ofWhole(162), core::TargetKind::Raise);
    EXPECT_EQ(program->window().page(), Page::Run);
    EXPECT_EQ(program->run().tempo(), core::StepsPerMinute::ofWhole(162));
}

TEST(Composition, AMinuteTappedToTheClickSaysSo) {
    tests::Program program(tests::engineOnPacedDevice());
    ASSERT_TRUE(
        program.save({tests::target(162), log::NoticeSeen{"safety_r29", tests::daysAgo(0)}}));
    program->window().goTo(Page::Run);
    ASSERT_TRUE(waitFor([&] { return program->sound().sounding(); }));
    program->run().start();
    program->window().goTo(Page::Measure);
    program->measure().submitCount("81", core::CountWindow::S60, core::CountAnswer::NotAsked);
    EXPECT_TRUE(program->measure().result()->clickAudible);
}

TEST(Composition, TheRunTakesTheTreadmillSpeedOfTheMeasurePage) {
    tests::Program program;
    ASSERT_TRUE(
        program.save({tests::target(162), log::NoticeSeen{"safety_r29", tests::daysAgo(0)}}));
    program->measure().setTreadmillSpeed(core::MetresPerSecond::tryFrom(2.8));
    program->window().goTo(Page::Run);
    program->run().start();
    ASSERT_TRUE(program.settled());
    EXPECT_EQ(
        tests::everythingIn(program.home.logFile()).sessions.at(0).treadmillSpeed->hundredths(),
        280);
}

TEST(Composition, NeedsTheSoundOnTheRunPageOnly) {
    tests::Program program;
    const auto closed = [&] {
        return program->sound().status().state == audio::OutputStatus::State::Closed;
    };
    EXPECT_TRUE(closed());
    program->window().goTo(Page::Run);
    EXPECT_FALSE(closed());
    program->window().goTo(Page::Review);
    EXPECT_TRUE(closed());
}

}  // namespace
}  // namespace stridetick::app
