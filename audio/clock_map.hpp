// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>

namespace stridetick::audio {

/// A moment at which a stream asked for the block that begins with `frame`.
struct ClockPair {
    std::int64_t frame = 0;
    std::chrono::steady_clock::time_point asked;
};

/// A straight line between frames and steady time, at the stream's nominal rate.
struct ClockLine {
    double frame = 0;
    std::chrono::steady_clock::time_point time;
    std::uint32_t sampleRate = 48'000;

    std::chrono::steady_clock::time_point timeOf(double atFrame) const;
    double frameAt(std::chrono::steady_clock::time_point atTime) const;
};

/// When a stream asks for its frames: the line through the mean of its last two seconds, since
/// callbacks come late and in bursts and their mean doesn't. The slope is the nominal rate: over
/// two seconds a clock that is off by 100 ppm bends it by a tenth of a millisecond, while a slope
/// of its own would be off by more. Thread: one.
class ClockMap {
 public:
    explicit ClockMap(std::uint32_t sampleRate) : sampleRate_(sampleRate) {}

    void add(ClockPair pair);
    /// Nothing until the stream has run for a moment.
    std::optional<ClockLine> line() const { return line_; }

 private:
    void fit();

    std::uint32_t sampleRate_;
    std::optional<std::chrono::steady_clock::time_point> opened_;
    std::deque<ClockPair> pairs_;
    std::deque<ClockPair> strays_;
    std::optional<ClockLine> line_;
};

}  // namespace stridetick::audio
