// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/record_text.hpp"
#include "core/log/session_log_queries.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <limits>
#include <utility>

namespace stridetick::log {

namespace {

using Milliseconds = std::chrono::milliseconds;

/// Takes one row's columns from left to right; what the log cannot mean is damage.
class Row {
 public:
    explicit Row(SQLite::Statement& statement) : statement_(statement) {}

    std::int64_t integer() { return column().getInt64(); }
    int number() { return column().getInt(); }
    bool flag() { return column().getInt() != 0; }
    std::string text() { return column().getString(); }
    Milliseconds milliseconds() { return Milliseconds{integer()}; }
    core::StepsPerMinute cadence() {
        const int tenths = number();
        if (tenths <= 0) {
            throw damaged("a cadence that is none");
        }
        return core::StepsPerMinute::ofTenths(tenths);
    }
    core::WallTime time() {
        const auto utc = milliseconds();
        return {std::chrono::sys_time<Milliseconds>{utc}, std::chrono::minutes{number()}};
    }
    template <class Enum>
    Enum word() {
        const auto value = fromWord<Enum>(text());
        if (!value) {
            throw damaged("an unknown word");
        }
        return *value;
    }
    template <class Id>
    std::optional<Id> optionalId() {
        const auto cell = column();
        return cell.isNull() ? std::nullopt : std::optional<Id>(cell.getString());
    }
    std::optional<core::MetresPerSecond> speed() {
        const auto cell = column();
        return cell.isNull() ? std::nullopt : core::MetresPerSecond::tryFrom(cell.getDouble());
    }

 private:
    SQLite::Column column() { return statement_.getColumn(next_++); }
    static SQLite::Exception damaged(const char* what) {
        return SQLite::Exception(std::string("the log holds ") + what, SQLITE_CORRUPT);
    }

    SQLite::Statement& statement_;
    int next_ = 0;
};

constexpr auto kMeasurementColumns =
    "uuid, at_utc_ms, at_offset_min, method, cadence_tenths, half_width_tenths, uneven, length_ms,"
    " strikes, missed, doubled, rejected, both_feet, click_audible, treadmill_mps, note";

core::Measurement measurementFrom(Row row) {
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
            .treadmillSpeed = row.speed(),
            .note = row.text(),
            .taps = {}};
}

core::Baseline baselineFrom(Row& row) {
    return {.id = core::BaselineId(row.text()),
            .at = row.time(),
            .cadence = row.cadence(),
            .rule = row.word<core::BaselineRule>(),
            .from = {}};
}

core::Target targetFrom(Row row) {
    return {.id = core::TargetId(row.text()),
            .at = row.time(),
            .cadence = row.cadence(),
            .kind = row.word<core::TargetKind>(),
            .baseline = row.optionalId<core::BaselineId>()};
}

core::Session sessionFrom(Row& row) {
    return {.id = core::SessionId(row.text()),
            .kind = row.word<core::SessionKind>(),
            .state = row.word<core::SessionState>(),
            .startedAt = row.time(),
            .length = row.milliseconds(),
            .target = row.optionalId<core::TargetId>(),
            .treadmillSpeed = row.speed(),
            .note = row.text(),
            .blocks = {}};
}

core::ClickBlock blockFrom(Row& row) {
    return {.offset = row.milliseconds(),
            .length = row.milliseconds(),
            .tempo = row.cadence(),
            .audible = row.flag(),
            .beats = row.integer()};
}

void bindRange(SQLite::Statement& statement, TimeRange range) {
    statement.bind(":from", static_cast<std::int64_t>(range.from.time_since_epoch().count()));
    statement.bind(":until", static_cast<std::int64_t>(range.until.time_since_epoch().count()));
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
        found.push_back(measurementFrom(Row(*query)));
    }
    return found;
}

/// One row a measurement that it came from; a baseline whose measurements are lost still has one.
std::vector<core::Baseline> baselinesFrom(SQLite::Statement& query) {
    std::vector<core::Baseline> found;
    while (query.executeStep()) {
        Row row(query);
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
        found.push_back(targetFrom(Row(*query)));
    }
    return found;
}

