// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/programme.hpp"
#include "core/session/run_plan.hpp"
#include "core/units/steps_per_minute.hpp"

#include <chrono>
#include <vector>

namespace stridetick::core {

/// One session of the table (2.4).
struct PlannedSession {
    int number = 1;  ///< in the whole plan, from 1
    std::chrono::minutes length{};
    std::chrono::minutes on{};   ///< 0: no click at all
    std::chrono::minutes off{};  ///< 0: the click is always on; kUntilTheEnd: only the first `on`
    static constexpr std::chrono::minutes kUntilTheEnd{-1};
    friend bool operator==(const PlannedSession&, const PlannedSession&) = default;
};

int rowCount(PlanLength plan);
/// Of one row, 1 to rowCount(); with four days a week the last comes twice.
std::vector<PlannedSession> slotsOf(PlanLength plan, int row, int daysAWeek);
/// Of the whole plan.
int sessionCount(PlanLength plan, int daysAWeek);
/// R16: easy minutes, the block, the silent last minute.
RunShape shapeOf(const PlannedSession& session, StepsPerMinute tempo);

/// ceil(1025 B / 10000): R11, half the raise.
StepsPerMinute halfRaise(StepsPerMinute baseline);
/// What a row plays (R11).
StepsPerMinute targetOfRow(const Programme& programme, StepsPerMinute target, int row);
/// No target of a programme is above it (R9): the high end of targetRange().
/// The target is above the runner's own cadence as a whole step: there is a gain to be tested.
bool raises(const Programme& programme, StepsPerMinute target);
StepsPerMinute highestTarget(StepsPerMinute baseline);

}  // namespace stridetick::core
