// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/measure_page.hpp"

#include <QLineEdit>
#include <QTest>

#include "tests/app/keys.hpp"
#include "tests/app/program.hpp"
#include "tests/app/records.hpp"
#include "tests/app/ui/page_states.hpp"
#include "tests/app/ui/window_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using State = MeasureController::State;
using tests::waitFor;

class MeasurePageTest : public tests::WindowFixture {
 protected:
    MeasureController& measure() { return program_->measure(); }
};

TEST_F(MeasurePageTest, InvitesToTapAndTapsFromTheFirstKeyOn) {
    EXPECT_TRUE(the<QWidget>("tapPad").accessibleDescription().contains("one foot"));
    press(Qt::Key_Space);
    EXPECT_EQ(measure().state(), State::Tapping);
    EXPECT_EQ(measure().minute().count(), 1);
    press(Qt::Key_J);
    EXPECT_EQ(measure().minute().count(), 2);
    EXPECT_TRUE(the<QWidget>("tapPad").accessibleDescription().contains("Taps: 2"));
}

TEST_F(MeasurePageTest, TapsWithTheStampOfTheKey) {
    tests::strike(program_.window(), {.key = Qt::Key_A, .text = "a", .stamp = 5555ms});
    EXPECT_EQ(measure().minute().taps().at(0).stamp, 5555ms);
}

TEST_F(MeasurePageTest, APressOnThePadTaps) {
    QTest::mouseClick(&the<QWidget>("tapPad"), Qt::LeftButton);
    EXPECT_EQ(measure().minute().count(), 1);
}

TEST_F(MeasurePageTest, TypingACountOrASpeedTapsNothing) {
    for (const char* field : {"count", "speed"}) {
        the<QLineEdit>(field).setFocus();
        press(Qt::Key_A);
        press(Qt::Key_Space);
        EXPECT_EQ(the<QLineEdit>(field).text(), "a ");
    }
    EXPECT_EQ(measure().state(), State::Waiting);
}

TEST_F(MeasurePageTest, OtherPagesKeepTheirKeys) {
    program_->window().goTo(MainWindow::Page::Run);
    press(Qt::Key_Space);
    EXPECT_EQ(measure().state(), State::Waiting);
}

TEST_F(MeasurePageTest, ShowsTheLiveCadenceFromTenSecondsOn) {
    tests::tapEvery(program_, 750ms, 14);
    EXPECT_EQ(the("liveCadence").text(), "– spm");
    program_.clock.advance(750ms);
    tests::tapEvery(program_, 750ms, 1);
    EXPECT_TRUE(the("liveCadence").text().startsWith("160.0 ± "));
    EXPECT_EQ(the("liveQuality").text(), "keep tapping");
    program_.clock.advance(750ms);
    tests::tapEvery(program_, 750ms, 1);
    EXPECT_EQ(the("liveQuality").text(), "steady");
}

TEST_F(MeasurePageTest, ShowsNothingButTheMinuteWhileTapping) {
    EXPECT_TRUE(the<QWidget>("measureSide").isVisible());
    EXPECT_FALSE(the<QWidget>("takeBack").isVisible());
    press(Qt::Key_Space);
    EXPECT_FALSE(the<QWidget>("measureSide").isVisible());
    EXPECT_TRUE(the<QWidget>("takeBack").isVisible());
    EXPECT_TRUE(the<QWidget>("startOver").isVisible());
    EXPECT_FALSE(the<QWidget>("stopHere").isVisible());
}

TEST_F(MeasurePageTest, BackspaceAndTheButtonTakeBack) {
    tests::tapEvery(program_, 750ms, 3);
    press(Qt::Key_Backspace);
    EXPECT_EQ(measure().minute().count(), 2);
    press(Qt::Key_B, Qt::AltModifier);
    EXPECT_TRUE(waitFor([this] { return measure().minute().count() == 1; }));
}

TEST_F(MeasurePageTest, EscapeSaysThatItAsksForASecond) {
    tests::tapEvery(program_, 750ms, 12);
    press(Qt::Key_Escape);
    EXPECT_TRUE(the("measureHint").text().contains("once more"));
    press(Qt::Key_Escape);
    EXPECT_EQ(measure().state(), State::Waiting);
    EXPECT_TRUE(the("measureHint").text().isEmpty());
}

TEST_F(MeasurePageTest, TheButtonToStartOverAsksForASecondPressToo) {
    tests::tapEvery(program_, 750ms, 12);
    the<QPushButton>("startOver").click();
    EXPECT_EQ(measure().state(), State::Tapping);
    EXPECT_TRUE(the("measureHint").isVisible());
    the<QPushButton>("startOver").click();
    EXPECT_EQ(measure().state(), State::Waiting);
}

