// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/task_card.hpp"

#include "tests/app/programme_runner.hpp"
#include "tests/app/ui/page_states.hpp"
#include "tests/app/ui/window_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using Page = MainWindow::Page;
using Task = core::Today::Task;

class TaskCardTest : public tests::WindowFixture {
 protected:
    void SetUp() override { runner_.begin(); }
    void look() { program_->window().goTo(Page::Today); }
    Task task() { return program_->programme().today().task; }

    tests::ProgrammeRunner runner_{program_->log(), program_->programme(), program_.clock};
};

TEST_F(TaskCardTest, EnterLeadsToTheSession) {
    look();
    press(Qt::Key_Return);
    EXPECT_EQ(program_->window().page(), Page::Run);
    ASSERT_TRUE(program_->run().prepared());
    EXPECT_EQ(program_->run().prepared()->planned.number, 1);
}

TEST_F(TaskCardTest, SaysTheSessionAndItsParts) {
    runner_.runTo(3);
    look();
    EXPECT_EQ(the("taskHeading").text(), "Session 7 of 18: 20 minutes, 2 on / 2 off, at 158");
    EXPECT_TRUE(the("taskLines").text().contains("5 min easy"));
    EXPECT_FALSE(the("taskLines").text().contains("Achilles"));
}

TEST_F(TaskCardTest, SpeaksOfTheAchillesInTheFirstTwoWeeks) {
    look();
    EXPECT_TRUE(the("taskLines").text().contains("Achilles"));
}

TEST_F(TaskCardTest, AdvisesARestDayAndForcesNone) {
    runner_.runAndReport();
    runner_.later(1);
    look();
    EXPECT_TRUE(the("taskLines").text().contains("a rest day between is advised"));
    EXPECT_TRUE(the<QPushButton>("taskAction").isEnabled());
}

TEST_F(TaskCardTest, OffersAQuietMinuteFirstOrSaysWhyNot) {
    runner_.runTo(2);
    look();
    ASSERT_EQ(task(), Task::Session);
    tests::click(program_, "taskQuietFirst");
    EXPECT_EQ(program_->window().page(), Page::Measure);
}

TEST_F(TaskCardTest, AKeyThatWasMeantForSomethingElseTakesNoChoice) {
    for (int hold = 0; hold < 2; ++hold) {
        runner_.runAndReport(3);
        runner_.later(3);
    }
    look();
    ASSERT_EQ(task(), Task::Choose);
    EXPECT_TRUE(the("taskHeading").hasFocus());
    for (const auto key : {Qt::Key_Return, Qt::Key_Space}) {
        press(key);
        ASSERT_EQ(task(), Task::Choose);
    }
    for (const auto key : {Qt::Key_Down, Qt::Key_Tab}) {
        the("taskHeading").setFocus();
        press(key);
        EXPECT_TRUE(the<QPushButton>("chooseHalfRaise").hasFocus()) << "what the rules prefer";
    }
    EXPECT_FALSE(the<QPushButton>("chooseFourWeeks").isVisible()) << "not for pain";
    EXPECT_FALSE(the<QPushButton>("chooseStepUp").isVisible());
    press(Qt::Key_Return);
    EXPECT_EQ(program_->programme().today().course.target, core::StepsPerMinute::ofWhole(154));
    EXPECT_FALSE(the<QPushButton>("chooseHalfRaise").isVisible());
}

TEST_F(TaskCardTest, EnterResumesAPause) {
    program_->programme().pause();
    look();
    press(Qt::Key_Return);
    EXPECT_EQ(task(), Task::Session);
}

TEST_F(TaskCardTest, AfterAStopEnterDoesNothing) {
    runner_.runAndReport(6);
    look();
    EXPECT_EQ(the("taskHeading").text(),
              "Stop running on it and see a doctor or physiotherapist. The plan waits.");
    press(Qt::Key_Return);
    EXPECT_EQ(task(), Task::Stopped);
    tests::click(program_, "taskResume");
    EXPECT_EQ(task(), Task::Session);
}

