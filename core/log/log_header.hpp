// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace stridetick::log {

/// What the first bytes of a file say, before SQLite may open (and so change) it.
struct LogHeader {
    enum class Kind {
        Missing,
        Empty,       ///< no bytes, or a database without a single table: free to be used
        Log,         ///< ours, as far as the header goes
        DamagedLog,  ///< ours, and its header cannot be right
        NotOurs,
        Unreadable  ///< the system refuses
    };
    Kind kind = Kind::Unreadable;
    int version = 0;     ///< of the schema; for Log only
    std::string detail;  ///< for NotOurs, DamagedLog and Unreadable
};
LogHeader readLogHeader(const std::filesystem::path& file);

}  // namespace stridetick::log
