// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/beat_clock.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace stridetick::audio {

/// One damped tone of a sound, `delaySeconds` after its onset:
/// level * exp(-t / decay) * (1 - exp(-t / attack))^6 * sin(2 pi f t).
/// It rises as t^7, so hardly anything lies above half the sample rate and the sampled tone is the
/// same tone wherever it falls between two frames.
struct Tone {
    double delaySeconds;
    double frequencyHz;
    double attackSeconds;
    double decaySeconds;
    double lengthSeconds;
    double level;
};

/// A tone while it sounds, evaluated by recurrences that begin at its exact place between frames;
/// four frames at once, for the processor's sake. Thread: the callback.
class ToneVoice {
 public:
    void startRt(const Tone& tone, FramePlace onset, std::uint32_t sampleRate) noexcept;
    void stopRt() noexcept { left_ = 0; }
    bool sounding() const noexcept { return left_ > 0; }
    std::int64_t framesLeft() const noexcept { return left_; }
    /// Adds what falls into the block whose first frame is `blockFrame`.
    void addRt(std::span<float> block, std::int64_t blockFrame) noexcept;

 private:
    static constexpr std::size_t kLanes = 4;
    using Lanes = std::array<double, kLanes>;

    /// `part` is a whole number of groups.
    void addGroupsRt(std::span<float> part) noexcept;

    std::int64_t nextFrame_ = 0;
    std::int64_t left_ = 0;
    // Lane i is the frame i after the group's first; each group turns all lanes by four frames.
    Lanes real_{};  // level * exp(-t / decay) turned by 2 pi f t
    Lanes imaginary_{};
    Lanes attack_{};  // exp(-t / attack)
    double stepReal_ = 0;
    double stepImaginary_ = 0;
    double stepAttack_ = 0;
    std::array<float, kLanes> group_{};
    std::size_t groupUsed_ = kLanes;
};

}  // namespace stridetick::audio
