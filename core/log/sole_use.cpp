// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/sole_use.hpp"

#include "core/log/connection.hpp"

#include <SQLiteCpp/Database.h>

namespace stridetick::log {

namespace {

constexpr int kPatienceMs = 1'000;

}  // namespace

LogResult<bool> isOpenElsewhere(const std::filesystem::path& log) {
    auto alone = guarded([&]() -> LogResult<bool> {
        SQLite::Database database(log, SQLite::OPEN_READWRITE, kPatienceMs);
        // Every connection to a log with a journal of its own (WAL) holds a lock on it for as long
        // as it is open, and this one asks for all of it.
        database.exec("PRAGMA locking_mode=EXCLUSIVE");
        database.execAndGet("SELECT count(*) FROM sqlite_schema");
        return false;
    });
    if (!alone && alone.error().kind == LogError::Kind::Busy) {
        return true;
    }
    return alone;
}

}  // namespace stridetick::log
