// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/record_rows.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace stridetick::log {

namespace {

std::string places(std::size_t count) {
    std::string all;
    for (std::size_t i = 0; i < count; ++i) {
        all += i == 0 ? "?" : ", ?";
    }
    return all;
}

Values valuesAt(SQLite::Statement& row, std::size_t count) {
    Values values;
    values.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        values.push_back(valueAt(row, static_cast<int>(i)));
    }
    return values;
}

RecordRow rowAt(SQLite::Statement& row, std::size_t count) {
    const int after = static_cast<int>(count);
    return {.id = row.getColumn(after).getInt64(),
            .runner = row.getColumn(after + 1).getInt64(),
            .values = valuesAt(row, count)};
}

/// From the place `first` on; returns the one after the last.
int bindAll(SQLite::Statement& statement, int first, const Values& values) {
    for (const auto& value : values) {
        bindValue(statement, first++, value);
    }
    return first;
}

void runOnce(SQLite::Statement& statement) {
    statement.exec();
    statement.reset();
}

std::string insertSql(const std::string& table, const std::string& columns, std::size_t count) {
    return "INSERT INTO " + table + " (" + columns + ") VALUES (" + places(count) + ")";
}

}  // namespace

struct RecordRows::Part {
    Part(SQLite::Database& database, const PartTable& table)
        : columns(table.columns.size()),
          select(database, "SELECT " + listed(table.columns) + " FROM " + table.name + " WHERE " +
                               table.parent + " = ? ORDER BY ordinal"),
          insert(database,
                 insertSql(table.name, table.parent + ", " + listed(table.columns), columns + 1)),
          remove(database, "DELETE FROM " + table.name + " WHERE " + table.parent + " = ?") {}

    std::size_t columns;
    SQLite::Statement select;
    SQLite::Statement insert;
    SQLite::Statement remove;
};

RecordRows::RecordRows(SQLite::Database& database, const RecordTable& table)
    : database_(database), table_(table) {
    const auto columns = listed(table.columns);
    const auto select = "SELECT " + columns + ", id, " + (table.ofRunner ? "runner_id" : "0") +
                        " FROM " + table.name;
    select_ = std::make_unique<SQLite::Statement>(database, select + " ORDER BY " + table.key);
    find_ = std::make_unique<SQLite::Statement>(database, select + " WHERE id = ?");
    insert_ = std::make_unique<SQLite::Statement>(
        database, insertSql(table.name, columns + ", id" + (table.ofRunner ? ", runner_id" : ""),
                            table.columns.size() + (table.ofRunner ? 2 : 1)));
    update_ = std::make_unique<SQLite::Statement>(
        database, "UPDATE " + table.name + " SET (" + columns + ") = (" +
                      places(table.columns.size()) + ") WHERE id = ?");
    parts_.reserve(table.parts.size());
    for (const auto& part : table.parts) {
        parts_.emplace_back(database, part);
    }
}

RecordRows::~RecordRows() = default;

std::optional<RecordRow> RecordRows::next() {
    if (select_->isDone() || !select_->executeStep()) {
        return std::nullopt;
    }
    return rowAt(*select_, table_.columns.size());
}

RecordRow RecordRows::at(std::int64_t id) {
    find_->reset();
    find_->bind(1, id);
    find_->executeStep();
    return rowAt(*find_, table_.columns.size());
}

std::vector<Values> RecordRows::partsOf(std::size_t part, std::int64_t id) {
    auto& statements = parts_.at(part);
    statements.select.reset();
    statements.select.bind(1, id);
    std::vector<Values> found;
    while (statements.select.executeStep()) {
        found.push_back(valuesAt(statements.select, statements.columns));
    }
    return found;
}

std::int64_t RecordRows::insert(const RecordRow& row) {
    const int after = bindAll(*insert_, 1, row.values);
    if (row.id == 0) {
        insert_->bind(after);
    } else {
        insert_->bind(after, row.id);
    }
    if (table_.ofRunner) {
        insert_->bind(after + 1, row.runner);
    }
    runOnce(*insert_);
    return database_.getLastInsertRowid();
}

void RecordRows::update(std::int64_t id, const Values& values) {
    update_->bind(bindAll(*update_, 1, values), id);
    runOnce(*update_);
}

void RecordRows::insertPart(std::size_t part, std::int64_t id, const Values& values) {
    auto& insert = parts_.at(part).insert;
    insert.bind(1, id);
    bindAll(insert, 2, values);
    runOnce(insert);
}

void RecordRows::replaceParts(std::size_t part, std::int64_t id, const std::vector<Values>& parts) {
    auto& remove = parts_.at(part).remove;
    remove.bind(1, id);
    runOnce(remove);
    for (const auto& values : parts) {
        insertPart(part, id, values);
    }
}

void settle(const RecordTable& table, Values& values) {
    if (const auto state = table.find("state"); state && table.name == "session") {
        auto& value = values.at(*state);
        if (value == RecordValue("running")) {
            value = "recovered";
        }
    }
}

}  // namespace stridetick::log
