// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/id.hpp"
#include "core/records/training_days.hpp"
#include "core/units/speed.hpp"
#include "core/units/steps_per_minute.hpp"
#include "core/util/clock.hpp"

#include <optional>

namespace stridetick::core {

enum class PlanLength { SixWeeks, FourWeeks };

/// What a runner began: a plan, from a baseline, to a target. Never changed once written; what
/// became of it is in its steps.
struct Programme {
    ProgrammeId id;
    WallTime at;
    PlanLength plan = PlanLength::SixWeeks;
    std::optional<BaselineId> baseline{};  ///< none where the log has lost it
    StepsPerMinute baselineCadence;        ///< B, fixed for the programme (2.10)
    std::optional<MetresPerSecond> baselineSpeed{};
    StepsPerMinute target;
    bool gentleStart = false;  ///< row 1 at half the raise (R11)
    TrainingDays days{};
};

}  // namespace stridetick::core
