// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/session_card.hpp"

#include <QPushButton>
#include <QTest>

#include "tests/app/ui/window_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;

class SessionCardTest : public tests::WindowFixture {
 protected:
    SessionCardTest() { show(); }
    void show() {
        program_->window().goTo(MainWindow::Page::Settings);
        the<QPushButton>("tabSession").click();
    }
    core::SessionChoice session() { return program_->clickSettings().session(); }
    void type(const char* name, const char* number) {
        auto& box = the<QSpinBox>(name);
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, number);
        press(Qt::Key_Return);
    }
    void check(const char* name) {
        the<QWidget>(name).setFocus();
        press(Qt::Key_Space);
    }
};

TEST_F(SessionCardTest, IsAnOpenRunUntilSomethingIsChosen) {
    EXPECT_EQ(session(), core::SessionChoice{});
    EXPECT_EQ(the<QSpinBox>("sessionMinutes").text(), "Until Stop");
    EXPECT_FALSE(the<QWidget>("onMinutes").isVisible());
    EXPECT_FALSE(the<QWidget>("rampFrom").isVisible());
    EXPECT_FALSE(the<QWidget>("silentEnd").isEnabled()) << "an open run has no last minute";
}

TEST_F(SessionCardTest, IsChosenByKeyAndRemembered) {
    type("easyMinutes", "5");
    type("sessionMinutes", "20");
    check("inTurn");
    EXPECT_EQ(session().on, 2min);
    EXPECT_EQ(session().off, 2min);
    type("onMinutes", "1");
    type("offMinutes", "3");
    check("ramp");
    type("rampFrom", "155");
    type("rampMinutes", "4");
    check("silentEnd");
    check("cues");
    const core::SessionChoice chosen{.easy = 5min,
                                     .length = 20min,
                                     .on = 1min,
                                     .off = 3min,
                                     .ramp = true,
                                     .rampFrom = core::StepsPerMinute::ofWhole(155),
                                     .rampOver = 4min,
                                     .silentEnd = true,
                                     .cues = false};
    EXPECT_EQ(session(), chosen);
    program_.restart();
    show();
    EXPECT_EQ(session(), chosen);
    EXPECT_EQ(the<QSpinBox>("offMinutes").value(), 3);
    EXPECT_TRUE(the<QWidget>("rampFrom").isVisible());
}

TEST_F(SessionCardTest, TurnedOffTheClickIsAlwaysOnAgain) {
    check("inTurn");
    check("inTurn");
    EXPECT_EQ(session().off, 0s);
    EXPECT_FALSE(the<QWidget>("offMinutes").isVisible());
}

TEST_F(SessionCardTest, WhatWasChosenToTheSecondStaysSo) {
    program_->clickSettings().setSession({.length = 90s, .on = 20s, .off = 20s});
    check("cues");
    EXPECT_EQ(session().length, 90s);
    EXPECT_EQ(session().on, 20s);
}

TEST_F(SessionCardTest, ARampIsNoLongerThanItsPart) {
    check("ramp");
    type("rampMinutes", "20");
    type("sessionMinutes", "5");
    EXPECT_EQ(the<QSpinBox>("rampMinutes").value(), 5);
    type("rampMinutes", "4");
    EXPECT_EQ(session().rampOver, 4min);
    program_->clickSettings().setSession({.length = 20s, .ramp = true, .rampOver = 20s});
    EXPECT_EQ(the<QSpinBox>("rampMinutes").maximum(), 1);
    check("cues");
    EXPECT_EQ(session().rampOver, 20s);
    program_->clickSettings().setSession({.ramp = true});
    EXPECT_EQ(the<QSpinBox>("rampMinutes").maximum(), 60) << "an open run has room for any";
}

TEST_F(SessionCardTest, ASilentLastMinuteIsSaidToBeAdded) {
    EXPECT_FALSE(the("sessionWords").text().contains("added"));
    type("sessionMinutes", "20");
    check("silentEnd");
    EXPECT_TRUE(the("sessionWords").text().contains("added"));
    EXPECT_EQ(the<QCheckBox>("silentEnd").text(), "A silent last minute");
    EXPECT_EQ(the<QSpinBox>("sessionMinutes").accessibleName(), "Main part");
}

}  // namespace
}  // namespace stridetick::app
