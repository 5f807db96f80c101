// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/tone_voice.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stridetick::audio {

namespace {

// A tone begins as t^7: what it has reached so soon is too small for a float, and slow to compute.
constexpr double kNothingYetFrames = 0.01;

}  // namespace

void ToneVoice::startRt(const Tone& tone, FramePlace onset, std::uint32_t sampleRate) noexcept {
    const double rate = sampleRate;
    const FramePlace begin =
        FramePlace::carried(onset.frame, onset.fraction + tone.delaySeconds * rate);
    nextFrame_ = begin.fraction > 0 ? begin.frame + 1 : begin.frame;
    if (begin.fraction > 1 - kNothingYetFrames) {
        ++nextFrame_;
    }
    left_ = static_cast<std::int64_t>(tone.lengthSeconds * rate);

    const double first = (static_cast<double>(nextFrame_ - begin.frame) - begin.fraction) / rate;
    const double turn = 2 * std::numbers::pi * tone.frequencyHz;
    for (std::size_t lane = 0; lane < kLanes; ++lane) {
        const double t = first + static_cast<double>(lane) / rate;
        const double size = tone.level * std::exp(-t / tone.decaySeconds);
        real_[lane] = size * std::cos(turn * t);
        imaginary_[lane] = size * std::sin(turn * t);
        attack_[lane] = std::exp(-t / tone.attackSeconds);
    }
    const double step = kLanes / rate;
    const double shrink = std::exp(-step / tone.decaySeconds);
    stepReal_ = shrink * std::cos(turn * step);
    stepImaginary_ = shrink * std::sin(turn * step);
    stepAttack_ = std::exp(-step / tone.attackSeconds);
    groupUsed_ = kLanes;
}

void ToneVoice::addGroupsRt(std::span<float> part) noexcept {
    // Locals, so that the compiler keeps them in registers whatever the block may alias.
    Lanes real = real_;
    Lanes imaginary = imaginary_;
    Lanes attack = attack_;
    const double stepReal = stepReal_;
    const double stepImaginary = stepImaginary_;
    const double stepAttack = stepAttack_;
    for (std::size_t i = 0; i + kLanes <= part.size(); i += kLanes) {
        // One plain operation a loop: that is how it becomes one for all lanes.
        Lanes value;
        Lanes turned;
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            const double rise = (1 - attack[lane]) * (1 - attack[lane]);
            value[lane] = imaginary[lane] * (rise * rise * rise);
        }
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            turned[lane] = real[lane] * stepReal - imaginary[lane] * stepImaginary;
        }
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            imaginary[lane] = real[lane] * stepImaginary + imaginary[lane] * stepReal;
        }
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            attack[lane] *= stepAttack;
        }
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            part[i + lane] += static_cast<float>(value[lane]);
        }
        real = turned;
    }
    real_ = real;
    imaginary_ = imaginary;
    attack_ = attack;
}

void ToneVoice::addRt(std::span<float> block, std::int64_t blockFrame) noexcept {
    const std::int64_t first = nextFrame_ - blockFrame;
    const std::int64_t last = std::min(static_cast<std::int64_t>(block.size()), first + left_);
    if (last <= first) {
        return;
    }
    nextFrame_ += last - first;
    left_ -= last - first;
    auto part =
        block.subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(last - first));
    // A group that a block's end cut through is kept and given out by and by.
    for (; groupUsed_ < kLanes && !part.empty(); part = part.subspan(1)) {
        part[0] += group_[groupUsed_++];
    }
    const std::size_t whole = part.size() / kLanes * kLanes;
    addGroupsRt(part.first(whole));
    part = part.subspan(whole);
    if (!part.empty()) {
        group_ = {};
        addGroupsRt(group_);
        for (groupUsed_ = 0; groupUsed_ < part.size(); ++groupUsed_) {
            part[groupUsed_] += group_[groupUsed_];
        }
    }
}

}  // namespace stridetick::audio
