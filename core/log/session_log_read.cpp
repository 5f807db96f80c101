// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/session_log_queries.hpp"
#include "core/log/statement_binding.hpp"
#include "core/log/stored_row.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace stridetick::log {

namespace {

constexpr auto kMeasurementColumns =
    "uuid, at_utc_ms, at_offset_min, method, cadence_tenths, half_width_tenths, uneven, length_ms,"
    " strikes, missed, doubled, rejected, both_feet, click_audible, click_before, session_uuid,"
    " target_tenths, treadmill_mps, note";

core::Measurement measurementFrom(StoredRow row) {
    return {.id = core::MeasurementId(row.text()),
            .at = row.time(),
            .method = row.word<core::MeasurementMethod>(),
            .cadence = row.cadence(),
            .halfWidth = core::StepsPerMinuteDelta::ofTenths(row.number()),
            .uneven = row.flag(),
            .length = row.milliseconds(),
            .strikes = row.number(),
            .missed = row.number(),
            .doubled = row.number(),
            .rejected = row.number(),
            .bothFeet = row.flag(),
            .clickAudible = row.flag(),
            .clickBefore = row.flag(),
            .session = row.optionalId<core::SessionId>(),
            .target = row.optionalCadence(),
            .treadmillSpeed = row.speed(),
            .note = row.text(),
            .taps = {}};
}

core::Baseline baselineFrom(StoredRow& row) {
    return {.id = core::BaselineId(row.text()),
            .at = row.time(),
            .cadence = row.cadence(),
            .rule = row.word<core::BaselineRule>(),
            .from = {}};
}

core::Target targetFrom(StoredRow row) {
    return {.id = core::TargetId(row.text()),
            .at = row.time(),
            .cadence = row.cadence(),
            .kind = row.word<core::TargetKind>(),
            .baseline = row.optionalId<core::BaselineId>()};
}

std::optional<core::ProgrammePlace> placeFrom(StoredRow& row) {
    auto programme = row.optionalId<core::ProgrammeId>();
    if (!programme) {
        row.skip(5);
        return std::nullopt;
    }
    return core::ProgrammePlace{.programme = std::move(*programme),
                                .row = row.number(),
                                .pass = row.number(),
                                .slot = row.number(),
                                .planned = row.milliseconds(),
                                .practice = row.milliseconds()};
}

core::Session sessionFrom(StoredRow& row) {
    return {.id = core::SessionId(row.text()),
            .kind = row.word<core::SessionKind>(),
            .state = row.word<core::SessionState>(),
            .startedAt = row.time(),
            .length = row.milliseconds(),
            .target = row.optionalId<core::TargetId>(),
            .treadmillSpeed = row.speed(),
            .note = row.text(),
            .blocks = {},
            .pauses = {},
            .place = placeFrom(row),
            .whenBelow = row.flag()};
}

core::ClickBlock blockFrom(StoredRow& row) {
    return {.offset = row.milliseconds(),
            .length = row.milliseconds(),
            .tempo = row.cadence(),
            .audible = row.flag(),
            .beats = row.integer()};
}

std::vector<core::Measurement> measurementsIn(Connection& connection, TimeRange range) {
    static const std::string kSql = std::string("SELECT ") + kMeasurementColumns +
                                    " FROM measurement WHERE at_utc_ms >= :from"
                                    " AND at_utc_ms < :until AND deleted_ms IS NULL"
                                    " ORDER BY at_utc_ms, id";
    std::vector<core::Measurement> found;
    const auto query = connection.use(kSql);
    bindRange(*query, range);
    while (query->executeStep()) {
        found.push_back(measurementFrom(StoredRow(*query)));
    }
    return found;
}

/// One row a measurement that it came from; a baseline whose measurements are lost still has one.
std::vector<core::Baseline> baselinesFrom(SQLite::Statement& query) {
    std::vector<core::Baseline> found;
    while (query.executeStep()) {
        StoredRow row(query);
        auto baseline = baselineFrom(row);
        if (found.empty() || found.back().id != baseline.id) {
            found.push_back(std::move(baseline));
        }
        if (auto measurement = row.optionalId<core::MeasurementId>()) {
            found.back().from.push_back(std::move(*measurement));
        }
    }
    return found;
}

std::vector<core::Baseline> baselinesIn(Connection& connection, TimeRange range) {
    const auto query = connection.use(
        "SELECT uuid, at_utc_ms, at_offset_min, cadence_tenths, rule, measurement_uuid"
        " FROM baseline LEFT JOIN baseline_measurement ON baseline_id = id"
        " WHERE at_utc_ms >= :from AND at_utc_ms < :until ORDER BY at_utc_ms, id, ordinal");
    bindRange(*query, range);
    return baselinesFrom(*query);
}

std::vector<core::Target> targetsIn(Connection& connection, TimeRange range) {
    std::vector<core::Target> found;
    const auto query = connection.use(
        "SELECT uuid, at_utc_ms, at_offset_min, cadence_tenths, kind, baseline_uuid FROM target"
        " WHERE at_utc_ms >= :from AND at_utc_ms < :until ORDER BY at_utc_ms, id");
    bindRange(*query, range);
    while (query->executeStep()) {
        found.push_back(targetFrom(StoredRow(*query)));
    }
    return found;
}

std::vector<core::Session> sessionsIn(Connection& connection, TimeRange range) {
    std::vector<core::Session> found;
    const auto query = connection.use(
        "SELECT uuid, kind, state, at_utc_ms, at_offset_min, session.length_ms, target_uuid,"
        " treadmill_mps, note, programme_uuid, programme_row, programme_pass, programme_slot,"
        " planned_ms, practice_ms, when_below, ordinal, offset_ms, click_block.length_ms,"
        " tempo_tenths, audible, beats FROM session LEFT JOIN click_block ON session_id = id"
        " WHERE at_utc_ms >= :from AND at_utc_ms < :until AND deleted_ms IS NULL"
        " ORDER BY at_utc_ms, id, ordinal");
    bindRange(*query, range);
    while (query->executeStep()) {
        StoredRow row(*query);
        auto session = sessionFrom(row);
        if (found.empty() || found.back().id != session.id) {
            found.push_back(std::move(session));
        }
        if (!row.isNull()) {
            row.skip(1);  // the ordinal
            found.back().blocks.push_back(blockFrom(row));
        }
    }
    return found;
}

/// `sessions` are all of the range, in the order of their start.
void addPauses(Connection& connection, TimeRange range, std::vector<core::Session>& sessions) {
    const auto query = connection.use(
        "SELECT uuid, offset_ms, session_pause.length_ms FROM session"
        " JOIN session_pause ON session_id = session.id"
        " WHERE at_utc_ms >= :from AND at_utc_ms < :until AND deleted_ms IS NULL"
        " ORDER BY at_utc_ms, session.id, ordinal");
    bindRange(*query, range);
    auto session = sessions.begin();
    while (query->executeStep()) {
        StoredRow row(*query);
        const core::SessionId id(row.text());
        session = std::find_if(session, sessions.end(), [&](const auto& s) { return s.id == id; });
        session->pauses.push_back({.offset = row.milliseconds(), .length = row.milliseconds()});
    }
}

}  // namespace

