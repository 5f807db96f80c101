// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/calibration_card.hpp"

#include <QTest>

#include "app/sound_words.hpp"
#include "tests/app/keys.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

#include <cstdlib>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using tests::waitFor;

class CalibrationCardTest : public ::testing::Test {
 protected:
    CalibrationCardTest() {
        program_->window().goTo(MainWindow::Page::Settings);
        the<QPushButton>("tabOutput").click();
        EXPECT_TRUE(waitFor([this] { return the<QPushButton>("calibrate").isEnabled(); }));
    }
    template <class Widget = QLabel>
    Widget& the(const char* name) {
        return *tests::child<Widget>(program_->window(), name);
    }
    void press(Qt::Key key) { QTest::keyClick(program_.window(), key); }
    void begin() {
        bool clicked = false;
        QObject::connect(&program_->sound(), &Sound::beat, &program_->window(),
                         [&clicked] { clicked = true; });
        the<QPushButton>("calibrate").setFocus();
        press(Qt::Key_Space);
        ASSERT_TRUE(program_->calibration().active());
        ASSERT_TRUE(waitFor([&] { return clicked; }));
        program_->sound().disconnect(&program_->window());
    }

    tests::Program program_{tests::engineOnPacedDevice()};
};

TEST_F(CalibrationCardTest, KeysTapAlongAndTheAnswerIsShownAndKept) {
    begin();
    EXPECT_TRUE(the("calibrationOutcome").text().contains("0 of 12"));
    for (int i = 0; i < CalibrationController::kTaps; ++i) {
        press(Qt::Key_J);
    }
    EXPECT_FALSE(program_->calibration().active());
    ASSERT_TRUE(program_->calibration().result()) << the("calibrationOutcome").text().toStdString();
    const auto found = static_cast<int>(program_->calibration().result()->count());
    EXPECT_LT(std::abs(found), 200) << "at the click, as near as a test can";
    EXPECT_EQ(the<QSpinBox>("pulseOffset").value(), found);
    EXPECT_EQ(the("calibrationOutcome").text(),
              soundwords::pulseMoved(std::chrono::milliseconds{found}));
    EXPECT_EQ(program_->window().page(), MainWindow::Page::Settings) << "taps press nothing";
}

TEST_F(CalibrationCardTest, EscapeEndsTheTappingAndThenLeavesThePage) {
    begin();
    press(Qt::Key_Escape);
    EXPECT_FALSE(program_->calibration().active());
    EXPECT_EQ(program_->window().page(), MainWindow::Page::Settings);
    press(Qt::Key_Escape);
    EXPECT_EQ(program_->window().page(), MainWindow::Page::Measure);
}

TEST_F(CalibrationCardTest, TheOffsetIsCorrectedByHandAndRemembered) {
    auto& offset = the<QSpinBox>("pulseOffset");
    EXPECT_TRUE(offset.isEnabled());
    offset.setFocus();
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    EXPECT_EQ(program_->output().pulseOffset(), 20ms);
    EXPECT_EQ(ClickSettings().pulseOffset(program_->output().facts().device), 20ms);
    EXPECT_EQ(offset.minimum(), -300);
    EXPECT_EQ(offset.maximum(), 500);
}

TEST_F(CalibrationCardTest, LeavingThePageEndsTheTapping) {
    begin();
    program_->window().goTo(MainWindow::Page::Review);
    EXPECT_FALSE(program_->calibration().active());
    EXPECT_EQ(program_->sound().serial(), 0U);
}

TEST(CalibrationCard, BeforeADeviceHasOpenedThereIsNothingToCorrect) {
    tests::Program program;
    program->window().goTo(MainWindow::Page::Settings);
    tests::child<QPushButton>(program->window(), "tabOutput")->click();
    EXPECT_FALSE(tests::child<QSpinBox>(program->window(), "pulseOffset")->isEnabled());
    auto* words = tests::child<QLabel>(program->window(), "calibrationOutcome");
    EXPECT_TRUE(words->isVisible());
    EXPECT_TRUE(words->text().contains("none has opened yet")) << words->text().toStdString();
}

}  // namespace
}  // namespace stridetick::app
