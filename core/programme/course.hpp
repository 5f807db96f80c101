// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/programme.hpp"
#include "core/records/programme_step.hpp"

#include <chrono>
#include <optional>
#include <span>

namespace stridetick::core {

/// Where a programme is: what its steps say.
struct Course {
    enum class Phase { Running, Offered, TestDue, Paused, Stopped, Finished };

    Phase phase = Phase::Running;
    Phase before = Phase::Running;  ///< while Paused or Finished: the phase before that
    PlanLength plan = PlanLength::SixWeeks;
    int row = 1;
    int pass = 1;
    StepsPerMinute target;  ///< the programme's, not the gentle row's
    TrainingDays days{};
    int holds = 0;  ///< running, of this row
    Offer offer{};  ///< while Offered, kept through a pause
    int offerRow = 0;
    ProgrammeStep::Kind passBegunBy = ProgrammeStep::Kind::Started;
    std::optional<std::chrono::local_days> noClickOn{};  ///< the last such day
    /// Of the runner's steps and verdicts alone (rules.md 3.5).
    std::chrono::local_days lastSignOfLife{};
    std::optional<std::chrono::local_days> finishedOn{};
    int nextOrdinal = 0;
};

/// No target above the highest (R9), two to four days (R15).
bool startable(const Programme& programme);

/// R30: it stopped, and no doctor has been heard of since; ending it changes nothing of that.
bool stoppedForPain(const Course& course);

/// R30: the day without the click, and what is left of the day of the pain before it.
bool restsFromClick(const Course& course, std::chrono::local_days day);

/// `steps` in their order, the first of them Started.
Course courseOf(const Programme& programme, std::span<const ProgrammeStep> steps);

/// A step of that kind which leaves all as it is; the rules and the runner change it from there.
ProgrammeStep stepFrom(const Programme& programme, const Course& course, ProgrammeStep::Kind kind,
                       const WallTime& now);

/// The first step of a programme that is startable().
ProgrammeStep started(const Programme& programme);

}  // namespace stridetick::core
