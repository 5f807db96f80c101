// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/import_summary.hpp"

#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using exchange::ImportKind;
using tests::uuidOf;

TakenRun taken(ImportKind kind, int day = 0) {
    TakenRun run;
    run.kind = kind;
    run.session = core::SessionId(uuidOf(day + 1));
    run.startedAt = tests::dayNumber(day);
    run.sessionStart = run.startedAt;
    return run;
}

TEST(ImportSummaryTest, CountsInWordsAndOneOfAKindAsOne) {
    ImportSummary summary;
    EXPECT_EQ(summary.counts(), "No new run.");
    summary.add("a.fit", taken(ImportKind::NewSession));
    EXPECT_EQ(summary.counts(), "1 new run.");
    summary.add("b.fit", taken(ImportKind::NewSession));
    summary.add("c.fit", taken(ImportKind::Attached));
    summary.add("d.fit", taken(ImportKind::AlreadyThere));
    summary.add("e.fit", taken(ImportKind::NotARun));
    summary.addRefused("f.jpg", "It is not a watch's file.");
    summary.addLog("old.db");
    EXPECT_EQ(summary.counts(),
              "2 new runs, 1 added to the run of its time, 1 there already, 1 not a run, "
              "1 unreadable, 1 log.");
}

TEST(ImportSummaryTest, NamesWhatGaveNothingAndWhy) {
    ImportSummary summary;
    summary.add("a.fit", taken(ImportKind::NewSession));
    summary.add("b.fit", taken(ImportKind::AlreadyThere));
    EXPECT_TRUE(summary.lines.isEmpty());
    summary.add("all.zip", unreadable("c.fit", {exchange::ReadProblem::CutShort, "at byte 812"}));
    auto ride = taken(ImportKind::NotARun);
    summary.add("d.tcx", ride);
    EXPECT_EQ(summary.lines, (QStringList{"all.zip, c.fit: unreadable: cut short (at byte 812)",
                                          "d.tcx: not a run"}));
}

TEST(ImportSummaryTest, AGuessIsToldOfARunThatWasTaken) {
    ImportSummary summary;
    auto guessed = taken(ImportKind::NewSession);
    guessed.guessedOneFoot = true;
    summary.add("a.gpx", guessed);
    guessed.guessedOneFoot = false;
    summary.add("b.gpx", guessed);
    guessed.kind = ImportKind::AlreadyThere;
    summary.add("c.gpx", guessed);
    EXPECT_EQ(summary.guessed, 2U);
    EXPECT_EQ(summary.lines, (QStringList{"a.gpx: imported, its numbers taken for one foot's",
                                          "b.gpx: imported, its numbers taken for both feet's"}));
    ASSERT_EQ(summary.sentences().size(), 1);
    EXPECT_TRUE(summary.sentences()[0].startsWith("2 files do not say"))
        << qPrintable(summary.sentences()[0]);
}

TEST(ImportSummaryTest, KnowsTheNewestRunThatWasTaken) {
    ImportSummary summary;
    summary.add("a", taken(ImportKind::NewSession, 4));
    summary.add("b", taken(ImportKind::Attached, 7));
    summary.add("c", taken(ImportKind::NewSession, 2));
    summary.add("d", taken(ImportKind::AlreadyThere, 9));
    EXPECT_EQ(summary.newest()->id, core::SessionId(uuidOf(8)));
}

TEST(ImportSummaryTest, TheNewestStartsWhenItsSessionDoes) {
    ImportSummary summary;
    auto added = taken(ImportKind::Attached, 7);
    added.sessionStart = tests::dayNumber(6);
    summary.add("a", added);
    EXPECT_EQ(summary.newest()->startedAt, tests::dayNumber(6));
}

TEST(ImportSummaryTest, WhatWasDeletedBeforeIsNotTakenForThere) {
    ImportSummary summary;
    auto deleted = taken(ImportKind::AlreadyThere);
    deleted.deletedBefore = true;
    summary.add("a.fit", deleted);
    summary.add("b.fit", taken(ImportKind::AlreadyThere));
    EXPECT_EQ(summary.counts(), "No new run, 1 there already, 1 deleted before.");
    EXPECT_EQ(summary.lines, QStringList{"a.fit: deleted here before, and stays deleted"});
    EXPECT_EQ(summary.sentences(),
              QStringList{"1 run was deleted here before, and stays deleted."});
}

TEST(ImportSummaryTest, WhatTheLogDidNotTakeIsNoLongerCountedNorToldAsTaken) {
    ImportSummary summary;
    auto refused = taken(ImportKind::NewSession, 4);
    refused.guessedOneFoot = true;
    summary.add("b", taken(ImportKind::NewSession, 2));
    summary.add("a", refused);
    summary.takeBack("a", refused, "CHECK failed");
    EXPECT_EQ(summary.counts(), "1 new run, 1 unreadable.");
    EXPECT_EQ(summary.newest()->id, core::SessionId(uuidOf(3))) << "the newest but that";
    EXPECT_EQ(summary.lines, QStringList{"a: the log does not take it (CHECK failed)"});
    EXPECT_TRUE(summary.sentences().isEmpty()) << "nothing was guessed of it";
}

TEST(ImportSummaryTest, WhatIsLeftOutIsNotToldAtAll) {
    ImportSummary summary;
    summary.add("a", taken(ImportKind::Attached));
    summary.leaveOut("a", taken(ImportKind::Attached));
    EXPECT_EQ(summary.counts(), "No new run.");
    EXPECT_FALSE(summary.newest());
    EXPECT_TRUE(summary.lines.isEmpty());
}

TEST(ImportSummaryTest, SaysAtWhichFileItWasCancelled) {
    ImportSummary summary;
    summary.cancelled = true;
    summary.files = 312;
    summary.ofFiles = 1'000;
    EXPECT_EQ(summary.sentences(),
              QStringList{"Cancelled at file 312 of 1,000: what was taken before stays, the rest "
                          "was left out."});
}

TEST(ImportSummaryTest, SaysHowItEnded) {
    ImportSummary summary;
    summary.cancelled = true;
    summary.addLog("old.db");
    EXPECT_EQ(summary.sentences(),
              (QStringList{"Cancelled: what was taken before stays, the rest was left out.",
                           "A log is not imported here: merge it on the page Log and backups "
                           "(Ctrl+L)."}));
}

}  // namespace
}  // namespace stridetick::app
