// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/next_run.hpp"

#include "app/new_id.hpp"
#include "core/target/target_rule.hpp"

#include <algorithm>
#include <utility>

namespace stridetick::app {

void NextRun::refresh(std::optional<core::Target> target) {
    if (target && (!target_ || target_->id != target->id)) {
        freeTempo_ = target->cadence;
    } else if (!target) {  // another log was restored
        freeTempo_.reset();
    }
    target_ = std::move(target);
}

void NextRun::prepare(ProgrammeRun run) {
    preparedTempo_ = run.tempo;
    prepared_ = std::move(run);
}

void NextRun::prepareFreeRun() { prepared_.reset(); }

std::optional<core::StepsPerMinute> NextRun::tempo() const {
    return prepared_ ? std::optional{preparedTempo_} : withoutClick() ? withoutClick_ : freeTempo_;
}

void NextRun::setTempo(core::StepsPerMinute tempo) {
    const auto held = std::clamp(tempo, core::kLowestTarget, core::kHighestTarget);
    if (prepared_) {
        preparedTempo_ = held;
    } else if (freeTempo_ && !withoutClick()) {
        freeTempo_ = held;
    }
}

std::optional<core::StepsPerMinute> NextRun::judgedBy() const {
    return prepared_ ? std::optional{prepared_->tempo} : tempo();
}

tl::expected<core::RunShape, NextRun::NoShape> NextRun::shape(
    const core::SessionChoice& session, const core::PatternChoice& pattern) const {
    if (prepared_) {
        auto shape = core::shapeOf(prepared_->planned, preparedTempo_);
        shape.countIn = pattern.countIn;
        shape.cues = session.cues;
        return shape;
    }
    if (!freeTempo_) {
        return tl::unexpected(NoShape::NoTempo);
    }
    if (withoutClick()) {
        return tl::unexpected(NoShape::WithoutClick);
    }
    if (session.whenBelow) {
        return tl::unexpected(NoShape::OnlyWhenBelow);
    }
    return core::shapeOf(session, *freeTempo_, pattern.countIn);
}

std::optional<core::SessionMachine::Plan> NextRun::plan(const core::SessionChoice& session,
                                                        const core::PatternChoice& pattern) const {
    if (!tempo()) {
        return std::nullopt;
    }
    core::SessionMachine::Plan plan{.id = newId<core::SessionId>(),
                                    .parts = {},
                                    .countIn = pattern.countIn > 0,
                                    .target = target_ ? std::optional{target_->id} : std::nullopt};
    if (const auto wanted = shape(session, pattern)) {
        plan.parts = core::partsOf(*wanted);
    } else {
        plan.parts = {core::silentPart(core::RunPart::Kind::Block, std::nullopt, *tempo())};
        plan.whenBelow = !withoutClick();
    }
    if (withoutClick()) {
        plan.countIn = false;
        plan.target.reset();
    }
    if (prepared_) {
        plan.kind = prepared_->kind;
        plan.place = prepared_->place;
        plan.place->planned = prepared_->planned.length;
        if (target_ && target_->cadence != prepared_->tempo) {
            plan.target.reset();
        }
    }
    return plan;
}

}  // namespace stridetick::app
