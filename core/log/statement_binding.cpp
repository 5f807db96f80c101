// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/statement_binding.hpp"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

namespace stridetick::log {

void bindTo(SQLite::Statement& statement, const char* name, std::int64_t value) {
    statement.bind(name, value);
}

void bindTo(SQLite::Statement& statement, const char* name, double value) {
    statement.bind(name, value);
}

void bindTo(SQLite::Statement& statement, const char* name, const std::string& value) {
    statement.bind(name, value);
}

void bindTime(SQLite::Statement& statement, const core::WallTime& time) {
    statement.bind(":at_utc_ms", utcMs(time));
    statement.bind(":at_offset_min", stored(time.offset));
}

void bindRange(SQLite::Statement& statement, TimeRange range) {
    statement.bind(":from", stored(range.from.time_since_epoch()));
    statement.bind(":until", stored(range.until.time_since_epoch()));
}

std::int64_t returnedId(SQLite::Statement& statement) {
    statement.executeStep();
    const std::int64_t id = statement.getColumn(0).getInt64();
    statement.executeStep();  // to its end: only then is it done
    return id;
}

}  // namespace stridetick::log
