// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/more_card.hpp"

#include "tests/app/programme_runner.hpp"
#include "tests/app/ui/page_states.hpp"
#include "tests/app/ui/window_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using Page = MainWindow::Page;
using Phase = core::Course::Phase;

class MoreCardTest : public tests::WindowFixture {
 protected:
    void SetUp() override { runner_.begin(); }
    void open() {
        program_->window().goTo(Page::Today);
        tests::click(program_, "moreChoices");
    }
    core::Course course() { return program_->programme().today().course; }

    tests::ProgrammeRunner runner_{program_->log(), program_->programme(), program_.clock};
};

TEST_F(MoreCardTest, IsClosedAtFirst) {
    program_->window().goTo(Page::Today);
    EXPECT_FALSE(the<QWidget>("moreCard").isVisible());
    tests::click(program_, "moreChoices");
    EXPECT_TRUE(the<QWidget>("moreCard").isVisible());
}

TEST_F(MoreCardTest, RepeatsTheWeek) {
    open();
    EXPECT_EQ(the<QPushButton>("moreRepeat").text(), "Repeat week 1");
    tests::click(program_, "moreRepeat");
    EXPECT_EQ(course().pass, 2);
    EXPECT_TRUE(the("decision").text().contains("You chose to take up week 1 again"));
}

TEST_F(MoreCardTest, OverrulesAHold) {
    for (int i = 0; i < 3; ++i) {
        program_->programme().report(tests::reportOf(runner_.run(std::chrono::minutes{1})));
        runner_.later(1);
    }
    open();
    EXPECT_EQ(the<QPushButton>("moreGoOn").text(), "Go on to week 2 all the same");
    tests::click(program_, "moreGoOn");
    EXPECT_EQ(course().row, 2);
    EXPECT_TRUE(
        the("decision").text().contains("go on to week 2, although 0 of 3 sessions were done"))
        << the("decision").text().toStdString();
    EXPECT_FALSE(the<QPushButton>("moreGoOn").isVisible()) << "nothing to overrule any more";
}

TEST_F(MoreCardTest, DoesNotOverruleAHoldForPain) {
    runner_.runAndReport(3);
    runner_.later(2);
    open();
    EXPECT_FALSE(the<QPushButton>("moreGoOn").isVisible());
}

/// R25, "or the runner asks": at 160 and above nothing more is offered.
TEST_F(MoreCardTest, StepsUpWhereTheRunnerAsks) {
    runner_.runTo(5);
    for (int minute = 0; minute < 2; ++minute) {
        runner_.quiet(1600);
        runner_.later(1);
    }
    ASSERT_EQ(course().row, 5);
    open();
    EXPECT_EQ(the<QPushButton>("moreStepUp").text(), "Step up to 165");
    tests::click(program_, "moreStepUp");
    EXPECT_EQ(course().target, core::StepsPerMinute::ofWhole(165));
    EXPECT_TRUE(the("decision")
                    .text()
                    .contains("You chose to step up to a target of 165, where "
                              "without the click you ran at 160.0"))
        << the("decision").text().toStdString();
    EXPECT_FALSE(the<QPushButton>("moreStepUp").isVisible());
}

TEST_F(MoreCardTest, SkipsTheTest) {
    runner_.runTo(5);
    open();
    EXPECT_EQ(the<QPushButton>("moreGoOn").text(), "Go on without the quiet minutes");
    tests::click(program_, "moreGoOn");
    EXPECT_EQ(course().row, 5);
}

TEST_F(MoreCardTest, Pauses) {
    open();
    tests::click(program_, "morePause");
    EXPECT_EQ(course().phase, Phase::Paused);
    EXPECT_FALSE(the<QPushButton>("morePause").isVisible());
    EXPECT_EQ(the("taskHeading").text(), "The plan is paused");
}

TEST_F(MoreCardTest, ChangesTheDays) {
    open();
    EXPECT_FALSE(the<QPushButton>("moreSetDays").isEnabled()) << "they are these already";
    tests::click(program_, "moreDays6");
    tests::click(program_, "moreSetDays");
    EXPECT_EQ(course().days.count(), 4);
    EXPECT_TRUE(the("decision").text().contains("Sat"));
}

