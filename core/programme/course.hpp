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
    int holds = 0;        ///< running, of this row
    int holdsBefore = 0;  ///< of the row before, where this pass was begun by Advanced
    Offer offer{};        ///< while Offered, kept through a pause
    int offerRow = 0;
    ProgrammeStep::Kind passBegunBy = ProgrammeStep::Kind::Started;
    std::optional<std::chrono::local_days> noClickOn{};  ///< the last such day
    /// Of the runner's steps and verdicts alone (rules.md 3.5).
    std::chrono::local_days lastSignOfLife{};
    std::optional<std::chrono::local_days> finishedOn{};
    int nextOrdinal = 0;
};

/// A whole target, not above the highest (R9), two to four days (R15).
bool startable(const Programme& programme);

/// R30: it stopped, and no doctor has been heard of since; ending it changes nothing of that.
bool stoppedForPain(const Course& course);

/// `steps` in their order, the first of them Started.
Course courseOf(const Programme& programme, std::span<const ProgrammeStep> steps);

/// Of that row, running, were it held now (rules.md, Holds).
int holdsWith(const Course& course, int row);

/// A step of that kind which leaves all as it is; the rules and the runner change it from there.
ProgrammeStep stepFrom(const Programme& programme, const Course& course, ProgrammeStep::Kind kind,
                       const WallTime& now);

/// The first step of a programme that is startable().
ProgrammeStep started(const Programme& programme);

}  // namespace stridetick::core
