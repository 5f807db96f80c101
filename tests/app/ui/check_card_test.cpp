// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/check_card.hpp"

#include <QTest>

#include "app/ui/tap_pad.hpp"
#include "tests/app/keys.hpp"
#include "tests/app/program.hpp"
#include "tests/app/ui/window_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using State = CheckController::State;
using tests::waitFor;

class CheckCardTest : public tests::WindowFixture {
 protected:
    void SetUp() override {
        ASSERT_NO_FATAL_FAILURE(toRun());
        press(Qt::Key_Space);
        ASSERT_TRUE(program_->run().running());
    }
    CheckController& check() { return program_->check(); }
    int tempo() { return program_->run().tempo()->rounded(); }
};

TEST_F(CheckCardTest, CArmsItAndTapKeysDoNothingToTheRun) {
    press(Qt::Key_C);
    EXPECT_EQ(check().state(), State::Armed);
    EXPECT_TRUE(the("checkWords").text().contains("Escape cancels"));
    EXPECT_EQ(the<QPushButton>("startStop").text(), "Stop") << "its key is a tap now";
    EXPECT_EQ(the<QPushButton>("pause").text(), "Pause");
    int taps = 0;
    for (const auto key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_P, Qt::Key_N, Qt::Key_M,
                           Qt::Key_C, Qt::Key_PageUp, Qt::Key_PageDown}) {
        program_.clock.advance(370ms);
        press(key);
        EXPECT_EQ(check().taps(), ++taps) << key;
    }
    EXPECT_TRUE(program_->run().running());
    EXPECT_FALSE(program_->run().paused());
    EXPECT_FALSE(program_->run().muted());
    EXPECT_EQ(tempo(), 162);
    press(Qt::Key_Up);
    EXPECT_EQ(tempo(), 162) << "nor does any other";
    press(Qt::Key_Backspace);
    EXPECT_EQ(check().taps(), taps - 1);
    press(Qt::Key_Escape);
    EXPECT_EQ(check().state(), State::Idle);
    EXPECT_EQ(the<QPushButton>("startStop").text(), "Stop (Space)");
    press(Qt::Key_Space);
    EXPECT_FALSE(program_->run().running());
}

TEST_F(CheckCardTest, ThePadHasAllTheRoomThatThePageCanGive) {
    press(Qt::Key_C);
    press(Qt::Key_Space);
    QTest::qWait(0);
    EXPECT_GT(the<QWidget>("checkPad").height(), program_->window().height() / 3);
}

TEST_F(CheckCardTest, TheTapsOfTooLateStopNothing) {
    press(Qt::Key_C);
    for (int i = 0; i < 27; ++i) {
        press(Qt::Key_Space);
        program_.clock.advance(750ms);
    }
    ASSERT_TRUE(waitFor([&] { return check().state() == State::Judged; }));
    EXPECT_TRUE(the("checkWords").text().startsWith("160, 1.2 % below target."));
    EXPECT_TRUE(the("checkWords").text().contains("Green"));
    press(Qt::Key_Space);
    press(Qt::Key_P);
    EXPECT_TRUE(program_->run().running());
    EXPECT_FALSE(program_->run().paused());
    EXPECT_FALSE(check().taps() > 27);
    ASSERT_TRUE(waitFor([&] { return !check().takesKeys(); }));
    press(Qt::Key_Space);
    EXPECT_FALSE(program_->run().running());
}

TEST_F(CheckCardTest, ShowsWhatIsLeftAndTheValueSoFar) {
    press(Qt::Key_C);
    for (int i = 0; i < 12; ++i) {
        press(Qt::Key_A);
        program_.clock.advance(750ms);
    }
    ASSERT_TRUE(waitFor([&] { return the("checkWords").text().contains("11 s left"); }));
    EXPECT_TRUE(the("checkWords").text().contains("So far about 160"));
}

TEST_F(CheckCardTest, ThePadTapsToo) {
    EXPECT_FALSE(the<QWidget>("checkPad").isVisible());
    the<QPushButton>("check").click();
    auto& pad = the<QWidget>("checkPad");
    EXPECT_TRUE(pad.isVisible());
    QTest::mouseClick(&pad, Qt::LeftButton);
    EXPECT_EQ(check().state(), State::Tapping);
    EXPECT_EQ(check().taps(), 1);
    the<QPushButton>("checkCancel").click();
    EXPECT_FALSE(pad.isVisible());
    EXPECT_TRUE(the<QPushButton>("check").isEnabled());
}

TEST_F(CheckCardTest, IsNotOfferedInAPauseOrWithoutARun) {
    press(Qt::Key_P);
    EXPECT_FALSE(the<QPushButton>("check").isEnabled());
    press(Qt::Key_C);
    EXPECT_EQ(check().state(), State::Idle);
    press(Qt::Key_P);
    EXPECT_TRUE(the<QPushButton>("check").isEnabled());
    press(Qt::Key_Space);
    EXPECT_FALSE(the<QPushButton>("check").isEnabled());
}

TEST_F(CheckCardTest, TheResultIsLargeAndComesIntoSightInALowWindow) {
    program_->window().resize(640, 480);
    press(Qt::Key_C);
    for (int i = 0; i < 27; ++i) {
        press(Qt::Key_Space);
        program_.clock.advance(750ms);
    }
    ASSERT_TRUE(waitFor([&] { return check().state() == State::Judged; }));
    EXPECT_TRUE(inSight("checkWords"));
    EXPECT_GE(the("checkWords").font().pointSizeF(), the("runMessage").font().pointSizeF());
}

}  // namespace
}  // namespace stridetick::app
