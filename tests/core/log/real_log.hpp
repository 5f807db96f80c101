// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace stridetick::tests {

/// Names of rows that mean the same in every file: table, space, uuid, for what has none of its own
/// that of its parent, slash, ordinal. What means nothing without a row that is lost has no name.
using RowNames = std::set<std::string>;
/// Of a log that is sound.
RowNames rowsIn(const std::filesystem::path& log);
/// What `sqlite3 FILE .recover` finds in a damaged log, the rows that it cannot give to a table
/// included. The file may be changed by it.
RowNames rowsRecoveredFrom(const std::filesystem::path& damaged);

/// A log's bytes as they lie on the disk.
struct LogBytes {
    std::string file;
    std::string wal;
};

/// Hundreds of days with taps, sessions, blocks, notes that need pages of their own, and deleted
/// rows; made once.
struct RealLog {
    LogBytes closed;   ///< everything in the file
    LogBytes crashed;  ///< the newest rows in the journal only
    RowNames rows;     ///< of either

    static const RealLog& get();
};

/// One kind of place in a log, and the bytes of it: first byte and count of each stretch.
struct Area {
    std::string name;
    std::vector<std::pair<std::size_t, std::size_t>> stretches;

    /// A byte of it, each stretch being as likely.
    std::size_t anyByte(std::mt19937& random) const;
};
/// The header and each type of page.
std::vector<Area> areasOfFile(const std::string& file);
std::vector<Area> areasOfWal(const std::string& wal);

}  // namespace stridetick::tests
