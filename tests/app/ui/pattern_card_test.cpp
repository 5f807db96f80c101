// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/pattern_card.hpp"

#include <QPushButton>

#include "tests/app/ui/window_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

class PatternCardTest : public tests::WindowFixture {
 protected:
    PatternCardTest() { program_->window().goTo(MainWindow::Page::Settings); }
    core::PatternChoice pattern() { return program_->clickSettings().pattern(); }
    void choose(const char* name, int downs) {
        the<QWidget>(name).setFocus();
        for (int i = 0; i < downs; ++i) {
            press(Qt::Key_Down);
        }
    }
};

TEST_F(PatternCardTest, OneFootIsChosenByKey) {
    choose("steps", 1);
    EXPECT_EQ(pattern().feet, core::ClickFeet::Left);
    choose("steps", 1);
    EXPECT_EQ(pattern().feet, core::ClickFeet::Right);
    EXPECT_EQ(pattern().every, 1);
}

TEST_F(PatternCardTest, EveryNthStepAsksForTheNumber) {
    EXPECT_FALSE(the<QWidget>("everyNth").isVisible());
    choose("steps", 3);
    EXPECT_TRUE(the<QWidget>("everyNth").isVisible());
    EXPECT_EQ(pattern().every, 2);
    the<QWidget>("everyNth").setFocus();
    press(Qt::Key_Up);
    EXPECT_EQ(pattern().every, 3);
    EXPECT_EQ(pattern().feet, core::ClickFeet::Both);
}

TEST_F(PatternCardTest, AccentToneSidesAndCountInAreKept) {
    choose("accent", 3);
    EXPECT_EQ(pattern().accentEvery, 4);
    the<QWidget>("tonePerFoot").setFocus();
    press(Qt::Key_Space);
    the<QWidget>("pan").setFocus();
    press(Qt::Key_End);
    the<QWidget>("countIn").setFocus();
    for (int i = 0; i < 12; ++i) {
        press(Qt::Key_Up);
    }
    const core::PatternChoice chosen{
        .accentEvery = 4, .tonePerFoot = true, .panPercent = 100, .countIn = 8};
    EXPECT_EQ(pattern(), chosen);
    EXPECT_EQ(the("panValue").text(), "100 %");
    program_.restart();
    program_->window().goTo(MainWindow::Page::Settings);
    EXPECT_EQ(pattern(), chosen);
    EXPECT_EQ(the<QComboBox>("accent").currentText(), "Every 4th step");
    EXPECT_TRUE(the<QCheckBox>("tonePerFoot").isChecked());
}

}  // namespace
}  // namespace stridetick::app
