// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/plan_table.hpp"
#include "core/programme/today.hpp"
#include "core/records/session.hpp"
#include "core/units/steps_per_minute.hpp"

#include <chrono>
#include <optional>

namespace stridetick::app {

/// A session of a programme that is to be run.
struct ProgrammeRun {
    core::ProgrammePlace place;
    core::SessionKind kind = core::SessionKind::Programme;
    core::PlannedSession planned;
    core::StepsPerMinute tempo;                      ///< the programme's, whatever the runner plays
    int sessions = 0;                                ///< of the whole plan
    std::optional<core::StepsPerMinute> baseline{};  ///< of the programme
};

/// The run that is due; nothing where none is.
std::optional<ProgrammeRun> runOf(const core::Today& today, const core::Programme& programme);

/// R26: it was run to its end.
bool isLearnt(const core::ProgrammeHistory& history, const core::Course& course);

/// R30: by what was said of a run, none is advised now.
bool stopsRuns(const core::ProgrammeHistory& history, const core::Today& today);

}  // namespace stridetick::app
