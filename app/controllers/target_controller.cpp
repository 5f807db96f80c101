// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/target_controller.hpp"

#include "app/log_service.hpp"
#include "app/new_id.hpp"
#include "core/programme/course.hpp"

#include <algorithm>

namespace stridetick::app {

TargetController::TargetController(const core::Clock& clock, LogService& log, QObject* parent)
    : QObject(parent), clock_(clock), log_(log) {}

bool TargetController::logOpened() const { return log_.opening().has_value(); }

void TargetController::refresh() {
    const auto now = clock_.wallNow().utc;
    const auto history = log_.history({now - kFreshDays, now + std::chrono::days{1}});
    proposal_ = core::proposeBaseline(history.measurements);
    current_ = log_.latestTarget();
    baseline_ = log_.latestBaseline();
    plan_.reset();
    const auto programme = log_.latestProgramme();
    // Of a run that nobody heard the log tells no click; a watch's own run has no blocks.
    const bool ran = std::ranges::any_of(
        history.sessions, [](const core::Session& session) { return !session.blocks.empty(); });
    beforeFirstRun_ = logOpened() && log_.readable() && !programme && !ran && !log_.lastClick();
    if (programme) {
        const auto steps = log_.stepsOf(programme->id);
        const auto course = core::courseOf(*programme, steps);
        if (course.phase != core::Course::Phase::Finished) {
            plan_ = Plan{course.target, programme->baselineCadence};
        }
    }
    emit changed();
}

std::optional<core::Verdict> TargetController::verdict() const {
    return proposal_ ? std::optional{core::judge(proposal_->cadence, proposal_->halfWidth)}
                     : std::nullopt;
}

std::optional<TargetController::Offer> TargetController::offer() const {
    if (!proposal_ || proposal_->thirdWanted || current_) {
        return std::nullopt;
    }
    return verdict()->standing == core::Standing::Under
               ? Offer{core::targetFor(proposal_->cadence, core::kLowestRaise),
                       core::TargetKind::Raise}
               : Offer{core::holdTarget(proposal_->cadence), core::TargetKind::Hold};
}

bool TargetController::inUse(core::StepsPerMinute cadence, core::TargetKind kind) const {
    if (!current_ || current_->cadence != cadence || current_->kind != kind) {
        return false;
    }
    if (!proposal_ || !baseline_) {
        return !proposal_ && !current_->baseline;
    }
    return current_->baseline == baseline_->id && baseline_->from == proposal_->from;
}

void TargetController::choose(core::StepsPerMinute cadence, core::TargetKind kind) {
    const auto at = clock_.wallNow();
    core::Target target{.id = newId<core::TargetId>(),
                        .at = at,
                        .cadence = cadence,
                        .kind = kind,
                        .baseline = std::nullopt};
    std::vector<log::LogRequest> changes;
    if (proposal_) {
        core::Baseline baseline{.id = newId<core::BaselineId>(),
                                .at = at,
                                .cadence = proposal_->cadence,
                                .rule = proposal_->rule,
                                .from = proposal_->from};
        target.baseline = baseline.id;
        baseline_ = baseline;
        changes.emplace_back(std::move(baseline));
    }
    changes.emplace_back(target);
    log_.save(std::move(changes));
    current_ = std::move(target);
    emit changed();
    emit chosen();
}

}  // namespace stridetick::app
