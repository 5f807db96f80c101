// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/row_merge.hpp"

#include "tests/support/temp_log.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Transaction.h>
#include <gtest/gtest.h>

namespace stridetick::log {
namespace {

using namespace tests;

class RowMerge : public ::testing::Test {
 protected:
    RowMerge() {
        temp.open();
        other.open();
    }
    MergeSummary merge() {
        SQLite::Database log(temp.file(), SQLite::OPEN_READWRITE);
        SQLite::Database from(other.file(), SQLite::OPEN_READONLY);
        SQLite::Transaction transaction(log);
        auto summary = mergeRows(log, from, [&] { ++asked; });
        transaction.commit();
        return summary;
    }
    static void addRunner(const TempLog& log, int number) {
        log.sqlite3("INSERT INTO runner VALUES (" + std::to_string(number) + ", '" +
                    uuidOf(number) + "', '', 0)");
    }
    static void addTarget(const TempLog& log, int number, int runner) {
        log.sqlite3("INSERT INTO target VALUES (NULL, '" + uuidOf(number) + "', " +
                    std::to_string(runner) + ", 0, 0, 1600, 'typed', NULL)");
    }
    TempLog temp;
    TempLog other;
    int asked = 0;
};

TEST_F(RowMerge, AsksOnceBeforeItWritesAndNotWhereThereIsNothingToWrite) {
    addTarget(temp, 10, 1);
    merge();
    EXPECT_EQ(asked, 0);
    addTarget(other, 11, 1);
    addTarget(other, 12, 1);
    merge();
    EXPECT_EQ(asked, 1);
    merge();
    EXPECT_EQ(asked, 1);
}

TEST_F(RowMerge, RunnersOfALogThatHasSeveralStayApart) {
    addTarget(temp, 10, 1);
    addRunner(other, 2);
    addTarget(other, 11, 1);
    addTarget(other, 12, 2);
    merge();
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM runner"), "3");
    EXPECT_EQ(temp.sqlite3("SELECT count(DISTINCT runner_id) FROM target"), "3");
    EXPECT_EQ(temp.sqlite3("SELECT r.uuid FROM target t JOIN runner r ON r.id = runner_id"
                           " WHERE t.uuid = '" +
                           uuidOf(12) + "'"),
              uuidOf(2));
    merge();
    EXPECT_EQ(asked, 1);
}

TEST_F(RowMerge, ALogWithoutARunnerTakesTheOthers) {
    temp.sqlite3("DELETE FROM runner");
    addTarget(other, 11, 1);
    merge();
    EXPECT_EQ(temp.sqlite3("SELECT r.uuid FROM target t JOIN runner r ON r.id = runner_id"),
              other.sqlite3("SELECT uuid FROM runner"));
}

TEST_F(RowMerge, OneRunnersNameIsTheLaterOne) {
    const auto uuid = other.sqlite3("SELECT uuid FROM runner");
    temp.sqlite3("UPDATE runner SET uuid = '" + uuid + "', name = 'A', updated_ms = 1");
    other.sqlite3("UPDATE runner SET name = 'B', updated_ms = 2");
    const auto summary = merge();
    EXPECT_EQ(temp.sqlite3("SELECT name FROM runner"), "B");
    ASSERT_EQ(summary.overruled.size(), 1U);
    EXPECT_FALSE(summary.overruled[0].at) << "a runner began at no time";
}

TEST_F(RowMerge, ATraceThatWasOverruledIsOfTheTimeOfItsSession) {
    auto trace = aTrace(1, 3, dayNumber(4));
    for (const auto* one : {&temp, &other}) {
        auto log = one->writing();
        TempLog::write(log, {aSession(1, 1, core::SessionState::Finished, dayNumber(3)), trace});
        trace.oneFoot = false;
        TempLog::write(log, {Edit<core::CadenceTrace>{trace, dayNumber(one == &temp ? 5 : 6)}});
        trace.source = "another";
    }
    const auto summary = merge();
    ASSERT_EQ(summary.overruled.size(), 1U);
    EXPECT_EQ(summary.overruled[0].table, "cadence_trace");
    EXPECT_EQ(summary.overruled[0].at, dayNumber(3));
}

TEST_F(RowMerge, WhatRefersToNothingIsNotTaken) {
    addTarget(other, 11, 1);
    other.sqlite3("UPDATE target SET baseline_uuid = '" + uuidOf(12) + "'");
    EXPECT_THROW(merge(), SQLite::Exception);
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM target"), "0");
}

TEST_F(RowMerge, TombstonesAreTakenAndNotCounted) {
    auto log = other.writing();
    TempLog::write(
        log, {aSession(1, 1), Delete<core::Session>{core::SessionId(uuidOf(1)), dayNumber(1)}});
    const auto summary = merge();
    for (const auto& count : summary.counts) {
        EXPECT_EQ(count.taken, 0) << count.table;
    }
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM session WHERE deleted_ms IS NOT NULL"), "1");
}

}  // namespace
}  // namespace stridetick::log
