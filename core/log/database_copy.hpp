// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace SQLite {
class Database;
}

namespace stridetick::log {

/// SQLite's online backup into a new file, read again from end to end, and then given its name: it
/// is there whole or not at all, and never replaces anything. A file by itself, without a journal.
/// Throws what SQLite throws, or std::filesystem::filesystem_error.
void copyDatabase(SQLite::Database& from, const std::filesystem::path& to);

/// Makes the content of one open database that of another, in one transaction of `to`. Throws what
/// SQLite throws, with `to` as it was.
void copyPages(SQLite::Database& from, SQLite::Database& to);

}  // namespace stridetick::log
