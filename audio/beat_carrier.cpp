// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/beat_carrier.hpp"

#include <cmath>

namespace stridetick::audio {

namespace {

// A stream is told a little ahead where to begin, so that it skips nothing.
constexpr double kAheadSeconds = 0.025;

}  // namespace

void BeatCarrier::pace(std::chrono::steady_clock::time_point now) {
    stopPacing();
    const std::int64_t frame = renderer_.frame();
    TimelineSegment segment{.firstFrame = frame,
                            .streamFrame = 0,
                            .line = ClockLine{.frame = 0, .time = now, .sampleRate = sampleRate_},
                            .delay = {}};
    if (const auto before = timeline_.current(); carrying_ && before) {  // the same line goes on
        segment.delay = before->delay;
        segment.line->time = before->whenAsked(static_cast<double>(frame)).value_or(now);
    }
    beginSegment(segment);
    carrying_ = true;
    pacerFeed_ = std::make_shared<StreamFeed>(renderer_, false);
    pacerFeed_->driveFrom(0);
    pacer_ = std::make_unique<NullOutput>(sampleRate_, segment.line->time);
    pacer_->tryOpen(pacerFeed_);
}

void BeatCarrier::handTo(LiveStream& stream) {
    stopPacing();
    const std::uint32_t sampleRate = stream.facts()->sampleRate;
    const std::int64_t first = stream.feed().frames() + std::llround(kAheadSeconds * sampleRate);
    if (carrying_) {
        joinLine(stream, first);
    }
    carrying_ = true;
    sampleRate_ = sampleRate;
    beginSegment({.firstFrame = renderer_.frame(),
                  .streamFrame = first,
                  .line = stream.line(),
                  .delay = stream.delay()});
    stream.feed().driveFrom(first);
}

void BeatCarrier::rest() {
    stopPacing();
    carrying_ = false;
}

void BeatCarrier::setLine(const ClockLine& line) {
    const std::scoped_lock lock{mutex_};
    timeline_.setLine(line);
}

std::optional<std::chrono::steady_clock::time_point> BeatCarrier::whenHeard(
    std::int64_t frame) const {
    const std::scoped_lock lock{mutex_};
    return timeline_.whenHeard(frame);
}

void BeatCarrier::stopPacing() {
    if (pacer_) {
        pacerFeed_->detach();
        pacer_.reset();
        pacerFeed_.reset();
    }
}

void BeatCarrier::joinLine(LiveStream& stream, std::int64_t atFrame) {
    const auto before = timeline_.current();  // only this thread changes it
    const auto line = stream.line();
    if (!before || !before->line || !line) {
        return;
    }
    // What would be heard before the new stream's first frame is past and goes by in silence.
    const auto firstHeard = line->timeOf(static_cast<double>(atFrame)) + stream.delay();
    const auto reached = static_cast<std::int64_t>(*before->frameHeardAt(firstHeard));
    if (reached > renderer_.frame()) {
        renderer_.skipRt(reached - renderer_.frame(), sampleRate_);
    }
    std::optional<double> toNextBeat;
    if (const auto next = renderer_.nextBeat()) {
        const auto heard = *before->whenHeard(static_cast<double>(next->frame) + next->fraction);
        toNextBeat = line->frameAt(heard - stream.delay()) - static_cast<double>(atFrame);
    }
    renderer_.moveTo(stream.facts()->sampleRate, toNextBeat);
}

void BeatCarrier::beginSegment(const TimelineSegment& segment) {
    const std::scoped_lock lock{mutex_};
    timeline_.begin(segment);
}

}  // namespace stridetick::audio
