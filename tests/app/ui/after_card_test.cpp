// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/after_card.hpp"

#include <QLineEdit>

#include "tests/app/programme_runner.hpp"
#include "tests/app/ui/page_states.hpp"
#include "tests/app/ui/window_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using Page = MainWindow::Page;

/// A session of a plan has just ended, and Today asks how it was.
class AfterCardTest : public tests::WindowFixture {
 protected:
    void afterASession() {
        program_->settings().setSpeedUnit(core::SpeedUnit::KilometresPerHour);
        runner_.begin();
        session_ = runner_.run();
        program_->window().goTo(Page::Today);
    }
    core::SessionReport report() {
        const auto said = program_->programme().reportOf(session_->id);
        EXPECT_TRUE(said);
        return *said;
    }

    tests::ProgrammeRunner runner_{program_->log(), program_->programme(), program_.clock};
    std::optional<core::Session> session_;
};

TEST_F(AfterCardTest, TakesTwoKeysWhereNothingHurts) {
    afterASession();
    press(Qt::Key_0);
    press(Qt::Key_Return);
    EXPECT_EQ(report().pain, 0);
    EXPECT_FALSE(report().effort);
    EXPECT_TRUE(the<QWidget>("taskCard").isVisible());
}

TEST_F(AfterCardTest, IsAnsweredByDigitsAlone) {
    afterASession();
    press(Qt::Key_2);
    press(Qt::Key_5);
    press(Qt::Key_X);
    press(Qt::Key_Return);
    EXPECT_EQ(report().pain, 2);
    EXPECT_EQ(report().place, core::PainPlace::Achilles);
    EXPECT_EQ(report().effort, 10);
}

TEST_F(AfterCardTest, FollowsAnEditOfTheRunAndKeepsWhatIsTyped) {
    afterASession();
    auto edited = *session_;
    edited.note = "hills";
    edited.treadmillSpeed = core::MetresPerSecond::tryFrom(2.5);
    auto& card = *program_->window().findChild<AfterCard*>();
    the<QLineEdit>("afterNote").setText("typed");
    card.ask({.session = edited});
    EXPECT_EQ(the<QLineEdit>("afterNote").text(), "typed");
    the<QLineEdit>("afterNote").clear();
    card.ask({.session = *session_});
    card.ask({.session = edited});
    EXPECT_EQ(the<QLineEdit>("afterNote").text(), "hills");
}

TEST_F(AfterCardTest, TakesOneAndZeroForTen) {
    afterASession();
    press(Qt::Key_1);
    press(Qt::Key_0);
    press(Qt::Key_1);
    press(Qt::Key_1);
    press(Qt::Key_0);
    press(Qt::Key_Return);
    EXPECT_EQ(report().pain, 10);
    EXPECT_EQ(report().place, core::PainPlace::Knee);
    EXPECT_EQ(report().effort, 10);
}

TEST_F(AfterCardTest, TheKeyAfterAOneAnswersTheNextQuestion) {
    afterASession();
    press(Qt::Key_1);
    press(Qt::Key_2);
    press(Qt::Key_4);
    press(Qt::Key_Return);
    EXPECT_EQ(report().pain, 1);
    EXPECT_EQ(report().place, core::PainPlace::Hip);
    EXPECT_EQ(report().effort, 4);
}

TEST_F(AfterCardTest, AClickMovesOnToTheNextQuestion) {
    afterASession();
    QTest::mouseClick(&the<QPushButton>("pain2"), Qt::LeftButton);
    press(Qt::Key_5);
    press(Qt::Key_7);
    press(Qt::Key_Return);
    EXPECT_EQ(report().pain, 2);
    EXPECT_EQ(report().place, core::PainPlace::Achilles);
    EXPECT_EQ(report().effort, 7);
}

TEST_F(AfterCardTest, ShowsTheKeyOfEachPlace) {
    afterASession();
    press(Qt::Key_2);
    EXPECT_EQ(the<QPushButton>("painPlace0").text(), "1 Knee");
    EXPECT_EQ(the<QPushButton>("painPlace7").text(), "8 Elsewhere");
    press(Qt::Key_9);
    EXPECT_TRUE(the<QPushButton>("pain2").isChecked()) << "no place, and no pain either";
}

