// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/import_bar.hpp"

#include <QFileDialog>
#include <QProgressBar>
#include <QPushButton>

#include "tests/app/drops.hpp"
#include "tests/app/ui/window_fixture.hpp"
#include "tests/app/watch_files.hpp"
#include "tests/support/child_process.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace stridetick::app {
namespace {

using tests::waitFor;
using tests::watchRun;
using Page = MainWindow::Page;

class ImportBarTest : public tests::WindowFixture {
 protected:
    QString made(const std::string& name, const std::string& content) const {
        tests::writeContents(temp_.path() / name, content);
        return QString::fromStdString((temp_.path() / name).string());
    }
    QStringList many(int files, int every = 1) const {
        QStringList names;
        for (int day = 0; day < files; ++day) {
            names.append(made(std::to_string(day) + ".tcx", watchRun(day, 60, every)));
        }
        return names;
    }
    bool over() {
        return waitFor([this] { return !program_->importer().reading(); });
    }
    QString words() { return the<QLabel>("importWords").text(); }
    testing::TempFolder temp_;
};

TEST_F(ImportBarTest, IsThereOnlyForAnImport) {
    program_->window().goTo(Page::Review);
    EXPECT_FALSE(the<QWidget>("importBar").isVisible());
    tests::dropFiles(program_.window(), {made("a.tcx", watchRun(0, 20))});
    EXPECT_TRUE(the<QWidget>("importBar").isVisible());
    EXPECT_TRUE(the<QProgressBar>("importProgress").isVisible());
    EXPECT_TRUE(the<QPushButton>("importCancel").hasFocus());
    ASSERT_TRUE(over());
    EXPECT_EQ(words(), "1 new run.");
    EXPECT_FALSE(the<QProgressBar>("importProgress").isVisible());
    EXPECT_TRUE(the<QPushButton>("importDetails").hasFocus());
    press(Qt::Key_Escape);
    EXPECT_FALSE(the<QWidget>("importBar").isVisible());
    EXPECT_FALSE(program_->importer().summary());
}

TEST_F(ImportBarTest, EscapeCancels) {
    program_->window().goTo(Page::Review);
    tests::dropFiles(program_.window(), many(60));
    ASSERT_TRUE(waitFor([this] { return program_->importer().percent() > 0; }));
    press(Qt::Key_Escape);
    ASSERT_TRUE(over());
    EXPECT_TRUE(program_->importer().summary()->cancelled);
    EXPECT_TRUE(words().contains(" Cancelled") &&
                words().endsWith(": what was taken before stays, the rest was left out."))
        << qPrintable(words());
}

TEST_F(ImportBarTest, TellsHowFarItIs) {
    QStringList told;
    int furthest = 0;
    const QObject listener;  // ends the connection with this test
    QObject::connect(&program_->importer(), &ImportController::changed, &listener, [&] {
        told.append(words());
        furthest = std::max(furthest, the<QProgressBar>("importProgress").value());
    });
    tests::dropFiles(program_.window(), many(60));
    ASSERT_TRUE(over());
    EXPECT_GT(furthest, 10);
    EXPECT_FALSE(told.filter(QString::fromUtf8(" of 60 files …")).isEmpty());
    EXPECT_EQ(words(), "60 new runs.");
}

TEST_F(ImportBarTest, LeavesTheFocusWhereItIsWhileAMinuteIsTapped) {
    program_->window().goTo(Page::Measure);
    press(Qt::Key_Space);
    ASSERT_EQ(program_->measure().state(), MeasureController::State::Tapping);
    auto* focus = program_->window().focusWidget();
    tests::dropFiles(program_.window(), {made("a.tcx", watchRun(0, 20))});
    ASSERT_TRUE(over());
    EXPECT_EQ(program_->window().focusWidget(), focus);
    EXPECT_EQ(program_->measure().state(), MeasureController::State::Tapping);
}

TEST_F(ImportBarTest, FilesAreChosenInADialogByKey) {
    const auto one = made("a.tcx", watchRun(0, 20));
    const auto other = made("b.tcx", watchRun(1, 20));
    press(Qt::Key_I, Qt::ControlModifier);
    auto* dialog = program_->window().findChild<QFileDialog*>("importDialog");
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->fileMode(), QFileDialog::ExistingFiles);
    emit dialog->filesSelected({one, other});
    dialog->close();
    ASSERT_TRUE(over());
    EXPECT_EQ(words(), "2 new runs.");
}

