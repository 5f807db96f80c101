// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/table_layout.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>

namespace stridetick::log {

namespace {

using Type = StoredColumn::Type;

// A table without rowid, like an index, has the columns of its key first; an index of a table with
// rowid ends with the rowid (column -1). No column was ever added to a table without rowid: there
// a record of another length is not one of the table's.
constexpr const char* kLayouts = R"(
    WITH tree AS (
        SELECT s.rowid AS made, s.name, s.tbl_name, s.rootpage, s.type = 'index' AS is_index,
               t.wr AS without_rowid
        FROM sqlite_schema s JOIN pragma_table_list t ON t.schema = 'main' AND t.name = s.tbl_name
        WHERE s.type IN ('table', 'index') AND t.name NOT LIKE 'sqlite_%'
    ), stored AS (
        SELECT made, cid, CASE WHEN without_rowid AND pk > 0 THEN pk - 1000 ELSE cid END AS place
        FROM tree, pragma_table_info(tree.name) WHERE NOT is_index
        UNION ALL
        SELECT made, cid, seqno FROM tree, pragma_index_xinfo(tree.name) WHERE is_index
    )
    SELECT tree.name, rootpage, is_index, NOT is_index AND NOT without_rowid AS has_rowid,
           coalesce(c.name, 'rowid') AS column, coalesce(c.type, 'INTEGER') AS type,
           NOT coalesce(c."notnull", 1) AS may_be_null,
           coalesce(NOT c."notnull" OR c.dflt_value IS NOT NULL, 0) AND NOT is_index
               AND NOT without_rowid AS may_miss,
           coalesce(c.pk, 0) > 0 AND c.type = 'INTEGER' AS key
    FROM tree JOIN stored USING (made)
         LEFT JOIN pragma_table_info(tree.tbl_name) c ON c.cid = stored.cid
    ORDER BY is_index, made, place)";

Type typeOf(const std::string& declared) {
    return declared == "TEXT" ? Type::Text : declared == "REAL" ? Type::Real : Type::Integer;
}

bool isOf(Type type, const RecordValue& value) {
    switch (type) {
        case Type::Integer:
            return std::holds_alternative<std::int64_t>(value);
        case Type::Real:  // without a fraction it is stored as an integer
            return std::holds_alternative<double>(value) ||
                   std::holds_alternative<std::int64_t>(value);
        case Type::Text:
            return std::holds_alternative<std::string>(value);
    }
    return false;
}

}  // namespace

bool TableLayout::fits(const Record& record) const {
    if (record.values.size() > columns.size() ||
        !std::all_of(columns.begin() + static_cast<std::ptrdiff_t>(record.values.size()),
                     columns.end(), [](const auto& column) { return column.mayBeMissing; })) {
        return false;
    }
    for (std::size_t i = 0; i < record.values.size(); ++i) {
        const bool null = std::holds_alternative<std::monostate>(record.values[i]);
        const bool fit = i == rowidColumn ? null
                         : null           ? columns[i].mayBeNull
                                          : isOf(columns[i].type, record.values[i]);
        if (!fit) {
            return false;
        }
    }
    return !record.values.empty();
}

std::vector<TableLayout> layoutsOf(const std::filesystem::path& log) {
    SQLite::Database database(log, SQLite::OPEN_READONLY);
    SQLite::Statement rows(database, kLayouts);
    std::vector<TableLayout> layouts;
    while (rows.executeStep()) {
        const auto name = rows.getColumn("name").getString();
        if (layouts.empty() || layouts.back().name != name) {
            layouts.push_back({.name = name,
                               .root = rows.getColumn("rootpage").getUInt(),
                               .isIndex = rows.getColumn("is_index").getInt() != 0,
                               .hasRowid = rows.getColumn("has_rowid").getInt() != 0,
                               .columns = {},
                               .rowidColumn = std::nullopt});
        }
        auto& layout = layouts.back();
        if (layout.hasRowid && rows.getColumn("key").getInt() != 0) {
            layout.rowidColumn = layout.columns.size();
        }
        layout.columns.push_back({.name = rows.getColumn("column").getString(),
                                  .type = typeOf(rows.getColumn("type").getString()),
                                  .mayBeNull = rows.getColumn("may_be_null").getInt() != 0,
                                  .mayBeMissing = rows.getColumn("may_miss").getInt() != 0});
    }
    return layouts;
}

TableLayout schemaLayout() {
    return {.name = "sqlite_schema",
            .root = 1,
            .isIndex = false,
            .hasRowid = true,
            .columns = {{.name = "type", .type = Type::Text},
                        {.name = "name", .type = Type::Text},
                        {.name = "tbl_name", .type = Type::Text},
                        {.name = "rootpage"},
                        {.name = "sql", .type = Type::Text, .mayBeNull = true}},
            .rowidColumn = std::nullopt};
}

std::optional<std::pair<std::string, std::uint32_t>> rootIn(const Record& record) {
    if (!schemaLayout().fits(record) || record.values.size() < 4) {
        return std::nullopt;
    }
    return std::pair{std::get<std::string>(record.values[1]),
                     static_cast<std::uint32_t>(std::get<std::int64_t>(record.values[3]))};
}

}  // namespace stridetick::log
