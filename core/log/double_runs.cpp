// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/double_runs.hpp"

#include "core/records/watch_run.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <utility>

namespace stridetick::log {

namespace {

using std::chrono::milliseconds;
using Time = std::chrono::sys_time<milliseconds>;

struct TracedRun {
    MadeRun run;
    std::int64_t runner = 0;
    bool isMade = false;
    bool isDeleted = false;  ///< by the runner
    core::WatchRun watch{};
};

/// By their start, and at one moment the better one first.
std::vector<TracedRun> tracedRunsOf(SQLite::Database& log) {
    SQLite::Statement rows(log,
                           "SELECT s.id, s.uuid, s.at_utc_ms, s.at_offset_min,"
                           " s.deleted_ms IS s.at_utc_ms AND s.updated_ms <> s.at_utc_ms,"
                           " s.deleted_ms IS NOT NULL, s.runner_id,"
                           " made_session, started_utc_ms, t.length_ms"
                           " FROM cadence_trace t JOIN session s ON s.uuid = t.uuid"
                           " ORDER BY started_utc_ms, made_session, s.uuid");
    std::vector<TracedRun> found;
    while (rows.executeStep()) {
        const bool isPutAway = rows.getColumn(4).getInt() != 0;
        found.push_back({.run = {.id = rows.getColumn(0).getInt64(),
                                 .uuid = rows.getColumn(1).getString(),
                                 .at = {Time{milliseconds{rows.getColumn(2).getInt64()}},
                                        std::chrono::minutes{rows.getColumn(3).getInt()}},
                                 .isPutAway = isPutAway},
                         .runner = rows.getColumn(6).getInt64(),
                         .isMade = rows.getColumn(7).getInt() != 0,
                         .isDeleted = !isPutAway && rows.getColumn(5).getInt() != 0,
                         .watch = {Time{milliseconds{rows.getColumn(8).getInt64()}},
                                   milliseconds{rows.getColumn(9).getInt64()}}});
    }
    return found;
}

bool goesBefore(const TracedRun& one, const TracedRun& other) {
    return one.isDeleted ||
           std::pair(one.isMade, one.run.uuid) < std::pair(other.isMade, other.run.uuid);
}

/// Another one is the same run and goes before it. `first` is the first that began with it.
bool isDouble(const std::vector<TracedRun>& runs, std::size_t first, std::size_t which) {
    const auto& run = runs[which];
    for (auto i = first; i < runs.size() && core::startTogether(runs[i].watch, run.watch); ++i) {
        if (i != which && runs[i].runner == run.runner && goesBefore(runs[i], run) &&
            core::isSameRun(runs[i].watch, run.watch)) {
            return true;
        }
    }
    return false;
}

}  // namespace

std::vector<MadeRun> madeRunsOf(SQLite::Database& log) {
    std::vector<MadeRun> made;
    for (auto& traced : tracedRunsOf(log)) {
        if (traced.isMade && !traced.isDeleted) {
            made.push_back(std::move(traced.run));
        }
    }
    return made;
}

std::vector<MadeRun> unsettledRunsOf(SQLite::Database& log) {
    const auto runs = tracedRunsOf(log);
    std::vector<MadeRun> unsettled;
    std::size_t first = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        while (!core::startTogether(runs[first].watch, runs[i].watch)) {
            ++first;
        }
        if (runs[i].isMade && !runs[i].isDeleted &&
            isDouble(runs, first, i) != runs[i].run.isPutAway) {
            unsettled.push_back(runs[i].run);
            unsettled.back().isPutAway = !runs[i].run.isPutAway;
        }
    }
    return unsettled;
}

void setPutAway(SQLite::Database& log, const MadeRun& run) {
    SQLite::Statement mark(log, run.isPutAway
                                    ? "UPDATE session SET deleted_ms = at_utc_ms WHERE id = ?"
                                    : "UPDATE session SET deleted_ms = NULL WHERE id = ?");
    mark.bind(1, run.id);
    mark.exec();
}

Values withoutMark(const RecordTable& table, Values values) {
    const auto at = table.find("at_utc_ms");
    const auto updated = table.find("updated_ms");
    const auto deleted = table.find("deleted_ms");
    if (at && updated && deleted && values[*deleted] == values[*at] &&
        values[*updated] != values[*at]) {
        values[*deleted] = RecordValue();
    }
    return values;
}

}  // namespace stridetick::log
