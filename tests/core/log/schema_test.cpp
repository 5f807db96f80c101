// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/schema.hpp"

#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace stridetick::tests {

namespace {

const std::array kTwoSteps{
    log::SchemaStep{1, "first", {"CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT"}},
    log::SchemaStep{2, "second", {"CREATE TABLE b (id INTEGER PRIMARY KEY) STRICT"}}};
const std::array kSecondFails{kTwoSteps[0],
                              log::SchemaStep{2,
                                              "half of it fails",
                                              {"CREATE TABLE b (id INTEGER PRIMARY KEY) STRICT",
                                               "INSERT INTO nowhere VALUES (1)"}}};

}  // namespace

TEST(Schema, AnEmptyLogIsOursAtTheLatestVersion) {
    const TempLog temp;
    ASSERT_TRUE(log::createEmptyLog(temp.file(), log::schemaSteps()));
    EXPECT_EQ(temp.sqlite3("PRAGMA application_id"), std::to_string(log::kApplicationId));
    EXPECT_EQ(temp.sqlite3("PRAGMA user_version"),
              std::to_string(log::latestVersion(log::schemaSteps())));
    EXPECT_EQ(temp.sqlite3("PRAGMA journal_mode"), "wal");
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM runner"), "0");
}

TEST(Schema, StepsAreAppliedFromWhereTheFileStands) {
    const TempLog temp;
    ASSERT_TRUE(log::createEmptyLog(temp.file(), std::span(kTwoSteps).first(1)));
    ASSERT_TRUE(log::applySteps(temp.file(), kTwoSteps));
    EXPECT_EQ(temp.sqlite3("PRAGMA user_version"), "2");
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM b"), "0");
    EXPECT_TRUE(log::applySteps(temp.file(), kTwoSteps)) << "nothing is left to do";
}

TEST(Schema, AStepThatFailsHalfWayLeavesNothingBehind) {
    const TempLog temp;
    ASSERT_TRUE(log::createEmptyLog(temp.file(), std::span(kTwoSteps).first(1)));
    EXPECT_FALSE(log::applySteps(temp.file(), kSecondFails));
    EXPECT_EQ(temp.sqlite3("PRAGMA user_version"), "1");
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM sqlite_schema WHERE name = 'b'"), "0");
}

TEST(Schema, AStepThatFailsTakesBackTheStepsBeforeIt) {
    const TempLog temp;
    ASSERT_TRUE(log::createEmptyLog(temp.file(), std::span(kTwoSteps).first(1)));
    const auto before = contentsOf(temp.file());
    const std::array thirdFails{kTwoSteps[0], kTwoSteps[1],
                                log::SchemaStep{3, "fails", {"INSERT INTO nowhere VALUES (1)"}}};
    EXPECT_FALSE(log::applySteps(temp.file(), thirdFails));
    EXPECT_TRUE(contentsOf(temp.file()) == before);
    EXPECT_EQ(temp.sqlite3("PRAGMA user_version"), "1") << "the older program can open it still";
}

TEST(Schema, TheRunnerIsAddedOnce) {
    const TempLog temp;
    ASSERT_TRUE(log::createEmptyLog(temp.file(), log::schemaSteps()));
    ASSERT_TRUE(log::addMissingRunner(temp.file(), dayNumber(0)));
    ASSERT_TRUE(log::addMissingRunner(temp.file(), dayNumber(1)));
    EXPECT_EQ(temp.sqlite3("SELECT count(*), length(uuid) FROM runner"), "1|36");
}

TEST(Schema, ARunnerIsAddedForEveryNumberThatARowNames) {
    const TempLog temp;
    ASSERT_TRUE(log::createEmptyLog(temp.file(), log::schemaSteps()));
    temp.sqlite3("INSERT INTO programme VALUES (1, '" + uuidOf(1) +
                 "', 7, 0, 0, 'six_weeks', NULL, 1540, NULL, 1620, 0, 21, 0)");
    ASSERT_TRUE(log::addMissingRunner(temp.file(), dayNumber(0)));
    EXPECT_EQ(temp.sqlite3("SELECT group_concat(id) FROM (SELECT id FROM runner ORDER BY id)"),
              "1,7");
}

TEST(Schema, EveryTableIsNamedWithItsColumns) {
    std::vector<std::string> seen;
    for (const auto& table : log::tableShapes(log::schemaSteps())) {
        seen.push_back(table.name);
        EXPECT_GE(table.columns.size(), 3U) << table.name;
    }
    std::ranges::sort(seen);
    EXPECT_EQ(seen,
              (std::vector<std::string>{"baseline", "baseline_measurement", "cadence_trace",
                                        "click_block", "measurement", "notice_seen", "programme",
                                        "programme_step", "runner", "session", "session_pause",
                                        "session_report", "tap", "target", "trace_minute"}));
}

}  // namespace stridetick::tests
