// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/taken_file.hpp"

#include "tests/app/cli/log_commands.hpp"

#include <gtest/gtest.h>

#include <string>

namespace stridetick::app::cli {
namespace {

using tests::TempLog;

TEST(TakenFile, IsTakenIntoALogThatIsMadeReady) {
    const TempLog temp;
    const TempLog other;
    {
        auto log = other.writing();
        TempLog::write(log, {tests::aMeasurement(1)});
    }
    EXPECT_FALSE(prepareLog(temp.file()));
    const auto summary = take(temp.file(), other.file());
    ASSERT_TRUE(summary) << qPrintable(summary.error().sentence);
    EXPECT_EQ(described(*summary).section('\n', 0, 0),
              "1 new, 0 changed, 0 deleted, 0 there already");
}

TEST(TakenFile, ALogThatCannotBeWrittenIsTold) {
    const TempLog temp;
    tests::writeContents(temp.file(), "some words");
    EXPECT_EQ(prepareLog(temp.file()).value().reason, "not_ours");
    EXPECT_EQ(prepareLog("/proc/none.db").value().exitCode, 1);
}

TEST(TakenFile, WhatWasOverruledIsToldByItsTime) {
    log::MergeSummary summary;
    summary.counts = {{.table = "runner", .unchanged = 1}, {.table = "session", .taken = 2}};
    summary.overruled = {{.table = "session",
                          .uuid = "a",
                          .at = tests::dayNumber(0),
                          .changed = tests::dayNumber(1).utc,
                          .wasOurs = false},
                         {.table = "runner", .uuid = "b", .at = {}, .changed = {}},
                         {.table = "session",
                          .uuid = "c",
                          .at = tests::dayNumber(2),
                          .changed = tests::dayNumber(3).utc,
                          .wasOurs = true,
                          .rule = log::MergeSummary::Rule::DeletedStaysDeleted},
                         {.table = "session",
                          .uuid = "d",
                          .at = tests::dayNumber(4),
                          .changed = {},
                          .wasOurs = true,
                          .rule = log::MergeSummary::Rule::SameWatchRun}};
    const auto words = described(summary);
    EXPECT_TRUE(words.startsWith("2 new, 0 changed, 0 deleted, 0 there already\n"));
    EXPECT_TRUE(words.contains("session of 2026-01-01T08:00:00+01:00, the other's change on"))
        << qPrintable(words);
    EXPECT_TRUE(words.contains("later edit was kept: runner, the other's")) << qPrintable(words);
    EXPECT_TRUE(
        words.contains("deleted stays deleted: session of 2026-01-03T08:00:00+01:00, this "
                       "log's change on"))
        << qPrintable(words);
    EXPECT_TRUE(
        words.contains("the same watch run, imported twice: session of "
                       "2026-01-05T08:00:00+01:00, this log's was put away"))
        << qPrintable(words);
    const auto overruled = asJson(summary).value("overruled").toArray();
    EXPECT_EQ(overruled[0].toObject()["was_of"], "file");
    EXPECT_EQ(overruled[0].toObject()["rule"], "later_edit");
    EXPECT_TRUE(overruled[1].toObject()["at"].isNull());
    EXPECT_EQ(overruled[2].toObject()["rule"], "deleted_stays_deleted");
    EXPECT_EQ(overruled[3].toObject()["rule"], "same_watch_run");
}

}  // namespace
}  // namespace stridetick::app::cli
