// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log_types.hpp"
#include "core/records/baseline.hpp"
#include "core/records/programme.hpp"
#include "core/records/target.hpp"
#include "core/target/baseline_rule.hpp"

#include <optional>
#include <span>
#include <vector>

namespace stridetick::app {

/// What a programme would rest on.
struct ProgrammeOutset {
    core::ProgrammeBaseline baseline;
    std::optional<core::MetresPerSecond> speed{};  ///< that the baseline was measured at
    core::StepsPerMinute target;
    core::TargetKind kind = core::TargetKind::Raise;
    /// The target in use, where it is above the highest that a programme may have (R9).
    std::optional<core::StepsPerMinute> tooHigh{};

    core::StepsPerMinute own() const { return baseline.proposal.cadence; }
};

/// What the runner says of one.
struct ProgrammeChoice {
    core::PlanLength plan = core::PlanLength::SixWeeks;
    core::TrainingDays days{};
    bool gentleStart = false;
};

/// From the newest measurements and the target in use: that one where it suits the baseline, else
/// the least raise, or the runner's own cadence where that is clear of 160 (R7, R9, R10).
std::optional<ProgrammeOutset> outsetOf(std::span<const core::Measurement> measurements,
                                        const std::optional<core::Target>& inUse);

/// The programme with its baseline, its target and its first step.
std::vector<log::LogRequest> beginningOf(const ProgrammeOutset& outset,
                                         const ProgrammeChoice& choice, const core::WallTime& at);

}  // namespace stridetick::app