TEST_F(AfterCardTest, TheKeyThatEndedTheRunAnswersNothing) {
    afterASession();
    EXPECT_TRUE(the("afterTitle").hasFocus()) << "which a screen reader then reads";
    press(Qt::Key_Space);
    EXPECT_EQ(the("afterMissing").text(), "Pain is the one thing asked.");
    EXPECT_TRUE(the("afterMissing").isVisible());
    press(Qt::Key_Tab);
    EXPECT_TRUE(the<QPushButton>("pain0").hasFocus());
    press(Qt::Key_X);
    EXPECT_FALSE(the("afterMissing").isVisible());
}

TEST_F(AfterCardTest, AsksForPainFirst) {
    afterASession();
    press(Qt::Key_Return);
    EXPECT_FALSE(program_->programme().reportOf(session_->id));
    EXPECT_FALSE(the<QPushButton>("afterSave").isEnabled());
    EXPECT_FALSE(the<QWidget>("painPlace").isVisible()) << "where, only if it hurts";
}

TEST_F(AfterCardTest, SaysAtOnceWhatThePainMeans) {
    afterASession();
    press(Qt::Key_2);
    EXPECT_EQ(the("afterMeaning").text(), "Go on as planned.");
    the<QCheckBox>("painLimp").click();
    EXPECT_EQ(the("afterMeaning").text(),
              "Stop running on it and see a doctor or physiotherapist. The plan waits.");
    the<QCheckBox>("painLimp").click();
    the<QCheckBox>("painGrew").click();
    EXPECT_TRUE(the("afterMeaning").text().startsWith("The week is repeated."));
}

TEST_F(AfterCardTest, SavesEveryFlag) {
    afterASession();
    press(Qt::Key_1);
    for (const char* flag : {"painGrew", "painSharp", "painLimp", "painAtRest", "painBonySpot"}) {
        the<QCheckBox>(flag).click();
    }
    tests::click(program_, "afterSave");
    const auto said = report();
    EXPECT_TRUE(said.grew && said.sharp && said.limp && said.atRest && said.bonySpot);
    EXPECT_EQ(said.place, core::PainPlace::None);
    EXPECT_TRUE(the("taskHeading").text().contains("see a doctor"));
}

TEST_F(AfterCardTest, FlagsOfAPainThatIsNoneAreNotSaved) {
    afterASession();
    press(Qt::Key_1);
    the<QCheckBox>("painSharp").click();
    tests::click(program_, "pain0");
    tests::click(program_, "afterSave");
    EXPECT_FALSE(report().sharp);
}

TEST_F(AfterCardTest, TakesTheDistanceInMilesFromARunnerWhoReadsHisSpeedSo) {
    afterASession();
    program_->settings().setSpeedUnit(core::SpeedUnit::MinutesPerMile);
    press(Qt::Key_0);
    tests::click(program_, "afterMore");
    tests::type(program_, "afterDistance", "2");
    press(Qt::Key_Return);
    EXPECT_EQ(report().distanceMetres, 3219);
}

TEST_F(AfterCardTest, KeepsNoteSpeedInclineAndDistance) {
    afterASession();
    press(Qt::Key_0);
    tests::click(program_, "afterMore");
    EXPECT_TRUE(the<QLineEdit>("afterNote").hasFocus());
    tests::type(program_, "afterNote", "humid");
    tests::type(program_, "afterSpeed", "9.0");
    tests::type(program_, "afterIncline", "1,5");
    tests::type(program_, "afterDistance", "4.2");
    press(Qt::Key_Return);
    EXPECT_EQ(report().inclineTenths, 15);
    EXPECT_EQ(report().distanceMetres, 4200);
    const auto session = program_->programme().session(session_->id);
    EXPECT_EQ(session->note, "humid");
    EXPECT_EQ(session->treadmillSpeed, core::MetresPerSecond::tryFrom(2.5));
}

TEST_F(AfterCardTest, SaysWhatItCannotReadAndStays) {
    afterASession();
    press(Qt::Key_0);
    tests::click(program_, "afterMore");
    for (const char* field : {"afterIncline", "afterDistance"}) {
        tests::type(program_, field, "much");
        tests::click(program_, "afterSave");
        EXPECT_TRUE(the("afterProblem").isVisible()) << field;
        EXPECT_FALSE(program_->programme().reportOf(session_->id));
        tests::type(program_, field, "");
    }
    tests::type(program_, "afterIncline", "41");
    tests::click(program_, "afterSave");
    EXPECT_TRUE(the("afterProblem").text().contains("incline"));
}

