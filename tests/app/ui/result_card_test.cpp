// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/result_card.hpp"

#include <QLineEdit>
#include <QTest>

#include "tests/app/keys.hpp"
#include "tests/app/log_lock.hpp"
#include "tests/app/program.hpp"
#include "tests/app/ui/page_states.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using tests::waitFor;

class ResultCardTest : public ::testing::Test {
 protected:
    QString text(const char* name) {
        return tests::child<QLabel>(program_->window(), name)->text();
    }
    QPushButton& button(const char* name) {
        return *tests::child<QPushButton>(program_->window(), name);
    }
    void count(const char* number) {
        program_->measure().submitCount(number, core::CountWindow::S60,
                                        core::CountAnswer::NotAsked);
    }
    tests::Program program_;
};

TEST_F(ResultCardTest, SaysWhatTheMinuteCameTo) {
    ASSERT_TRUE(tests::tapAMinute(program_, 800ms));
    EXPECT_TRUE(text("resultCadence").startsWith("150.0 ± 0."))
        << text("resultCadence").toStdString();
    EXPECT_EQ(text("resultStrides"), "75.0 strides a minute × 2");
    EXPECT_TRUE(text("resultRepairs").startsWith("76 taps (152 by counting); 0 missed, 0 double"));
    EXPECT_EQ(text("resultVerdict"), "Under 160");
    EXPECT_TRUE(text("resultAdvice").contains("5 to 10 %"));
    EXPECT_TRUE(waitFor([this] { return text("resultSaved") == "Saved in your log."; }));
    EXPECT_TRUE(button("resultAccept").hasFocus()) << "Enter does the next thing";
}

TEST_F(ResultCardTest, GivesEachVerdictItsNextStep) {
    count("85");
    EXPECT_EQ(text("resultVerdict"), "Clear: above 160");
    EXPECT_TRUE(text("resultAdvice").contains("No raise needed"));
    count("80");
    EXPECT_TRUE(text("resultVerdict").startsWith("On the line"));
    EXPECT_TRUE(text("resultVerdict").contains("too close to call"));
    EXPECT_TRUE(text("resultAdvice").contains("hold 160"));
    count("62");
    EXPECT_TRUE(text("resultAdvice").contains("Very low"));
}

/// What the plan makes of it is said on Today: a verdict of 160 would argue against the plan.
TEST_F(ResultCardTest, LeadsBackToThePlanWhereOneIsOn) {
    program_->measure().setPlanOn(true);
    count("85");
    EXPECT_TRUE(text("resultAdvice").contains("A quiet minute of your plan"));
    EXPECT_FALSE(tests::child<QLabel>(program_->window(), "resultVerdict")->isVisibleTo(nullptr) &&
                 text("resultAdvice").contains("No raise needed"));
    EXPECT_TRUE(button("resultAccept").isHidden());
    EXPECT_FALSE(button("resultToday").isHidden());
    button("resultToday").click();
    EXPECT_EQ(program_->window().page(), MainWindow::Page::Today);
    program_->measure().setPlanOn(false);
    EXPECT_TRUE(button("resultToday").isHidden());
}

TEST_F(ResultCardTest, OffersNoTargetForWhatMakesNone) {
    tests::tapEvery(program_, 800ms, 40);
    program_->measure().keep();
    EXPECT_TRUE(text("resultAdvice").contains("Shorter than 60 seconds"));
    EXPECT_FALSE(button("resultTarget").isVisible());
    EXPECT_TRUE(button("resultAgain").hasFocus());
}

TEST_F(ResultCardTest, HidesTheVerdictOnUnevenTaps) {
    tests::tapEvery(program_, 800ms, 8);  // fewer than 16
    program_->measure().keep();
    ASSERT_TRUE(program_->measure().result()->uneven);
    EXPECT_TRUE(text("resultAdvice").startsWith("Uneven taps"));
    EXPECT_FALSE(tests::child<QLabel>(program_->window(), "resultVerdict")->isVisible());
}

TEST_F(ResultCardTest, SaysNotSavedYetWhileTheDiskCannot) {
    tests::LogLock lock(program_.home.logFile());
    count("75");
    EXPECT_EQ(text("resultSaved"), "Saving …");
    EXPECT_TRUE(waitFor([this] { return text("resultSaved").startsWith("Not saved yet"); }));
    lock.release();
    EXPECT_TRUE(waitFor([this] { return text("resultSaved") == "Saved in your log."; }));
}

TEST_F(ResultCardTest, DeletesByKeyAndUndoes) {
    count("75");
    QTest::keyClick(program_.window(), Qt::Key_D, Qt::AltModifier);
    EXPECT_TRUE(waitFor([this] { return text("resultSaved") == "Deleted."; }));
    EXPECT_FALSE(button("resultDelete").isVisible());
    EXPECT_FALSE(button("resultTarget").isVisible());
    ASSERT_TRUE(program_.settled());
    EXPECT_TRUE(tests::everythingIn(program_.home.logFile()).measurements.empty());
    QTest::keyClick(program_.window(), Qt::Key_N, Qt::AltModifier);
    EXPECT_TRUE(waitFor([this] { return button("resultTarget").isVisible(); }));
    ASSERT_TRUE(program_.settled());
    EXPECT_EQ(tests::everythingIn(program_.home.logFile()).measurements.size(), 1U);
}

TEST_F(ResultCardTest, MeasuresAgain) {
    count("75");
    button("resultAgain").click();
    EXPECT_EQ(program_->measure().state(), MeasureController::State::Waiting);
    EXPECT_TRUE(tests::child<QWidget>(program_->window(), "tapPad")->hasFocus());
}

}  // namespace
}  // namespace stridetick::app
