// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/measure_question.hpp"

#include <QPushButton>
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

class MeasureQuestionTest : public tests::WindowFixture {
 protected:
    MeasureController& measure() { return program_->measure(); }
};

TEST_F(MeasureQuestionTest, TapsAfterAPausePressNothing) {
    tests::tapEvery(program_, 750ms, 41);
    program_.clock.advance(8s);
    ASSERT_TRUE(waitFor([this] { return measure().state() == State::Paused; }));
    EXPECT_TRUE(the("measureQuestionText").text().contains("30 seconds"));
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    EXPECT_EQ(measure().state(), State::Paused) << "the runner may not have noticed the end";
    ASSERT_TRUE(waitFor([this] { return !measure().swallowsTaps(); }));
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    EXPECT_EQ(measure().state(), State::Paused) << "nor that the taps had stopped";
    the<QPushButton>("measureYes").click();
    EXPECT_EQ(measure().state(), State::Result);
}

TEST_F(MeasureQuestionTest, AsksAboutBothFeetAndSaysWhatItRefuses) {
    ASSERT_TRUE(tests::tapAMinute(program_, 375ms));
    EXPECT_TRUE(the("measureQuestionText").text().contains("both feet"));
    EXPECT_EQ(the<QWidget>("measureNo").accessibleName(), "No, one foot");
    the<QPushButton>("measureNo").click();
    EXPECT_TRUE(the("measureQuestionText").text().contains("Nothing was stored"));
    EXPECT_FALSE(the<QWidget>("measureNo").isVisible());
    the<QPushButton>("measureYes").click();
    EXPECT_EQ(measure().state(), State::Waiting);
}

}  // namespace
}  // namespace stridetick::app
