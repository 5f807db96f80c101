// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/clock.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace stridetick::log {

/// What a log or a backup holds, to be told before it replaces another. Deleted rows do not count.
struct LogContents {
    std::int64_t measurements = 0;
    std::int64_t sessions = 0;
    std::optional<core::WallTime> firstEntry;
    std::optional<core::WallTime> lastEntry;
};

/// A log or a backup, read from end to end.
struct LogCheck {
    enum class Verdict {
        Sound,  ///< of this schema or an older one
        Missing,
        NotOurs,
        Newer,
        Damaged,
        Unavailable  ///< locked by another program, or the system refuses
    };
    Verdict verdict = Verdict::Unavailable;
    int version = 0;       ///< of its schema, where it could be read
    std::string detail;    ///< why it is not sound: SQLite's or the system's words
    LogContents contents;  ///< of a sound one
};

/// Changes no byte of the file or its journal. Blocks on the disk.
LogCheck checkLog(const std::filesystem::path& file);

}  // namespace stridetick::log