TEST_F(ImportBarTest, ReviewOffersItAndThenShowsTheRuns) {
    program_->window().goTo(Page::Review);
    EXPECT_TRUE(the<QPushButton>("reviewImportFirst").isVisible());
    the<QPushButton>("reviewImportFirst").click();
    auto* dialog = program_->window().findChild<QFileDialog*>("importDialog");
    ASSERT_NE(dialog, nullptr);
    dialog->close();
    tests::dropFiles(program_.window(), {made("a.tcx", watchRun(0, 20))});
    ASSERT_TRUE(over());
    EXPECT_TRUE(waitFor([this] { return !program_->review().empty(); }));
    EXPECT_TRUE(the<QPushButton>("reviewImport").isVisible());
}

TEST_F(ImportBarTest, LeavesTheFocusAloneWhereKeysAreTaps) {
    program_->window().goTo(Page::Measure);
    tests::dropFiles(program_.window(), {made("a.tcx", watchRun(0, 20))});
    EXPECT_FALSE(the<QPushButton>("importCancel").hasFocus());
    ASSERT_TRUE(over());
    EXPECT_FALSE(the<QPushButton>("importDetails").hasFocus());
}

TEST_F(ImportBarTest, NeitherRestoreNorMergeBeginsDuringAnImport) {
    program_->window().goTo(Page::Log);
    EXPECT_TRUE(program_->restore().whyNot().isEmpty());
    tests::dropFiles(program_.window(), many(60));
    EXPECT_TRUE(program_->restore().whyNot().startsWith("Files are being imported"));
    EXPECT_TRUE(program_->merger().whyNot().startsWith("Files are being imported"));
    ASSERT_TRUE(waitFor([this] { return !program_->importer().importing(); }));
    EXPECT_TRUE(program_->restore().whyNot().isEmpty());
}

TEST_F(ImportBarTest, ARunThatTheLogRefusesIsToldHereAlone) {
    testing::ChildProcess sqlite(
        {.arguments = {"sqlite3", program_.home.logFile().string(),
                       "CREATE TRIGGER refuse BEFORE INSERT ON cadence_trace BEGIN SELECT "
                       "RAISE(ABORT, 'not this one'); END"},
         .environment = {}});
    ASSERT_EQ(sqlite.waitFor(std::chrono::seconds{20}), 0);
    tests::dropFiles(program_.window(), many(2));
    ASSERT_TRUE(waitFor([this] { return words() == "No new run, 2 unreadable."; }))
        << qPrintable(words());
    EXPECT_EQ(program_->window().findChild<QLabel*>("notice-log-refused"), nullptr);
}

TEST_F(ImportBarTest, SaysWhyNothingWasImportedWhateverWasBefore) {
    tests::dropFiles(program_.window(), {made("b.tcx", watchRun(1, 20))});
    ASSERT_TRUE(over());
    EXPECT_EQ(words(), "1 new run.");
    program_->log().restore(temp_.path() / "none.db");
    tests::dropFiles(program_.window(), {made("a.tcx", watchRun(0, 20))});
    EXPECT_EQ(
        words(),
        "Nothing was imported, as your log is being restored or merged: try again after that.");
    the<QPushButton>("importHide").click();
    EXPECT_FALSE(the<QWidget>("importBar").isVisible());
}

}  // namespace
}  // namespace stridetick::app
