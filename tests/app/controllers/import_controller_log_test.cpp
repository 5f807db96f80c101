// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/controllers/import_fixture.hpp"
#include "tests/app/log_lock.hpp"

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using ImportControllerLogTest = tests::ImportFixture;
using tests::LogLock;
using tests::waitFor;
using tests::watchRun;

TEST_F(ImportControllerLogTest, ALogThatIsNotOpenYetTakesNothing) {
    LogService unopened(parts_.home.logFile(), parts_.clock);
    ImportController controller(unopened);
    controller.take({made("1.tcx", watchRun(0, 20))});
    EXPECT_FALSE(controller.reading());
    EXPECT_EQ(controller.message(),
              "Nothing was imported, as your log is being opened: try again in a moment.");
    controller.dismiss();
    EXPECT_TRUE(controller.message().isEmpty());
}

TEST_F(ImportControllerLogTest, WhereAnotherLogTakesThePlaceNothingMoreIsWritten) {
    controller_.take(many(60));
    ASSERT_TRUE(waitFor([this] { return controller_.percent() > 10; }));
    const auto handedOver = parts_.log.waiting();
    const auto written = tests::everythingIn(parts_.home.logFile()).sessions.size();
    parts_.log.restore(temp_.path() / "none.db");
    EXPECT_FALSE(controller_.reading());
    EXPECT_EQ(parts_.log.waiting(), handedOver);
    const auto& summary = *controller_.summary();
    EXPECT_TRUE(summary.stopped.startsWith("Stopped, as your log is being restored or merged"))
        << qPrintable(summary.stopped);
    EXPECT_EQ(summary.sentences().at(0), summary.stopped);
    ASSERT_TRUE(waitFor([this] { return !parts_.log.replacing(); }));
    const auto now = onDisk().sessions.size();
    EXPECT_EQ(now, summary.imported) << "the summary tells of the disk";
    EXPECT_LE(now, written + 64);
    EXPECT_LT(now, 60U);
}

TEST_F(ImportControllerLogTest, IsAtWorkUntilTheDiskHasIt) {
    LogLock lock(parts_.home.logFile());
    EXPECT_FALSE(controller_.importing());
    import({made("1.tcx", watchRun(0, 20))});
    EXPECT_TRUE(controller_.importing());
    bool told = false;
    QObject::connect(&controller_, &ImportController::changed, &controller_,
                     [&] { told = told || !controller_.importing(); });
    lock.release();
    EXPECT_TRUE(waitFor([&] { return told; }));
}

TEST_F(ImportControllerLogTest, TheNewestIsNotShownOfAnotherLog) {
    import({made("1.tcx", watchRun(0, 20))});
    ASSERT_TRUE(parts_.settled());
    const tests::TempLog other;
    {
        auto log = other.writing();
        tests::TempLog::write(log, {clicked(3, 20min)});
    }
    ASSERT_TRUE(controller_.summary()->newest());
    parts_.log.merge(other.file());
    ASSERT_TRUE(waitFor([this] { return !parts_.log.replacing(); }));
    EXPECT_FALSE(controller_.summary()->newest());
    EXPECT_EQ(controller_.summary()->counts(), "1 new run.");
}

TEST_F(ImportControllerLogTest, WhyNothingIsImportedTakesThePlaceOfAnOlderSummary) {
    import({made("1.tcx", watchRun(0, 20))});
    parts_.log.restore(temp_.path() / "none.db");
    controller_.take({made("2.tcx", watchRun(1, 20))});
    EXPECT_FALSE(controller_.summary());
    EXPECT_TRUE(controller_.message().contains("being restored or merged"));
}

TEST_F(ImportControllerLogTest, ALogThatIsNotKeptTakesNothing) {
    const tests::Home home;
    tests::writeContents(home.logFile(), "another program's");
    LogService log(home.logFile(), parts_.clock);
    log.open();
    ASSERT_TRUE(waitFor([&] { return log.opening().has_value(); }));
    ImportController controller(log);
    controller.take({made("1.tcx", watchRun(0, 20))});
    EXPECT_FALSE(controller.reading());
    EXPECT_EQ(
        controller.message(),
        "Nothing was imported, as this run of the program is not kept: see the notice above.");
}

TEST_F(ImportControllerLogTest, OneThatTheLogRefusesHoldsUpNoneOfTheOthers) {
    ASSERT_NO_FATAL_FAILURE(refuse(2));
    QStringList files;
    for (int day = 0; day < 5; ++day) {
        files.append(made(std::to_string(day) + ".tcx", watchRun(day, 20)));
    }
    import(files);
    EXPECT_TRUE(waitFor([this] {
        return controller_.summary()->counts() == "4 new runs, 1 unreadable.";
    })) << qPrintable(controller_.summary()->counts());
    EXPECT_EQ(controller_.summary()->lines,
              QStringList{"2.tcx: the log does not take it (not this one)"});
    EXPECT_EQ(onDisk().sessions.size(), 4U);
}

TEST_F(ImportControllerLogTest, WhatIsRefusedLateIsNotChargedToTheNextImport) {
    ASSERT_NO_FATAL_FAILURE(refuse(2));
    QStringList lost;
    QObject::connect(&controller_, &ImportController::lost, &controller_,
                     [&](const QString& reason) { lost.append(reason); });
    LogLock lock(parts_.home.logFile());
    EXPECT_EQ(import({made("2.tcx", watchRun(2, 20))}).counts(), "1 new run.");
    EXPECT_EQ(import({made("2.jpg", "\xff\xd8")}).counts(), "No new run, 1 unreadable.");
    lock.release();
    ASSERT_TRUE(waitFor([&] { return !lost.isEmpty(); }));
    EXPECT_EQ(lost, QStringList{"not this one"});
    EXPECT_EQ(controller_.summary()->counts(), "No new run, 1 unreadable.");
}

TEST_F(ImportControllerLogTest, WhatWasTakenIsWrittenThoughTheWindowCloses) {
    {
        ImportController closed(parts_.log);
        closed.take(many(60));
        ASSERT_TRUE(waitFor([&] { return closed.percent() > 10; }));
        ASSERT_TRUE(closed.reading());
    }
    EXPECT_GT(onDisk().sessions.size(), 0U);
}

}  // namespace
}  // namespace stridetick::app
