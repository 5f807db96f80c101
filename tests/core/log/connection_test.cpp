// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/connection.hpp"

#include "tests/support/temp_log.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <gtest/gtest.h>

namespace stridetick::tests {

TEST(Connection, WhatIsThrownBecomesAnError) {
    const auto result = log::guarded(
        []() -> log::LogResult<int> { throw std::runtime_error("something unforeseen"); });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, log::LogError::Kind::Other);
    EXPECT_EQ(result.error().detail, "something unforeseen");
}

TEST(Connection, AReaderCannotWrite) {
    const TempLog temp;
    auto log = temp.writing();
    log::Connection reader(temp.file(), log::Connection::Access::Read);
    EXPECT_ANY_THROW(reader.database().exec("DELETE FROM runner"));
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM runner"), "1");
}

TEST(Connection, TheWriterIsSafeAgainstPowerLossAndKeepsReferencesWhole) {
    const TempLog temp;
    temp.open();
    log::Connection writer(temp.file(), log::Connection::Access::Write);
    EXPECT_EQ(writer.database().execAndGet("PRAGMA synchronous").getInt(), 2);
    EXPECT_EQ(writer.database().execAndGet("PRAGMA foreign_keys").getInt(), 1);
    EXPECT_EQ(writer.database().execAndGet("PRAGMA journal_mode").getString(), "wal");
}

TEST(Connection, AStatementComesBackFreshAtItsNextUse) {
    const TempLog temp;
    temp.open();
    log::Connection connection(temp.file(), log::Connection::Access::Read);
    for (int i = 0; i < 2; ++i) {
        const auto query = connection.use("SELECT coalesce(:x, 'nothing')");
        ASSERT_TRUE(query->executeStep());
        EXPECT_EQ(query->getColumn(0).getString(), "nothing");
        query->reset();
        query->bind(":x", "something");
        query->executeStep();
    }
}

TEST(Connection, SeesThatTheFileWasTakenAway) {
    const TempLog temp;
    temp.open();
    const log::Connection connection(temp.file(), log::Connection::Access::Write);
    EXPECT_FALSE(connection.fileWasReplaced());
    std::filesystem::remove(temp.file());
    EXPECT_TRUE(connection.fileWasReplaced());
}

}  // namespace stridetick::tests
