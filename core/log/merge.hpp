// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log_types.hpp"
#include "core/log/session_log.hpp"
#include "core/util/clock.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace stridetick::log {

/// What came of a merge, for the runner.
struct MergeSummary {
    using Time = std::chrono::sys_time<std::chrono::milliseconds>;

    /// Rows by their table; its parts (taps, blocks) are not counted.
    struct Count {
        std::string table;
        std::int64_t taken = 0;      ///< were in the other log alone
        std::int64_t changed = 0;    ///< were later there
        std::int64_t deleted = 0;    ///< were deleted there
        std::int64_t unchanged = 0;  ///< stayed as they were: the same, or later here
        friend bool operator==(const Count&, const Count&) = default;
    };
    /// By which the one that goes on was found.
    enum class Rule {
        LaterEdit,
        DeletedStaysDeleted,
        SameWatchRun  ///< the log has the run as another session, see tryMerge()
    };
    /// What one side said of it is in the merged log no more.
    struct Overruled {
        std::string table;
        std::string uuid;
        std::optional<core::WallTime> at;  ///< when the record, or its session, began, if it did
        std::optional<Time> changed;       ///< when the side that lost changed it last
        bool wasOurs = false;              ///< it was the log's own; else the other's
        Rule rule = Rule::LaterEdit;
        friend bool operator==(const Overruled&, const Overruled&) = default;
    };

    std::vector<Count> counts;  ///< of every table, in the order of their making
    std::vector<Overruled> overruled;
    std::optional<Backup> backup;  ///< of what the log was; none where nothing was to be taken

    bool tookAnything() const { return backup.has_value(); }
};

/// Takes into `log`, by their uuids and in one transaction, the rows of another log `from`. Other
/// connections, of any process, see all of it or nothing; what the log held is kept before as a
/// backup. `from` is never changed, nor is anything beside it; one of an older schema is brought up
/// to date in a copy.
///
/// A row that only the other has is taken. Of two that differ the one whose updated_ms is later
/// wins; of two that are as late, or have no such time, the content decides, the same in either
/// direction. What is deleted in one is deleted. Parts go with their row, a programme's steps all
/// from the side whose last step is the later. A run that was imported from a watch on both sides
/// is one: of sessions that are the same run by isSameRun() the one that was logged with a click is
/// kept, or that of the smallest uuid; where one of them was deleted, none that was imported. So
/// merging is the same in either order, and again takes nothing. Three things are the log's own:
/// its runner stays, and is the runner of what comes from a log of one runner (but a log without
/// rows takes the other's); a run that is going on in it is left to the process that writes it; one
/// that is going on in `from` is recovered.
///
/// Fails by: LogError, with the log as it was. Blocks on the disk.
[[nodiscard]] LogResult<MergeSummary> tryMerge(const std::filesystem::path& log,
                                               const std::filesystem::path& from,
                                               const core::WallTime& now);

}  // namespace stridetick::log
