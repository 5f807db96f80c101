// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_machine.hpp"

#include "core/target/target_rule.hpp"

#include <algorithm>
#include <utility>

namespace stridetick::core {

namespace {

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
    beginBlock(withinClickRange(plan.tempo), audible, now);
    return {StartClick{tempo()}, Save{snapshot(now)}};
}

SessionMachine::Effects SessionMachine::changeTempo(StepsPerMinute wanted, Instant now) {
    const StepsPerMinute tempo = withinClickRange(wanted);
    if (!running() || tempo == this->tempo()) {
        return {};
    }
    beginBlock(tempo, session_->blocks.back().audible, now);
    return {ChangeTempo{tempo}};
}

SessionMachine::Effects SessionMachine::setAudible(bool audible, Instant now) {
    if (running() && audible != session_->blocks.back().audible) {
        beginBlock(tempo(), audible, now);
    }
    return {};
}

void SessionMachine::beats(int count) {
    if (running() && count > 0) {
        session_->blocks.back().beats += count;
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

StepsPerMinute SessionMachine::tempo() const { return session_->blocks.back().tempo; }

std::int64_t SessionMachine::stepsHeard() const { return core::stepsHeard(*session_); }

Session SessionMachine::snapshot(Instant now) const {
    Session session = *session_;
    session.length = elapsed(now);
    auto& current = session.blocks.back();
    current.length = session.length - current.offset;
    return session;
}

void SessionMachine::beginBlock(StepsPerMinute tempo, bool audible, Instant now) {
    auto& blocks = session_->blocks;
    const auto offset = elapsed(now);
    if (!blocks.empty()) {
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
