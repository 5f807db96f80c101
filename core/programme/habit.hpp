// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/course_rules.hpp"

#include <vector>

namespace stridetick::core {

/// R20, in tenths.
int creditTenths(const ReportedSession& session);

enum class HabitWord { Starting, Building, Settling, Habit };

/// After one whole week of seven days since the start (2.7).
struct HabitWeek {
    std::chrono::local_days start;
    int creditTenths = 0;
    int plannedSessions = 0;
    bool paused = false;  ///< a pause, a stop or a due test touched it
    double strength = 0;  ///< 0 to 1
};
/// Oldest first; the week that is not over is left out, but for
/// that of the finish where it raises the strength.
std::vector<HabitWeek> habitWeeks(const ProgrammeHistory& history, std::chrono::local_days today);
/// Half up to a whole percent.
int habitPercent(double strength);
HabitWord habitWord(double strength);

}  // namespace stridetick::core