std::vector<core::Session> sessionsIn(Connection& connection, TimeRange range) {
    std::vector<core::Session> found;
    const auto query = connection.use(
        "SELECT uuid, kind, state, at_utc_ms, at_offset_min, session.length_ms, target_uuid,"
        " treadmill_mps, note, ordinal, offset_ms, click_block.length_ms, tempo_tenths, audible,"
        " beats FROM session LEFT JOIN click_block ON session_id = id"
        " WHERE at_utc_ms >= :from AND at_utc_ms < :until AND deleted_ms IS NULL"
        " ORDER BY at_utc_ms, id, ordinal");
    bindRange(*query, range);
    while (query->executeStep()) {
        Row row(*query);
        auto session = sessionFrom(row);
        if (found.empty() || found.back().id != session.id) {
            found.push_back(std::move(session));
        }
        constexpr int kOrdinal = 9;
        if (!query->getColumn(kOrdinal).isNull()) {
            static_cast<void>(row.integer());
            found.back().blocks.push_back(blockFrom(row));
        }
    }
    return found;
}

}  // namespace

History readHistory(Connection& connection, TimeRange range) {
    // One transaction: all four lists are of the same moment.
    SQLite::Transaction snapshot(connection.database());
    History history{measurementsIn(connection, range), baselinesIn(connection, range),
                    targetsIn(connection, range), sessionsIn(connection, range)};
    snapshot.commit();
    return history;
}

std::optional<core::WallTime> readFirstEntry(Connection& connection) {
    const auto query = connection.use(
        "SELECT * FROM (SELECT at_utc_ms, at_offset_min FROM measurement WHERE deleted_ms IS NULL"
        " ORDER BY at_utc_ms LIMIT 1) UNION ALL"
        " SELECT * FROM (SELECT at_utc_ms, at_offset_min FROM session WHERE deleted_ms IS NULL"
        " ORDER BY at_utc_ms LIMIT 1) ORDER BY 1 LIMIT 1");
    return query->executeStep() ? std::optional(Row(*query).time()) : std::nullopt;
}

std::optional<core::Baseline> readLatestBaseline(Connection& connection) {
    const auto query = connection.use(
        "SELECT uuid, at_utc_ms, at_offset_min, cadence_tenths, rule, measurement_uuid"
        " FROM (SELECT * FROM baseline ORDER BY at_utc_ms DESC, id DESC LIMIT 1)"
        " LEFT JOIN baseline_measurement ON baseline_id = id ORDER BY ordinal");
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
    return query->executeStep() ? std::optional(targetFrom(Row(*query))) : std::nullopt;
}

std::optional<core::Measurement> readMeasurement(Connection& connection,
                                                 const core::MeasurementId& id) {
    static const std::string kSql =
        std::string("SELECT ") + kMeasurementColumns + " FROM measurement WHERE uuid = :uuid";
    SQLite::Transaction snapshot(connection.database());
    std::optional<core::Measurement> found;
    {
        const auto query = connection.use(kSql);
        query->bind(":uuid", id.text());
        if (query->executeStep()) {
            found = measurementFrom(Row(*query));
        }
    }
    if (found) {
        const auto taps = connection.use(
            "SELECT placed_us, arrival_us FROM tap WHERE measurement_id ="
            " (SELECT id FROM measurement WHERE uuid = :uuid) ORDER BY ordinal");
        taps->bind(":uuid", id.text());
        while (taps->executeStep()) {
            Row row(*taps);
            const std::chrono::microseconds placed{row.integer()};
            found->taps.push_back({placed, std::chrono::microseconds{row.integer()}});
        }
    }
    snapshot.commit();
    return found;
}

bool readNoticeSeen(Connection& connection, const std::string& notice) {
    const auto query = connection.use("SELECT 1 FROM notice_seen WHERE notice = :notice");
    query->bind(":notice", notice);
    return query->executeStep();
}

}  // namespace stridetick::log
