// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/schema.hpp"

#include "core/log/connection.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <array>
#include <cstdio>
#include <random>

namespace stridetick::log {

namespace {

/// Another window may be opening the same file; a step takes far less.
constexpr int kStepPatienceMs = 5'000;

int userVersion(SQLite::Database& database) {
    return database.execAndGet("PRAGMA user_version").getInt();
}

/// All that are missing, or none.
void apply(SQLite::Database& database, SchemaSteps steps) {
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    const int version = userVersion(database);
    for (const auto& step : steps) {
        if (step.version <= version) {
            continue;
        }
        for (const auto statement : step.statements) {
            database.exec(std::string(statement));
        }
        if (SQLite::Statement(database, "PRAGMA foreign_key_check").executeStep()) {
            throw SQLite::Exception("step " + std::to_string(step.version) +
                                    " leaves rows that refer to nothing");
        }
        database.exec("PRAGMA user_version=" + std::to_string(step.version));
    }
    transaction.commit();
}

/// By any table of the log, whatever its version.
std::string namedRunners(SQLite::Database& database) {
    SQLite::Statement tables(database,
                             "SELECT 'SELECT runner_id FROM ' || s.name || ' UNION ' FROM"
                             " sqlite_schema s, pragma_table_info(s.name) c"
                             " WHERE s.type = 'table' AND c.name = 'runner_id'");
    std::string queries;
    while (tables.executeStep()) {
        queries += tables.getColumn(0).getString();
    }
    return queries;
}

/// A random (version 4) UUID.
std::string newUuid() {
    std::random_device random;
    std::array<std::uint32_t, 4> word{random(), random(), random(), random()};
    word[1] = (word[1] & 0xffff0fffU) | 0x00004000U;
    word[2] = (word[2] & 0x3fffffffU) | 0x80000000U;
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%08x-%04x-%04x-%04x-%04x%08x", word[0], word[1] >> 16U,
                  word[1] & 0xffffU, word[2] >> 16U, word[2] & 0xffffU, word[3]);
    return text.data();
}

}  // namespace

int latestVersion(SchemaSteps steps) { return steps.empty() ? 0 : steps.back().version; }

LogResult<void> applySteps(const std::filesystem::path& file, SchemaSteps steps) {
    return guarded([&]() -> LogResult<void> {
        SQLite::Database database(file, SQLite::OPEN_READWRITE, kStepPatienceMs);
        // A step that rebuilds a table must be able to drop the old one; the check at the end of
        // each step stands in.
        database.exec("PRAGMA foreign_keys=OFF");
        database.exec("PRAGMA synchronous=FULL");
        apply(database, steps);
        // So that the header, which is read before anything else, tells the version. All is done
        // and kept where it cannot be (no room): until it can, the journal tells.
        static_cast<void>(
            SQLite::Statement(database, "PRAGMA wal_checkpoint(TRUNCATE)").tryExecuteStep());
        return {};
    });
}

LogResult<void> createEmptyLog(const std::filesystem::path& file, SchemaSteps steps) {
    return guarded([&]() -> LogResult<void> {
        SQLite::Database database(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
                                  kStepPatienceMs);
        database.exec("PRAGMA page_size=" + std::to_string(kPageSize));
        database.exec("PRAGMA journal_mode=WAL");
        database.exec("PRAGMA application_id=" + std::to_string(kApplicationId));
        return applySteps(file, steps);
    });
}

LogResult<void> addMissingRunner(const std::filesystem::path& file, const core::WallTime& now) {
    return guarded([&]() -> LogResult<void> {
        SQLite::Database database(file, SQLite::OPEN_READWRITE, kStepPatienceMs);
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement wanted(database, namedRunners(database) +
                                               "SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM runner) "
                                               "EXCEPT SELECT id FROM runner");
        SQLite::Statement insert(database,
                                 "INSERT INTO runner (id, uuid, name, updated_ms) "
                                 "VALUES (:id, :uuid, '', :now)");
        while (wanted.executeStep()) {
            insert.bind(":id", wanted.getColumn(0).getInt64());
            insert.bind(":uuid", newUuid());
            insert.bind(":now", static_cast<std::int64_t>(now.utc.time_since_epoch().count()));
            insert.exec();
            insert.reset();
        }
        transaction.commit();
        return {};
    });
}

std::vector<TableShape> tableShapes(SchemaSteps steps) {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    apply(database, steps);
    std::vector<TableShape> shapes;
    SQLite::Statement tables(database,
                             "SELECT name FROM sqlite_schema WHERE type = 'table' "
                             "AND name NOT LIKE 'sqlite_%' ORDER BY rowid");
    while (tables.executeStep()) {
        TableShape shape{.name = tables.getColumn(0).getString(), .columns = {}};
        SQLite::Statement columns(database, "SELECT name FROM pragma_table_info(:table)");
        columns.bind(":table", shape.name);
        while (columns.executeStep()) {
            shape.columns.push_back(columns.getColumn(0).getString());
        }
        shapes.push_back(std::move(shape));
    }
    return shapes;
}

}  // namespace stridetick::log
