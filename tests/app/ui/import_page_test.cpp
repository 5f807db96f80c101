// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/import_page.hpp"

#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>

#include "tests/app/drops.hpp"
#include "tests/app/ui/window_fixture.hpp"
#include "tests/app/watch_files.hpp"
#include "tests/support/child_process.hpp"

#include <gtest/gtest.h>

#include <string>

namespace stridetick::app {
namespace {

using tests::waitFor;
using tests::watchRun;
using Page = MainWindow::Page;

class ImportPageTest : public tests::WindowFixture {
 protected:
    void made(const std::string& name, const std::string& content) const {
        tests::writeContents(temp_.path() / name, content);
    }
    /// What was made, by a drop; then what there is to read about it.
    void import(Page from = Page::Target) {
        program_->window().goTo(from);  // where Enter is no tap
        tests::dropFiles(program_.window(), {QString::fromStdString(temp_.path().string())});
        ASSERT_TRUE(waitFor([this] { return !program_->importer().reading(); }));
        press(Qt::Key_Return);
        ASSERT_EQ(program_->window().page(), Page::Import);
    }
    QString lines() { return the<QPlainTextEdit>("importLines").toPlainText(); }
    testing::TempFolder temp_;
};

TEST_F(ImportPageTest, CountsAndNamesWhatGaveNothing) {
    made("1.tcx", watchRun(0, 20));
    made("2.tcx", watchRun(0, 20));
    made("3.tcx", tests::aRide(1));
    made("4.tcx", watchRun(2, 20).substr(0, 900));
    import();
    EXPECT_EQ(the("importedNew").text(), "1");
    EXPECT_EQ(the("importedAdded").text(), "0");
    EXPECT_EQ(the("importedBefore").text(), "1");
    EXPECT_EQ(the("importedNotRuns").text(), "1");
    EXPECT_EQ(the("importedUnreadable").text(), "1");
    EXPECT_TRUE(lines().startsWith("3.tcx: not a run\n4.tcx: unreadable: cut short ("))
        << qPrintable(lines());
    EXPECT_FALSE(the<QWidget>("importBar").isVisible()) << "it would say the same";
}

TEST_F(ImportPageTest, TheListIsReachedByKeyAndCopied) {
    made("3.tcx", tests::aRide(1));
    import();
    for (int i = 0; i < 30 && !the<QWidget>("importLines").hasFocus(); ++i) {
        press(Qt::Key_Tab);
    }
    ASSERT_TRUE(the<QWidget>("importLines").hasFocus());
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), "3.tcx: not a run");
    QGuiApplication::clipboard()->clear();
    press(Qt::Key_Tab);
    ASSERT_TRUE(the<QPushButton>("importCopy").hasFocus());
    press(Qt::Key_Space);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), "3.tcx: not a run");
}

TEST_F(ImportPageTest, IsReachedByKeyWhereEnterIsATap) {
    program_->window().goTo(Page::Measure);
    made("1.tcx", watchRun(0, 20));
    tests::dropFiles(program_.window(), {QString::fromStdString(temp_.path().string())});
    ASSERT_TRUE(waitFor([this] { return !program_->importer().reading(); }));
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(waitFor([this] { return program_->window().page() == Page::Import; }));
}

TEST_F(ImportPageTest, ShowsTheNewestRunInReview) {
    for (int day = 0; day < 5; ++day) {
        made(std::to_string(day) + ".tcx", watchRun(day, 20));
    }
    import();
    EXPECT_FALSE(the<QWidget>("importTold").isVisible()) << "there is nothing to look at";
    ASSERT_TRUE(the<QPushButton>("importShow").hasFocus());
    press(Qt::Key_Return);
    EXPECT_EQ(program_->window().page(), Page::Review);
    auto& entries = the<QListWidget>("weekEntries");
    ASSERT_GT(entries.count(), 0);
    EXPECT_EQ(entries.currentRow(), 0) << "the newest of its week";
}

TEST_F(ImportPageTest, EscapeGoesBackAndPutsItAway) {
    made("1.tcx", watchRun(0, 20));
    import(Page::Run);
    press(Qt::Key_Escape);
    EXPECT_EQ(program_->window().page(), Page::Run);
    EXPECT_FALSE(program_->importer().summary());
    EXPECT_FALSE(the<QWidget>("importBar").isVisible());
}

TEST_F(ImportPageTest, OfVeryManyLinesTheFirstAreShownAndAllAreCopied) {
    constexpr int kMany = 1'003;
    for (int i = 0; i < kMany; ++i) {
        made(std::to_string(10'000 + i) + ".txt", "x");
    }
    import();
    EXPECT_EQ(lines().count('\n'), 999);
    EXPECT_EQ(the("importLeft").text(), "3 more are in the copied list.");
    the<QPushButton>("importCopy").click();
    EXPECT_EQ(QGuiApplication::clipboard()->text().count('\n'), kMany - 1);
}

}  // namespace
}  // namespace stridetick::app
