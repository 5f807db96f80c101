// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/session_log_queries.hpp"
#include "core/log/statement_binding.hpp"
#include "core/log/stored_row.hpp"
#include "core/log/week_range.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace stridetick::log {

namespace {

constexpr auto kReportColumns =
    "SELECT uuid, session_report.at_utc_ms, session_report.at_offset_min, pain, effort, place,"
    " grew, sharp, limp, at_rest, bony_spot, incline_tenths, distance_m, next_day_utc_ms,"
    " next_day_offset_min, next_day_pain, next_day_at_rest, next_day_achilles FROM session_report";

std::optional<core::NextDay> nextDayFrom(StoredRow& row) {
    if (row.isNull()) {
        return std::nullopt;
    }
    return core::NextDay{.at = row.time(),
                         .pain = row.word<core::NextDay::Pain>(),
                         .atRest = row.flag(),
                         .achilles = row.flag()};
}

core::SessionReport reportFrom(StoredRow row) {
    return {.session = core::SessionId(row.text()),
            .at = row.time(),
            .pain = row.number(),
            .effort = row.optionalNumber(),
            .place = row.word<core::PainPlace>(),
            .grew = row.flag(),
            .sharp = row.flag(),
            .limp = row.flag(),
            .atRest = row.flag(),
            .bonySpot = row.flag(),
            .inclineTenths = row.optionalNumber(),
            .distanceMetres = row.optionalNumber(),
            .nextDay = nextDayFrom(row)};
}

core::TrainingDays daysFrom(StoredRow& row) {
    return core::TrainingDays::ofBits(static_cast<std::uint8_t>(row.number()));
}

core::Programme programmeFrom(StoredRow row) {
    return {.id = core::ProgrammeId(row.text()),
            .at = row.time(),
            .plan = row.word<core::PlanLength>(),
            .baseline = row.optionalId<core::BaselineId>(),
            .baselineCadence = row.cadence(),
            .baselineSpeed = row.speed(),
            .target = row.cadence(),
            .gentleStart = row.flag(),
            .days = daysFrom(row)};
}

core::StepReasons reasonsFrom(StoredRow& row) {
    return {.sessionsDone = row.optionalNumber(),
            .sessionsPlanned = row.optionalNumber(),
            .practice = row.optionalDuration<std::chrono::seconds>(),
            .planned = row.optionalDuration<std::chrono::seconds>(),
            .checks = row.optionalNumber(),
            .deviationTenths = row.optionalNumber(),
            .worstPain = row.optionalNumber(),
            .painSign = row.optionalWord<core::PainSign>(),
            .effort = row.optionalNumber(),
            .usualEffortHalves = row.optionalNumber(),
            .emptyWeeks = row.optionalNumber(),
            .keptPercent = row.optionalNumber(),
            .quiet = row.optionalCadence(),
            .expected = row.optionalCadence(),
            .speedDiffers = row.flag(),
            .speedUnknown = row.flag(),
            .followUpWeeks = row.optionalNumber()};
}

std::optional<std::chrono::local_days> dayFrom(StoredRow& row) {
    const auto days = row.optionalDuration<std::chrono::days>();
    return days ? std::optional(std::chrono::local_days(*days)) : std::nullopt;
}

core::ProgrammeStep stepFrom(StoredRow row, const core::ProgrammeId& programme) {
    return {.programme = programme,
            .ordinal = row.number(),
            .at = row.time(),
            .kind = row.word<core::ProgrammeStep::Kind>(),
            .why = row.word<core::ProgrammeStep::Why>(),
            .choice = row.optionalWord<core::Choice>(),
            .plan = row.word<core::PlanLength>(),
            .row = row.number(),
            .pass = row.number(),
            .target = row.cadence(),
            .days = daysFrom(row),
            .offer = core::Offer::ofBits(static_cast<std::uint8_t>(row.number())),
            .offerRow = row.number(),
            .noClickOn = dayFrom(row),
            .cause = row.optionalId<core::SessionId>(),
            .reasons = reasonsFrom(row)};
}

}  // namespace

std::vector<core::SessionReport> reportsIn(Connection& connection, TimeRange range) {
    std::vector<core::SessionReport> found;
    static const std::string kSql =
        std::string(kReportColumns) +
        " JOIN session USING (uuid) WHERE session.at_utc_ms >= :from AND session.at_utc_ms < :until"
        " AND deleted_ms IS NULL ORDER BY session.at_utc_ms, session.id";
    const auto query = connection.use(kSql);
    bindRange(*query, range);
    while (query->executeStep()) {
        found.push_back(reportFrom(StoredRow(*query)));
    }
    return found;
}

std::optional<core::SessionReport> readReport(Connection& connection, const core::SessionId& id) {
    static const std::string kSql = std::string(kReportColumns) + " WHERE uuid = :uuid";
    const auto query = connection.use(kSql);
    query->bind(":uuid", id.text());
    return query->executeStep() ? std::optional(reportFrom(StoredRow(*query))) : std::nullopt;
}

std::int64_t readMetres(Connection& connection, std::chrono::local_days first,
                        std::chrono::local_days until,
                        const std::map<core::SessionId, int>& instead) {
    const auto query = connection.use(
        "SELECT uuid, ifnull(distance_m, 0) FROM session LEFT JOIN session_report USING (uuid)"
        " WHERE session.at_utc_ms >= :from AND session.at_utc_ms < :until AND deleted_ms IS NULL"
        " AND session.at_utc_ms + 60000 * session.at_offset_min >= :first"
        " AND session.at_utc_ms + 60000 * session.at_offset_min < :end");
    const auto local = [](std::chrono::local_days day) {
        return stored(std::chrono::milliseconds{day.time_since_epoch()});
    };
    bindRange(*query, rangeOfWeeks(first, until));
    query->bind(":first", local(first));
    query->bind(":end", local(until));
    std::int64_t sum = 0;
    while (query->executeStep()) {
        StoredRow row(*query);
        const auto other = instead.find(core::SessionId(row.text()));
        sum += other == instead.end() ? row.integer() : other->second;
    }
    return sum;
}

std::vector<core::Programme> readProgrammes(Connection& connection) {
    std::vector<core::Programme> found;
    const auto query = connection.use(
        "SELECT uuid, at_utc_ms, at_offset_min, plan, baseline_uuid, baseline_tenths,"
        " baseline_mps, target_tenths, gentle_start, days FROM programme ORDER BY at_utc_ms, id");
    while (query->executeStep()) {
        found.push_back(programmeFrom(StoredRow(*query)));
    }
    return found;
}

std::vector<core::ProgrammeStep> readSteps(Connection& connection, const core::ProgrammeId& id) {
    std::vector<core::ProgrammeStep> found;
    const auto query = connection.use(
        "SELECT ordinal, at_utc_ms, at_offset_min, kind, why, choice, plan, row, pass,"
        " target_tenths, days, offer, offer_row, no_click_on_day, cause_uuid, sessions_done,"
        " sessions_planned, practice_s, planned_s, checks, deviation_permille, worst_pain, "
        "pain_sign,"
        " effort, usual_effort_halves, empty_weeks, kept_percent, quiet_tenths, expected_tenths,"
        " speed_differs, speed_unknown, follow_up_weeks"
        " FROM programme_step WHERE programme_id = (SELECT id FROM programme WHERE uuid = :uuid)"
        " ORDER BY ordinal");
    query->bind(":uuid", id.text());
    while (query->executeStep()) {
        found.push_back(stepFrom(StoredRow(*query), id));
    }
    return found;
}

}  // namespace stridetick::log
