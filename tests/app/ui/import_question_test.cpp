// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/import_question.hpp"

#include <QPushButton>

#include "tests/app/drops.hpp"
#include "tests/app/ui/window_fixture.hpp"
#include "tests/app/watch_files.hpp"
#include "tests/support/child_process.hpp"

#include <gtest/gtest.h>

#include <string>

namespace stridetick::app {
namespace {

using tests::waitFor;

class ImportQuestionTest : public tests::WindowFixture {
 protected:
    /// Of so many files that they are not read in a moment.
    void importMany() {
        for (int day = 0; day < kMany; ++day) {
            tests::writeContents(temp_.path() / (std::to_string(day) + ".tcx"),
                                 tests::watchRun(day, 60, 1));
        }
        program_->window().importFiles({QString::fromStdString(temp_.path().string())});
        ASSERT_TRUE(waitFor([this] { return program_->importer().percent() > 0; }));
    }
    MainWindow& window() { return program_->window(); }
    ImportQuestion* question() { return window().findChild<ImportQuestion*>("importQuestion"); }

    static constexpr int kMany = 60;
    testing::TempFolder temp_;
};

TEST_F(ImportQuestionTest, SaysHowFarItIsAndKeepsTheWindow) {
    tests::writeContents(temp_.path() / "a.tcx", tests::watchRun(0, 60, 1));
    const auto file = QString::fromStdString((temp_.path() / "a.tcx").string());
    window().importFiles(QStringList(10'000, file));
    ASSERT_TRUE(waitFor([this] { return program_->importer().percent() > 0; }));
    window().close();
    EXPECT_TRUE(window().isVisible());
    ASSERT_NE(question(), nullptr);
    EXPECT_TRUE(question()->text().startsWith("Files are still being read. Reading ") &&
                question()->text().endsWith(QString::fromUtf8(" of 10,000 files …")))
        << qPrintable(question()->text());
    window().close();  // again
    EXPECT_EQ(window().findChildren<ImportQuestion*>().size(), 1);
    auto* keep = question()->findChild<QPushButton*>("keepImporting");
    EXPECT_EQ(question()->escapeButton(), keep);
    EXPECT_TRUE(program_->importer().reading()) << "asking ends nothing";
    QTest::keyClick(question(), Qt::Key_Escape);
    EXPECT_TRUE(program_->importer().reading()) << "the key is the question's";
    if (question() != nullptr) {
        keep->click();
    }
    EXPECT_TRUE(waitFor([this] { return question() == nullptr; }));
    EXPECT_TRUE(program_->importer().reading());
    program_->importer().cancel();
    EXPECT_TRUE(window().isVisible()) << "the question was answered";
    window().close();
    EXPECT_FALSE(window().isVisible());
}

TEST_F(ImportQuestionTest, LeavesOutTheRestWhereTheRunnerSaysSo) {
    ASSERT_NO_FATAL_FAILURE(importMany());
    window().close();
    ASSERT_NE(question(), nullptr);
    question()->findChild<QPushButton*>("leaveOut")->click();
    EXPECT_FALSE(window().isVisible());
    EXPECT_TRUE(program_->importer().summary()->cancelled);
    const auto taken = program_->importer().summary()->imported;
    program_.restart();
    const auto kept = tests::everythingIn(program_.home.logFile()).sessions.size();
    EXPECT_EQ(kept, taken);
    EXPECT_LT(kept, std::size_t{kMany});
}

TEST_F(ImportQuestionTest, ClosesByItselfOnceAllIsRead) {
    ASSERT_NO_FATAL_FAILURE(importMany());
    window().close();
    ASSERT_TRUE(window().isVisible());
    EXPECT_TRUE(waitFor([this] { return !window().isVisible(); }));
    program_.restart();
    EXPECT_EQ(tests::everythingIn(program_.home.logFile()).sessions.size(), std::size_t{kMany});
}

}  // namespace
}  // namespace stridetick::app
