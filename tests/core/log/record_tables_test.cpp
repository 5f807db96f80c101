// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/record_tables.hpp"

#include "core/log/schema.hpp"
#include "tests/support/temp_log.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <gtest/gtest.h>

#include <set>
#include <string>

namespace stridetick::log {
namespace {

using namespace tests;

std::vector<RecordTable> tablesOf(const std::filesystem::path& file) {
    SQLite::Database database(file);
    return recordTablesOf(database);
}

class RecordTables : public ::testing::Test {
 protected:
    RecordTables() { temp.open(); }
    RecordTable table(const std::string& name) const {
        for (auto& one : tablesOf(temp.file())) {
            if (one.name == name) {
                return one;
            }
        }
        throw std::runtime_error("no table " + name);
    }
    TempLog temp;
};

// What is added to the schema later goes with it, or is named here as staying.
TEST_F(RecordTables, EveryColumnOfTheSchemaGoesButRowIdsAndTheOwnerOfARun) {
    const std::set<std::string> staying{"runner.id",
                                        "measurement.id",
                                        "measurement.runner_id",
                                        "tap.measurement_id",
                                        "baseline.id",
                                        "baseline.runner_id",
                                        "target.id",
                                        "target.runner_id",
                                        "baseline_measurement.baseline_id",
                                        "session.id",
                                        "session.runner_id",
                                        "session.owner_boot",
                                        "session.owner_pid",
                                        "session.owner_started",
                                        "click_block.session_id",
                                        "notice_seen.id",
                                        "session_pause.id",
                                        "session_pause.session_id",
                                        "session_report.id",
                                        "programme.id",
                                        "programme.runner_id",
                                        "programme_step.programme_id",
                                        "cadence_trace.id",
                                        "trace_minute.trace_id"};
    std::set<std::string> expected;
    for (const auto& shape : tableShapes(schemaSteps())) {
        for (const auto& column : shape.columns) {
            expected.insert(shape.name + "." + column);
        }
    }
    std::set<std::string> found = staying;
    const auto add = [&](const std::string& name, const std::vector<StoredColumn>& columns) {
        for (const auto& column : columns) {
            EXPECT_TRUE(found.insert(name + "." + column.name).second) << column.name;
        }
    };
    for (const auto& one : tablesOf(temp.file())) {
        add(one.name, one.columns);
        for (const auto& part : one.parts) {
            add(part.name, part.columns);
        }
    }
    EXPECT_EQ(found, expected);
}

TEST_F(RecordTables, AreNamedByTheirUuidAndAKnownNoticeByItsWord) {
    EXPECT_EQ(table("measurement").key, "uuid");
    EXPECT_EQ(table("session_report").key, "uuid");
    EXPECT_EQ(table("notice_seen").key, "notice");
    EXPECT_EQ(table("measurement").columns.front().name, "uuid");
    EXPECT_TRUE(table("measurement").ofRunner);
    EXPECT_FALSE(table("session_report").ofRunner);
    EXPECT_TRUE(table("session").has("updated_ms"));
    EXPECT_FALSE(table("target").has("updated_ms"));
}

TEST_F(RecordTables, HaveTheirPartsWithThem) {
    ASSERT_EQ(table("session").parts.size(), 2U);
    EXPECT_EQ(table("session").parts[0].name, "click_block");
    EXPECT_EQ(table("session").parts[1].name, "session_pause");
    EXPECT_EQ(table("session").parts[1].parent, "session_id");
    EXPECT_EQ(table("session").parts[1].columns.front().name, "ordinal");
    EXPECT_EQ(table("programme").parts.at(0).name, "programme_step");
    EXPECT_EQ(table("baseline").parts.at(0).columns.at(1).name, "measurement_uuid");
}

TEST_F(RecordTables, ATableThatNothingNamesIsTold) {
    temp.sqlite3("CREATE TABLE lost (id INTEGER PRIMARY KEY, said TEXT) STRICT");
    EXPECT_THROW(tablesOf(temp.file()), SQLite::Exception);
}

TEST_F(RecordTables, APartThatNobodyOwnsIsTold) {
    temp.sqlite3("CREATE TABLE lost (id INTEGER PRIMARY KEY, ordinal INTEGER UNIQUE) STRICT");
    EXPECT_THROW(tablesOf(temp.file()), SQLite::Exception);
}

}  // namespace
}  // namespace stridetick::log
