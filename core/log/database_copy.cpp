// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/database_copy.hpp"

#include "core/log/file_moves.hpp"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace stridetick::log {

void copyPages(SQLite::Database& from, SQLite::Database& to) {
    constexpr int kAllPages = -1;
    const int result = SQLite::Backup(to, from).executeStep(kAllPages);
    if (result != SQLITE_DONE) {
        throw SQLite::Exception("the copy could not be completed", result);
    }
}

void copyDatabase(SQLite::Database& from, const std::filesystem::path& to) {
    const auto scratch = scratchName(to);
    try {
        SQLite::Database copy(scratch, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        copy.exec("PRAGMA synchronous=FULL");
        copyPages(from, copy);
        copy.exec("PRAGMA journal_mode=DELETE");
        if (copy.execAndGet("PRAGMA integrity_check(1)").getString() != "ok") {
            throw SQLite::Exception("the copy is damaged", SQLITE_CORRUPT);
        }
    } catch (...) {
        discard(scratch);
        throw;
    }
    if (const auto failure = putInPlace(scratch, to, Existing::Keep)) {
        discard(scratch);
        throw std::filesystem::filesystem_error("copy of the log", to, failure);
    }
}

}  // namespace stridetick::log
