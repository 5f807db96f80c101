// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.hpp"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "app/login_item.hpp"
#include "app/reminded_day.hpp"
#include "app/ui/close_question.hpp"
#include "tests/app/environment.hpp"
#include "tests/app/household.hpp"
#include "tests/app/keys.hpp"
#include "tests/app/log_lock.hpp"
#include "tests/app/records.hpp"

#include <ctime>

namespace stridetick::app {
namespace {

namespace fs = std::filesystem;
using Page = MainWindow::Page;
using tests::waitFor;

class ProgramTest : public ::testing::Test {
 protected:
    void SetUp() override {
        anna_ = home_.add("Anna");
        first_ = home_.runners.list()[0];
        ASSERT_NO_FATAL_FAILURE(home_.open(first_));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(home_.window().windowHandle(), key, modifiers);
    }

    tests::Household home_;
    Runner first_;
    Runner anna_;
};

TEST_F(ProgramTest, GoesToAnotherRunnerInTheSameProcessAndKeepsPageAndPlace) {
    home_.window().goTo(Page::Review);
    home_.window().resize(900, 640);
    home_.at().settings().setAppearance(Appearance::Dark);
    ASSERT_TRUE(home_.switchTo(anna_));
    EXPECT_EQ(home_.at().log().file(), anna_.log);
    EXPECT_EQ(home_.window().page(), Page::Review);
    EXPECT_EQ(home_.window().size(), QSize(900, 640));
    EXPECT_EQ(home_.window().windowTitle(), QString("Anna – Stridetick"));
    EXPECT_EQ(home_.at().settings().appearance(), Appearance::System);
    ASSERT_TRUE(home_.switchTo(first_));
    EXPECT_EQ(home_.at().settings().appearance(), Appearance::Dark);
    EXPECT_EQ(home_.window().windowTitle(), QString("First runner – Stridetick"));
}

TEST_F(ProgramTest, IsBuiltAnewInATimeThatNobodyWaitsFor) {
    ASSERT_TRUE(home_.save({tests::tapped(1600), tests::run(std::chrono::minutes{20})}));
    // The processor's time: what a machine does meanwhile for others is not the program's.
    bool shown = false;
    const auto before = std::clock();
    QObject::connect(&home_.program, &Program::rebuilt, &home_.program, [&] {
        shown = true;
        EXPECT_LT((std::clock() - before) * 1'000 / CLOCKS_PER_SEC, 300);
    });
    home_.program.restart();
    ASSERT_TRUE(waitFor([&] { return shown; }));
    ASSERT_TRUE(home_.ready());
    EXPECT_EQ(home_.at().log().file(), first_.log) << "as it was";
}

TEST_F(ProgramTest, WhatWaitsIsWrittenBefore) {
    home_.at().log().save({tests::tapped(1600)});
    ASSERT_TRUE(home_.switchTo(anna_));
    EXPECT_EQ(tests::everythingIn(first_.log).measurements.size(), 1U);
    EXPECT_TRUE(tests::everythingIn(anna_.log).measurements.empty());
}

TEST_F(ProgramTest, AsksWhereEntriesWouldBeLostAndStaysIfTheyAreKept) {
    const tests::LogLock lock(first_.log);
    home_.at().log().save({tests::tapped(1600)});
    ASSERT_TRUE(waitFor([this] { return !home_.at().log().trouble().isEmpty(); }));
    QSignalSpy over(&home_.program, &Program::over);
    home_.program.runners().switchTo(anna_);
    auto* question = home_.window().findChild<CloseQuestion*>();
    ASSERT_NE(question, nullptr);
    QTest::keyClick(question, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return home_.window().findChild<CloseQuestion*>() == nullptr; }));
    EXPECT_TRUE(home_.window().isVisible());
    home_.window().close();
    question = home_.window().findChild<CloseQuestion*>();
    ASSERT_NE(question, nullptr);
    question->findChild<QPushButton*>("closeAndLose")->click();
    ASSERT_TRUE(waitFor([&] { return !over.isEmpty(); })) << "it was closed, not switched";
    EXPECT_EQ(home_.at().log().file(), first_.log);
}

TEST_F(ProgramTest, ARunIsNotCutOff) {
    ASSERT_NO_FATAL_FAILURE(home_.startRun());
    home_.program.runners().switchTo(anna_);
    EXPECT_EQ(home_.said(), "A run is on: stop it first.");
    home_.at().settings().setLanguage("de");
    EXPECT_EQ(home_.at().settings().language(), "") << "not at the next start by surprise";
    EXPECT_TRUE(home_.at().run().running());
    EXPECT_EQ(home_.at().log().file(), first_.log);
    home_.at().run().stop();
    EXPECT_TRUE(home_.switchTo(anna_));
    EXPECT_EQ(home_.said(), "");
}

TEST_F(ProgramTest, AMinuteThatIsTappedIsNotCutOff) {
    press(Qt::Key_Space);
    ASSERT_EQ(home_.at().measure().state(), MeasureController::State::Tapping);
    home_.program.runners().switchTo(anna_);
    EXPECT_EQ(home_.said(), "A minute is being tapped: finish it first.");
    EXPECT_EQ(home_.at().log().file(), first_.log);
}

TEST_F(ProgramTest, AWindowThatIsOpenElsewhereComesToTheFront) {
    SingleInstance elsewhere(anna_.log);
    QSignalSpy raised(&elsewhere, &SingleInstance::raiseRequested);
    ASSERT_FALSE(elsewhere.handedOver());
    home_.program.runners().switchTo(anna_);
    EXPECT_EQ(home_.said(), "The window of Anna is open already; it comes to the front.");
    EXPECT_TRUE(waitFor([&] { return !raised.isEmpty(); }));
    EXPECT_EQ(home_.at().log().file(), first_.log);
}

TEST_F(ProgramTest, SaysWhoseLogFilesGoIntoWhereThereAreSeveral) {
    const QString run = QString::fromStdString((home_.folder.path() / "run.fit").string());
    EXPECT_TRUE(SingleInstance(first_.log).handedOver({run}));
    EXPECT_TRUE(waitFor(
        [this] { return home_.said() == "What is imported goes into the log of First runner."; }));
}

TEST_F(ProgramTest, TheOneThatIsLeftCanBeOpenedByAnother) {
    ASSERT_TRUE(home_.switchTo(anna_));
    EXPECT_FALSE(SingleInstance(first_.log).handedOver());
    EXPECT_TRUE(SingleInstance(anna_.log).handedOver());
}

TEST_F(ProgramTest, ANewRunnerBeginsAtMeasure) {
    home_.window().goTo(Page::Review);
    ASSERT_TRUE(home_.becomes([this] { EXPECT_EQ(home_.program.runners().add("Ben"), ""); }));
    EXPECT_EQ(home_.window().page(), Page::Measure);
    EXPECT_EQ(home_.program.runners().current()->name, "Ben");
    EXPECT_TRUE(tests::everythingIn(home_.at().log().file()).measurements.empty());
}

TEST_F(ProgramTest, WhoIsDeletedGivesTheWindowToTheFirst) {
    ASSERT_TRUE(home_.switchTo(anna_));
    ASSERT_TRUE(home_.save({tests::tapped(1600)}));
    ASSERT_TRUE(home_.becomes([this] { home_.program.runners().remove(); }));
    EXPECT_EQ(home_.at().log().file(), first_.log);
    EXPECT_EQ(home_.window().windowTitle(), "Stridetick") << "there is one alone";
    EXPECT_TRUE(home_.said().startsWith("Anna is deleted. All of it lies in "))
        << home_.said().toStdString();
    EXPECT_FALSE(fs::exists(anna_.log));
    const auto kept = fs::directory_iterator(home_.runners.deletedFolder())->path();
    EXPECT_EQ(tests::everythingIn(kept / "stridetick.db").measurements.size(), 1U);
}

TEST_F(ProgramTest, TheFirstCanBeDeletedInItsOwnWindow) {
    ASSERT_TRUE(home_.save({tests::tapped(1600)}));
    ASSERT_TRUE(home_.becomes([this] { home_.program.runners().remove(); }));
    EXPECT_EQ(home_.at().log().file(), anna_.log);
    EXPECT_FALSE(fs::exists(first_.log));
    EXPECT_EQ(home_.runners.list().size(), 1U);
}

TEST_F(ProgramTest, WhoseLogAnotherProgramHasOpenIsNotDeleted) {
    ASSERT_TRUE(home_.switchTo(anna_));
    const tests::LogLock lock(anna_.log);
    ASSERT_TRUE(home_.becomes([this] { home_.program.runners().remove(); }));
    EXPECT_TRUE(home_.said().startsWith("Anna is not deleted. ")) << home_.said().toStdString();
    EXPECT_EQ(home_.at().log().file(), anna_.log);
    EXPECT_TRUE(fs::exists(anna_.log));
}

TEST_F(ProgramTest, WhoseSettingsStayBehindIsDeletedAndNoNewLogIsMade) {
    ASSERT_TRUE(home_.switchTo(anna_));
    home_.at().settings().setAppearance(Appearance::Dark);
    fs::create_directory(anna_.log.parent_path() / "stridetick.conf");
    ASSERT_TRUE(home_.becomes([this] { home_.program.runners().remove(); }));
    EXPECT_EQ(home_.at().log().file(), first_.log);
    EXPECT_TRUE(home_.said().startsWith("Anna is deleted; the log lies in "))
        << home_.said().toStdString();
    EXPECT_TRUE(home_.said().contains(" Not all could be moved to ")) << home_.said().toStdString();
    EXPECT_FALSE(fs::exists(anna_.log.parent_path()));
}

TEST_F(ProgramTest, WhoIsDeletedIsRemindedOfNothingAnyMore) {
    const QTemporaryDir desktop;
    const tests::Environment config("XDG_CONFIG_HOME", desktop.path());
    const tests::Environment state("XDG_STATE_HOME", desktop.path());
    ASSERT_TRUE(home_.switchTo(anna_));
    ASSERT_TRUE(home_.switchTo(first_));
    const LoginItem item({"--log", QString::fromStdString(anna_.log.string())});
    ASSERT_TRUE(item.tryInstall(QTime(17, 0)));
    ASSERT_TRUE(RemindedDay(anna_.log).keep(std::chrono::local_days{std::chrono::days{20'000}}));
    ASSERT_TRUE(home_.becomes([this] { home_.program.runners().remove(); }));
    EXPECT_TRUE(item.at()) << "the first was deleted";
    const auto ben = home_.add("Ben");
    ASSERT_TRUE(home_.becomes([this] { home_.program.runners().remove(); }));
    EXPECT_EQ(home_.program.runners().current(), ben);
    EXPECT_FALSE(QFileInfo::exists(LoginItem::file()));
    EXPECT_TRUE(QDir(desktop.filePath("stridetick")).entryList({"reminded-*"}).isEmpty());
}

TEST_F(ProgramTest, ANewNameStaysWhereTheWindowIsBuiltAnew) {
    ASSERT_TRUE(home_.switchTo(anna_));
    ASSERT_EQ(home_.program.runners().rename("Anne"), "");
    ASSERT_TRUE(home_.becomes([this] { home_.program.restart(); }));
    EXPECT_EQ(home_.window().windowTitle(), QString("Anne – Stridetick"));
    EXPECT_EQ(home_.program.runners().current()->name, "Anne");
}

TEST_F(ProgramTest, IsOverWhereTheWindowIsClosed) {
    QSignalSpy over(&home_.program, &Program::over);
    home_.window().close();
    EXPECT_TRUE(waitFor([&] { return !over.isEmpty(); }));
}

TEST(ProgramOfOneLog, BelongsToNobodyAndSaysSo) {
    tests::Household home;
    ASSERT_TRUE(home.program.open(home.folder.path() / "own.db", std::nullopt));
    ASSERT_TRUE(home.ready());
    const auto entries = home.window().findChild<QMenu*>("runnerMenu")->actions();
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries[0]->text(), "This window has a log of its own, given by --log");
    EXPECT_FALSE(entries[0]->isEnabled());
    EXPECT_EQ(home.window().windowTitle(), "Stridetick");
}

}  // namespace
}  // namespace stridetick::app
