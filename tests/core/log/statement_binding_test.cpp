// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/statement_binding.hpp"

#include "tests/support/temp_log.hpp"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <gtest/gtest.h>

namespace stridetick::tests {

namespace {

class StatementBinding : public ::testing::Test {
 protected:
    template <class T>
    std::string bound(const std::optional<T>& value) {
        SQLite::Statement statement(database, "SELECT typeof(:value) || ' ' || :value");
        log::bindOptional(statement, ":value", value);
        statement.executeStep();
        return statement.getColumn(0).getString();
    }

    SQLite::Database database{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
};

}  // namespace

TEST_F(StatementBinding, AValueIsStoredInItsUnit) {
    EXPECT_EQ(bound(std::optional(7)), "integer 7");
    EXPECT_EQ(bound(std::optional(core::StepsPerMinute::ofTenths(1625))), "integer 1625");
    EXPECT_EQ(bound(core::MetresPerSecond::tryFrom(2.5)), "real 2.5");
    EXPECT_EQ(bound(std::optional(std::chrono::seconds{90})), "integer 90");
    EXPECT_EQ(bound(std::optional(std::chrono::local_days{std::chrono::days{20'000}})),
              "integer 20000");
    EXPECT_EQ(bound(std::optional(core::SessionId("abc"))), "text abc");
    EXPECT_EQ(bound(std::optional(core::Choice::GoOn)), "text go_on");
}

TEST_F(StatementBinding, NothingIsNull) { EXPECT_EQ(bound(std::optional<int>()), ""); }

TEST_F(StatementBinding, ATimeKeepsItsOffsetAndARangeItsEnds) {
    SQLite::Statement time(database, "SELECT :at_utc_ms || ' ' || :at_offset_min");
    log::bindTime(
        time, {std::chrono::sys_time<std::chrono::milliseconds>{std::chrono::milliseconds{1'234}},
               std::chrono::minutes{-90}});
    time.executeStep();
    EXPECT_EQ(time.getColumn(0).getString(), "1234 -90");
    using Time = std::chrono::sys_time<std::chrono::milliseconds>;
    SQLite::Statement range(database, "SELECT :from || ' ' || :until");
    log::bindRange(range, {Time{std::chrono::milliseconds{5}}, Time{std::chrono::milliseconds{6}}});
    range.executeStep();
    EXPECT_EQ(range.getColumn(0).getString(), "5 6");
}

TEST_F(StatementBinding, TheIdOfANewRowIsTold) {
    database.exec("CREATE TABLE t (id INTEGER PRIMARY KEY)");
    SQLite::Statement insert(database, "INSERT INTO t VALUES (42) RETURNING id");
    EXPECT_EQ(log::returnedId(insert), 42);
    EXPECT_EQ(database.execAndGet("SELECT count(*) FROM t").getInt(), 1);
}

}  // namespace stridetick::tests
