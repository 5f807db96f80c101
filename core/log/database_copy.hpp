// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace SQLite {
class Database;
}

namespace stridetick::log {

/// SQLite's online backup into a new file, checked, and then given its name: it is there whole or
/// not at all, and never replaces anything. Throws what SQLite throws.
void copyDatabase(SQLite::Database& from, const std::filesystem::path& to);

}  // namespace stridetick::log
