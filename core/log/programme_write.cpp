// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/session_log_queries.hpp"
#include "core/log/statement_binding.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <string>

namespace stridetick::log {

namespace {

/// Of a step, all but what names it.
constexpr std::array kStepColumns{"at_utc_ms",
                                  "at_offset_min",
                                  "kind",
                                  "why",
                                  "choice",
                                  "plan",
                                  "row",
                                  "pass",
                                  "target_tenths",
                                  "days",
                                  "offer",
                                  "offer_row",
                                  "no_click_on_day",
                                  "cause_uuid",
                                  "sessions_done",
                                  "sessions_planned",
                                  "practice_s",
                                  "planned_s",
                                  "checks",
                                  "deviation_permille",
                                  "worst_pain",
                                  "pain_sign",
                                  "effort",
                                  "usual_effort_halves",
                                  "empty_weeks",
                                  "kept_percent",
                                  "quiet_tenths",
                                  "expected_tenths",
                                  "speed_differs",
                                  "speed_unknown",
                                  "follow_up_weeks"};

std::string listed(const std::string& before) {
    std::string all;
    for (const std::string column : kStepColumns) {
        const bool cause = before == ":" && column == "cause_uuid";
        // A log that was replaced or salvaged may have lost the session: keep the step.
        const auto one =
            cause ? "(SELECT uuid FROM session WHERE uuid = :cause_uuid)" : before + column;
        all += (all.empty() ? "" : ", ") + one;
    }
    return all;
}

/// Answers with a row where the step is in the log now: because it is new, or was so before.
std::string stepSql() {
    return "INSERT INTO programme_step (programme_id, ordinal, " + listed("") +
           ") VALUES ((SELECT id FROM programme WHERE uuid = :programme), :ordinal, " +
           listed(":") +
           ") ON CONFLICT (programme_id, ordinal) DO UPDATE SET kind = excluded.kind"
           " WHERE (" +
           listed("programme_step.") + ") IS (" + listed("excluded.") + ") RETURNING ordinal";
}

void bindReasons(SQLite::Statement& save, const core::StepReasons& reasons) {
    bindOptional(save, ":sessions_done", reasons.sessionsDone);
    bindOptional(save, ":sessions_planned", reasons.sessionsPlanned);
    bindOptional(save, ":practice_s", reasons.practice);
    bindOptional(save, ":planned_s", reasons.planned);
    bindOptional(save, ":checks", reasons.checks);
    bindOptional(save, ":deviation_permille", reasons.deviationTenths);
    bindOptional(save, ":worst_pain", reasons.worstPain);
    bindOptional(save, ":pain_sign", reasons.painSign);
    bindOptional(save, ":effort", reasons.effort);
    bindOptional(save, ":usual_effort_halves", reasons.usualEffortHalves);
    bindOptional(save, ":empty_weeks", reasons.emptyWeeks);
    bindOptional(save, ":kept_percent", reasons.keptPercent);
    bindOptional(save, ":quiet_tenths", reasons.quiet);
    bindOptional(save, ":expected_tenths", reasons.expected);
    save.bind(":speed_differs", static_cast<int>(reasons.speedDiffers));
    save.bind(":speed_unknown", static_cast<int>(reasons.speedUnknown));
    bindOptional(save, ":follow_up_weeks", reasons.followUpWeeks);
}

}  // namespace

void writeReport(Connection& connection, const core::SessionReport& r) {
    const auto save = connection.use(
        "INSERT INTO session_report (uuid, at_utc_ms, at_offset_min, pain, effort, place, grew,"
        " sharp, limp, at_rest, bony_spot, incline_tenths, distance_m, next_day_utc_ms,"
        " next_day_offset_min, next_day_pain, next_day_at_rest, next_day_achilles, updated_ms)"
        " VALUES (:uuid, :at_utc_ms, :at_offset_min, :pain, :effort, :place, :grew, :sharp, :limp,"
        " :at_rest, :bony_spot, :incline, :distance, :next_utc_ms, :next_offset_min, :next_pain,"
        " :next_at_rest, :next_achilles, :updated_ms)"
        " ON CONFLICT (uuid) DO UPDATE SET at_utc_ms = excluded.at_utc_ms,"
        " at_offset_min = excluded.at_offset_min, pain = excluded.pain, effort = excluded.effort,"
        " place = excluded.place, grew = excluded.grew, sharp = excluded.sharp,"
        " limp = excluded.limp, at_rest = excluded.at_rest, bony_spot = excluded.bony_spot,"
        " incline_tenths = excluded.incline_tenths, distance_m = excluded.distance_m,"
        " next_day_utc_ms = excluded.next_day_utc_ms,"
        " next_day_offset_min = excluded.next_day_offset_min,"
        " next_day_pain = excluded.next_day_pain, next_day_at_rest = excluded.next_day_at_rest,"
        " next_day_achilles = excluded.next_day_achilles, updated_ms = excluded.updated_ms");
    save->bind(":uuid", r.session.text());
    bindTime(*save, r.at);
    save->bind(":pain", r.pain);
    bindOptional(*save, ":effort", r.effort);
    save->bind(":place", wordOf(r.place));
    save->bind(":grew", static_cast<int>(r.grew));
    save->bind(":sharp", static_cast<int>(r.sharp));
    save->bind(":limp", static_cast<int>(r.limp));
    save->bind(":at_rest", static_cast<int>(r.atRest));
    save->bind(":bony_spot", static_cast<int>(r.bonySpot));
    bindOptional(*save, ":incline", r.inclineTenths);
    bindOptional(*save, ":distance", r.distanceMetres);
    if (r.nextDay) {
        save->bind(":next_utc_ms", utcMs(r.nextDay->at));
        save->bind(":next_offset_min", stored(r.nextDay->at.offset));
        save->bind(":next_pain", wordOf(r.nextDay->pain));
        save->bind(":next_at_rest", static_cast<int>(r.nextDay->atRest));
        save->bind(":next_achilles", static_cast<int>(r.nextDay->achilles));
    }
    save->bind(":updated_ms",
               r.nextDay ? std::max(utcMs(r.at), utcMs(r.nextDay->at)) : utcMs(r.at));
    save->exec();
}

void writeProgramme(Connection& connection, const core::Programme& p) {
    const auto save = connection.use(
        "INSERT INTO programme (uuid, runner_id, at_utc_ms, at_offset_min, plan, baseline_uuid,"
        " baseline_tenths, baseline_mps, target_tenths, gentle_start, days, updated_ms)"
        " VALUES (:uuid, (SELECT min(id) FROM runner), :at_utc_ms, :at_offset_min, :plan,"
        // A log that was replaced or salvaged may have lost the baseline: keep the programme.
        " (SELECT uuid FROM baseline WHERE uuid = :baseline), :baseline_tenths, :baseline_mps,"
        " :target, :gentle_start, :days, :at_utc_ms)"
        " ON CONFLICT (uuid) DO UPDATE SET at_utc_ms = excluded.at_utc_ms,"
        " at_offset_min = excluded.at_offset_min, plan = excluded.plan,"
        " baseline_uuid = excluded.baseline_uuid, baseline_tenths = excluded.baseline_tenths,"
        " baseline_mps = excluded.baseline_mps, target_tenths = excluded.target_tenths,"
        " gentle_start = excluded.gentle_start, days = excluded.days,"
        " updated_ms = excluded.updated_ms");
    save->bind(":uuid", p.id.text());
    bindTime(*save, p.at);
    save->bind(":plan", wordOf(p.plan));
    bindOptional(*save, ":baseline", p.baseline);
    save->bind(":baseline_tenths", p.baselineCadence.tenths());
    bindOptional(*save, ":baseline_mps", p.baselineSpeed);
    save->bind(":target", p.target.tenths());
    save->bind(":gentle_start", static_cast<int>(p.gentleStart));
    save->bind(":days", static_cast<int>(p.days.bits()));
    save->exec();
}

void writeStep(Connection& connection, const core::ProgrammeStep& step) {
    static const std::string kSql = stepSql();
    const auto save = connection.use(kSql);
    save->bind(":programme", step.programme.text());
    save->bind(":ordinal", step.ordinal);
    bindTime(*save, step.at);
    save->bind(":kind", wordOf(step.kind));
    save->bind(":why", wordOf(step.why));
    bindOptional(*save, ":choice", step.choice);
    save->bind(":plan", wordOf(step.plan));
    save->bind(":row", step.row);
    save->bind(":pass", step.pass);
    save->bind(":target_tenths", step.target.tenths());
    save->bind(":days", static_cast<int>(step.days.bits()));
    save->bind(":offer", static_cast<int>(step.offer.bits()));
    save->bind(":offer_row", step.offerRow);
    bindOptional(*save, ":no_click_on_day", step.noClickOn);
    bindOptional(*save, ":cause_uuid", step.cause);
    bindReasons(*save, step.reasons);
    const bool written = save->executeStep();
    if (!written) {
        throw SQLite::Exception("the programme has another step of this number", SQLITE_CONSTRAINT);
    }
    save->executeStep();  // to its end: only then is it done
}

}  // namespace stridetick::log
