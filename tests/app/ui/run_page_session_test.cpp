// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The Run page with a session of a programme, in pauses and skips.
#include <QTest>

#include "app/ui/figure.hpp"
#include "app/ui/run_page.hpp"
#include "tests/app/eighth_session.hpp"
#include "tests/app/keys.hpp"
#include "tests/app/past_programme.hpp"
#include "tests/app/program.hpp"
#include "tests/app/programme_runner.hpp"
#include "tests/app/ui/window_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using namespace core::literals;
using tests::waitFor;

class RunPageSession : public tests::WindowFixture {
 protected:
    void SetUp() override { ASSERT_NO_FATAL_FAILURE(toRun(158)); }
    RunController& run() { return program_->run(); }
    /// The engine has begun what was asked of it last.
    bool begun() {
        int seen = 0;
        const auto connection =
            QObject::connect(&program_->sound(), &Sound::beat, [&seen] { ++seen; });
        const bool came = waitFor([&] { return seen >= 2; });
        QObject::disconnect(connection);
        return came;
    }
};

TEST_F(RunPageSession, SaysWhichSessionItIsAndThatAFreeRunIsThereInstead) {
    EXPECT_FALSE(the("sessionHeadline").isVisible());
    run().prepare(tests::eighthSession(162_spm));
    EXPECT_TRUE(the("sessionHeadline").isVisible());
    EXPECT_EQ(the("sessionHeadline").text(), "Session 8 of 18: 20 minutes, 2 on / 2 off, at 162");
    EXPECT_TRUE(the("runMessage").text().contains("5 minutes easy first"));
    press(Qt::Key_Up);
    EXPECT_TRUE(the("sessionHeadline").text().endsWith("at 162 (now 163)"));
    the<QPushButton>("freeRun").click();
    EXPECT_FALSE(the("sessionHeadline").isVisible());
    EXPECT_EQ(the<Figure>("tempo").number(), "158");
    EXPECT_TRUE(the<QWidget>("startStop").hasFocus());
}

TEST_F(RunPageSession, WarnsOfATempoFarAboveTheBaselineAndPlaysIt) {
    run().prepare(tests::eighthSession(162_spm));
    for (int i = 0; i < 7; ++i) {
        EXPECT_FALSE(the("tempoWarning").isVisible());
        press(Qt::Key_Up);
    }
    EXPECT_FALSE(the("tempoWarning").isVisible()) << "169 is 9.7 % above 154";
    press(Qt::Key_Up);
    EXPECT_TRUE(the("tempoWarning").isVisible());
    EXPECT_TRUE(the("tempoWarning").text().startsWith("More than 10 % above your baseline"));
    EXPECT_EQ(the<Figure>("tempo").number(), "170");
    press(Qt::Key_Down);
    EXPECT_FALSE(the("tempoWarning").isVisible());
}

TEST_F(RunPageSession, SaysThatThePlanIsStoppedAndLetsTheRunnerRun) {
    auto past = tests::pastProgramme(2);
    auto step = core::started(past.programme);
    step.ordinal = 1;
    step.kind = core::ProgrammeStep::Kind::Stopped;
    past.changes.emplace_back(step);
    ASSERT_TRUE(program_.save(past.changes));
    program_->programme().look();
    EXPECT_TRUE(the("runMessage").text().startsWith("After what you said of a run: see a doctor"));
    press(Qt::Key_Space);
    EXPECT_TRUE(run().running());
    EXPECT_FALSE(the("runMessage").text().contains("stopped"));
}

TEST_F(RunPageSession, PPausesAndResumesAndItIsPlainToSee) {
    EXPECT_FALSE(the<QWidget>("pause").isVisible());
    press(Qt::Key_P);
    EXPECT_FALSE(run().running());
    press(Qt::Key_Space);
    EXPECT_EQ(the<QPushButton>("pause").text(), "Pause (P)");
    press(Qt::Key_P);
    EXPECT_TRUE(run().paused());
    EXPECT_EQ(the<QPushButton>("pause").text(), "Resume (P)");
    EXPECT_EQ(the<QWidget>("pause").accessibleName(), "Resume");
    EXPECT_TRUE(the("runMessage").text().startsWith("Paused"));
    press(Qt::Key_P);
    EXPECT_FALSE(run().paused());
    EXPECT_FALSE(the("runMessage").text().startsWith("Paused"));
    press(Qt::Key_P);
    press(Qt::Key_Space);
    EXPECT_FALSE(run().running()) << "Space ends it in a pause too";
    EXPECT_FALSE(the<QWidget>("pause").isVisible());
}