TEST_F(MoreCardTest, TheFocusStaysWithTheDaysThatWereChanged) {
    open();
    tests::click(program_, "moreDays6");
    the<QPushButton>("moreSetDays").setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(course().days.count(), 4);
    EXPECT_TRUE(the<QWidget>("moreDays").isAncestorOf(QApplication::focusWidget()))
        << QApplication::focusWidget()->objectName().toStdString();
}

TEST_F(MoreCardTest, AsksBeforeThePlanEnds) {
    open();
    tests::click(program_, "moreEnd");
    EXPECT_EQ(course().phase, Phase::Running);
    EXPECT_TRUE(the("moreQuestion").isVisible());
    EXPECT_TRUE(the<QPushButton>("moreNo").hasFocus());
    press(Qt::Key_Return);
    EXPECT_FALSE(the("moreQuestion").isVisible());
    EXPECT_EQ(course().phase, Phase::Running);
    tests::click(program_, "moreEnd");
    tests::click(program_, "moreYes");
    EXPECT_EQ(course().phase, Phase::Finished);
    EXPECT_FALSE(the<QPushButton>("moreEnd").isVisible());
    EXPECT_TRUE(the<QPushButton>("moreAnother").isVisible());
}

TEST_F(MoreCardTest, EscapeIsNo) {
    open();
    tests::click(program_, "moreEnd");
    press(Qt::Key_Escape);
    EXPECT_FALSE(the("moreQuestion").isVisible());
    EXPECT_EQ(course().phase, Phase::Running);
    EXPECT_TRUE(the<QPushButton>("moreEnd").hasFocus());
}

TEST_F(MoreCardTest, ForgetsAQuestionThatWasNotAnswered) {
    open();
    tests::click(program_, "moreEnd");
    program_->window().goTo(Page::Review);
    program_->window().goTo(Page::Today);
    EXPECT_FALSE(the("moreQuestion").isVisible());
}

TEST_F(MoreCardTest, AsksBeforeThePlanIsFinishedWithoutItsTest) {
    runner_.runTo(5);
    program_->programme().choose(core::Choice::GoOn);
    runner_.runTo(7);
    ASSERT_EQ(course().phase, Phase::TestDue);
    open();
    ASSERT_EQ(the<QPushButton>("moreGoOn").text(), "Finish without the quiet minutes");
    tests::click(program_, "moreGoOn");
    EXPECT_EQ(course().phase, Phase::TestDue);
    EXPECT_TRUE(the<QPushButton>("moreNo").hasFocus());
    tests::click(program_, "moreYes");
    EXPECT_EQ(course().phase, Phase::Finished);
}

TEST_F(MoreCardTest, ALookInTheBackgroundLeavesWhatIsHalfDone) {
    open();
    tests::click(program_, "moreDays6");
    tests::click(program_, "moreEnd");
    runner_.sleep(1);
    EXPECT_TRUE(the<QPushButton>("moreDays6").isChecked());
    EXPECT_TRUE(the<QPushButton>("moreSetDays").isEnabled());
    EXPECT_TRUE(the("moreQuestion").isVisible());
}

TEST_F(MoreCardTest, AStepEndsWhatIsHalfDone) {
    open();
    tests::click(program_, "moreDays6");
    tests::click(program_, "moreEnd");
    program_->programme().pause();
    EXPECT_FALSE(the<QPushButton>("moreDays6").isChecked());
    EXPECT_FALSE(the("moreQuestion").isVisible());
}

TEST_F(MoreCardTest, ForgetsDaysThatWereNotTaken) {
    open();
    tests::click(program_, "moreDays6");
    program_->window().goTo(Page::Review);
    program_->window().goTo(Page::Today);
    EXPECT_FALSE(the<QPushButton>("moreDays6").isChecked());
}

TEST_F(MoreCardTest, ShowsItsQuestionWithBothAnswers) {
    program_->window().resize(1024, 560);
    open();
    tests::click(program_, "moreEnd");
    for (const char* name : {"moreQuestion", "moreNo", "moreYes"}) {
        EXPECT_TRUE(inSight(name)) << name;
    }
}

}  // namespace
}  // namespace stridetick::app
