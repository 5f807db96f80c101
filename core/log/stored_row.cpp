// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/stored_row.hpp"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

namespace stridetick::log {

bool StoredRow::isNull() const { return statement_.getColumn(next_).isNull(); }

std::int64_t StoredRow::integer() { return statement_.getColumn(next_++).getInt64(); }

int StoredRow::number() { return statement_.getColumn(next_++).getInt(); }

std::string StoredRow::text() { return statement_.getColumn(next_++).getString(); }

core::StepsPerMinute StoredRow::cadence() {
    const int tenths = number();
    if (tenths <= 0) {
        throwDamaged("a cadence that is none");
    }
    return core::StepsPerMinute::ofTenths(tenths);
}

core::WallTime StoredRow::time() {
    const auto utc = milliseconds();
    return {std::chrono::sys_time<std::chrono::milliseconds>{utc}, std::chrono::minutes{number()}};
}

std::optional<int> StoredRow::optionalNumber() {
    return unlessNull([&] { return number(); });
}

std::optional<core::StepsPerMinute> StoredRow::optionalCadence() {
    return unlessNull([&] { return cadence(); });
}

std::optional<core::MetresPerSecond> StoredRow::speed() {
    const auto cell = statement_.getColumn(next_++);
    return cell.isNull() ? std::nullopt : core::MetresPerSecond::tryFrom(cell.getDouble());
}

void StoredRow::throwDamaged(const char* what) {
    throw SQLite::Exception(std::string("the log holds ") + what, SQLITE_CORRUPT);
}

}  // namespace stridetick::log
