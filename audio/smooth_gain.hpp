// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace stridetick::audio {

/// A gain that follows its target without zipper noise, and lands on it. Thread: the callback.
class SmoothGain {
 public:
    void setRate(std::uint32_t sampleRate) noexcept;
    void setTarget(float target) noexcept;
    void land() noexcept;
    /// The same gains to both; `right` is as long as `left`, or empty.
    void applyRt(std::span<float> left, std::span<float> right) noexcept;
    void skipRt(std::size_t frames) noexcept;

 private:
    float target_ = 1;
    float away_ = 0;  // from the target
    float keep_ = 0;  // of that, per frame
    std::size_t moveFrames_ = 0;
    std::size_t moving_ = 0;
};

/// The limiter: a click by itself passes unchanged; what is louder (a boost, a cue on top) bends
/// towards full scale and never reaches it. It has no memory, so it delays and smears nothing.
void keepBelowFullScaleRt(std::span<float> block) noexcept;

}  // namespace stridetick::audio
