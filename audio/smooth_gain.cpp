// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/smooth_gain.hpp"

#include <algorithm>
#include <cmath>

namespace stridetick::audio {

namespace {

constexpr double kGainSeconds = 0.005;  // short enough to feel instant, long enough not to crackle
constexpr double kMoveSeconds = 12 * kGainSeconds;  // what is left then is 104 dB down: landed
constexpr float kKnee = 0.9F;                       // just above the click's own peak

}  // namespace

void SmoothGain::setRate(std::uint32_t sampleRate) noexcept {
    keep_ = static_cast<float>(std::exp(-1 / (kGainSeconds * sampleRate)));
    moveFrames_ = static_cast<std::size_t>(kMoveSeconds * sampleRate);
}

void SmoothGain::setTarget(float target) noexcept {
    if (target != target_) {
        away_ += target_ - target;
        target_ = target;
        moving_ = moveFrames_;
    }
}

void SmoothGain::land() noexcept {
    away_ = 0;
    moving_ = 0;
}

void SmoothGain::applyRt(std::span<float> left, std::span<float> right) noexcept {
    // Locals: the samples might alias the members, for all that the compiler knows.
    const float target = target_;
    const float keep = keep_;
    float away = away_;
    const std::size_t moved = std::min(moving_, left.size());
    for (std::size_t i = 0; i < moved; ++i) {
        away *= keep;
        left[i] *= target + away;
        if (!right.empty()) {
            right[i] *= target + away;
        }
    }
    away_ = away;
    moving_ -= moved;
    if (moving_ == 0) {
        land();
    }
    if (target != 1.0F) {
        for (float& sample : left.subspan(moved)) {
            sample *= target;
        }
        for (float& sample : right.empty() ? right : right.subspan(moved)) {
            sample *= target;
        }
    }
}

void SmoothGain::skipRt(std::size_t frames) noexcept {
    const std::size_t moved = std::min(moving_, frames);
    for (std::size_t i = 0; i < moved; ++i) {
        away_ *= keep_;
    }
    moving_ -= moved;
    if (moving_ == 0) {
        land();
    }
}

void keepBelowFullScaleRt(std::span<float> block) noexcept {
    int over = 0;
    for (const float sample : block) {
        over += static_cast<int>(std::abs(sample) > kKnee);
    }
    if (over == 0) {
        return;
    }
    for (float& sample : block) {
        const float excess = (std::abs(sample) - kKnee) / (1 - kKnee);
        if (excess > 0) {
            sample = std::copysign(kKnee + (1 - kKnee) * excess / (1 + excess), sample);
        }
    }
}

}  // namespace stridetick::audio
