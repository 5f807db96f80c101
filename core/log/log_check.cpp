// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/log_check.hpp"

#include "core/log/connection.hpp"
#include "core/log/examination.hpp"
#include "core/log/log_header.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace stridetick::log {

namespace {

using Verdict = LogCheck::Verdict;

Verdict verdictOf(LogHeader::Kind kind) {
    switch (kind) {
        case LogHeader::Kind::Missing:
        case LogHeader::Kind::Empty:
            return Verdict::Missing;
        case LogHeader::Kind::DamagedLog:
            return Verdict::Damaged;
        case LogHeader::Kind::NotOurs:
            return Verdict::NotOurs;
        case LogHeader::Kind::Log:
        case LogHeader::Kind::Unreadable:
            break;
    }
    return Verdict::Unavailable;
}

Verdict verdictOf(Examination::Health health) {
    switch (health) {
        case Examination::Health::Sound:
            return Verdict::Sound;
        case Examination::Health::Newer:
            return Verdict::Newer;
        case Examination::Health::Damaged:
            return Verdict::Damaged;
        case Examination::Health::Unavailable:
            break;
    }
    return Verdict::Unavailable;
}

/// First or last, by the direction of the order.
std::optional<core::WallTime> entryAt(SQLite::Database& database, const std::string& direction) {
    const auto oneOf = [&](const std::string& table) {
        return "SELECT * FROM (SELECT at_utc_ms, at_offset_min FROM " + table +
               " WHERE deleted_ms IS NULL ORDER BY at_utc_ms " + direction + " LIMIT 1)";
    };
    SQLite::Statement query(database, oneOf("measurement") + " UNION ALL " + oneOf("session") +
                                          " ORDER BY 1 " + direction + " LIMIT 1");
    if (!query.executeStep()) {
        return std::nullopt;
    }
    using Time = std::chrono::sys_time<std::chrono::milliseconds>;
    return core::WallTime{Time{std::chrono::milliseconds{query.getColumn(0).getInt64()}},
                          std::chrono::minutes{query.getColumn(1).getInt()}};
}

LogResult<LogContents> contentsOf(const std::filesystem::path& file) {
    return guarded([&]() -> LogResult<LogContents> {
        Connection connection(file, Connection::Access::Read);
        auto& database = connection.database();
        const auto rows = [&](const char* sql) { return database.execAndGet(sql).getInt64(); };
        return LogContents{rows("SELECT count(*) FROM measurement WHERE deleted_ms IS NULL"),
                           rows("SELECT count(*) FROM session WHERE deleted_ms IS NULL"),
                           entryAt(database, "ASC"), entryAt(database, "DESC")};
    });
}

}  // namespace

LogCheck checkLog(const std::filesystem::path& file) {
    const auto header = readLogHeader(file);
    LogCheck check{.verdict = verdictOf(header.kind),
                   .version = header.version,
                   .detail = header.detail,
                   .contents = {}};
    if (check.verdict == Verdict::Missing) {
        check.detail = "there is no log";
    }
    if (header.kind != LogHeader::Kind::Log) {
        return check;
    }
    const auto found = examine(file, schemaSteps());
    check.verdict = verdictOf(found.health);
    check.version = found.version;
    check.detail = found.detail;
    if (check.verdict == Verdict::Sound) {
        if (auto contents = contentsOf(file)) {
            check.contents = *contents;
        } else {
            check.verdict = Verdict::Unavailable;
            check.detail = contents.error().detail;
        }
    }
    return check;
}

}  // namespace stridetick::log