TEST_F(MeasurePageTest, TheQuestionToStartOverGoesWhenNobodyAnswersIt) {
    tests::tapEvery(program_, 750ms, 12);
    press(Qt::Key_Escape);
    ASSERT_TRUE(the("measureHint").isVisible());
    program_.clock.advance(2'001ms);
    EXPECT_TRUE(waitFor([this] { return !the("measureHint").isVisible(); }));
    EXPECT_EQ(measure().state(), State::Tapping);
}

TEST_F(MeasurePageTest, ASpeedTypedAfterTheMinuteJoinsItsResult) {
    program_->settings().setSpeedUnit(core::SpeedUnit::KilometresPerHour);
    ASSERT_TRUE(tests::tapAMinute(program_, 750ms));
    auto& speed = the<QLineEdit>("speed");
    speed.setFocus();
    QTest::keyClicks(&speed, "9");
    QTest::keyClick(&speed, Qt::Key_Return);
    ASSERT_TRUE(program_.settled());
    const auto stored = tests::everythingIn(program_.home.logFile()).measurements;
    ASSERT_EQ(stored.size(), 1U);
    ASSERT_TRUE(stored[0].treadmillSpeed);
    EXPECT_EQ(stored[0].treadmillSpeed->hundredths(), 250);
}

TEST_F(MeasurePageTest, SaysWhyAMinuteWentBackToItsStart) {
    tests::tapEvery(program_, 750ms, 2);
    program_.clock.advance(10s);
    ASSERT_TRUE(waitFor([this] { return measure().state() == State::Waiting; }));
    EXPECT_TRUE(the("measureHint").text().contains("Too few taps"));
}

TEST_F(MeasurePageTest, TapsOnPastTheEndPressNothingHoweverLong) {
    ASSERT_TRUE(tests::tapAMinute(program_, 750ms));
    ASSERT_EQ(measure().state(), State::Result);
    for (int i = 0; i < 8; ++i) {  // over 3 s, in real time
        press(Qt::Key_Space);
        QTest::qWait(400);
    }
    EXPECT_EQ(program_->window().page(), MainWindow::Page::Measure);
    EXPECT_EQ(measure().state(), State::Result);
    ASSERT_TRUE(waitFor([this] { return !measure().swallowsTaps(); }));
    press(Qt::Key_Return);
    EXPECT_EQ(program_->window().page(), MainWindow::Page::Run) << "the target is accepted";
}

TEST_F(MeasurePageTest, EnterInTheSpeedFieldGivesTheKeysBackToTheTaps) {
    auto& speed = the<QLineEdit>("speed");
    speed.setFocus();
    QTest::keyClicks(&speed, "9.5");
    press(Qt::Key_Return);
    EXPECT_FALSE(speed.hasFocus());
    press(Qt::Key_Space);
    EXPECT_EQ(measure().state(), State::Tapping);
    EXPECT_EQ(speed.text(), "9.5");
}

TEST_F(MeasurePageTest, ShowsTheResultAsItWasChangedOnTheReviewPage) {
    measure().submitCount("78", core::CountWindow::S60, core::CountAnswer::NotAsked);
    ASSERT_TRUE(program_.settled());
    const auto& value = the("resultCadence");
    const auto& speed = the<QLineEdit>("speed");
    press(Qt::Key_5, Qt::ControlModifier);
    auto details = core::detailsOf(*measure().result());
    details.bothFeet = true;
    details.treadmillSpeed = core::MetresPerSecond::tryFrom(12 / 3.6);
    ASSERT_TRUE(program_->review().change(*measure().result(), details));
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_TRUE(value.text().startsWith("78.0 ")) << value.text().toStdString();
    EXPECT_EQ(speed.text(), "7.5") << "12 km/h in miles";
    press(Qt::Key_5, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_TRUE(value.text().startsWith("156.0 ")) << value.text().toStdString();
    EXPECT_EQ(speed.text(), "");
    press(Qt::Key_5, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    program_->review().remove(*measure().result());
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_TRUE(value.text().startsWith("78.0 ")) << value.text().toStdString();
    EXPECT_EQ(speed.text(), "7.5") << "12 km/h in miles";
    EXPECT_EQ(the("resultSaved").text(), "Deleted.");
}

TEST_F(MeasurePageTest, OffersToStopHereOnceItIsGoodEnough) {
    const auto old = tests::tapped(1500, tests::daysAgo(9));
    ASSERT_TRUE(program_.save({old, core::Baseline{.id = newId<core::BaselineId>(),
                                                   .at = old.at,
                                                   .cadence = old.cadence,
                                                   .from = {old.id}}}));
    tests::tapEvery(program_, 800ms, 60);
    ASSERT_TRUE(the<QWidget>("stopHere").isVisible());
    press(Qt::Key_P, Qt::AltModifier);
    EXPECT_TRUE(waitFor([this] { return measure().state() == State::Result; }));
}

TEST_F(MeasurePageTest, GivesItsAdviceOnce) {
    ASSERT_TRUE(the<QWidget>("adviceSeen").isVisible());
    press(Qt::Key_I, Qt::AltModifier);
    EXPECT_TRUE(waitFor([this] { return !the<QWidget>("adviceSeen").isVisible(); }));
    ASSERT_TRUE(program_.settled());
    program_.restart();
    EXPECT_FALSE(the<QWidget>("adviceSeen").isVisible());
}

}  // namespace
}  // namespace stridetick::app
