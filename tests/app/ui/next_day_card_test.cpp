// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/next_day_card.hpp"

#include "tests/app/programme_runner.hpp"
#include "tests/app/ui/page_states.hpp"
#include "tests/app/ui/window_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using Page = MainWindow::Page;
using Pain = core::NextDay::Pain;

/// The morning after a session, the program just opened.
class NextDayCardTest : public tests::WindowFixture {
 protected:
    void morningAfter(int row, int pain = 1) {
        runner_.begin();
        runner_.runTo(row);
        session_ = runner_.run();
        program_->programme().report(tests::reportOf(*session_, pain));
        runner_.sleep(1);
        program_->window().goTo(Page::Today);
    }
    std::optional<core::NextDay> answer() {
        return program_->programme().reportOf(session_->id)->nextDay;
    }

    tests::ProgrammeRunner runner_{program_->log(), program_->programme(), program_.clock};
    std::optional<core::Session> session_;
};

TEST_F(NextDayCardTest, TakesOneKeyAndEnter) {
    morningAfter(1);
    ASSERT_TRUE(the<QWidget>("nextDayCard").isVisible());
    press(Qt::Key_1);
    press(Qt::Key_Return);
    ASSERT_TRUE(answer());
    EXPECT_EQ(answer()->pain, Pain::None);
    EXPECT_FALSE(the<QWidget>("nextDayCard").isVisible());
}

TEST_F(NextDayCardTest, KnowsEveryAnswer) {
    morningAfter(1);
    press(Qt::Key_2);
    EXPECT_EQ(the("nextDayMeaning").text(), "Go on as planned.");
    press(Qt::Key_3);
    EXPECT_EQ(the("nextDayMeaning").text(), "Go on as planned.");
    press(Qt::Key_4);
    EXPECT_TRUE(the("nextDayMeaning").text().contains("see a doctor"));
    press(Qt::Key_Return);
    EXPECT_EQ(answer()->pain, Pain::Worse);
    EXPECT_TRUE(the("taskHeading").text().contains("The plan waits"));
}

TEST_F(NextDayCardTest, AsksForTheAchillesInTheFirstTwoWeeks) {
    morningAfter(2);
    the<QCheckBox>("nextDayAchilles").click();
    press(Qt::Key_1);
    EXPECT_TRUE(the("nextDayMeaning").text().contains("No click today"));
    press(Qt::Key_Return);
    EXPECT_TRUE(answer()->achilles);
    EXPECT_EQ(program_->programme().today().task, core::Today::Task::NoClick);
}

TEST_F(NextDayCardTest, AndNotAfterwards) {
    morningAfter(3);
    EXPECT_FALSE(the<QCheckBox>("nextDayAchilles").isVisible());
}

TEST_F(NextDayCardTest, PainAtRestStopsThePlan) {
    morningAfter(3);
    the<QCheckBox>("nextDayAtRest").click();
    press(Qt::Key_1);
    press(Qt::Key_Return);
    EXPECT_EQ(program_->programme().today().task, core::Today::Task::Stopped);
}

TEST_F(NextDayCardTest, PromisesNoSecondHoldForYesterdaysPain) {
    morningAfter(3, 4);
    press(Qt::Key_1);
    EXPECT_EQ(the("nextDayMeaning").text(), "What followed from the pain of the run stays.");
}

TEST_F(NextDayCardTest, HoldsNoWeekOfAPlanThatIsOver) {
    morningAfter(1);
    program_->programme().end();
    ASSERT_TRUE(the<QWidget>("nextDayCard").isVisible());
    EXPECT_FALSE(the<QCheckBox>("nextDayAchilles").isVisible());
    press(Qt::Key_4);
    EXPECT_EQ(the("nextDayMeaning").text(),
              "Stop running on it and see a doctor or physiotherapist.");
}

TEST_F(NextDayCardTest, ARefresherHoldsNoWeek) {
    runner_.begin(1500, core::PlanLength::FourWeeks);
    program_->programme().end();
    auto session = tests::sessionOf(program_->programme().history()->programme, 1, 1, 1,
                                    std::chrono::minutes{15}, program_.clock.wallNow());
    session.kind = core::SessionKind::Refresher;
    program_.save({session, tests::reportOf(session, 1)});
    runner_.sleep(1);
    program_->window().goTo(Page::Today);
    ASSERT_TRUE(the<QWidget>("nextDayCard").isVisible());
    EXPECT_FALSE(the<QCheckBox>("nextDayAchilles").isVisible());
    press(Qt::Key_4);
    EXPECT_FALSE(the("nextDayMeaning").text().contains("The plan waits"));
}

TEST_F(NextDayCardTest, SavesNothingBeforeItIsAnswered) {
    morningAfter(1);
    press(Qt::Key_Return);
    EXPECT_FALSE(answer());
}

TEST_F(NextDayCardTest, TakesItsKeysWhereverTheFocusIs) {
    morningAfter(1);
    the<QCheckBox>("nextDayAtRest").setFocus();
    press(Qt::Key_2);
    press(Qt::Key_Return);
    ASSERT_TRUE(answer());
    EXPECT_EQ(answer()->pain, Pain::Less);
}

TEST_F(NextDayCardTest, SaysWhatIsMissing) {
    morningAfter(1);
    EXPECT_FALSE(the("nextDayMissing").isVisible());
    press(Qt::Key_Return);
    EXPECT_TRUE(the("nextDayMissing").isVisible());
    press(Qt::Key_1);
    EXPECT_FALSE(the("nextDayMissing").isVisible());
}

}  // namespace
}  // namespace stridetick::app