TEST_F(RunPageSession, NSkipsWhatTheButtonSays) {
    run().prepare(tests::eighthSession(162_spm));
    press(Qt::Key_Space);
    ASSERT_TRUE(begun());
    EXPECT_EQ(the<QPushButton>("skip").text(), "Skip the easy running (N)");
    press(Qt::Key_N);
    EXPECT_EQ(run().phase().kind, core::RunPhase::Kind::ClickOn);
    EXPECT_EQ(the<QPushButton>("skip").text().simplified(), "Skip this stretch with the click (N)");
    the<QPushButton>("skip").click();
    EXPECT_EQ(run().phase().kind, core::RunPhase::Kind::ClickOff);
}

TEST_F(RunPageSession, ARunWithoutEndHasNothingToSkip) {
    press(Qt::Key_Space);
    ASSERT_TRUE(begun());
    EXPECT_FALSE(the<QWidget>("skip").isVisible());
    press(Qt::Key_N);
    EXPECT_TRUE(run().running());
}

TEST_F(RunPageSession, ShowsThePracticeSoFar) {
    run().prepare(tests::eighthSession(162_spm));
    EXPECT_FALSE(the("practice").isVisible());
    press(Qt::Key_Space);
    ASSERT_TRUE(begun());
    program_.clock.advance(6min + 30s);
    emit run().ticked();
    EXPECT_TRUE(the("practice").isVisible());
    EXPECT_EQ(the("practice").text(), "Practice so far: 1:30 of 20:00");
    press(Qt::Key_Space);
    EXPECT_FALSE(the("practice").isVisible());
    EXPECT_FALSE(the("sessionHeadline").isVisible()) << "the next run is free";
}

TEST_F(RunPageSession, FitsItsWindowWithASessionOnIt) {
    run().prepare(tests::eighthSession(162_spm));
    press(Qt::Key_Space);
    program_->window().resize(1024, 700);
    ASSERT_TRUE(waitFor([&] { return program_->window().size() == QSize(1024, 700); }));
    QCoreApplication::processEvents();
    for (const char* name :
         {"sessionHeadline", "startStop", "pause", "skip", "check", "stopWords"}) {
        const auto& widget = the<QWidget>(name);
        EXPECT_FALSE(widget.visibleRegion().isEmpty()) << name;
        EXPECT_EQ(widget.visibleRegion().boundingRect(), widget.rect()) << name;
    }
}

TEST_F(RunPageSession, ScrollsNotSidewaysInALowWindow) {
    const auto look = [this](const char* when) {
        const auto* page = the<QWidget>("runPage").parentWidget();
        EXPECT_TRUE(waitFor([&] { return the<QWidget>("runPage").width() <= page->width(); }))
            << when << ": " << the<QWidget>("runPage").width() << " in " << page->width();
    };
    program_->window().resize(640, 480);
    look("a free run to come");
    run().prepare(tests::eighthSession(162_spm));
    look("a session to come");
    press(Qt::Key_Space);
    ASSERT_TRUE(begun());
    look("easy");
    press(Qt::Key_N);
    look("with the click");
    press(Qt::Key_N);
    look("without the click");
    press(Qt::Key_P);
    look("paused");
}

TEST_F(RunPageSession, TheTimeStandsStillInAPause) {
    press(Qt::Key_Space);
    program_.clock.advance(61s);
    press(Qt::Key_P);
    program_.clock.advance(10min);
    emit run().ticked();
    EXPECT_EQ(the<Figure>("elapsed").number(), "1:01");
    press(Qt::Key_P);
    program_.clock.advance(30s);
    emit run().ticked();
    EXPECT_EQ(the<Figure>("elapsed").number(), "1:31");
    press(Qt::Key_Space);
    program_->window().goTo(MainWindow::Page::Run);
    EXPECT_EQ(the<Figure>("elapsed").number(), "1:31") << "of the last run too";
}

TEST_F(RunPageSession, SaysOfAFreeRunWhichSessionWaits) {
    EXPECT_TRUE(the("runMessage").text().startsWith("Run easily"));
    tests::ProgrammeRunner(program_->log(), program_->programme(), program_.clock).begin();
    const auto today = program_->programme().today();
    ASSERT_EQ(today.task, core::Today::Task::Session);
    EXPECT_EQ(the("runMessage").text(),
              QString("A free run. Session %1 of your plan waits on Today (Ctrl+1).")
                  .arg(today.planned->number));
    run().prepare(*program_->programme().nextRun());
    EXPECT_TRUE(the("runMessage").text().startsWith("5 minutes easy"));
    run().prepareFreeRun();
    EXPECT_TRUE(the("runMessage").text().startsWith("A free run."));
    press(Qt::Key_Space);
    EXPECT_FALSE(the("runMessage").text().startsWith("A free run."));
    press(Qt::Key_Space);
    program_->programme().pause();
    program_->window().goTo(MainWindow::Page::Run);
    EXPECT_FALSE(the("runMessage").text().startsWith("A free run.")) << "nothing is due";
}

}  // namespace
}  // namespace stridetick::app
