// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/close_question.hpp"

#include <QApplication>

#include "tests/app/log_lock.hpp"
#include "tests/app/records.hpp"
#include "tests/app/ui/window_fixture.hpp"

namespace stridetick::app {
namespace {

using tests::waitFor;

class CloseQuestionTest : public tests::WindowFixture {
 protected:
    MainWindow& window() { return program_->window(); }
    CloseQuestion* question() { return window().findChild<CloseQuestion*>("closeQuestion"); }
    void saveInVain() {
        program_->log().save({tests::counted(78), tests::counted(79)});
        ASSERT_TRUE(waitFor([this] { return !program_->log().trouble().isEmpty(); }));
    }
    void answer(const char* button) { question()->findChild<QPushButton*>(button)->click(); }
};

TEST_F(CloseQuestionTest, IsNotAskedWhereNothingWaits) {
    window().close();
    EXPECT_FALSE(window().isVisible());
    EXPECT_EQ(question(), nullptr);
}

TEST_F(CloseQuestionTest, IsNotAskedWhereWhatWaitsIsBeingWritten) {
    tests::LogLock lock(program_.home.logFile());
    program_->log().save({tests::counted(78)});
    ASSERT_EQ(program_->log().waiting(), 1U);
    window().close();
    EXPECT_FALSE(window().isVisible());
    lock.release();
    program_.restart();
    EXPECT_EQ(tests::everythingIn(program_.home.logFile()).measurements.size(), 1U)
        << "the writer has come to its end";
}

TEST_F(CloseQuestionTest, SaysHowManyWouldBeLostAndWhyAndKeepsTheWindow) {
    const tests::LogLock lock(program_.home.logFile());
    ASSERT_NO_FATAL_FAILURE(saveInVain());
    window().close();
    EXPECT_TRUE(window().isVisible());
    ASSERT_NE(question(), nullptr);
    EXPECT_TRUE(question()->text().contains("2 entries (database is locked)"))
        << question()->text().toStdString();
    window().close();  // again
    EXPECT_EQ(window().findChildren<CloseQuestion*>().size(), 1);
    EXPECT_EQ(question()->defaultButton()->objectName(), "keepOpen");
    QTest::keyClick(question(), Qt::Key_Return);
    EXPECT_TRUE(waitFor([this] { return question() == nullptr; }));
    EXPECT_TRUE(window().isVisible());
}

TEST_F(CloseQuestionTest, EscapeKeepsTheWindow) {
    const tests::LogLock lock(program_.home.logFile());
    ASSERT_NO_FATAL_FAILURE(saveInVain());
    window().close();
    QTest::keyClick(question(), Qt::Key_Escape);
    EXPECT_TRUE(waitFor([this] { return question() == nullptr; }));
    EXPECT_TRUE(window().isVisible());
}

TEST_F(CloseQuestionTest, ClosesWhereTheRunnerLosesThem) {
    const tests::LogLock lock(program_.home.logFile());
    ASSERT_NO_FATAL_FAILURE(saveInVain());
    window().close();
    answer("closeAndLose");
    EXPECT_FALSE(window().isVisible());
}

TEST_F(CloseQuestionTest, ClosesByItselfOnceEverythingIsWritten) {
    tests::LogLock lock(program_.home.logFile());
    ASSERT_NO_FATAL_FAILURE(saveInVain());
    window().close();
    ASSERT_TRUE(window().isVisible());
    lock.release();
    EXPECT_TRUE(waitFor([this] { return !window().isVisible(); }));
    EXPECT_EQ(tests::everythingIn(program_.home.logFile()).measurements.size(), 2U);
}

}  // namespace
}  // namespace stridetick::app
