// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/log_difference.hpp"

#include "core/log/connection.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <map>
#include <string>

namespace stridetick::log {

namespace {

struct Entry {
    core::WallTime at;
    std::int64_t updatedMs = 0;  ///< another number where anything is different
};
using Entries = std::map<std::string, Entry>;

struct EntryKind {
    const char* table;  ///< an older log may be without it
    const char* sql;
    std::int64_t LogDifference::Count::*count;
};
constexpr EntryKind kEntryKinds[]{
    {"measurement",
     "SELECT uuid, at_utc_ms, at_offset_min, updated_ms FROM measurement WHERE deleted_ms IS NULL",
     &LogDifference::Count::measurements},
    {"session",
     "SELECT uuid, at_utc_ms, at_offset_min, updated_ms FROM session WHERE deleted_ms IS NULL",
     &LogDifference::Count::sessions},
    {"target", "SELECT uuid, at_utc_ms, at_offset_min, 0 FROM target",
     &LogDifference::Count::targets},
    {"programme",
     "SELECT uuid, at_utc_ms, at_offset_min,"
     " (SELECT count(*) FROM programme_step WHERE programme_id = id) FROM programme",
     &LogDifference::Count::programmes}};

bool has(Connection& connection, const char* table) {
    SQLite::Statement query(connection.database(),
                            "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = :table");
    query.bind(":table", table);
    return query.executeStep();
}

/// Takes in what was said after a session, or what a watch saw of it.
void addTo(Entries& sessions, Connection& connection, const char* table) {
    if (!has(connection, table)) {
        return;
    }
    SQLite::Statement query(connection.database(),
                            std::string("SELECT uuid, updated_ms FROM ") + table);
    while (query.executeStep()) {
        const auto session = sessions.find(query.getColumn(0).getString());
        if (session != sessions.end()) {
            session->second.updatedMs += query.getColumn(1).getInt64();
        }
    }
}

Entries entriesOf(Connection& connection, const EntryKind& kind) {
    using Time = std::chrono::sys_time<std::chrono::milliseconds>;
    Entries entries;
    if (!has(connection, kind.table)) {
        return entries;
    }
    SQLite::Statement query(connection.database(), kind.sql);
    while (query.executeStep()) {
        entries.emplace(query.getColumn(0).getString(),
                        Entry{.at = {Time{std::chrono::milliseconds{query.getColumn(1).getInt64()}},
                                     std::chrono::minutes{query.getColumn(2).getInt()}},
                              .updatedMs = query.getColumn(3).getInt64()});
    }
    if (kind.count == &LogDifference::Count::sessions) {
        addTo(entries, connection, "session_report");
        addTo(entries, connection, "cadence_trace");
    }
    return entries;
}

}  // namespace

LogResult<LogDifference> tryCompare(const std::filesystem::path& log,
                                    const std::filesystem::path& backup) {
    return guarded([&]() -> LogResult<LogDifference> {
        Connection logNow(log, Connection::Access::Read);
        Connection logThen(backup, Connection::Access::Read);
        LogDifference found;
        for (const auto& kind : kEntryKinds) {
            const auto now = entriesOf(logNow, kind);
            const auto then = entriesOf(logThen, kind);
            for (const auto& [id, entry] : now) {
                const auto same = then.find(id);
                if (same != then.end()) {
                    found.changed += same->second.updatedMs != entry.updatedMs ? 1 : 0;
                    continue;
                }
                ++(found.gone.*kind.count);
                if (!found.goneSince || entry.at.utc < found.goneSince->utc) {
                    found.goneSince = entry.at;
                }
            }
            for (const auto& [id, entry] : then) {
                found.back.*kind.count += now.contains(id) ? 0 : 1;
            }
        }
        return found;
    });
}

}  // namespace stridetick::log
