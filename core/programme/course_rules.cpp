// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/course_rules.hpp"

#include "core/programme/check_band.hpp"
#include "core/programme/effort_rule.hpp"
#include "core/programme/gain_kept.hpp"
#include "core/programme/hold_rule.hpp"
#include "core/programme/plan_table.hpp"
#include "core/programme/row_rule.hpp"
#include "core/programme/verdict_rule.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace stridetick::core {

namespace {

/// The programme's target while a pass was run.
StepsPerMinute targetAt(const ProgrammeHistory& history, int pass) {
    auto target = history.programme.target;
    for (const auto& step : history.steps) {
        if (step.pass <= pass) {
            target = step.target;
        }
    }
    return target;
}

/// The newest other run after the newest session, be it before the programme.
std::optional<ReportedRun> freeRunOf(const ProgrammeHistory& history,
                                     std::span<const Session> sessions,
                                     const std::map<SessionId, const SessionReport*>& reports) {
    auto last = WallTime{}.utc;
    if (!history.sessions.empty()) {
        last = history.sessions.back().startedAt.utc;
    }
    std::optional<ReportedRun> newest;
    for (const auto& session : sessions) {
        const auto report = reports.find(session.id);
        if (!isSessionOf(history.programme.id, session) && session.state != SessionState::Running &&
            report != reports.end() && session.startedAt.utc > last) {
            last = session.startedAt.utc;
            newest = {session.id, session.startedAt, *report->second};
        }
    }
    return newest;
}

/// Its last one without the click (R19); in the easy minutes there is no target to be off.
const Measurement* silentCheckOf(const Session& session,
                                 std::span<const Measurement> measurements) {
    const Measurement* last = nullptr;
    for (const auto& measurement : measurements) {
        if (measurement.session == session.id && isCheck(measurement) && measurement.target &&
            !measurement.clickAudible && (last == nullptr || last->at.utc <= measurement.at.utc)) {
            last = &measurement;
        }
    }
    return last;
}

ReportedSession reported(const ProgrammeHistory& history, const Session& session,
                         const SessionReport& report, std::span<const Measurement> measurements) {
    const auto& place = *session.place;
    ReportedSession result{
        .id = session.id,
        .startedAt = session.startedAt,
        .endedAt = endOf(session),
        .place = place,
        .target = targetOfRow(history.programme, targetAt(history, place.pass), place.row),
        .report = report};
    if (const auto* check = silentCheckOf(session, measurements)) {
        result.silentCheck = check->cadence;
        result.target = check->target.value_or(result.target);
    }
    return result;
}

}  // namespace

bool isSessionOf(const ProgrammeId& programme, const Session& session) {
    return session.kind == SessionKind::Programme && session.state != SessionState::Running &&
           session.place && session.place->programme == programme;
}

WallTime endOf(const Session& session) {
    return {session.startedAt.utc + session.length, session.startedAt.offset};
}

ProgrammeHistory historyOf(const Programme& programme, std::vector<ProgrammeStep> steps,
                           std::span<const Session> sessions,
                           std::span<const SessionReport> reports,
                           std::span<const Measurement> measurements) {
    ProgrammeHistory history{.programme = programme, .steps = std::move(steps)};
    std::erase_if(history.steps,
                  [&](const ProgrammeStep& step) { return step.programme != programme.id; });
    std::ranges::sort(history.steps, {}, &ProgrammeStep::ordinal);
    std::map<SessionId, const SessionReport*> reportOf;
    for (const auto& report : reports) {
        reportOf.try_emplace(report.session, &report);
    }
    std::map<SessionId, std::vector<Measurement>> inSession;
    std::vector<const Session*> own;
    for (const auto& session : sessions) {
        if (isSessionOf(programme.id, session) && reportOf.contains(session.id)) {
            inSession.try_emplace(session.id);
            own.push_back(&session);
        }
    }
    std::ranges::sort(own, {}, [](const Session* session) {
        return std::tuple{session->place->pass, session->startedAt.utc, session->place->slot};
    });
    for (const auto& measurement : measurements) {
        const auto found =
            measurement.session ? inSession.find(*measurement.session) : inSession.end();
        if (found != inSession.end()) {
            found->second.push_back(measurement);
        }
    }
    for (const auto* session : own) {
        history.sessions.push_back(
            reported(history, *session, *reportOf.at(session->id), inSession.at(session->id)));
    }
    history.freeRun = freeRunOf(history, sessions, reportOf);
    for (const auto& measurement : measurements) {
        if (isQuietMinute(measurement)) {
            history.quiet.push_back(measurement);
        }
    }
    std::ranges::stable_sort(history.quiet, {},
                             [](const Measurement& minute) { return minute.at.utc; });
    return history;
}

std::optional<ProgrammeStep> nextStep(const ProgrammeHistory& history, const WallTime& now) {
    const auto course = courseOf(history.programme, history.steps);
    for (const auto rule :
         {stopForPain, holdForPain, effortRose, rowOver, steppedBack, verdict, followedUp}) {
        if (auto step = rule(history, course, now)) {
            return step;
        }
    }
    return std::nullopt;
}

}  // namespace stridetick::core
