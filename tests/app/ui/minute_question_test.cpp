// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/minute_question.hpp"

#include <QMessageBox>
#include <QPushButton>

#include "tests/app/ui/page_states.hpp"
#include "tests/app/ui/window_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using State = MeasureController::State;
using tests::waitFor;

class MinuteQuestionTest : public tests::WindowFixture {
 protected:
    void SetUp() override {
        ASSERT_TRUE(tests::tapAMinute(program_, 375ms));
        ASSERT_EQ(program_->measure().state(), State::AskBothFeet);
    }
    MainWindow& window() { return program_->window(); }
    QMessageBox* question() { return window().findChild<QMessageBox*>("minuteQuestion"); }
};

TEST_F(MinuteQuestionTest, StaysForTheAnswerAndGoesToIt) {
    window().goTo(MainWindow::Page::Target);
    window().close();
    ASSERT_TRUE(window().isVisible());
    ASSERT_NE(question(), nullptr);
    EXPECT_TRUE(question()->text().contains("not saved")) << question()->text().toStdString();
    window().close();  // again
    EXPECT_EQ(window().findChildren<QMessageBox*>().size(), 1);
    QTest::keyClick(question(), Qt::Key_Return);
    EXPECT_TRUE(waitFor([this] { return question() == nullptr; }));
    EXPECT_TRUE(window().isVisible());
    EXPECT_EQ(window().page(), MainWindow::Page::Measure);
    EXPECT_EQ(program_->measure().state(), State::AskBothFeet);
    program_->measure().answerBothFeet(true);
    window().close();
    EXPECT_FALSE(window().isVisible());
}

TEST_F(MinuteQuestionTest, ClosesWhereTheRunnerGivesTheMinuteUp) {
    window().close();
    ASSERT_NE(question(), nullptr);
    question()->findChild<QPushButton*>("closeAnyway")->click();
    EXPECT_FALSE(window().isVisible());
}

}  // namespace
}  // namespace stridetick::app
