// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/runner_question.hpp"

#include <QApplication>
#include <QPushButton>

#include "tests/app/household.hpp"
#include "tests/app/records.hpp"

namespace stridetick::app {
namespace {

using tests::waitFor;

class RunnerQuestionTest : public ::testing::Test {
 protected:
    void SetUp() override {
        anna_ = home_.add("Anna");
        ASSERT_NO_FATAL_FAILURE(home_.open(anna_));
        ASSERT_TRUE(home_.save({tests::tapped(1600), tests::run(std::chrono::minutes{20})}));
    }
    RunnerQuestion& ask() {
        auto* question =
            new RunnerQuestion(home_.program.runners(), home_.at().logControl(), &home_.window());
        question->open();
        return *question;
    }

    tests::Household home_;
    Runner anna_;
};

TEST_F(RunnerQuestionTest, SaysWhatWouldGoAndWhereItWouldLie) {
    auto& question = ask();
    EXPECT_TRUE(waitFor([&] { return question.text().contains("1 measurement and 1 run"); }))
        << question.text().toStdString();
    EXPECT_TRUE(question.text().startsWith("Delete Anna and all that the log holds?"));
    EXPECT_TRUE(question.informativeText().contains(
        QString::fromStdString(home_.runners.deletedFolder().string())));
}

TEST_F(RunnerQuestionTest, EnterAndEscapeKeepTheRunner) {
    for (const auto key : {Qt::Key_Return, Qt::Key_Escape}) {
        QTest::keyClick(&ask(), key);
        EXPECT_TRUE(
            waitFor([this] { return home_.window().findChild<RunnerQuestion*>() == nullptr; }));
        EXPECT_TRUE(std::filesystem::exists(anna_.log));
    }
}

TEST_F(RunnerQuestionTest, TheLogIsReadAgainOnlyWhileItIsAsked) {
    auto& log = home_.at().logControl();
    auto& question = ask();
    ASSERT_TRUE(waitFor([&] { return log.listed() && !log.reading(); }));
    log.refresh();
    EXPECT_TRUE(log.reading());
    ASSERT_TRUE(waitFor([&] { return !log.reading(); }));
    QTest::keyClick(&question, Qt::Key_Escape);
    ASSERT_TRUE(waitFor([this] { return home_.window().findChild<RunnerQuestion*>() == nullptr; }));
    log.refresh();
    EXPECT_FALSE(log.reading());
}

TEST_F(RunnerQuestionTest, OverTheLogPageThatIsReadAfterItToo) {
    home_.window().goTo(MainWindow::Page::Log);
    auto& log = home_.at().logControl();
    auto& question = ask();
    ASSERT_TRUE(waitFor([&] { return QApplication::activeWindow() == &question; }));
    QTest::keyClick(&question, Qt::Key_Escape);
    ASSERT_TRUE(waitFor([this] { return home_.window().findChild<RunnerQuestion*>() == nullptr; }));
    ASSERT_TRUE(waitFor([&] { return !log.reading(); }));
    log.refresh();
    EXPECT_TRUE(log.reading());
}

TEST_F(RunnerQuestionTest, DeletesWhereTheRunnerSaysSo) {
    ASSERT_TRUE(home_.becomes([this] { ask().findChild<QPushButton*>("deleteNow")->click(); }));
    EXPECT_FALSE(std::filesystem::exists(anna_.log));
    EXPECT_NE(home_.at().log().file(), anna_.log);
}

}  // namespace
}  // namespace stridetick::app
