// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_machine.hpp"

#include "core/target/target_rule.hpp"

#include <algorithm>
#include <utility>

namespace stridetick::core {

namespace {

constexpr int kWholeStep = 10;  // tenths

StepsPerMinute withinClickRange(StepsPerMinute tempo) {
    return std::clamp(tempo, kLowestTarget, kHighestTarget);
}

bool emptyBlock(const ClickBlock& block) { return block.length.count() == 0 && block.beats == 0; }

}  // namespace

SessionMachine::Effects SessionMachine::start(Plan plan, Instant now, WallTime wallNow,
                                              bool audible) {
    if (running()) {
        return {};
    }
    session_ = Session{.id = std::move(plan.id),
                       .startedAt = wallNow,
                       .target = std::move(plan.target),
                       .treadmillSpeed = plan.treadmillSpeed};
    startedAt_ = now;
    lastSave_ = now;
    goal_ = withinClickRange(plan.tempo);
    tempo_ = withinClickRange(plan.from.value_or(plan.tempo));
    shift_ = StepsPerMinuteDelta::ofTenths(0);
    canBeHeard_ = audible;
    planned_ = !plan.beginsSilent;
    mayBeOld_ = false;
    beginBlock(tempo_, canBeHeard_ && planned_, now);
    return {StartClick{}, Save{snapshot(now)}};
}

SessionMachine::Effects SessionMachine::changeTempo(StepsPerMinuteDelta by) {
    if (!running()) {
        return {};
    }
    const StepsPerMinute goal = withinClickRange(goal_ + by);
    const StepsPerMinuteDelta change = goal - goal_;
    if (change.tenths() == 0) {
        return {};
    }
    goal_ = goal;
    tempo_ = tempo_ + change;
    shift_ = StepsPerMinuteDelta::ofTenths(shift_.tenths() + change.tenths());
    mayBeOld_ = true;
    return {ShiftClick{shift_}};
}

SessionMachine::Effects SessionMachine::setAudible(bool audible, Instant now) {
    if (running() && audible != canBeHeard_) {
        canBeHeard_ = audible;
        if (planned_) {
            beginBlock(session_->blocks.back().tempo, audible, now);
        }
    }
    return {};
}

void SessionMachine::beat(const Beat& beat) {
    if (!running()) {
        return;
    }
    planned_ = beat.planned;
    const ClickBlock& current = session_->blocks.back();
    const bool audible = planned_ && canBeHeard_;
    if (beginsBlock(beat.tempo)) {
        beginBlock(beat.tempo, audible, beat.at);
    } else if (audible != current.audible) {
        beginBlock(current.tempo, audible, beat.at);
    }
    ++session_->blocks.back().beats;
    if (!std::exchange(mayBeOld_, false)) {
        tempo_ = beat.tempo;
    }
}

SessionMachine::Effects SessionMachine::tick(Instant now) {
    if (!running() || now - lastSave_ < kCheckpoint) {
        return {};
    }
    lastSave_ = now;
    return {Save{snapshot(now)}};
}

SessionMachine::Effects SessionMachine::stop(Instant now) {
    if (!running()) {
        return {};
    }
    Session finished = snapshot(now);
    finished.state = SessionState::Finished;
    if (emptyBlock(finished.blocks.back())) {
        finished.blocks.pop_back();
    }
    session_.reset();
    return {StopClick{}, Save{std::move(finished)}};
}

std::chrono::milliseconds SessionMachine::elapsed(Instant now) const {
    return running() ? std::chrono::duration_cast<std::chrono::milliseconds>(now - startedAt_)
                     : std::chrono::milliseconds{};
}

std::int64_t SessionMachine::stepsHeard() const { return core::stepsHeard(*session_); }

Session SessionMachine::snapshot(Instant now) const {
    Session session = *session_;
    auto& current = session.blocks.back();
    session.length = std::max(elapsed(now), current.offset);  // a beat may still be on its way
    current.length = session.length - current.offset;
    return session;
}

bool SessionMachine::beginsBlock(StepsPerMinute tempo) const {
    const int change = (tempo - session_->blocks.back().tempo).magnitude().tenths();
    // The runner's changes are whole steps, so that the ramp's goal is met exactly.
    const bool onTheWay = (goal_ - tempo).tenths() % kWholeStep != 0;
    return change >= kWholeStep || (change > 0 && !onTheWay);
}

void SessionMachine::beginBlock(StepsPerMinute tempo, bool audible, Instant now) {
    auto& blocks = session_->blocks;
    auto offset = elapsed(now);
    if (!blocks.empty()) {
        offset = std::max(offset, blocks.back().offset);
        blocks.back().length = offset - blocks.back().offset;
        if (emptyBlock(blocks.back())) {
            blocks.pop_back();
        }
    }
    if (blocks.empty() || blocks.back().tempo != tempo || blocks.back().audible != audible) {
        blocks.push_back({.offset = offset, .tempo = tempo, .audible = audible});
    }
}

}  // namespace stridetick::core
