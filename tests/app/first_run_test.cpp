// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The first run on the real window by keyboard alone: three steps, three presses.
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include "tests/app/records.hpp"
#include "tests/app/ui/window_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using Page = MainWindow::Page;
using tests::waitFor;

class FirstRunTest : public tests::WindowFixture {
 protected:
    void tapAMinute(std::chrono::milliseconds stride) {
        tests::tapAMinuteBySpace(program_, stride);
        ASSERT_TRUE(waitFor([this] { return !program_->measure().swallowsTaps(); }));
    }
    bool stepsShown() { return the<QWidget>("firstSteps").isVisible(); }
};

TEST_F(FirstRunTest, AMinuteThenThreePresses) {
    ASSERT_EQ(program_->window().page(), Page::Measure);
    EXPECT_TRUE(stepsShown());
    tapAMinute(780ms);
    EXPECT_EQ(the<QPushButton>("resultAccept").text(), "Acce&pt 162 and go to Run");
    EXPECT_EQ(the<QLabel>("firstStepTarget").text(), "→ 2 Accept a target");
    press(Qt::Key_Return);  // accepts it
    ASSERT_EQ(program_->window().page(), Page::Run);
    EXPECT_EQ(the<QLabel>("firstStepRun").text(), "→ 3 Start");
    press(Qt::Key_Return);  // has read the notice
    EXPECT_FALSE(program_->run().running());
    press(Qt::Key_Space);
    ASSERT_TRUE(program_->run().running());
    EXPECT_EQ(program_->run().tempo(), core::StepsPerMinute::ofWhole(162));
    EXPECT_FALSE(stepsShown()) << "nothing but the run matters now";
    program_.clock.advance(20min);
    press(Qt::Key_Space);
    ASSERT_TRUE(program_.settled());
    for (const auto page : {Page::Measure, Page::Target, Page::Run}) {
        program_->window().goTo(page);
        EXPECT_FALSE(stepsShown());
    }
    program_.restart();
    program_->window().goTo(Page::Measure);
    EXPECT_FALSE(stepsShown()) << "and never again";
}

TEST_F(FirstRunTest, AStartBetweenGoesOnWhereItWas) {
    tapAMinute(780ms);
    press(Qt::Key_Return);
    ASSERT_TRUE(program_.settled());
    program_.restart();
    EXPECT_TRUE(stepsShown());
    EXPECT_EQ(the<QLabel>("firstStepRun").text(), "→ 3 Start");
}

TEST_F(FirstRunTest, Above160NothingIsRaisedAndTheRunnerMayKeepHisOwn) {
    tapAMinute(697ms);  // 172.2
    EXPECT_TRUE(
        the<QLabel>("resultAdvice").text().startsWith("No raise needed, and none is proposed."));
    EXPECT_EQ(the<QPushButton>("resultAccept").text(), "Kee&p 172 and go to Run");
    EXPECT_EQ(the<QLabel>("firstStepTarget").text(), "→ 2 No raise: keep your own cadence");
    for (const auto key : {Qt::Key_Return, Qt::Key_Return, Qt::Key_Space}) {
        press(key);
    }
    ASSERT_TRUE(program_->run().running());
    EXPECT_EQ(program_->run().tempo(), core::StepsPerMinute::ofWhole(172));
}

TEST_F(FirstRunTest, WhereATargetIsInForceAPressLeadsToTheChoices) {
    ASSERT_TRUE(program_.save({tests::target(165)}));
    tapAMinute(780ms);
    EXPECT_FALSE(the<QPushButton>("resultAccept").isVisible());
    press(Qt::Key_Return);
    EXPECT_EQ(program_->window().page(), Page::Target);
    EXPECT_EQ(program_->log().latestTarget()->cadence, core::StepsPerMinute::ofWhole(165));
}

}  // namespace
}  // namespace stridetick::app
