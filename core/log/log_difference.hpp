// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/session_log.hpp"
#include "core/util/clock.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace stridetick::log {

/// What the runner would miss, and would find again, if a backup took the log's place. Records are
/// told apart by their ids; deleted ones are in neither.
struct LogDifference {
    struct Count {
        std::int64_t measurements = 0;
        std::int64_t sessions = 0;
        std::int64_t targets = 0;
        std::int64_t programmes = 0;
        std::int64_t all() const { return measurements + sessions + targets + programmes; }
    };
    Count gone;                               ///< in the log alone
    std::optional<core::WallTime> goneSince;  ///< the oldest of these
    Count back;                               ///< in the backup alone
    /// In both, and changed since one of them; a run also by what was said after it, a programme by
    /// its steps.
    std::int64_t changed = 0;
};

/// Both must be sound, see checkLog(); an older schema will do. Blocks on the disk.
[[nodiscard]] LogResult<LogDifference> tryCompare(const std::filesystem::path& log,
                                                  const std::filesystem::path& backup);

}  // namespace stridetick::log
