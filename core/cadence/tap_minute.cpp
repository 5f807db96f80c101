// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cadence/tap_minute.hpp"

#include "core/cadence/tap_series.hpp"

#include <algorithm>
#include <cstddef>

namespace stridetick::core {

namespace {

using Millis = std::chrono::milliseconds;

// A gap is rounded to whole strides, so that half a stride more still counts as kLongestBridge.
constexpr double kPauseInStrides = kLongestBridge + 0.5;

}  // namespace

std::vector<TapMinute::Instant> TapMinute::placed() const {
    auto places = placeTaps(taps_);
    std::ranges::sort(places);
    return places;
}

void TapMinute::tap(const Tap& tap) {
    if (phase_ != Phase::Waiting && phase_ != Phase::Tapping) {
        return;
    }
    phase_ = Phase::Tapping;
    taps_.push_back(tap);
    const auto places = placeTaps(taps_);
    const Instant end = std::ranges::min(places) + length_;
    if (places.back() > end) {
        taps_.pop_back();
    }
}

void TapMinute::takeBackLast() {
    if (phase_ != Phase::Tapping) {
        return;
    }
    taps_.pop_back();
    if (taps_.empty()) {
        startOver();
    }
}

void TapMinute::startOver() { *this = TapMinute{length_}; }

TapMinute::Advance TapMinute::advance(Instant now) {
    if (phase_ != Phase::Tapping) {
        return Advance::Nothing;
    }
    const auto places = placed();
    const auto stride = medianStride(times());
    if (!stride) {
        if (now - places.back() < kFewTapsPatience) {
            return Advance::Nothing;
        }
        startOver();
        return Advance::FewTapsForgotten;
    }
    const TapTime patience = kPauseInStrides * *stride;
    const bool pauseEndsIt = (places.back() - places.front()) + patience < length_;
    if (pauseEndsIt && now - places.back() >= patience) {
        phase_ = Phase::Paused;
        return Advance::Paused;
    }
    if (now - places.front() >= length_ + kGrace) {
        phase_ = Phase::Done;
        full_ = true;
        return Advance::Done;
    }
    return Advance::Nothing;
}

void TapMinute::finish() {
    if (phase_ == Phase::Tapping || phase_ == Phase::Paused) {
        phase_ = Phase::Done;
    }
}

std::optional<TapMinute::Instant> TapMinute::startedAt() const {
    if (taps_.empty()) {
        return std::nullopt;
    }
    return placed().front();
}

Millis TapMinute::elapsed(Instant now) const {
    if (phase_ != Phase::Tapping) {
        return taps_.empty() ? Millis{} : measuredLength();
    }
    const auto since = std::chrono::duration_cast<Millis>(now - placed().front());
    return std::clamp(since, Millis{}, length_);
}

Millis TapMinute::measuredLength() const {
    if (full_) {
        return length_;
    }
    const auto places = placed();
    return places.empty() ? Millis{}
                          : std::chrono::duration_cast<Millis>(places.back() - places.front());
}

std::vector<TapTime> TapMinute::times() const {
    const auto places = placed();
    std::vector<TapTime> times;
    times.reserve(places.size());
    for (const Instant place : places) {
        times.emplace_back(place - places.front());
    }
    return times;
}

std::optional<CadenceEstimate> TapMinute::estimate() const { return estimateCadence(times()); }

bool TapMinute::goodEnough(Instant now) const {
    return phase_ == Phase::Tapping && core::goodEnough(times(), elapsed(now));
}

}  // namespace stridetick::core
