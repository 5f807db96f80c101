// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/click_sound.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace stridetick::audio {

namespace {

// delay, frequency, attack, decay, length, level. The click peaks 1.4 ms after its onset.
constexpr std::array kClick{Tone{0, 2100, 0.0003, 0.005, 0.045, 0.851},
                            Tone{0, 3300, 0.0003, 0.004, 0.045, 0.532}};

constexpr double kCueAttack = 0.001;
constexpr double kCueDecay = 0.05;
constexpr double kCueLength = 0.35;
constexpr double kCueLevel = 0.45;

constexpr Tone note(double delaySeconds, double frequencyHz) {
    return {delaySeconds, frequencyHz, kCueAttack, kCueDecay, kCueLength, kCueLevel};
}

// Up to begin, one flat note a second before the end, down and home at the end.
constexpr std::array kMinuteStart{note(0, 523.25), note(0.12, 783.99)};
constexpr std::array kLastSeconds{note(0, 659.26)};
constexpr std::array kMinuteEnd{note(0, 783.99), note(0.12, 659.26), note(0.24, 523.25)};
constexpr std::array kTest{note(0, 523.25), note(0.12, 659.26), note(0.24, 783.99)};

}  // namespace

std::span<const Tone> clickTones() noexcept { return kClick; }

std::span<const Tone> cueTones(Cue cue) noexcept {
    switch (cue) {
        case Cue::None:
            return {};
        case Cue::MinuteStart:
            return kMinuteStart;
        case Cue::LastSeconds:
            return kLastSeconds;
        case Cue::MinuteEnd:
            return kMinuteEnd;
        case Cue::Test:
            return kTest;
    }
    return {};
}

void ToneVoice::startRt(const Tone& tone, FramePlace onset, std::uint32_t sampleRate) noexcept {
    const double rate = sampleRate;
    const FramePlace begin =
        FramePlace::carried(onset.frame, onset.fraction + tone.delaySeconds * rate);
    nextFrame_ = begin.fraction > 0 ? begin.frame + 1 : begin.frame;
    left_ = static_cast<std::int64_t>(tone.lengthSeconds * rate);

    const double t = (static_cast<double>(nextFrame_ - begin.frame) - begin.fraction) / rate;
    const double turn = 2 * std::numbers::pi * tone.frequencyHz;
    const double size = tone.level * std::exp(-t / tone.decaySeconds);
    real_ = size * std::cos(turn * t);
    imaginary_ = size * std::sin(turn * t);
    attack_ = std::exp(-t / tone.attackSeconds);

    const double shrink = std::exp(-1 / (tone.decaySeconds * rate));
    stepReal_ = shrink * std::cos(turn / rate);
    stepImaginary_ = shrink * std::sin(turn / rate);
    stepAttack_ = std::exp(-1 / (tone.attackSeconds * rate));
}

void ToneVoice::addRt(std::span<float> block, std::int64_t blockFrame) noexcept {
    const auto size = static_cast<std::int64_t>(block.size());
    const std::int64_t first = nextFrame_ - blockFrame;
    const std::int64_t last = std::min(size, first + left_);
    for (std::int64_t i = first; i < last; ++i) {
        const double rise = (1 - attack_) * (1 - attack_);
        block[static_cast<std::size_t>(i)] += static_cast<float>(imaginary_ * rise * rise * rise);
        const double real = real_ * stepReal_ - imaginary_ * stepImaginary_;
        imaginary_ = real_ * stepImaginary_ + imaginary_ * stepReal_;
        real_ = real;
        attack_ *= stepAttack_;
    }
    if (last > first) {
        nextFrame_ += last - first;
        left_ -= last - first;
    }
}

}  // namespace stridetick::audio
