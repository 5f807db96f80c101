// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/course_rules.hpp"

#include <optional>

namespace stridetick::core {

/// rules.md 3.1.
std::optional<ProgrammeStep> stopForPain(const ProgrammeHistory& history, const Course& course,
                                         const WallTime& now);
/// What of a run's report is not settled by the start or by a doctor's word since (rules.md 3.1);
/// `place`: of a session of this programme.
SessionReport unsettled(const SessionReport& said, const std::optional<ProgrammePlace>& place,
                        const ProgrammeHistory& history);
/// It is stopped for an answer that has been changed since: it would not be by what is said now.
bool stopIsAnsweredAway(const ProgrammeHistory& history, const Course& course);
/// rules.md 2, of the newest run: until another one has gone well, nothing goes forward.
bool newestRunSaysHold(const ProgrammeHistory& history, const Course& course);
/// How a run stands in a plan.
struct RunInPlan {
    int row = 1;  ///< of a session its own, of a free run the one that is on
    bool repeats =
        true;  ///< pain of it repeats that; not where the plan has gone on, or is at rest
};
RunInPlan inPlan(const Session& run, const ProgrammeHistory& history, const Course& course);
/// rules.md 3.2.
std::optional<ProgrammeStep> holdForPain(const ProgrammeHistory& history, const Course& course,
                                         const WallTime& now);

/// R30: the runner may go on in spite of a row that was too short or off the beat, never of pain.
bool mayBeOverruled(ProgrammeStep::Why why);
/// The row again, and with the second hold of it the choice how (rules.md, Holds).
ProgrammeStep held(const ProgrammeHistory& history, const Course& course, int row,
                   ProgrammeStep::Why why, const WallTime& now);

/// Half the raise where that is below the target, else nothing.
std::optional<StepsPerMinute> halfRaiseBelow(const Programme& programme, StepsPerMinute target);

}  // namespace stridetick::core
