// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/programme_outset.hpp"

#include "app/new_id.hpp"
#include "core/history/dated_baseline.hpp"
#include "core/programme/course.hpp"
#include "core/programme/plan_table.hpp"
#include "core/target/target_rule.hpp"
#include "core/target/verdict.hpp"

namespace stridetick::app {

std::optional<ProgrammeOutset> outsetOf(std::span<const core::Measurement> measurements,
                                        const std::optional<core::Target>& inUse) {
    const auto baseline = core::programmeBaseline(measurements);
    if (!baseline) {
        return std::nullopt;
    }
    const auto& [cadence, halfWidth, rule, from, thirdWanted] = baseline->proposal;
    const auto own = core::holdTarget(cadence);
    const auto highest = core::highestTarget(cadence);
    ProgrammeOutset outset{.baseline = *baseline,
                           .speed = core::meanSpeed(from, measurements),
                           .target = own,
                           .kind = core::TargetKind::Hold};
    if (inUse && inUse->cadence > highest) {
        outset.target = highest;
        outset.kind = core::TargetKind::Raise;
        outset.tooHigh = inUse->cadence;
    } else if (inUse && inUse->cadence >= own) {
        outset.target = core::StepsPerMinute::ofWhole(inUse->cadence.rounded());
        outset.kind = inUse->kind;
    } else if (core::judge(cadence, halfWidth).standing != core::Standing::Clear) {
        outset.target = core::targetFor(cadence, core::kLowestRaise);
        outset.kind = core::TargetKind::Raise;
    }
    return outset;
}

std::vector<log::LogRequest> beginningOf(const ProgrammeOutset& outset,
                                         const ProgrammeChoice& choice, const core::WallTime& at) {
    core::Baseline baseline{.id = newId<core::BaselineId>(),
                            .at = at,
                            .cadence = outset.baseline.proposal.cadence,
                            .rule = outset.baseline.proposal.rule,
                            .from = outset.baseline.proposal.from};
    const core::Target target{.id = newId<core::TargetId>(),
                              .at = at,
                              .cadence = outset.target,
                              .kind = outset.kind,
                              .baseline = baseline.id};
    const core::Programme programme{.id = newId<core::ProgrammeId>(),
                                    .at = at,
                                    .plan = choice.plan,
                                    .baseline = baseline.id,
                                    .baselineCadence = baseline.cadence,
                                    .baselineSpeed = outset.speed,
                                    .target = outset.target,
                                    .gentleStart = choice.gentleStart,
                                    .days = choice.days};
    return {std::move(baseline), target, programme, core::started(programme)};
}

}  // namespace stridetick::app
