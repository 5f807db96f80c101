// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/import_controller.hpp"

#include "tests/app/controllers/import_fixture.hpp"
#include "tests/app/log_lock.hpp"
#include "tests/core/exchange/packed.hpp"

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using ImportControllerTest = tests::ImportFixture;
using tests::dayNumber;
using tests::FitRun;
using tests::gpxRun;
using tests::LogLock;
using tests::waitFor;
using tests::watchRun;

TEST_F(ImportControllerTest, TakesRunsIntoTheLogAndSaysWhatBecameOfEachFile) {
    const auto run = clicked(1, 20min);
    parts_.log.save({run});
    const auto summary =
        import({made("new.tcx", watchRun(0, 20)), made("click.fit", FitRun::bytes(1, 20)),
                made("ride.tcx", tests::aRide(2)), made("cut.tcx", watchRun(3, 20).substr(0, 900)),
                made("some.jpg", "\xff\xd8")});
    EXPECT_EQ(summary.counts(),
              "1 new run, 1 added to the run of its time, 1 not a run, 2 unreadable.");
    EXPECT_EQ(summary.files, 5U);
    ASSERT_EQ(summary.lines.size(), 3);
    EXPECT_EQ(summary.lines[0], "ride.tcx: not a run");
    EXPECT_TRUE(summary.lines[1].startsWith("cut.tcx: unreadable: cut short ("));
    EXPECT_EQ(summary.lines[2], "some.jpg: It is not a watch's file.");
    const auto history = onDisk();
    EXPECT_EQ(history.sessions.size(), 2U);
    ASSERT_EQ(history.traces.size(), 2U);
    EXPECT_EQ(history.traces[1].session, run.id);
    EXPECT_FALSE(history.traces[1].madeSession);
}

TEST_F(ImportControllerTest, TheSameRunTwiceInOneDropIsTakenOnce) {
    const auto summary =
        import({made("1.tcx", watchRun(0, 20)), made("2.tcx", watchRun(0, 20)),
                made("3.fit", FitRun::bytes(0, 20)), made("4.fit", FitRun::bytes(1, 20)),
                made("5.tcx", watchRun(1, 20)), made("6.gpx", gpxRun(1, 20))});
    EXPECT_EQ(summary.counts(), "2 new runs, 4 there already.");
    EXPECT_EQ(onDisk().sessions.size(), 2U);
    EXPECT_EQ(import({folder()}).counts(), "No new run, 6 there already.");
}

TEST_F(ImportControllerTest, KnowsWhatWaitsToBeWritten) {
    LogLock lock(parts_.home.logFile());
    parts_.log.save({clicked(0, 20min)});
    EXPECT_EQ(import({made("1.tcx", watchRun(0, 20))}).counts(),
              "No new run, 1 added to the run of its time.");
    EXPECT_EQ(import({made("2.fit", FitRun::bytes(0, 20))}).counts(),
              "No new run, 1 there already.");
    EXPECT_GT(parts_.log.waiting(), 0U);
    lock.release();
    EXPECT_EQ(onDisk().sessions.size(), 1U);
}

TEST_F(ImportControllerTest, ARunThatWasDeletedSinceIsNotTakenAgain) {
    const auto file = made("1.tcx", watchRun(0, 20));
    import({file});
    const auto session = onDisk().sessions.at(0).id;
    parts_.log.save({log::Delete<core::Session>{session, dayNumber(9)}});
    EXPECT_EQ(import({file}).counts(), "No new run, 1 deleted before.");
    EXPECT_TRUE(onDisk().sessions.empty());
}

TEST_F(ImportControllerTest, TakesEachFileOfAnArchive) {
    const auto zip = exchange::Packer::zip(
        {{"a.tcx", watchRun(0, 20)}, {"b.fit", FitRun::bytes(1, 20)}, {"c.tcx", "<gpx/>"}});
    const auto summary = import({made("all.zip", zip)});
    EXPECT_EQ(summary.counts(), "2 new runs, 1 unreadable.");
    EXPECT_TRUE(summary.lines.at(0).startsWith("all.zip, c.tcx: unreadable: "))
        << qPrintable(summary.lines.at(0));
}

