// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/course.hpp"
#include "core/records/measurement.hpp"
#include "core/records/session.hpp"
#include "core/records/session_report.hpp"

#include <optional>
#include <span>
#include <vector>

namespace stridetick::core {

/// A session of a programme as the rules see it: with its report given, in the order in which they
/// were run.
struct ReportedSession {
    SessionId id;
    WallTime startedAt;
    WallTime endedAt;
    ProgrammePlace place;
    StepsPerMinute target;  ///< that its check was judged by, else of its row
    std::optional<StepsPerMinute> silentCheck{};
    SessionReport report;
};

/// A run that is no session of the programme, with its report: pain of it counts (R30).
struct ReportedRun {
    SessionId id;
    WallTime startedAt;
    SessionReport report;
};

/// All that is known of a programme.
struct ProgrammeHistory {
    Programme programme;
    std::vector<ProgrammeStep> steps;         ///< in their order
    std::vector<ReportedSession> sessions{};  ///< without refreshers
    /// Whole quiet minutes that may be judged, oldest first.
    std::vector<Measurement> quiet{};
    /// The newest run that is no session of it, where it began after the newest session.
    std::optional<ReportedRun> freeRun{};
};

/// A session of the programme's plan that is over; a refresher is none.
bool isSessionOf(const ProgrammeId& programme, const Session& session);
WallTime endOf(const Session& session);

/// From the log's rows, in any order; those of other programmes are left out.
ProgrammeHistory historyOf(const Programme& programme, std::vector<ProgrammeStep> steps,
                           std::span<const Session> sessions,
                           std::span<const SessionReport> reports,
                           std::span<const Measurement> measurements);

/// The step that the rules make now (rules.md 3), or nothing. Asked again after each.
std::optional<ProgrammeStep> nextStep(const ProgrammeHistory& history, const WallTime& now);

}  // namespace stridetick::core
