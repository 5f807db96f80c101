// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/page_records.hpp"
#include "core/log/table_layout.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace SQLite {
class Database;
class Statement;
}  // namespace SQLite

namespace stridetick::log {

/// A table whose rows have no name of their own and go wherever their record goes: taps, blocks,
/// pauses, the steps of a programme.
struct PartTable {
    std::string name;
    std::string parent;                 ///< the column that holds the row id of the record
    std::vector<StoredColumn> columns;  ///< `ordinal` first
};

/// A table of records as they go from log to log: by a name that is the same everywhere, without
/// row ids and without the process that owns a running session, which mean something here only.
struct RecordTable {
    std::string name;
    std::string key;                    ///< the column of that name: `uuid`, or a notice's word
    bool ofRunner = false;              ///< has a runner_id
    std::vector<StoredColumn> columns;  ///< the key first
    std::vector<PartTable> parts;

    std::optional<std::size_t> find(std::string_view column) const;
    bool has(std::string_view column) const { return find(column).has_value(); }
};

/// The tables of an open log, of whatever schema, as its schema says: a column or a part that is
/// added to the log goes with the others from then on. Throws what SQLite throws, and for a table
/// that is of neither kind.
std::vector<RecordTable> recordTablesOf(SQLite::Database& database);

/// "a, b, c", with `before` before each.
std::string listed(const std::vector<StoredColumn>& columns, const std::string& before = {});

RecordValue valueAt(SQLite::Statement& row, int column);
void bindValue(SQLite::Statement& statement, int place, const RecordValue& value);

}  // namespace stridetick::log