TEST_F(ImportControllerTest, SaysWhatWasGuessedOfAFile) {
    const auto summary = import({made("a.gpx", gpxRun(0, 20)), made("b.tcx", watchRun(1, 20))});
    EXPECT_EQ(summary.counts(), "2 new runs.");
    EXPECT_EQ(summary.lines, QStringList{"a.gpx: imported, its numbers taken for one foot's"});
    EXPECT_TRUE(onDisk().traces.at(0).guessed);
}

TEST_F(ImportControllerTest, WhatWasTakenBeforeItIsCancelledStays) {
    controller_.take(many(60));
    ASSERT_TRUE(waitFor([this] { return controller_.percent() > 10; }));
    controller_.cancel();
    ASSERT_TRUE(waitFor([this] { return !controller_.reading(); }));
    const auto& summary = *controller_.summary();
    EXPECT_TRUE(summary.cancelled);
    EXPECT_GT(summary.imported, 0U);
    EXPECT_LT(summary.imported, 60U);
    EXPECT_EQ(onDisk().sessions.size(), summary.imported);
    EXPECT_TRUE(summary.sentences().at(0).endsWith(
        " of 60: what was taken before stays, the rest was left out."))
        << qPrintable(summary.sentences().at(0));
}

TEST_F(ImportControllerTest, TellsHowFarItIs) {
    QStringList told;
    QObject::connect(&controller_, &ImportController::changed, &controller_, [&] {
        if (controller_.reading()) {
            told.append(controller_.progress());
        }
    });
    import(many(60));
    ASSERT_FALSE(told.isEmpty());
    EXPECT_TRUE(told.last().startsWith("Reading ") &&
                told.last().endsWith(QString::fromUtf8(" of 60 files …")))
        << qPrintable(told.last());
}

TEST_F(ImportControllerTest, FilesThatComeMeanwhileFollow) {
    controller_.take({made("1.tcx", watchRun(0, 20))});
    controller_.take({made("2.tcx", watchRun(1, 20)), made("3.tcx", watchRun(0, 20))});
    ASSERT_TRUE(waitFor([this] { return !controller_.reading(); }));
    EXPECT_EQ(controller_.summary()->counts(), "2 new runs, 1 there already.");
    EXPECT_EQ(controller_.summary()->files, 3U);
}

TEST_F(ImportControllerTest, ALogIsToldAndTheOpenOneKeepsItsLocks) {
    parts_.log.save({clicked(0, 20min)});
    ASSERT_TRUE(parts_.settled());
    const auto summary = import({parts_.home.path(), made("log.json", " {\"format\": 1}")});
    EXPECT_EQ(summary.logs, 2U);
    EXPECT_TRUE(summary.counts().endsWith("2 logs.")) << qPrintable(summary.counts());
    testing::ChildProcess other(
        {.arguments = {STRIDETICK_PROGRAM, "import", "--log", parts_.home.logFile().string(),
                       made("run.tcx", watchRun(7, 20)).toStdString()},
         .environment = {}});
    EXPECT_EQ(other.waitFor(20s), 1) << "the log must be in use for others";
    EXPECT_EQ(onDisk().sessions.size(), 1U);
}

TEST_F(ImportControllerTest, TheNewestIsFoundWhereItsSessionBegan) {
    auto run = clicked(1, 40min);
    run.startedAt.utc -= 10min;
    parts_.log.save({run});
    const auto summary = import({made("1.tcx", watchRun(1, 30))});
    EXPECT_EQ(summary.attached, 1U);
    ASSERT_TRUE(summary.newest());
    EXPECT_EQ(summary.newest()->startedAt, run.startedAt);
}

TEST_F(ImportControllerTest, ACancelledImportIsOverBeforeTheNextBegins) {
    controller_.take(many(60));
    ASSERT_TRUE(waitFor([this] { return controller_.percent() > 10; }));
    controller_.cancel();
    EXPECT_FALSE(controller_.reading());
    const auto before = controller_.summary().value_or(ImportSummary{});
    EXPECT_EQ(before.ofFiles, 60U);
    EXPECT_GE(before.files, before.imported);
    EXPECT_LT(before.files, 60U);
    const auto summary = import({made("other.tcx", watchRun(100, 20))});
    EXPECT_FALSE(summary.cancelled);
    EXPECT_EQ(summary.counts(), "1 new run.");
    EXPECT_EQ(summary.files, 1U);
    EXPECT_EQ(onDisk().sessions.size(), before.imported + 1);
}

}  // namespace
}  // namespace stridetick::app
