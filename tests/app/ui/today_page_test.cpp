// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/today_page.hpp"

#include <QPushButton>
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

}  // namespace
}  // namespace stridetick::app
