// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/log_export_controller.hpp"

#include "app/merge_source.hpp"
#include "tests/app/program.hpp"
#include "tests/app/records.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace stridetick::app {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using Form = LogExport::Form;
using tests::contentsOf;
using tests::daysAgo;
using tests::waitFor;

class LogExportControllerTest : public ::testing::Test {
 protected:
    LogExportControllerTest() {
        save({tests::tapped(1538), tests::run(30min, daysAgo(2)), tests::run(20min, daysAgo(1))});
    }
    void save(std::vector<log::LogRequest> changes) {
        parts_.log.save(std::move(changes));
        ASSERT_TRUE(parts_.settled());
    }
    void wait() {
        ASSERT_TRUE(waitFor([this] { return !controller_.busy(); }));
    }
    void json(const fs::path& file) {
        controller_.saveJson(QString::fromStdString(file.string()));
        wait();
    }
    void into(Form form, const fs::path& folder) {
        controller_.save(form, QString::fromStdString(folder.string()));
        wait();
    }
    std::string message() const { return controller_.message().toStdString(); }

    tests::Parts parts_;
    LogExportController controller_{parts_.log};
    testing::TempFolder out_;
};

TEST_F(LogExportControllerTest, WritesAllIntoAFileThatCanBeMerged) {
    const auto file = out_.path() / "mine.json";
    controller_.saveJson(QString::fromStdString(file.string()));
    EXPECT_TRUE(controller_.busy()) << "the window does not wait";
    EXPECT_FALSE(controller_.percent());
    wait();
    EXPECT_FALSE(controller_.failed());
    EXPECT_EQ(message(),
              "mine.json is written: 1 measurement and 2 runs, and all else that your "
              "log holds.");
    const tests::TempLog empty;
    { auto log = empty.writing(); }
    const auto source = MergeSource::tryOpen(file, "mine.json");
    ASSERT_TRUE(source) << qPrintable(source.error().sentence);
    EXPECT_TRUE(source->tryRehearse(empty.file(), daysAgo(0))->tookAnything());
    EXPECT_EQ(controller_.suggestedName(), "stridetick.json");
}

TEST_F(LogExportControllerTest, ReplacesAFileThatTheDialogHasAskedAboutButNeverTheLog) {
    const auto file = out_.path() / "mine.json";
    std::ofstream(file) << "older";
    json(file);
    EXPECT_FALSE(controller_.failed()) << message();
    EXPECT_NE(contentsOf(file), "older");
    json(parts_.home.logFile());
    EXPECT_TRUE(controller_.failed());
    EXPECT_EQ(message(),
              "stridetick.db is the log itself: nothing was written. Choose another name.");
    EXPECT_FALSE(controller_.mayReplace());
    EXPECT_EQ(tests::everythingIn(parts_.home.logFile()).sessions.size(), 2U);
}

TEST_F(LogExportControllerTest, WritesSheetsAndRunsIntoAFolder) {
    const auto folder = out_.path() / "sheets";
    into(Form::Csv, folder / "");
    EXPECT_FALSE(controller_.failed());
    EXPECT_TRUE(message().starts_with("Written into the folder sheets: sheets of your log, "))
        << message();
    EXPECT_TRUE(fs::exists(folder / "session.csv"));
    EXPECT_TRUE(fs::exists(folder / "weeks.csv"));
    into(Form::Tcx, out_.path() / "runs");
    EXPECT_EQ(message(), "Written into the folder runs: 2 runs, TCX.");
    EXPECT_TRUE(fs::exists(out_.path() / "runs" / "2026-03-02_110000.tcx"));
    into(Form::Fit, out_.path() / "runs");
    EXPECT_EQ(message(), "Written into the folder runs: 2 runs, FIT.");
    EXPECT_EQ(contentsOf(out_.path() / "runs" / "2026-03-03_110000.fit").substr(8, 4), ".FIT");
}

