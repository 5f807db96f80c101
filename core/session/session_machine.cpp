// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_machine.hpp"

#include "core/target/target_rule.hpp"

#include <algorithm>
#include <utility>

namespace stridetick::core {

namespace {

using std::chrono::milliseconds;

constexpr int kWholeStep = 10;  // tenths

StepsPerMinute withinClickRange(StepsPerMinute tempo) {
    return std::clamp(tempo, kLowestTarget, kHighestTarget);
}

void shift(std::vector<RunPart>& parts, StepsPerMinuteDelta by) {
    for (RunPart& part : parts) {
        part.from = withinClickRange(part.from + by);
        part.to = withinClickRange(part.to + by);
    }
}

}  // namespace

SessionMachine::Effects SessionMachine::start(Plan plan, Instant now, WallTime wallNow,
                                              bool audible) {
    if (running()) {
        return {};
    }
    record_.emplace(Session{.id = std::move(plan.id),
                            .kind = plan.kind,
                            .startedAt = wallNow,
                            .target = std::move(plan.target),
                            .treadmillSpeed = plan.treadmillSpeed,
                            .place = std::move(plan.place),
                            .whenBelow = plan.whenBelow},
                    now);
    lastSave_ = now;
    parts_ = std::move(plan.parts);
    shift(parts_, StepsPerMinuteDelta::ofTenths(0));
    goal_ = parts_.back().to;
    stoodAt_ = {};
    practised_ = {};
    countingIn_ = plan.countIn && beginsWithClick(parts_.front());
    canBeHeard_ = audible;
    StartClick click = goOn(now);
    click.goesOn = false;
    return {std::move(click), Save{snapshot(now)}};
}

SessionMachine::StartClick SessionMachine::goOn(Instant now) {
    StartClick click{.parts = remaining(parts_, stoodAt_), .goesOn = true};
    beatZero_.reset();
    shift_ = StepsPerMinuteDelta::ofTenths(0);
    mayBeOld_ = false;
    if (!click.parts.empty()) {
        tempo_ = click.parts.front().from;
        planned_ = beginsWithClick(click.parts.front());
    }
    record_->beginBlock(tempo_, canBeHeard_ && planned_, now);
    return click;
}

void SessionMachine::standAt(milliseconds position, Instant now) {
    practised_ = practice(now);
    stoodAt_ = position;
    beatZero_.reset();
    countingIn_ = false;
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
    shift(parts_, change);
    if (paused()) {
        return {};
    }
    shift_ = StepsPerMinuteDelta::ofTenths(shift_.tenths() + change.tenths());
    mayBeOld_ = true;
    return {ShiftClick{shift_}};
}

SessionMachine::Effects SessionMachine::setAudible(bool audible, Instant now) {
    if (running() && audible != canBeHeard_) {
        canBeHeard_ = audible;
        if (planned_ && !paused()) {
            record_->beginBlock(record_->block().tempo, audible, now);
        }
    }
    return {};
}

void SessionMachine::beatZero(Instant at) {
    if (running() && !paused()) {
        beatZero_ = at;
    }
}

void SessionMachine::beat(const Beat& beat) {
    if (!running() || paused()) {
        return;
    }
    countingIn_ = false;
    planned_ = beat.planned;
    const ClickBlock current = record_->block();
    const bool audible = planned_ && canBeHeard_;
    if (beginsBlock(beat.tempo)) {
        record_->beginBlock(beat.tempo, audible, beat.at);
    } else if (audible != current.audible) {
        record_->beginBlock(current.tempo, audible, beat.at);
    }
    record_->countBeat();
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

SessionMachine::Effects SessionMachine::pause(Instant now) {
    if (!running() || paused()) {
        return {};
    }
    standAt(position(now), now);
    record_->pause(now);
    lastSave_ = now;
    return {StopClick{}, Save{snapshot(now)}};
}

SessionMachine::Effects SessionMachine::resume(Instant now) {
    if (!running() || !paused()) {
        return {};
    }
    record_->resume(now);
    lastSave_ = now;
    StartClick click = goOn(now);
    return {std::move(click), Save{snapshot(now)}};
}

SessionMachine::Effects SessionMachine::skip(Instant now) {
    if (!running()) {
        return {};
    }
    const RunPhase from = phase(now);
    if (!from.left) {
        return {};
    }
    const bool countIn = from.kind == RunPhase::Kind::CountIn;
    const milliseconds to = position(now) + (countIn ? milliseconds{} : *from.left);
    standAt(to, now);
    if (const auto length = lengthOf(parts_); length && to >= *length) {
        return stop(now);
    }
    return paused() ? Effects{} : Effects{goOn(now)};
}

SessionMachine::Effects SessionMachine::clickFor(milliseconds length, Instant now) {
    if (!running() || paused()) {
        return {};
    }
    standAt(position(now), now);
    const auto kind = RunPart::Kind::Block;
    parts_ = {silentPart(kind, stoodAt_, goal_),
              {.kind = kind, .length = length, .from = goal_, .to = goal_},
              silentPart(kind, std::nullopt, goal_)};
    return {goOn(now)};
}

SessionMachine::Effects SessionMachine::stop(Instant now) {
    if (!running()) {
        return {};
    }
    Session session = withPractice(record_->finished(now), now);
    record_.reset();
    return {StopClick{}, Save{std::move(session)}};
}

SessionMachine::Effects SessionMachine::end(Instant at) {
    if (!running()) {
        return {};
    }
    const auto length = lengthOf(parts_);
    if (length && !paused() && beatZero_) {
        // The device's clock and ours differ by a little.
        beatZero_ = at - (*length - stoodAt_);
    }
    return stop(at);
}

milliseconds SessionMachine::elapsed(Instant now) const {
    return running() ? record_->elapsed(now) : milliseconds{};
}

milliseconds SessionMachine::position(Instant now) const {
    if (!beatZero_) {
        return stoodAt_;
    }
    const auto since = std::chrono::round<milliseconds>(now - *beatZero_);
    const auto at = stoodAt_ + std::max(since, milliseconds{});
    return std::min(at, lengthOf(parts_).value_or(at));
}

RunPhase SessionMachine::phase(Instant now) const {
    RunPhase phase = phaseAt(parts_, position(now));
    if (countingIn_) {
        phase = {.kind = RunPhase::Kind::CountIn, .left = milliseconds{}, .next = phase.kind};
        if (beatZero_) {
            phase.left =
                std::max(std::chrono::round<milliseconds>(*beatZero_ - now), milliseconds{});
        }
    }
    return phase;
}

std::optional<SessionMachine::Instant> SessionMachine::due() const {
    const auto length = lengthOf(parts_);
    return running() && beatZero_ && length ? std::optional{*beatZero_ + (*length - stoodAt_)}
                                            : std::nullopt;
}

milliseconds SessionMachine::practice(Instant now) const {
    return practised_ + blockTime(parts_, stoodAt_, position(now));
}

std::int64_t SessionMachine::stepsHeard() const { return core::stepsHeard(record_->session()); }

Session SessionMachine::withPractice(Session session, Instant now) const {
    if (session.place) {
        session.place->practice = std::min(practice(now), session.place->planned);
    }
    return session;
}

Session SessionMachine::snapshot(Instant now) const { return withPractice(record_->at(now), now); }

bool SessionMachine::beginsBlock(StepsPerMinute tempo) const {
    const int change = (tempo - record_->block().tempo).magnitude().tenths();
    // The runner's changes are whole steps, so that the ramp's goal is met exactly.
    const bool onTheWay = (goal_ - tempo).tenths() % kWholeStep != 0;
    return change >= kWholeStep || (change > 0 && !onTheWay);
}

}  // namespace stridetick::core
