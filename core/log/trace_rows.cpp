// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/session_log_queries.hpp"
#include "core/log/statement_binding.hpp"
#include "core/log/stored_row.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <string>
#include <utility>

namespace stridetick::log {

namespace {

/// One row a minute; a trace without minutes still has one.
constexpr auto kTraceColumns =
    "SELECT t.uuid, source, one_foot, guessed, made_session, started_utc_ms, t.length_ms,"
    " distance_m, ordinal, cadence_milli, speed_mm_s, climb_dm"
    " FROM cadence_trace t LEFT JOIN trace_minute ON trace_id = t.id ";

core::CadenceTrace traceFrom(StoredRow& row) {
    return {.session = core::SessionId(row.text()),
            .source = row.text(),
            .oneFoot = row.flag(),
            .guessed = row.flag(),
            .madeSession = row.flag(),
            .startedAt = std::chrono::sys_time<std::chrono::milliseconds>{row.milliseconds()},
            .length = row.milliseconds(),
            .distanceMetres = row.optionalNumber(),
            .minutes = {}};
}

std::vector<core::CadenceTrace> tracesFrom(SQLite::Statement& query) {
    std::vector<core::CadenceTrace> found;
    while (query.executeStep()) {
        StoredRow row(query);
        auto trace = traceFrom(row);
        if (found.empty() || found.back().session != trace.session) {
            found.push_back(std::move(trace));
        }
        if (!row.isNull()) {
            row.skip(1);  // the ordinal
            found.back().minutes.push_back({.cadenceMilli = row.optionalNumber(),
                                            .speedMillimetres = row.optionalNumber(),
                                            .climbDecimetres = row.optionalNumber()});
        }
    }
    return found;
}

std::int64_t saveTrace(Connection& connection, const core::CadenceTrace& trace,
                       std::int64_t updatedMs) {
    const auto save = connection.use(
        "INSERT INTO cadence_trace (uuid, source, one_foot, guessed, made_session, started_utc_ms,"
        " length_ms, distance_m, updated_ms) VALUES (:uuid, :source, :one_foot, :guessed,"
        " :made_session, :started_utc_ms, :length_ms, :distance_m, :updated_ms)"
        " ON CONFLICT (uuid) DO UPDATE SET source = excluded.source,"
        " one_foot = excluded.one_foot, guessed = excluded.guessed,"
        " made_session = excluded.made_session, started_utc_ms = excluded.started_utc_ms,"
        " length_ms = excluded.length_ms, distance_m = excluded.distance_m,"
        " updated_ms = excluded.updated_ms RETURNING id");
    save->bind(":uuid", trace.session.text());
    save->bind(":source", trace.source);
    save->bind(":one_foot", static_cast<int>(trace.oneFoot));
    save->bind(":guessed", static_cast<int>(trace.guessed));
    save->bind(":made_session", static_cast<int>(trace.madeSession));
    save->bind(":started_utc_ms", count(trace.startedAt.time_since_epoch()));
    save->bind(":length_ms", count(trace.length));
    bindOptional(*save, ":distance_m", trace.distanceMetres);
    save->bind(":updated_ms", updatedMs);
    return returnedId(*save);
}

void replaceMinutes(Connection& connection, std::int64_t trace,
                    const std::vector<core::TraceMinute>& minutes) {
    {
        const auto remove = connection.use("DELETE FROM trace_minute WHERE trace_id = :trace");
        remove->bind(":trace", trace);
        remove->exec();
    }
    for (std::size_t i = 0; i < minutes.size(); ++i) {
        const auto add = connection.use(
            "INSERT INTO trace_minute (trace_id, ordinal, cadence_milli, speed_mm_s, climb_dm)"
            " VALUES (:trace, :ordinal, :cadence_milli, :speed_mm_s, :climb_dm)");
        add->bind(":trace", trace);
        add->bind(":ordinal", static_cast<std::int64_t>(i));
        bindOptional(*add, ":cadence_milli", minutes[i].cadenceMilli);
        bindOptional(*add, ":speed_mm_s", minutes[i].speedMillimetres);
        bindOptional(*add, ":climb_dm", minutes[i].climbDecimetres);
        add->exec();
    }
}

}  // namespace

void writeTrace(Connection& connection, const core::CadenceTrace& trace) {
    writeTrace(connection, trace, trace.startedAt + trace.length);
}

void writeTrace(Connection& connection, const core::CadenceTrace& trace,
                std::chrono::sys_time<std::chrono::milliseconds> changed) {
    const auto id = saveTrace(connection, trace, count(changed.time_since_epoch()));
    replaceMinutes(connection, id, trace.minutes);
}

std::vector<core::CadenceTrace> tracesIn(Connection& connection, TimeRange range) {
    static const std::string kSql =
        std::string(kTraceColumns) +
        "JOIN session ON session.uuid = t.uuid WHERE at_utc_ms >= :from AND at_utc_ms < :until"
        " AND deleted_ms IS NULL ORDER BY at_utc_ms, session.id, ordinal";
    const auto query = connection.use(kSql);
    bindRange(*query, range);
    return tracesFrom(*query);
}

std::optional<core::CadenceTrace> readTrace(Connection& connection, const core::SessionId& id) {
    static const std::string kSql =
        std::string(kTraceColumns) + "WHERE t.uuid = :uuid ORDER BY ordinal";
    const auto query = connection.use(kSql);
    query->bind(":uuid", id.text());
    auto found = tracesFrom(*query);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<core::CadenceTrace> readTracesStarted(Connection& connection, TimeRange range) {
    static const std::string kSql = std::string(kTraceColumns) +
                                    "WHERE started_utc_ms >= :from AND started_utc_ms < :until"
                                    " ORDER BY started_utc_ms, t.id, ordinal";
    const auto query = connection.use(kSql);
    bindRange(*query, range);
    return tracesFrom(*query);
}

}  // namespace stridetick::log