History readHistory(Connection& connection, TimeRange range) {
    // One transaction: all lists are of the same moment.
    const Snapshot snapshot(connection);
    History history{measurementsIn(connection, range), baselinesIn(connection, range),
                    targetsIn(connection, range),      sessionsIn(connection, range),
                    reportsIn(connection, range),      tracesIn(connection, range)};
    addPauses(connection, range, history.sessions);
    return history;
}

std::optional<core::WallTime> readFirstEntry(Connection& connection) {
    const auto query = connection.use(
        "SELECT * FROM (SELECT at_utc_ms, at_offset_min FROM measurement WHERE deleted_ms IS NULL"
        " ORDER BY at_utc_ms LIMIT 1) UNION ALL"
        " SELECT * FROM (SELECT at_utc_ms, at_offset_min FROM session WHERE deleted_ms IS NULL"
        " ORDER BY at_utc_ms LIMIT 1) ORDER BY 1 LIMIT 1");
    return query->executeStep() ? std::optional(StoredRow(*query).time()) : std::nullopt;
}

std::optional<core::Baseline> readLatestBaseline(
    Connection& connection,
    std::optional<std::chrono::sys_time<std::chrono::milliseconds>> before) {
    const auto query = connection.use(
        "SELECT uuid, at_utc_ms, at_offset_min, cadence_tenths, rule, measurement_uuid"
        " FROM (SELECT * FROM baseline WHERE at_utc_ms < :before"
        " ORDER BY at_utc_ms DESC, id DESC LIMIT 1)"
        " LEFT JOIN baseline_measurement ON baseline_id = id ORDER BY ordinal");
    query->bind(":before", before ? before->time_since_epoch().count()
                                  : std::numeric_limits<std::int64_t>::max());
    auto found = baselinesFrom(*query);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<core::Target> readLatestTarget(
    Connection& connection,
    std::optional<std::chrono::sys_time<std::chrono::milliseconds>> before) {
    const auto query = connection.use(
        "SELECT uuid, at_utc_ms, at_offset_min, cadence_tenths, kind, baseline_uuid FROM target"
        " WHERE at_utc_ms < :before ORDER BY at_utc_ms DESC, id DESC LIMIT 1");
    query->bind(":before", before ? before->time_since_epoch().count()
                                  : std::numeric_limits<std::int64_t>::max());
    return query->executeStep() ? std::optional(targetFrom(StoredRow(*query))) : std::nullopt;
}

std::optional<core::Measurement> readMeasurement(Connection& connection,
                                                 const core::MeasurementId& id) {
    static const std::string kSql =
        std::string("SELECT ") + kMeasurementColumns + " FROM measurement WHERE uuid = :uuid";
    const Snapshot snapshot(connection);
    std::optional<core::Measurement> found;
    {
        const auto query = connection.use(kSql);
        query->bind(":uuid", id.text());
        if (query->executeStep()) {
            found = measurementFrom(StoredRow(*query));
        }
    }
    if (found) {
        const auto taps = connection.use(
            "SELECT placed_us, arrival_us FROM tap WHERE measurement_id ="
            " (SELECT id FROM measurement WHERE uuid = :uuid) ORDER BY ordinal");
        taps->bind(":uuid", id.text());
        while (taps->executeStep()) {
            StoredRow row(*taps);
            const std::chrono::microseconds placed{row.integer()};
            found->taps.push_back({placed, std::chrono::microseconds{row.integer()}});
        }
    }
    return found;
}

std::optional<core::WallTime> readLastClick(Connection& connection,
                                            const std::set<core::SessionId>& besides) {
    // Runs of two windows may overlap: the newest few are looked at.
    constexpr int kNewest = 8;
    const auto query = connection.use(
        "SELECT * FROM (SELECT uuid, at_utc_ms, at_offset_min,"
        " (SELECT max(offset_ms + length_ms) FROM click_block WHERE session_id = session.id"
        " AND audible = 1 AND length_ms > 0) AS heard"
        " FROM session WHERE deleted_ms IS NULL ORDER BY at_utc_ms DESC)"
        " WHERE heard IS NOT NULL");
    std::optional<core::WallTime> last;
    for (int seen = 0; seen < kNewest && query->executeStep();) {
        StoredRow row(*query);
        if (besides.contains(core::SessionId(row.text()))) {
            continue;
        }
        auto end = row.time();
        end.utc += row.milliseconds();
        last = last && last->utc >= end.utc ? last : end;
        ++seen;
    }
    return last;
}

bool readNoticeSeen(Connection& connection, const std::string& notice) {
    const auto query = connection.use("SELECT 1 FROM notice_seen WHERE notice = :notice");
    query->bind(":notice", notice);
    return query->executeStep();
}

}  // namespace stridetick::log
