// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/first_steps.hpp"

#include "core/programme/course.hpp"
#include "tests/app/programmes.hpp"
#include "tests/app/records.hpp"
#include "tests/app/ui/window_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using Page = MainWindow::Page;

class FirstStepsTest : public tests::WindowFixture {
 protected:
    QStringList steps() {
        program_->window().goTo(Page::Target);
        if (!the<QWidget>("firstSteps").isVisible()) {
            return {};
        }
        return {the<QLabel>("firstStepMeasure").text(), the<QLabel>("firstStepTarget").text(),
                the<QLabel>("firstStepRun").text()};
    }
};

TEST_F(FirstStepsTest, SayWhereTheRunnerIs) {
    EXPECT_EQ(steps(), QStringList({"→ 1 Tap a minute", "2 Accept a target", "3 Start"}));
    EXPECT_EQ(the<QLabel>("firstStepMeasure").accessibleName(), "Step 1 Tap a minute, now");
    ASSERT_TRUE(program_.save({tests::tapped(1538)}));
    EXPECT_EQ(steps(), QStringList({"✓ 1 Tap a minute", "→ 2 Accept a target", "3 Start"}));
    ASSERT_TRUE(program_.save({tests::target(162)}));
    EXPECT_EQ(steps(), QStringList({"✓ 1 Tap a minute", "✓ 2 Accept a target", "→ 3 Start"}));
    EXPECT_EQ(the<QLabel>("firstStepTarget").accessibleName(), "Step 2 Accept a target, done");
    ASSERT_TRUE(program_.save({tests::run(std::chrono::minutes{20})}));
    EXPECT_EQ(steps(), QStringList{});
}

TEST_F(FirstStepsTest, AreOnThreePagesOnly) {
    for (const auto page : {Page::Measure, Page::Target, Page::Run}) {
        program_->window().goTo(page);
        EXPECT_TRUE(the<QWidget>("firstSteps").isVisible());
    }
    for (const auto page : {Page::Today, Page::Review, Page::Log}) {
        program_->window().goTo(page);
        EXPECT_FALSE(the<QWidget>("firstSteps").isVisible());
    }
}

TEST_F(FirstStepsTest, ATypedTargetLeavesTheMinuteOut) {
    ASSERT_TRUE(program_.save({tests::target(162)}));
    EXPECT_EQ(steps(), QStringList({"– 1 Tap a minute", "✓ 2 Accept a target", "→ 3 Start"}));
}

TEST_F(FirstStepsTest, NoRaiseIsProposedAbove160) {
    ASSERT_TRUE(program_.save({tests::tapped(1720)}));
    EXPECT_EQ(steps().value(1), "→ 2 No raise: keep your own cadence");
}

TEST_F(FirstStepsTest, AProgrammeNeedsNone) {
    const auto programme = tests::programme();
    ASSERT_TRUE(program_.save({programme, core::started(programme)}));
    EXPECT_EQ(steps(), QStringList{});
}

}  // namespace
}  // namespace stridetick::app
