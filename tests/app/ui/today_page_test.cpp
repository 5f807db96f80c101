// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/today_page.hpp"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

#include "tests/app/programme_runner.hpp"
#include "tests/app/ui/page_states.hpp"
#include "tests/app/ui/window_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using Page = MainWindow::Page;

class TodayPageTest : public tests::WindowFixture {
 protected:
    tests::ProgrammeRunner runner_{program_->log(), program_->programme(), program_.clock};
};

TEST_F(TodayPageTest, ShowsNoPlanBeforeThereIsOne) {
    program_->window().goTo(Page::Today);
    EXPECT_TRUE(the<QWidget>("startCard").isVisible());
    EXPECT_FALSE(the<QWidget>("planCard").isVisible());
    EXPECT_FALSE(the<QWidget>("habitCard").isVisible());
    EXPECT_FALSE(the<QWidget>("moreChoices").isVisible());
}

TEST_F(TodayPageTest, TheCardAfterARunNamesNoDayThatIsPast) {
    runner_.begin();
    runner_.run();
    runner_.later(2);
    program_->window().goTo(Page::Today);
    ASSERT_TRUE(the<QWidget>("afterCard").isVisible());
    press(Qt::Key_4);
    EXPECT_EQ(the("afterMeaning").text(),
              "The week is repeated. The day without the click is past.");
}

TEST_F(TodayPageTest, TellsTheLastDecisionWithItsNumbers) {
    runner_.begin();
    runner_.runTo(2);
    program_->window().goTo(Page::Today);
    const QString said = the("decision").text();
    EXPECT_TRUE(
        said.contains("On to week 2: 3 of 3 sessions were done; you practised 45 min of "
                      "45 min planned; pain 0 of 10."))
        << said.toStdString();
}

TEST_F(TodayPageTest, ExplainsWhatIsOfferedAfterAPauseAndOtherDaysToo) {
    runner_.begin();
    runner_.runAndReport(3);
    runner_.later(2);
    runner_.runAndReport(3);
    runner_.later(2);
    program_->programme().pause();
    program_->programme().resume();
    program_->programme().setDays({std::chrono::Tuesday, std::chrono::Thursday});
    program_->window().goTo(Page::Today);
    ASSERT_EQ(program_->programme().today().task, core::Today::Task::Choose);
    EXPECT_TRUE(the("decision").text().contains("Week 1 is repeated because of pain"))
        << the("decision").text().toStdString();
    EXPECT_TRUE(the("decision").text().startsWith("Fri 6 Mar")) << "the day of the decision";
    EXPECT_TRUE(the("taskLines").text().contains("Week 1 is repeated because of pain"));
}

TEST_F(TodayPageTest, LooksAgainWhenTheDayIsAnother) {
    runner_.begin();
    runner_.runAndReport(4);
    runner_.later(1);
    program_->window().goTo(Page::Today);
    EXPECT_EQ(the("taskHeading").text(), "Today without the click");
    program_.clock.advance(24h);
    QEvent again(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&program_->window(), &again);
    EXPECT_TRUE(the("taskHeading").text().startsWith("Session"));
}

TEST_F(TodayPageTest, ARunFromStartToReportByKeysAlone) {
    program_.save({tests::tapped(1500), log::NoticeSeen{"safety_r29", tests::daysAgo(0)}});
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    ASSERT_EQ(program_->window().page(), Page::Run);
    press(Qt::Key_Space);
    ASSERT_TRUE(program_->run().running());
    QSignalSpy beats(&program_->sound(), &Sound::beat);
    ASSERT_TRUE(beats.wait());  // the plan is under way from then on
    program_.clock.advance(20min);
    press(Qt::Key_Space);
    ASSERT_FALSE(program_->run().running());
    ASSERT_EQ(program_->window().page(), Page::Today);
    press(Qt::Key_0);
    press(Qt::Key_4);
    press(Qt::Key_Return);
    const auto& sessions = program_->programme().history()->sessions;
    ASSERT_EQ(sessions.size(), 1U);
    EXPECT_EQ(sessions[0].report.effort, 4);
    EXPECT_TRUE(the("taskHeading").text().startsWith("Session 2 of 18"));
}

TEST_F(TodayPageTest, AQuietMinuteThatIsMeasuredIsSeen) {
    runner_.begin();
    runner_.runTo(5);
    program_->window().goTo(Page::Today);
    press(Qt::Key_Return);
    ASSERT_EQ(program_->window().page(), Page::Measure);
    ASSERT_TRUE(tests::tapAMinute(program_, 770ms));
    QCoreApplication::processEvents();
    EXPECT_EQ(program_->programme().today().quietDone, 0) << "its speed may be typed still";
    program_->window().goTo(Page::Today);
    EXPECT_TRUE(tests::waitFor([&] { return program_->programme().today().quietDone == 1; }));
}

