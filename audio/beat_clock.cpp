// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/beat_clock.hpp"

#include <algorithm>
#include <cmath>

namespace stridetick::audio {

namespace {

// Seconds in a minute times tenths in a step: beats a minute are tenths / 10.
constexpr std::int64_t kTenthSecondsPerMinute = 600;

template <class Number>
Number allowed(Number tenthsOfSpm) noexcept {
    return std::clamp(tenthsOfSpm, Number{kSlowestTenthsOfSpm}, Number{kFastestTenthsOfSpm});
}

/// Beats in each frame.
long double rateOf(long double tenthsOfSpm, std::uint32_t sampleRate) noexcept {
    return tenthsOfSpm / (static_cast<long double>(kTenthSecondsPerMinute) * sampleRate);
}

FramePlace after(const FramePlace& place, long double frames) noexcept {
    const long double whole = std::floor(frames);
    return FramePlace::carried(place.frame + static_cast<std::int64_t>(whole),
                               place.fraction + static_cast<double>(frames - whole));
}

}  // namespace

FramePlace FramePlace::carried(std::int64_t frame, double fraction) noexcept {
    const double whole = std::floor(fraction);
    return {frame + static_cast<std::int64_t>(whole), fraction - whole};
}

BeatClock::BeatClock(std::uint32_t sampleRate, const TempoCourse& course, FramePlace firstBeat,
                     std::int64_t firstNumber) noexcept
    : sampleRate_(sampleRate), anchor_(firstBeat), anchorBeat_(firstNumber) {
    setCourse(course);
}

FramePlace BeatClock::placeOf(std::int64_t sinceAnchor) const noexcept {
    if (ramp_.frames > 0) {
        return after(anchor_, framesIntoRamp(static_cast<long double>(sinceAnchor)));
    }
    // 600 * 192,000 frames * 432,000 beats (a day at 300 spm) is 5e13: far inside 64 bits.
    const std::int32_t tenths = allowed(tenths_ + shift_);
    const std::int64_t scaled = sinceAnchor * kTenthSecondsPerMinute * sampleRate_;
    const double fraction = static_cast<double>(scaled % tenths) / tenths;
    return FramePlace::carried(anchor_.frame + scaled / tenths, anchor_.fraction + fraction);
}

long double BeatClock::framesIntoRamp(long double beats) const noexcept {
    const long double first = rateOf(allowed(ramp_.from + shift_), sampleRate_);
    const long double last =
        rateOf(allowed(static_cast<long double>(tenths_ + shift_)), sampleRate_);
    if (beats > ramp_.beats) {
        return ramp_.frames + (beats - ramp_.beats) / last;
    }
    // beats = first * t + growth * t^2, in the form of its root that does not cancel.
    const long double growth = (last - first) / ramp_.frames / 2;
    return 2 * beats / (first + std::sqrt(first * first + 4 * growth * beats));
}

void BeatClock::advance() noexcept {
    ++sinceAnchor_;
    if (ramp_.frames > 0 && static_cast<long double>(sinceAnchor_) >= ramp_.beats) {
        anchorNext();
    }
}

std::int32_t BeatClock::tenthsOfSpm() const noexcept {
    if (ramp_.frames > 0) {
        const long double part =
            framesIntoRamp(static_cast<long double>(sinceAnchor_)) / ramp_.frames;
        const auto now = ramp_.from + part * (static_cast<long double>(tenths_) - ramp_.from);
        return allowed(static_cast<std::int32_t>(std::lround(now)) + shift_);
    }
    return allowed(tenths_ + shift_);
}

void BeatClock::anchorNext() noexcept {
    const FramePlace place = nextPlace();
    if (ramp_.frames > 0) {
        const long double done =
            std::min(framesIntoRamp(static_cast<long double>(sinceAnchor_)), ramp_.frames);
        const long double part = done / ramp_.frames;
        beginRamp(ramp_.from + part * (static_cast<long double>(tenths_) - ramp_.from), tenths_,
                  ramp_.frames - done);
    }
    anchor_ = place;
    anchorBeat_ = nextBeat();
    sinceAnchor_ = 0;
}

long double BeatClock::meanRate(long double from, std::int32_t to) const noexcept {
    const long double sum = allowed(from + shift_) + allowed(static_cast<long double>(to + shift_));
    return rateOf(sum / 2, sampleRate_);
}

void BeatClock::beginRamp(long double from, std::int32_t to, long double frames) noexcept {
    tenths_ = to;
    ramp_ = {};
    if (frames > 0) {
        ramp_ = {.from = from, .frames = frames, .beats = frames * meanRate(from, to)};
    }
}

void BeatClock::setCourse(const TempoCourse& course) noexcept {
    anchorNext();
    const std::int32_t from = allowed(course.fromTenthsOfSpm);
    const std::int32_t to = allowed(course.toTenthsOfSpm);
    long double frames = static_cast<long double>(course.milliseconds) * sampleRate_ / 1000;
    if (course.beats > 0) {
        frames = static_cast<long double>(course.beats) / meanRate(from, to);
    }
    beginRamp(from, to, frames);
    if (course.beats > 0) {
        ramp_.beats = static_cast<long double>(course.beats);  // whole, whatever the rounding
    }
}

void BeatClock::setShift(std::int32_t tenthsOfSpm) noexcept {
    if (tenthsOfSpm == shift_) {
        return;
    }
    anchorNext();
    shift_ = tenthsOfSpm;
    beginRamp(ramp_.from, tenths_, ramp_.frames);
}

void BeatClock::moveNextTo(FramePlace place, std::uint32_t sampleRate) noexcept {
    anchorNext();
    anchor_ = place;
    if (sampleRate != sampleRate_) {
        const long double frames = ramp_.frames * sampleRate / sampleRate_;
        sampleRate_ = sampleRate;
        beginRamp(ramp_.from, tenths_, frames);
    }
}

}  // namespace stridetick::audio
