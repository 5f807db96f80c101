// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/beat_sequence.hpp"

#include <algorithm>

namespace stridetick::audio {

namespace {

// A beat that falls on a change does so to the last bit of a double, or not quite.
constexpr double kSamePlace = 1e-6;
constexpr std::uint8_t kMostCountIn = 16;

ClickPlan sane(ClickPlan plan) noexcept {
    plan.count = std::clamp<std::uint8_t>(plan.count, 1, ClickPlan::kMostParts);
    plan.countIn = std::min(plan.countIn, kMostCountIn);
    for (PlanPart& part : plan.parts) {
        part.lengthMs = std::max<std::int64_t>(part.lengthMs, 0);
        part.onMs = std::max<std::int64_t>(part.onMs, 0);
        part.offMs = std::max<std::int64_t>(part.offMs, 0);
    }
    return plan;
}

}  // namespace

BeatSequence::BeatSequence(std::uint32_t sampleRate, const ClickPlan& plan,
                           FramePlace begin) noexcept
    : plan_(sane(plan)),
      sampleRate_(sampleRate),
      clock_(sampleRate, TempoCourse::steady(plan_.parts[0].tempo.fromTenthsOfSpm), begin,
             -std::int64_t{plan_.countIn}) {
    partBegin_ = placeOfBeatZero();
}

FramePlace BeatSequence::placeOfBeatZero() const noexcept {
    BeatClock count = clock_;
    while (count.nextBeat() < 0) {
        count.advance();
    }
    return count.nextPlace();
}

void BeatSequence::setShift(std::int32_t tenthsOfSpm) noexcept {
    clock_.setShift(tenthsOfSpm);
    if (!begun_) {
        partBegin_ = placeOfBeatZero();
    }
}

FramePlace BeatSequence::placeAfter(std::int64_t milliseconds) const noexcept {
    const std::int64_t scaled = milliseconds * sampleRate_;
    return FramePlace::carried(partBegin_.frame + scaled / 1000,
                               partBegin_.fraction + static_cast<double>(scaled % 1000) / 1000);
}

bool BeatSequence::partEndsNext() const noexcept {
    const std::int64_t end = current().lengthMs;
    return begun_ && end > 0 && (turnMs_ == 0 || turnMs_ >= end);
}

std::optional<FramePlace> BeatSequence::nextChange() const noexcept {
    if (!begun_) {
        return partBegin_;
    }
    if (partEndsNext()) {
        return placeAfter(current().lengthMs);
    }
    return turnMs_ > 0 ? std::optional{placeAfter(turnMs_)} : std::nullopt;
}

std::optional<FramePlace> BeatSequence::nextBeat() const noexcept {
    return ended_ ? std::nullopt : std::optional{clock_.nextPlace()};
}

std::optional<RunStep> BeatSequence::next() const noexcept {
    if (ended_) {
        return std::nullopt;
    }
    const FramePlace beat = clock_.nextPlace();
    const auto change = nextChange();
    if (!change || beat.framesAfter(*change) < -kSamePlace) {
        return RunStep{.kind = RunStep::Kind::Beat,
                       .place = beat,
                       .beat = clock_.nextBeat(),
                       .planned = clock_.nextBeat() < 0 || on_};
    }
    RunStep step{.kind = RunStep::Kind::Change, .place = *change};
    if (!begun_) {
        step.cue = current().cue;
    } else if (!partEndsNext()) {
        const Cue turn = on_ ? Cue::ClickPauses : Cue::ClickReturns;
        step.cue = plan_.cuesAtChanges ? turn : Cue::None;
    } else if (part_ + 1 == plan_.count) {
        step.kind = RunStep::Kind::End;
        step.cue = plan_.endCue;
    } else {
        step.cue = plan_.parts[part_ + 1U].cue;
    }
    return step;
}

void BeatSequence::advance() noexcept {
    const auto step = next();
    if (!step) {
        return;
    }
    if (step->kind == RunStep::Kind::Beat) {
        clock_.advance();
    } else if (step->kind == RunStep::Kind::End) {
        ended_ = true;
    } else if (!begun_) {
        beginPart(step->place);
    } else if (partEndsNext()) {
        ++part_;
        beginPart(step->place);
    } else {
        turnMs_ += on_ ? current().offMs : current().onMs;
        on_ = !on_;
    }
}

void BeatSequence::beginPart(FramePlace place) noexcept {
    begun_ = true;
    partBegin_ = place;
    clock_.setCourse(current().tempo);
    const PlanPart& part = current();
    on_ = part.offMs == 0 || part.onMs > 0;
    turnMs_ = part.offMs > 0 ? part.onMs : 0;
}

void BeatSequence::moveNextTo(FramePlace place, std::uint32_t sampleRate) noexcept {
    const double sinceBegin = clock_.nextPlace().framesAfter(partBegin_);
    const double scaled = sinceBegin * sampleRate / sampleRate_;
    partBegin_ = FramePlace::carried(place.frame, place.fraction - scaled);
    clock_.moveNextTo(place, sampleRate);
    sampleRate_ = sampleRate;
}

}  // namespace stridetick::audio