TEST_F(TodayPageTest, ASessionDeletedOnReviewIsNotAskedForAnyMore) {
    runner_.begin();
    const auto session = runner_.run();
    ASSERT_TRUE(program_.settled());
    program_->window().goTo(Page::Review);
    program_->review().remove(session);
    EXPECT_TRUE(tests::waitFor(
        [&] { return program_->programme().today().task == core::Today::Task::Session; }));
}

TEST_F(TodayPageTest, IsTheFirstPageWhileAPlanIsOn) {
    EXPECT_EQ(program_->window().page(), Page::Measure);
    runner_.begin();
    ASSERT_TRUE(program_.settled());
    program_.restart();
    EXPECT_EQ(program_->window().page(), Page::Today);
    EXPECT_TRUE(the<QPushButton>("taskAction").hasFocus());
}

TEST_F(TodayPageTest, IsNotTheFirstPageOnceNothingIsDue) {
    runner_.begin();
    program_->programme().end();
    ASSERT_TRUE(program_.settled());
    program_.restart();
    EXPECT_EQ(program_->window().page(), Page::Measure);
}

TEST_F(TodayPageTest, APreparedSessionIsGivenUpWithItsPlan) {
    runner_.begin();
    program_->window().goTo(Page::Today);
    press(Qt::Key_Return);
    ASSERT_TRUE(program_->run().prepared());
    program_->programme().pause();
    EXPECT_FALSE(program_->run().prepared());
}

TEST_F(TodayPageTest, WhatWasSaidCanBeChangedUntilTheNextRun) {
    runner_.begin();
    auto said = tests::reportOf(runner_.run(), 2);
    said.place = core::PainPlace::Calf;
    said.inclineTenths = 15;
    said.distanceMetres = 4217;
    program_->programme().report(said);
    runner_.later(1);
    program_->window().goTo(Page::Today);
    tests::click(program_, "changeReport");
    EXPECT_TRUE(the<QPushButton>("pain2").isChecked());
    EXPECT_TRUE(the<QPushButton>("painPlace3").isChecked());
    EXPECT_TRUE(the("afterChanges").text().contains("decided already stays"));
    press(Qt::Key_1);
    press(Qt::Key_4);
    press(Qt::Key_6);
    press(Qt::Key_Return);
    const auto now = program_->programme().reportOf(said.session);
    EXPECT_EQ(now->pain, 1);
    EXPECT_EQ(now->effort, 6);
    EXPECT_EQ(now->inclineTenths, 15);
    EXPECT_EQ(now->distanceMetres, 4217);
    EXPECT_TRUE(now->nextDay) << "what was said of the next day stays";
    EXPECT_TRUE(the<QPushButton>("changeReport").isVisible());
    runner_.run();
    EXPECT_FALSE(the<QPushButton>("changeReport").isVisible()) << "the next run";
}

TEST_F(TodayPageTest, WhatWasSaidStaysWhereTheChangeIsGivenUp) {
    runner_.begin();
    const auto said = tests::reportOf(runner_.run(), 2);
    program_->programme().report(said);
    program_->window().goTo(Page::Today);
    for (int time = 0; time < 2; ++time) {
        tests::click(program_, "changeReport");
        EXPECT_TRUE(the<QPushButton>("pain2").isChecked()) << time;
        press(Qt::Key_7);
        press(Qt::Key_Escape);
        EXPECT_TRUE(the<QWidget>("taskCard").isVisible());
    }
    EXPECT_EQ(program_->programme().reportOf(said.session)->pain, 2);
}

TEST_F(TodayPageTest, NothingIsChangedAfterTwoDays) {
    runner_.begin();
    runner_.runAndReport();
    runner_.later(2);
    program_->window().goTo(Page::Today);
    EXPECT_TRUE(the<QPushButton>("changeReport").isVisible());
    program_.clock.advance(1h);
    program_->programme().look();
    EXPECT_FALSE(the<QPushButton>("changeReport").isVisible());
}

TEST_F(TodayPageTest, BeginsAtItsTopWithANewTask) {
    runner_.begin();
    runner_.run();
    program_->window().resize(640, 480);
    program_->window().goTo(Page::Today);
    press(Qt::Key_0);
    auto* page = &the<QWidget>("todayPage");
    auto* scroll = qobject_cast<QScrollArea*>(page->parentWidget()->parentWidget());
    ASSERT_TRUE(scroll);
    ASSERT_TRUE(tests::waitFor([&] { return scroll->verticalScrollBar()->maximum() > 40; }));
    scroll->verticalScrollBar()->setValue(40);
    press(Qt::Key_Return);
    EXPECT_TRUE(tests::waitFor([&] { return scroll->verticalScrollBar()->value() == 0; }));
}

}  // namespace
}  // namespace stridetick::app
