// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/table_layout.hpp"

#include "tests/support/temp_log.hpp"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace stridetick::tests {

namespace {

std::vector<log::TableLayout> layoutsAfter(const std::string& statements) {
    const TempLog temp;
    SQLite::Database(temp.file(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(statements);
    return log::layoutsOf(temp.file());
}

log::Record aRecord(std::vector<log::RecordValue> values) { return {1, std::move(values)}; }

}  // namespace

TEST(TableLayout, EveryTableOfALogAndThenItsIndexesAreLaidOut) {
    const TempLog temp;
    ASSERT_TRUE(log::createEmptyLog(temp.file(), log::schemaSteps()));
    const auto layouts = log::layoutsOf(temp.file());
    const auto tables = log::tableShapes(log::schemaSteps());
    ASSERT_GT(layouts.size(), tables.size());
    for (std::size_t i = 0; i < tables.size(); ++i) {
        EXPECT_EQ(layouts[i].name, tables[i].name);
        EXPECT_FALSE(layouts[i].isIndex);
        EXPECT_EQ(layouts[i].columns.size(), tables[i].columns.size());
        EXPECT_EQ(layouts[i].rowidColumn.has_value(), layouts[i].hasRowid);
    }
    EXPECT_TRUE(std::all_of(layouts.begin() + static_cast<std::ptrdiff_t>(tables.size()),
                            layouts.end(), [](const auto& layout) { return layout.isIndex; }));
}

TEST(TableLayout, ATableWithoutRowidHasItsKeyFirst) {
    const auto layouts = layoutsAfter(
        "CREATE TABLE t (a TEXT NOT NULL, b INTEGER NOT NULL, c REAL, PRIMARY KEY (b, a))"
        " STRICT, WITHOUT ROWID");
    ASSERT_EQ(layouts.size(), 1U);
    EXPECT_FALSE(layouts[0].hasRowid);
    EXPECT_TRUE(layouts[0].fits(aRecord({std::int64_t{1}, std::string("a"), std::monostate{}})));
    EXPECT_FALSE(layouts[0].fits(aRecord({std::string("a"), std::int64_t{1}, std::monostate{}})));
}

TEST(TableLayout, OfATableWithoutRowidEveryRecordIsWhole) {
    const auto layouts = layoutsAfter(
        "CREATE TABLE t (a INTEGER NOT NULL, b INTEGER, c INTEGER, PRIMARY KEY (a)) STRICT,"
        " WITHOUT ROWID");
    const std::int64_t one = 1;
    EXPECT_TRUE(layouts[0].fits(aRecord({one, one, std::monostate{}})));
    EXPECT_FALSE(layouts[0].fits(aRecord({one, one})));
}

TEST(TableLayout, ARecordFromBeforeAColumnWasAddedFits) {
    const auto layouts = layoutsAfter(
        "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT NOT NULL) STRICT;"
        "ALTER TABLE t ADD COLUMN note TEXT NOT NULL DEFAULT ''");
    const std::monostate rowid;
    EXPECT_TRUE(layouts[0].fits(aRecord({rowid, std::string("a")})));
    EXPECT_TRUE(layouts[0].fits(aRecord({rowid, std::string("a"), std::string("note")})));
    EXPECT_FALSE(layouts[0].fits(aRecord({rowid}))) << "the text was there from the beginning";
    EXPECT_FALSE(layouts[0].fits(aRecord({rowid, std::string("a"), std::monostate{}})));
    EXPECT_FALSE(layouts[0].fits(aRecord({})));
}

TEST(TableLayout, ARecordOfOtherTypesOrMoreColumnsDoesNotFit) {
    const auto layouts =
        layoutsAfter("CREATE TABLE t (id INTEGER PRIMARY KEY, a REAL NOT NULL) STRICT");
    const std::monostate rowid;
    EXPECT_TRUE(layouts[0].fits(aRecord({rowid, 2.5})));
    EXPECT_TRUE(layouts[0].fits(aRecord({rowid, std::int64_t{2}}))) << "2.0 is stored as 2";
    EXPECT_FALSE(layouts[0].fits(aRecord({rowid, std::string("2")})));
    EXPECT_FALSE(layouts[0].fits(aRecord({std::int64_t{1}, 2.5}))) << "the rowid is stored as null";
    EXPECT_FALSE(layouts[0].fits(aRecord({rowid, 2.5, 2.5})));
}

TEST(TableLayout, TheTableOfTablesTellsTheRoots) {
    const auto root =
        log::rootIn(aRecord({std::string("table"), std::string("tap"), std::string("tap"),
                             std::int64_t{7}, std::string("CREATE ...")}));
    ASSERT_TRUE(root);
    EXPECT_EQ(*root, std::pair(std::string("tap"), 7U));
    EXPECT_FALSE(log::rootIn(aRecord({std::string("table")})));
}

}  // namespace stridetick::tests
