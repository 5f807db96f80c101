// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.hpp"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include "tests/app/keys.hpp"
#include "tests/app/log_lock.hpp"
#include "tests/app/notice_in.hpp"
#include "tests/app/played_run.hpp"
#include "tests/app/program.hpp"
#include "tests/app/programme_runner.hpp"
#include "tests/app/records.hpp"

#include <gtest/gtest.h>

#include <optional>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using core::operator""_spm;
using Page = MainWindow::Page;
using tests::noticeIn;
using tests::waitFor;

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

/// A free run of ten minutes by keys.
class RunsEnd : public ::testing::Test {
 protected:
    static constexpr auto kLength = 10min;

    void SetUp() override {
        ASSERT_TRUE(
            program_.save({tests::target(162), log::NoticeSeen{"safety_r29", tests::daysAgo(0)}}));
        program_->clickSettings().setSession({.length = kLength});
        program_->window().goTo(Page::Run);
        run_.start();
    }
    bool reachesToday() {
        return waitFor([this] { return program_->window().page() == Page::Today; });
    }
    void tap() {
        tests::strike(program_.window(), {.key = Qt::Key_Space, .text = " ", .stamp = stamp_});
        stamp_ += 740ms;
    }
    bool answered() {
        for (int pain = 0; pain <= 10; ++pain) {
            const auto name = "pain" + std::to_string(pain);
            if (tests::child<QPushButton>(program_->window(), name.c_str())->isChecked()) {
                return true;
            }
        }
        return false;
    }

    std::shared_ptr<tests::HeldTime> time_ = std::make_shared<tests::HeldTime>();
    tests::Program program_{tests::engineOnHeldDevice(time_)};
    tests::PlayedRun run_{program_, time_};
    std::chrono::milliseconds stamp_{100'000'000};
};

TEST_F(RunsEnd, LeadsToToday) {
    run_.goTo(kLength);
    EXPECT_FALSE(program_->run().running());
    EXPECT_EQ(program_->window().page(), Page::Today);
}

TEST_F(RunsEnd, WaitsForTheCheckThatRunsIntoIt) {
    const auto session = program_->run().sessionId();
    run_.goTo(kLength - 8s);
    run_.check(740ms);
    EXPECT_FALSE(program_->run().running());
    EXPECT_EQ(program_->window().page(), Page::Run);
    tap();  // the runner has not noticed the end
    EXPECT_EQ(program_->window().page(), Page::Run);
    ASSERT_TRUE(reachesToday());
    EXPECT_TRUE(tests::child<QWidget>(program_->window(), "afterCard")->isVisible());
    EXPECT_FALSE(answered());
    ASSERT_TRUE(program_.settled());
    const auto checks = tests::everythingIn(program_.home.logFile()).measurements;
    ASSERT_EQ(checks.size(), 1U);
    EXPECT_EQ(checks[0].session, session);
}

TEST_F(RunsEnd, TakesNoTapOfACheckThatWasToBegin) {
    run_.goTo(kLength - 1s);
    QTest::keyClick(program_.window(), Qt::Key_C);
    run_.goTo(kLength + 1s);
    tap();
    tap();
    EXPECT_EQ(program_->window().page(), Page::Run);
    ASSERT_TRUE(reachesToday());
    EXPECT_FALSE(answered());
}

TEST_F(RunsEnd, LeadsNowhereOnceTheRunnerWentElsewhere) {
    run_.goTo(kLength - 8s);
    run_.check(740ms);
    QTest::keyClick(program_.window(), Qt::Key_5, Qt::ControlModifier);
    ASSERT_EQ(program_->window().page(), Page::Review);
    program_->window().goTo(Page::Run);
    ASSERT_TRUE(waitFor([&] { return !program_->check().takesKeys(); }));
    QTest::keyClick(program_.window(), Qt::Key_Plus);
    EXPECT_EQ(program_->window().page(), Page::Run);
}

TEST_F(RunsEnd, LeavesAMinuteThatIsTapped) {
    run_.goTo(kLength - 2s);
    program_->window().goTo(Page::Measure);
    tap();
    tap();
    run_.goTo(kLength);
    EXPECT_FALSE(program_->run().running());
    EXPECT_EQ(program_->window().page(), Page::Measure);
    EXPECT_EQ(program_->measure().state(), MeasureController::State::Tapping);
}

TEST(Composition, TheRunPageSaysOnWhichDayPainWantsNoClick) {
    tests::Program program;
    tests::ProgrammeRunner runner(program->log(), program->programme(), program.clock);
    runner.begin();
    runner.runAndReport(3);
    ASSERT_TRUE(program.save({log::NoticeSeen{"safety_r29", tests::daysAgo(0)}}));
    runner.later(1);
    ASSERT_EQ(program->programme().today().task, core::Today::Task::NoClick);
    program->window().goTo(Page::Run);
    const auto* words = tests::child<QLabel>(program->window(), "runMessage");
    EXPECT_EQ(words->text(),
              "No click today, after what you said of your last run. If you run, run at your old "
              "cadence of "
              "150.0, without a beat.");
    auto* start = tests::child<QPushButton>(program->window(), "startStop");
    EXPECT_EQ(start->accessibleName(), "Start without the click");
    program->run().start();
    EXPECT_EQ(words->text(), "Without the click: run at your old cadence of 150.0.");
    EXPECT_FALSE(program->run().clickAudible());
    program.clock.advance(5min);
    program->run().stop();
    ASSERT_TRUE(program.settled());
    const auto sessions = tests::everythingIn(program.home.logFile()).sessions;
    EXPECT_EQ(core::clickTime(sessions.back()), 0ms) << "it is in the log, without a click";
    EXPECT_EQ(core::runTime(sessions.back()), 5min);
    program->programme().closeReport();
    tests::child<QPushButton>(program->window(), "withClick")->click();
    EXPECT_EQ(start->accessibleName(), "Start all the same");
    EXPECT_FALSE(program->run().withoutClick());
    runner.later(1);
    EXPECT_FALSE(words->text().contains("Pain"));
}

/// What the log knows a run of the program's own by, apart from one that a watch recorded.
TEST(Composition, ARunWithoutTheClickHasItsSilentBeatsInTheLog) {
    tests::Program program(tests::engineOnPacedDevice());
    ASSERT_TRUE(
        program.save({tests::target(162), log::NoticeSeen{"safety_r29", tests::daysAgo(0)}}));
    program->run().setNoClickToday(150_spm);
    program->window().goTo(Page::Run);
    ASSERT_TRUE(waitFor([&] { return program->sound().sounding(); }));
    int beats = 0;
    QObject::connect(&program->run(), &RunController::stepped, [&beats] { ++beats; });
    program->run().start();
    ASSERT_TRUE(waitFor([&] { return beats > 5; }));
    program->run().stop();
    ASSERT_TRUE(program.settled());
    const auto session = tests::everythingIn(program.home.logFile()).sessions.back();
    ASSERT_EQ(session.blocks.size(), 1U);
    EXPECT_FALSE(session.blocks[0].audible);
    EXPECT_EQ(session.blocks[0].tempo, 150_spm);
    EXPECT_GT(session.blocks[0].beats, 0);
    EXPECT_EQ(core::stepsHeard(session), 0);
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
