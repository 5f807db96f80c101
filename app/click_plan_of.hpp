// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/click_plan.hpp"
#include "core/session/run_plan.hpp"

#include <chrono>
#include <optional>
#include <vector>

namespace stridetick::app {

/// The runner's wish as the callback follows it: the one place where a run's parts become a plan,
/// for the windows and the command line alike. A part of no length is left out. The count-in comes
/// before the first click only where the run begins with one: no easy minutes.
audio::ClickPlan clickPlanOf(const core::RunShape& shape);

/// What else a plan has.
struct PlanManner {
    int countIn = 0;
    bool cues = true;
    bool goesOn = false;  ///< it was begun before: its first cue says whether the click is on
};
/// The same of parts, `parts` not empty.
audio::ClickPlan clickPlanOf(std::vector<core::RunPart> parts, const PlanManner& manner);

/// A run in a file, and the file's length: the count-in and the run. Nothing is heard after its
/// end, so the cue that the run is over comes in its last two seconds.
struct FilePlan {
    audio::ClickPlan plan;
    std::chrono::milliseconds length{};
};
/// Nothing for a run without end.
std::optional<FilePlan> filePlanOf(const core::RunShape& shape);

}  // namespace stridetick::app
