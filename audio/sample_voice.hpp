// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/beat_clock.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace stridetick::audio {

/// A recorded sound while it plays, from its exact place between frames by a short interpolating
/// filter, which delays it by kDelayFrames wherever it falls. Thread: the callback.
/// Borrows: the samples.
class SampleVoice {
 public:
    static constexpr std::int64_t kDelayFrames = 8;

    void startRt(std::span<const float> samples, FramePlace onset) noexcept;
    void stopRt() noexcept { left_ = 0; }
    bool sounding() const noexcept { return left_ > 0; }
    /// What it still plays; empty if nothing.
    std::span<const float> samples() const noexcept {
        return sounding() ? samples_ : std::span<const float>{};
    }
    std::int64_t framesLeft() const noexcept { return left_; }
    /// Adds what falls into the block whose first frame is `blockFrame`.
    void addRt(std::span<float> block, std::int64_t blockFrame) noexcept;

 private:
    static constexpr std::size_t kTaps = 16;

    std::span<const float> samples_;
    std::int64_t nextFrame_ = 0;
    std::int64_t done_ = 0;  // frames since the onset's
    std::int64_t left_ = 0;
    std::array<float, kTaps> taps_{};
};

}  // namespace stridetick::audio
