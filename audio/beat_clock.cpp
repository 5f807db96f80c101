// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/beat_clock.hpp"

#include "audio/click_messages.hpp"

#include <algorithm>
#include <cmath>

namespace stridetick::audio {

namespace {

// Seconds in a minute times tenths in a step: beats a minute are tenths / 10.
constexpr std::int64_t kTenthSecondsPerMinute = 600;

std::int32_t allowed(std::int32_t tenthsOfSpm) noexcept {
    return std::clamp(tenthsOfSpm, kSlowestTenthsOfSpm, kFastestTenthsOfSpm);
}

}  // namespace

FramePlace FramePlace::carried(std::int64_t frame, double fraction) noexcept {
    const double whole = std::floor(fraction);
    return {frame + static_cast<std::int64_t>(whole), fraction - whole};
}

BeatClock::BeatClock(std::uint32_t sampleRate, std::int32_t tenthsOfSpm,
                     FramePlace firstBeat) noexcept
    : sampleRate_(sampleRate), tenthsOfSpm_(allowed(tenthsOfSpm)), anchor_(firstBeat) {}

FramePlace BeatClock::nextPlace() const noexcept {
    // 600 * 192,000 frames * 432,000 beats (a day at 300 spm) is 5e13: far inside 64 bits.
    const std::int64_t scaled = sinceAnchor_ * kTenthSecondsPerMinute * sampleRate_;
    const double fraction = static_cast<double>(scaled % tenthsOfSpm_) / tenthsOfSpm_;
    return FramePlace::carried(anchor_.frame + scaled / tenthsOfSpm_, anchor_.fraction + fraction);
}

void BeatClock::setTempo(std::int32_t tenthsOfSpm) noexcept {
    moveNextTo(nextPlace(), sampleRate_);
    tenthsOfSpm_ = allowed(tenthsOfSpm);
}

void BeatClock::moveNextTo(FramePlace place, std::uint32_t sampleRate) noexcept {
    anchor_ = place;
    anchorBeat_ = nextBeat();
    sinceAnchor_ = 0;
    sampleRate_ = sampleRate;
}

}  // namespace stridetick::audio