TEST_F(AfterCardTest, ASessionOfAPlanIsNotClosedWithoutAnAnswer) {
    afterASession();
    press(Qt::Key_Escape);
    EXPECT_FALSE(the<QPushButton>("afterClose").isVisible());
    EXPECT_TRUE(the<QWidget>("afterCard").isVisible());
}

TEST_F(AfterCardTest, AFreeRunHoldsNoWeekAndIsClosedWithOneKey) {
    const auto ended = tests::run(std::chrono::minutes{20});
    program_.save({ended});
    program_->programme().sessionEnded(ended.id);
    program_->window().goTo(Page::Today);
    ASSERT_TRUE(the<QWidget>("afterCard").isVisible());
    press(Qt::Key_4);
    EXPECT_EQ(the("afterMeaning").text(), "No click on Thu 5 Mar: run at your old cadence.");
    press(Qt::Key_Escape);
    EXPECT_FALSE(the<QWidget>("afterCard").isVisible());
    EXPECT_FALSE(program_->programme().reportOf(ended.id));
}

TEST_F(AfterCardTest, KeepsWhatWasAnsweredWhenThePageIsLeft) {
    afterASession();
    press(Qt::Key_3);
    program_->window().goTo(Page::Review);
    program_->window().goTo(Page::Today);
    EXPECT_TRUE(the<QPushButton>("pain3").isChecked());
}

TEST_F(AfterCardTest, AsksForASessionThatEndedWithTheProgramClosed) {
    afterASession();
    ASSERT_TRUE(program_.settled());
    program_.restart();
    EXPECT_EQ(program_->window().page(), Page::Today);
    EXPECT_TRUE(the<QWidget>("afterCard").isVisible());
}

TEST_F(AfterCardTest, ShowsSaveAndWhatIsWrongWithMoreOpened) {
    afterASession();
    program_->window().resize(1024, 700);
    press(Qt::Key_4);
    tests::click(program_, "afterMore");
    EXPECT_TRUE(inSight("afterSave"));
    tests::type(program_, "afterDistance", "much");
    press(Qt::Key_Return);
    EXPECT_TRUE(inSight("afterProblem"));
    EXPECT_TRUE(inSight("afterSave"));
}

TEST_F(AfterCardTest, TheQuestionThatIsNextIsInSightInALowWindow) {
    afterASession();
    program_->window().resize(640, 480);
    press(Qt::Key_3);
    EXPECT_TRUE(inSight("painPlace0"));
    press(Qt::Key_5);
    ASSERT_TRUE(the<QWidget>("effort0").hasFocus());
    EXPECT_TRUE(inSight("effort0"));
}

TEST_F(AfterCardTest, SaysWhatTheSessionCountsAs) {
    runner_.begin();
    program_->window().goTo(Page::Today);
    runner_.run(std::chrono::minutes{0});
    EXPECT_EQ(the("afterCounts").text(),
              "0 of 15 minutes of the session were run. Less than 1 min takes no place in the "
              "plan: session 1 comes again.");
    EXPECT_TRUE(the("afterCounts").isVisible());
    press(Qt::Key_0);
    press(Qt::Key_Return);
    runner_.run(std::chrono::minutes{7});
    EXPECT_EQ(the("afterCounts").text(),
              "7 of 15 minutes of the session were run: less than half, so it does not count as "
              "done.");
    press(Qt::Key_0);
    press(Qt::Key_Return);
    runner_.run();
    EXPECT_EQ(the("afterCounts").text(), "15 of 15 minutes of the session were run.");
    press(Qt::Key_0);
    press(Qt::Key_Return);
    const auto ended = tests::run(std::chrono::minutes{20}, program_.clock.wallNow());
    program_.save({ended});
    program_->programme().sessionEnded(ended.id);
    EXPECT_TRUE(the<QWidget>("afterCard").isVisible());
    EXPECT_FALSE(the("afterCounts").isVisible()) << "a free run is of no plan";
}

}  // namespace
}  // namespace stridetick::app
