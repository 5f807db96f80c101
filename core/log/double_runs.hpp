// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/record_rows.hpp"
#include "core/util/clock.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace stridetick::log {

// A watch's file that was imported on two computers is a session in either log, or was added there
// to a run that was logged with a click. One of them is put away where the logs come together: a
// tombstone that was deleted, it says, when it began, and whose updated_ms stays: the runner's own
// deletion is always the last change. Which one follows at any time from all that the log has, so
// that this mark comes and goes and is no edit: a version with it is as late as the same without.

/// A session that came with its trace.
struct MadeRun {
    std::int64_t id = 0;
    std::string uuid;
    core::WallTime at;
    bool isPutAway = false;
};

/// Those that are not deleted otherwise, and how they are.
std::vector<MadeRun> madeRunsOf(SQLite::Database& log);

/// Those of them that are to be otherwise, as they are to be. Put away is one whose run the log has
/// as another session too: with a click, or of a smaller uuid, or deleted by the runner.
std::vector<MadeRun> unsettledRunsOf(SQLite::Database& log);

void setPutAway(SQLite::Database& log, const MadeRun& run);

/// The values without that mark.
Values withoutMark(const RecordTable& table, Values values);

}  // namespace stridetick::log
