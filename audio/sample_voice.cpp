// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/sample_voice.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stridetick::audio {

namespace {

/// A sinc that a raised cosine brings to zero at +-8.
double interpolation(double t) noexcept {
    if (std::abs(t) < 1e-9) {
        return 1;
    }
    const double turn = std::numbers::pi * t;
    const double fade = std::cos(turn / (2 * SampleVoice::kDelayFrames));
    return std::abs(t) < SampleVoice::kDelayFrames ? std::sin(turn) / turn * fade * fade : 0;
}

}  // namespace

void SampleVoice::startRt(std::span<const float> samples, FramePlace onset) noexcept {
    samples_ = samples;
    nextFrame_ = onset.frame;
    done_ = 0;
    left_ = static_cast<std::int64_t>(samples.size() + kTaps);
    double sum = 0;
    std::array<double, kTaps> taps;
    for (std::size_t i = 0; i < kTaps; ++i) {
        taps[i] = interpolation(static_cast<double>(i + 1) - kDelayFrames - onset.fraction);
        sum += taps[i];
    }
    for (std::size_t i = 0; i < kTaps; ++i) {
        taps_[i] = static_cast<float>(taps[i] / sum);
    }
}

void SampleVoice::addRt(std::span<float> block, std::int64_t blockFrame) noexcept {
    const std::int64_t first = nextFrame_ - blockFrame;
    const std::int64_t last = std::min(static_cast<std::int64_t>(block.size()), first + left_);
    if (last <= first) {
        return;
    }
    // Frame n of the sound is the sum of tap i times sample n - 1 - i. A tap at a time, so that
    // the inner loop is one operation on many frames.
    const auto size = static_cast<std::int64_t>(samples_.size());
    for (std::size_t i = 0; i < kTaps; ++i) {
        const std::int64_t source = done_ - 1 - static_cast<std::int64_t>(i) - first;
        const std::int64_t begin = std::max(first, -source);
        const std::int64_t end = std::min(last, size - source);
        const float tap = taps_[i];
        for (std::int64_t n = begin; n < end; ++n) {
            block[static_cast<std::size_t>(n)] +=
                tap * samples_[static_cast<std::size_t>(source + n)];
        }
    }
    nextFrame_ += last - first;
    done_ += last - first;
    left_ -= last - first;
}

}  // namespace stridetick::audio
