// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/sample_voice.hpp"
#include "audio/tone_voice.hpp"

#include <array>
#include <cstdint>
#include <span>

namespace stridetick::audio {

/// Sounds that share one place between left and right. Thread: the callback.
class VoiceBus {
 public:
    /// Voices to spare; the one furthest in its sound is taken when all are in use.
    void startRt(const Tone& tone, FramePlace onset, std::uint32_t sampleRate) noexcept;
    /// `samples` must last while readsOnly() says that they are read.
    void startRt(std::span<const float> samples, FramePlace onset) noexcept;
    void stopRt() noexcept;

    bool sounding() const noexcept;
    /// Whether no voice reads any other samples than these.
    bool readsOnly(std::span<const std::span<const float>> samples) const noexcept;
    /// Adds what falls into the block whose first frame is `blockFrame`.
    void addRt(std::span<float> block, std::int64_t blockFrame) noexcept;

    /// 1 is the level of the middle. Takes effect once nothing sounds, so that nothing jumps.
    void wantPlace(float left, float right) noexcept;
    float left() const noexcept { return left_; }
    float right() const noexcept { return right_; }

 private:
    std::array<ToneVoice, 12> tones_;
    std::array<SampleVoice, 4> samples_;
    float left_ = 1;
    float right_ = 1;
};

}  // namespace stridetick::audio
