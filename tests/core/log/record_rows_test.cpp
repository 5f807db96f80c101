// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/record_rows.hpp"

#include "tests/support/temp_log.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

namespace stridetick::log {
namespace {

using namespace tests;

bool fill(const TempLog& temp) {
    auto log = temp.writing();
    TempLog::write(log, {aMeasurement(2), aTappedMeasurement(1, 3), aSession(3, 2)});
    return true;
}

class RecordRowsTest : public ::testing::Test {
 protected:
    const RecordTable& table(const char* name) const {
        return *std::ranges::find(tables, name, &RecordTable::name);
    }
    TempLog temp;
    const bool filled = fill(temp);
    SQLite::Database database{temp.file(), SQLite::OPEN_READWRITE};
    std::vector<RecordTable> tables = recordTablesOf(database);
};

TEST_F(RecordRowsTest, AreReadInTheOrderOfTheirNamesWithTheirParts) {
    RecordRows rows(database, table("measurement"));
    const auto first = rows.next().value();
    EXPECT_EQ(first.name(), uuidOf(1));
    EXPECT_EQ(first.id, 2);
    const auto taps = rows.partsOf(0, first.id);
    ASSERT_EQ(taps.size(), 3U);
    EXPECT_EQ(taps[1], (Values{std::int64_t{1}, std::int64_t{780'123}, std::int64_t{781'824}}));
    EXPECT_EQ(rows.next().value().name(), uuidOf(2));
    EXPECT_FALSE(rows.next());
    EXPECT_FALSE(rows.next());
}

TEST_F(RecordRowsTest, AreWrittenAsTheyWereRead) {
    RecordRows rows(database, table("measurement"));
    auto row = rows.next().value();
    const auto taps = rows.partsOf(0, row.id);
    row.values.front() = uuidOf(9);
    row.id = 0;
    const auto id = rows.insert(row);
    rows.replaceParts(0, id, taps);
    rows.replaceParts(0, id, taps);
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM tap WHERE measurement_id = " + std::to_string(id)),
              "3");
    const std::string same =
        "SELECT count(DISTINCT at_utc_ms || cadence_tenths || runner_id)"
        " FROM measurement WHERE id IN (2, " +
        std::to_string(id) + ")";
    EXPECT_EQ(temp.sqlite3(same), "1");
}

TEST_F(RecordRowsTest, AChangedOneKeepsItsPlaceAndItsParts) {
    RecordRows rows(database, table("measurement"));
    auto row = rows.next().value();
    row.values.at(*table("measurement").find("note")) = "windy";
    rows.update(row.id, row.values);
    EXPECT_EQ(temp.sqlite3("SELECT id || note || (SELECT count(*) FROM tap) FROM measurement"
                           " WHERE uuid = '" +
                           uuidOf(1) + "'"),
              "2windy3");
}

TEST_F(RecordRowsTest, WhatTheTableRefusesIsThrown) {
    RecordRows rows(database, table("measurement"));
    auto row = rows.next().value();
    row.values.at(*table("measurement").find("cadence_tenths")) = std::int64_t{0};
    EXPECT_THROW(rows.update(row.id, row.values), SQLite::Exception);
}

TEST_F(RecordRowsTest, ARunThatIsOnIsOneThatWasFoundWhereItGoes) {
    const auto& sessions = table("session");
    RecordRows rows(database, sessions);
    auto values = rows.next().value().values;
    const auto state = *sessions.find("state");
    auto settled = values;
    settle(sessions, settled);
    EXPECT_EQ(settled, values);
    values.at(state) = "running";
    settle(sessions, values);
    settled.at(state) = "recovered";
    EXPECT_EQ(values, settled);
}

}  // namespace
}  // namespace stridetick::log