TEST_F(TaskCardTest, ADayWithoutTheClickNamesTheOldCadence) {
    runner_.runAndReport(4);
    runner_.later(1);
    look();
    ASSERT_EQ(task(), Task::NoClick);
    EXPECT_TRUE(the("taskLines").text().contains("150.0"));
    press(Qt::Key_Return);
    EXPECT_EQ(program_->window().page(), Page::Run);
    EXPECT_TRUE(program_->run().withoutClick());
    EXPECT_EQ(program_->run().tempo(), core::StepsPerMinute::ofWhole(150));
}

TEST_F(TaskCardTest, TheTestLeadsToMeasureAndThenSaysFromWhenItGoesOn) {
    runner_.runTo(5);
    look();
    ASSERT_EQ(task(), Task::TestQuiet);
    EXPECT_EQ(the("taskHeading").text(), "Quiet minute 1 of 2");
    press(Qt::Key_Return);
    EXPECT_EQ(program_->window().page(), Page::Measure);
    runner_.quiet(1560);
    look();
    ASSERT_EQ(task(), Task::TestWait);
    EXPECT_EQ(the("taskHeading").text(), "Quiet minute 2 of 2");
    EXPECT_TRUE(the("taskLines").text().contains("Not before"));
}

TEST_F(TaskCardTest, CanAnswerNothingWhileABackupIsRestored) {
    program_->programme().pause();
    look();
    program_->log().restore("/nowhere/backup.db");
    EXPECT_FALSE(the<QPushButton>("taskAction").isEnabled());
    EXPECT_TRUE(the("todayNotNow").text().contains("restored"));
    EXPECT_TRUE(tests::waitFor([&] { return the<QPushButton>("taskAction").isEnabled(); }));
    EXPECT_FALSE(the("todayNotNow").isVisible());
}

TEST_F(TaskCardTest, AsksBeforeThePlanIsFinished) {
    runner_.runTo(5);
    for (int day = 0; day < 2; ++day) {
        runner_.quiet(1540);
        runner_.later(1);
    }
    look();
    ASSERT_TRUE(program_->programme().today().course.offer.has(core::Choice::Finish));
    tests::click(program_, "chooseFinish");
    ASSERT_EQ(task(), Task::Choose);
    EXPECT_TRUE(the("finishQuestion").text().contains("4, 12 and 26 weeks"));
    EXPECT_TRUE(the<QPushButton>("finishNo").hasFocus());
    press(Qt::Key_Return);
    ASSERT_EQ(task(), Task::Choose);
    EXPECT_FALSE(the("finishQuestion").isVisible());
    tests::click(program_, "chooseFinish");
    press(Qt::Key_Escape);
    ASSERT_EQ(task(), Task::Choose);
    EXPECT_FALSE(the("finishQuestion").isVisible());
    tests::click(program_, "chooseFinish");
    tests::click(program_, "finishYes");
    EXPECT_EQ(program_->programme().today().course.phase, core::Course::Phase::Finished);
}

TEST_F(TaskCardTest, LeadsBackToARunThatIsOn) {
    program_.save({log::NoticeSeen{"safety_r29", tests::daysAgo(0)}});
    look();
    press(Qt::Key_Return);
    press(Qt::Key_Space);
    ASSERT_TRUE(program_->run().running());
    look();
    EXPECT_EQ(the("taskHeading").text(), "A run is on");
    EXPECT_FALSE(the<QWidget>("moreChoices").isVisible());
    EXPECT_TRUE(the<QPushButton>("taskAction").hasFocus());
    press(Qt::Key_Return);
    EXPECT_EQ(program_->window().page(), Page::Run);
}

TEST_F(TaskCardTest, ShowsItsQuestionWithBothAnswersInALowWindow) {
    runner_.runTo(5);
    for (int day = 0; day < 2; ++day) {
        runner_.quiet(1540);
        runner_.later(1);
    }
    program_->window().resize(640, 400);
    look();
    tests::click(program_, "chooseFinish");
    for (const char* name : {"finishQuestion", "finishNo", "finishYes"}) {
        EXPECT_TRUE(inSight(name)) << name;
    }
}

}  // namespace
}  // namespace stridetick::app