TEST_F(LogExportControllerTest, ReplacesNothingInAFolderBeforeItIsTold) {
    const auto mine = out_.path() / "2026-03-03_110000.tcx";
    std::ofstream(mine) << "mine";
    into(Form::Tcx, out_.path());
    EXPECT_TRUE(controller_.failed());
    EXPECT_TRUE(message().starts_with("2026-03-03_110000.tcx is there already: nothing was"));
    EXPECT_TRUE(controller_.mayReplace());
    EXPECT_EQ(contentsOf(mine), "mine");
    EXPECT_FALSE(fs::exists(out_.path() / "2026-03-02_110000.tcx"));
    controller_.replace();
    wait();
    EXPECT_FALSE(controller_.failed()) << message();
    EXPECT_FALSE(controller_.mayReplace());
    EXPECT_NE(contentsOf(mine), "mine");
}

TEST_F(LogExportControllerTest, SaysWhereThereIsNothingToWriteOrNoPlaceForIt) {
    std::ofstream(out_.path() / "file") << "no folder";
    into(Form::Csv, out_.path() / "file");
    EXPECT_TRUE(controller_.failed());
    EXPECT_TRUE(message().starts_with("The log could not be written there (")) << message();
    EXPECT_TRUE(controller_.message().contains("then try again"));
    const tests::Parts fresh;
    LogExportController other(const_cast<LogService&>(fresh.log));
    other.save(Form::Fit, QString::fromStdString(out_.path().string()));
    ASSERT_TRUE(waitFor([&] { return !other.busy(); }));
    EXPECT_FALSE(other.failed());
    EXPECT_TRUE(other.message().startsWith("There is no run yet")) << qPrintable(other.message());
}

TEST_F(LogExportControllerTest, SaysThatTheLogIsNotOpenYet) {
    const tests::Home home;
    LogService log(home.logFile(), parts_.clock);
    LogExportController controller(log);
    controller.saveJson(home.path() + "/mine.json");
    EXPECT_FALSE(controller.busy());
    EXPECT_TRUE(controller.failed());
    EXPECT_TRUE(controller.message().contains("not open yet"));
}

TEST_F(LogExportControllerTest, OfARunThatIsNotKeptAtLeastTheExportIs) {
    const tests::Home home;
    std::ofstream(home.logFile()) << "another program's";
    LogService log(home.logFile(), parts_.clock);
    log.open();
    ASSERT_TRUE(waitFor([&] { return log.opening().has_value(); }));
    log.save({tests::tapped(1538)});
    ASSERT_TRUE(waitFor([&] { return log.waiting() == 0; }));
    LogExportController controller(log);
    controller.saveJson(home.path() + "/mine.json");
    ASSERT_TRUE(waitFor([&] { return !controller.busy(); }));
    EXPECT_TRUE(controller.message().startsWith("mine.json is written: 1 measurement"))
        << qPrintable(controller.message());
}

TEST_F(LogExportControllerTest, IsCancelledBetweenTwoRuns) {
    std::vector<log::LogRequest> runs;
    for (int i = 3; i < 300; ++i) {
        runs.emplace_back(tests::run(20min, daysAgo(i)));
    }
    save(std::move(runs));
    controller_.save(Form::Fit, QString::fromStdString(out_.path().string()));
    controller_.cancel();
    wait();
    EXPECT_FALSE(controller_.failed());
    EXPECT_TRUE(message().starts_with("Cancelled. Written into the folder ")) << message();
    EXPECT_FALSE(controller_.percent());
}

TEST_F(LogExportControllerTest, WhatWasSaidStaysUntilThePageIsLeft) {
    controller_.setPageShown(true);
    json(out_.path() / "mine.json");
    EXPECT_FALSE(message().empty());
    controller_.setPageShown(false);
    EXPECT_TRUE(message().empty());
}

}  // namespace
}  // namespace stridetick::app
