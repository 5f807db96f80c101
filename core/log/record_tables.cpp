// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/record_tables.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <map>
#include <type_traits>

namespace stridetick::log {

namespace {

constexpr std::string_view kOrdinal = "ordinal";

struct SchemaTable {
    std::string name;
    std::vector<StoredColumn> columns;
    std::map<std::string, std::string> rowIds;  ///< column -> the table whose row id it holds
};

std::vector<StoredColumn> columnsOf(SQLite::Database& database, const std::string& table) {
    SQLite::Statement rows(database, "SELECT name, type, \"notnull\" FROM pragma_table_info(?)");
    rows.bind(1, table);
    std::vector<StoredColumn> columns;
    while (rows.executeStep()) {
        const auto type = rows.getColumn(1).getString();
        columns.push_back({.name = rows.getColumn(0).getString(),
                           .type = type == "TEXT"   ? StoredColumn::Type::Text
                                   : type == "REAL" ? StoredColumn::Type::Real
                                                    : StoredColumn::Type::Integer,
                           .mayBeNull = rows.getColumn(2).getInt() == 0});
    }
    return columns;
}

std::vector<SchemaTable> schemaTables(SQLite::Database& database) {
    std::vector<SchemaTable> tables;
    SQLite::Statement names(database,
                            "SELECT name FROM sqlite_schema WHERE type = 'table'"
                            " AND name NOT LIKE 'sqlite_%' ORDER BY rowid");
    while (names.executeStep()) {
        SchemaTable table{.name = names.getColumn(0).getString(), .columns = {}, .rowIds = {}};
        table.columns = columnsOf(database, table.name);
        SQLite::Statement keys(database,
                               "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)"
                               " WHERE \"to\" = 'id'");
        keys.bind(1, table.name);
        while (keys.executeStep()) {
            table.rowIds[keys.getColumn(0).getString()] = keys.getColumn(1).getString();
        }
        tables.push_back(std::move(table));
    }
    return tables;
}

/// Of the only column that is unique by itself.
std::string keyOf(SQLite::Database& database, const SchemaTable& table) {
    SQLite::Statement keys(database,
                           "SELECT min(c.name) FROM pragma_index_list(?) i,"
                           " pragma_index_info(i.name) c WHERE i.origin = 'u'"
                           " GROUP BY i.name HAVING count(*) = 1");
    keys.bind(1, table.name);
    std::vector<std::string> found;
    while (keys.executeStep()) {
        found.push_back(keys.getColumn(0).getString());
    }
    if (found.size() != 1) {
        throw SQLite::Exception("nothing names the rows of the table " + table.name);
    }
    return found.front();
}

/// `first` before the others, and without those that are of this file or computer alone.
std::vector<StoredColumn> travelling(const SchemaTable& table, std::string_view first) {
    std::vector<StoredColumn> columns;
    for (const auto& column : table.columns) {
        if (column.name == first) {
            columns.insert(columns.begin(), column);
        } else if (column.name != "id" && !table.rowIds.contains(column.name) &&
                   !column.name.starts_with("owner_")) {
            columns.push_back(column);
        }
    }
    return columns;
}

bool isPart(const SchemaTable& table) {
    return std::ranges::count(table.columns, kOrdinal, &StoredColumn::name) > 0;
}

}  // namespace

std::optional<std::size_t> RecordTable::find(std::string_view column) const {
    const auto found = std::ranges::find(columns, column, &StoredColumn::name);
    return found == columns.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - columns.begin()));
}

std::vector<RecordTable> recordTablesOf(SQLite::Database& database) {
    const auto all = schemaTables(database);
    std::vector<RecordTable> tables;
    for (const auto& table : all) {
        if (isPart(table)) {
            continue;
        }
        const bool ofRunner = table.rowIds.contains("runner_id");
        if (table.rowIds.size() != (ofRunner ? 1 : 0)) {
            throw SQLite::Exception("the table " + table.name + " refers to a row id");
        }
        const auto key = keyOf(database, table);
        tables.push_back({.name = table.name,
                          .key = key,
                          .ofRunner = ofRunner,
                          .columns = travelling(table, key),
                          .parts = {}});
    }
    for (const auto& table : all) {
        if (!isPart(table)) {
            continue;
        }
        const auto owner =
            table.rowIds.size() == 1
                ? std::ranges::find(tables, table.rowIds.begin()->second, &RecordTable::name)
                : tables.end();
        if (owner == tables.end()) {
            throw SQLite::Exception("nobody owns the rows of the table " + table.name);
        }
        owner->parts.push_back({.name = table.name,
                                .parent = table.rowIds.begin()->first,
                                .columns = travelling(table, kOrdinal)});
    }
    return tables;
}

std::string listed(const std::vector<StoredColumn>& columns, const std::string& before) {
    std::string all;
    for (const auto& column : columns) {
        all += (all.empty() ? "" : ", ") + before + column.name;
    }
    return all;
}

RecordValue valueAt(SQLite::Statement& row, int column) {
    const auto value = row.getColumn(column);
    return value.isInteger() ? RecordValue(value.getInt64())
           : value.isFloat() ? RecordValue(value.getDouble())
           : value.isText()  ? RecordValue(value.getString())
                             : RecordValue();
}

void bindValue(SQLite::Statement& statement, int place, const RecordValue& value) {
    std::visit(
        [&](const auto& known) {
            if constexpr (std::is_same_v<std::decay_t<decltype(known)>, std::monostate>) {
                statement.bind(place);
            } else {
                statement.bind(place, known);
            }
        },
        value);
}

}  // namespace stridetick::log
