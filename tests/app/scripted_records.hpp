// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/course_rules.hpp"
#include "tests/core/programme/history_script.hpp"
#include "tests/support/temp_log.hpp"

#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace stridetick::tests {

/// A history that was told as lines of text, as the log would hold it. No click is in its sessions,
/// so that what was told as quiet is; one thing follows the other by seconds, so that they have no
/// length.
struct ScriptedRecords {
    core::Programme programme;
    std::vector<core::ProgrammeStep> steps;
    std::vector<core::Session> sessions{};
    std::vector<core::SessionReport> reports{};
    std::vector<core::Measurement> measurements{};
    std::vector<core::WallTime> asked{};  ///< when the rules were
};

/// The ids of the log are longer than those of the script.
inline core::SessionId sessionIdOf(const core::SessionId& scripted) {
    const bool free = scripted.text().starts_with("free");
    return core::SessionId{
        uuidOf(free ? 50'000 + std::stoi(scripted.text().substr(4)) : std::stoi(scripted.text()))};
}

inline void addRun(ScriptedRecords& records, core::Session session, core::SessionReport report) {
    session.state = core::SessionState::Finished;
    session.id = sessionIdOf(session.id);
    report.session = session.id;
    if (session.place) {
        session.kind = core::SessionKind::Programme;
        session.place->programme = records.programme.id;
    }
    records.sessions.push_back(session);
    records.reports.push_back(report);
}

inline void addCheck(ScriptedRecords& records, const core::ReportedSession& session) {
    if (session.silentCheck) {
        core::Measurement check{
            .id = core::MeasurementId{uuidOf(60'000 + std::stoi(session.id.text()))},
            .at = session.startedAt,
            .cadence = *session.silentCheck,
            .halfWidth = core::StepsPerMinuteDelta::ofTenths(6)};
        check.length = std::chrono::seconds{20};
        check.strikes = 27;
        check.session = sessionIdOf(session.id);
        check.target = session.target;
        records.measurements.push_back(check);
    }
}

inline ScriptedRecords recordsOf(const std::string& script) {
    std::ostringstream unread;
    HistoryScript player{unread};
    std::istringstream lines(script);
    std::map<core::SessionId, core::ReportedRun> freeRuns;
    std::vector<core::WallTime> asked;
    for (std::string line; std::getline(lines, line);) {
        player.line(line);
        asked.push_back(player.now());
        if (const auto& run = player.history().value().freeRun) {
            freeRuns.insert_or_assign(run->id, *run);
        }
    }
    const auto& history = player.history().value();
    ScriptedRecords records{.programme = history.programme, .steps = history.steps};
    records.asked = asked;
    records.programme.id = core::ProgrammeId{uuidOf(1)};
    for (auto& step : records.steps) {
        step.programme = records.programme.id;
        if (step.cause) {
            step.cause = sessionIdOf(*step.cause);
        }
    }
    for (const auto& session : history.sessions) {
        addRun(records, {.id = session.id, .startedAt = session.startedAt, .place = session.place},
               session.report);
        addCheck(records, session);
    }
    for (const auto& [id, run] : freeRuns) {
        addRun(records, {.id = id, .startedAt = run.startedAt}, run.report);
    }
    for (auto minute : history.quiet) {
        minute.id = core::MeasurementId{uuidOf(70'000 + std::stoi(minute.id.text()))};
        records.measurements.push_back(minute);
    }
    return records;
}

}  // namespace stridetick::tests
