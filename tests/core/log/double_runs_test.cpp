// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/double_runs.hpp"

#include "core/log/merge.hpp"
#include "tests/support/temp_log.hpp"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace stridetick::log {
namespace {

using namespace std::chrono_literals;
using namespace tests;

class DoubleRuns : public ::testing::Test {
 protected:
    enum class By { Watch, Click };
    static void import(SessionLog& log, int number, By by, std::chrono::milliseconds later = 0s) {
        auto at = dayNumber(1);
        at.utc += later;
        auto trace = aTrace(number, 5, at);
        trace.madeSession = by == By::Watch;
        TempLog::write(log, {aSession(number, 5, core::SessionState::Finished, at), trace});
    }
    static void remove(SessionLog& log, int number) {
        TempLog::write(log, {Delete<core::Session>{core::SessionId(uuidOf(number)), dayNumber(2)}});
    }
    static void note(SessionLog& log, int number, const std::string& words, int day) {
        auto run = aSession(number, 5, core::SessionState::Finished, dayNumber(1));
        run.note = words;
        TempLog::write(log, {Edit<core::Session>{run, dayNumber(day)}});
    }
    static MergeSummary merge(const TempLog& into, const TempLog& from) {
        auto merged = tryMerge(into.file(), from.file(), dayNumber(40));
        return merged ? *merged : throw std::runtime_error(merged.error().detail);
    }
    /// The last digit of each that the runner sees.
    static std::string seenIn(const TempLog& log) {
        return log.sqlite3(
            "SELECT group_concat(substr(uuid, 36), '') FROM"
            " (SELECT uuid FROM session WHERE deleted_ms IS NULL ORDER BY uuid)");
    }

    TempLog temp;
    TempLog other;
    SessionLog here = temp.writing();
    SessionLog there = other.writing();
};

TEST_F(DoubleRuns, OfOneFileThatBothImportedTheOneOfTheSmallerNameStays) {
    import(here, 2, By::Watch);
    import(there, 1, By::Watch, 5s);
    const auto summary = merge(temp, other);
    EXPECT_EQ(seenIn(temp), "1");
    ASSERT_EQ(summary.overruled.size(), 1U);
    EXPECT_EQ(summary.overruled[0],
              (MergeSummary::Overruled{"session", uuidOf(2), dayNumber(1), std::nullopt, true,
                                       MergeSummary::Rule::SameWatchRun}));
    EXPECT_EQ(
        temp.sqlite3("SELECT updated_ms - at_utc_ms FROM session WHERE uuid = '" + uuidOf(2) + "'"),
        "300000");
    const auto again = merge(temp, other);
    EXPECT_FALSE(again.tookAnything());
    EXPECT_TRUE(again.overruled.empty());
    merge(other, temp);
    EXPECT_EQ(seenIn(other), "1");
    EXPECT_FALSE(merge(other, temp).tookAnything());
}

TEST_F(DoubleRuns, OneThatWasAddedToARunWithClicksStaysThere) {
    import(here, 1, By::Watch);
    import(there, 2, By::Click);
    const auto summary = merge(temp, other);
    EXPECT_EQ(seenIn(temp), "2");
    const auto& count = *std::ranges::find(summary.counts, "session", &MergeSummary::Count::table);
    EXPECT_EQ(count, (MergeSummary::Count{.table = "session", .taken = 1, .deleted = 1}));
    merge(other, temp);
    EXPECT_EQ(seenIn(other), "2");
}

TEST_F(DoubleRuns, OneThatIsTakenAndPutAwayIsNotCountedAsNew) {
    import(here, 1, By::Watch);
    import(there, 2, By::Watch);
    const auto summary = merge(temp, other);
    const auto& count = *std::ranges::find(summary.counts, "session", &MergeSummary::Count::table);
    EXPECT_EQ(count.taken, 0);
    EXPECT_FALSE(summary.overruled.at(0).wasOurs);
}

TEST_F(DoubleRuns, RunsWithClicksAndOtherRunsStay) {
    import(here, 1, By::Click);
    import(here, 2, By::Watch, 1h);
    import(there, 3, By::Click);
    import(there, 4, By::Watch, 1h + 6s);
    EXPECT_TRUE(merge(temp, other).overruled.empty());
    EXPECT_EQ(seenIn(temp), "1234");
}

TEST_F(DoubleRuns, WhatTheRunnerDeletedOnOneSideIsNotThereByAnotherName) {
    import(here, 1, By::Watch);
    import(there, 2, By::Watch);
    remove(there, 2);
    merge(temp, other);
    EXPECT_EQ(seenIn(temp), "");
}

TEST_F(DoubleRuns, OneThatWasPutAwayIsBackWhereTheOtherOnesDeletionIsUndone) {
    import(here, 1, By::Watch);
    import(there, 2, By::Watch);
    remove(there, 2);
    merge(temp, other);
    note(here, 2, "it was mine", 3);
    const TempLog empty;
    { auto log = empty.writing(); }
    merge(temp, empty);
    EXPECT_EQ(seenIn(temp), "1");
}

TEST_F(DoubleRuns, AnEditOfOneThatWasPutAwayElsewhereIsTakenAndItStaysAway) {
    import(here, 2, By::Watch);
    import(there, 1, By::Watch);
    const TempLog third;
    auto log = third.writing();
    import(log, 2, By::Watch);
    note(log, 2, "windy", 3);
    merge(temp, other);
    EXPECT_TRUE(merge(temp, third).tookAnything());
    EXPECT_EQ(seenIn(temp), "1");
    EXPECT_EQ(temp.sqlite3("SELECT group_concat(note, '') FROM session"), "windy");
    EXPECT_FALSE(merge(temp, third).tookAnything());
}

TEST_F(DoubleRuns, OfTwoRunnersAreNone) {
    import(here, 1, By::Watch);
    import(here, 2, By::Watch);
    temp.sqlite3("INSERT INTO runner VALUES (2, '" + uuidOf(9) +
                 "', '', 0); UPDATE session SET runner_id = 2 WHERE uuid = '" + uuidOf(2) + "'");
    SQLite::Database log(temp.file(), SQLite::OPEN_READONLY);
    EXPECT_TRUE(unsettledRunsOf(log).empty());
    EXPECT_EQ(madeRunsOf(log).size(), 2U);
}

}  // namespace
}  // namespace stridetick::log
