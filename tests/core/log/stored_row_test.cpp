// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/stored_row.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

namespace stridetick::tests {

namespace {

class StoredRow : public ::testing::Test {
 protected:
    log::StoredRow of(const char* values) {
        statement.emplace(database, std::string("SELECT ") + values);
        statement->executeStep();
        return log::StoredRow(*statement);
    }
    template <class Take>
    static int errorOf(Take&& take) {
        try {
            take();
        } catch (const SQLite::Exception& e) {
            return e.getErrorCode();
        }
        return SQLITE_OK;
    }

    SQLite::Database database{":memory:"};
    std::optional<SQLite::Statement> statement;
};

}  // namespace

TEST_F(StoredRow, TakesItsColumnsFromLeftToRight) {
    auto row = of("12, 'held', 1625, 0, 1767250800123, -570, 2.5, 9, 'x'");
    EXPECT_EQ(row.number(), 12);
    EXPECT_EQ(row.word<core::ProgrammeStep::Kind>(), core::ProgrammeStep::Kind::Held);
    EXPECT_EQ(row.cadence(), core::StepsPerMinute::ofTenths(1625));
    EXPECT_FALSE(row.flag());
    const auto time = row.time();
    EXPECT_EQ(time.utc.time_since_epoch().count(), 1767250800123);
    EXPECT_EQ(time.offset, std::chrono::minutes{-570});
    EXPECT_EQ(row.speed()->value(), 2.5);
    row.skip(1);
    EXPECT_EQ(row.text(), "x");
}

TEST_F(StoredRow, NullIsNothingAndIsTaken) {
    auto row = of("NULL, NULL, NULL, NULL, NULL, NULL, 7");
    EXPECT_TRUE(row.isNull());
    EXPECT_FALSE(row.optionalNumber());
    EXPECT_FALSE(row.optionalCadence());
    EXPECT_FALSE(row.optionalId<core::SessionId>());
    EXPECT_FALSE(row.optionalWord<core::Choice>());
    EXPECT_FALSE(row.optionalDuration<std::chrono::seconds>());
    EXPECT_FALSE(row.speed());
    EXPECT_EQ(row.optionalNumber(), 7);
}

TEST_F(StoredRow, WhatTheLogCannotMeanIsDamage) {
    EXPECT_EQ(errorOf([&] { of("'sprint'").word<core::TargetKind>(); }), SQLITE_CORRUPT);
    EXPECT_EQ(errorOf([&] { of("0").cadence(); }), SQLITE_CORRUPT);
    EXPECT_EQ(errorOf([&] { of("0").optionalCadence(); }), SQLITE_CORRUPT);
}

}  // namespace stridetick::tests
