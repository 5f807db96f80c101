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

/// When a stream asks for its frames: a line at the nominal rate through the earliest request of
/// its last two seconds. A callback can be late, on a busy machine by a lot, but never early, so
/// the earliest is the one that tells the stream's own pace; a clock that is off by 100 ppm shifts
/// it by a fifth of a millisecond. Thread: one.
class ClockMap {
 public:
    explicit ClockMap(std::uint32_t sampleRate) : sampleRate_(sampleRate) {}

    void add(ClockPair pair);
    /// Nothing until the stream has run for a moment.
    std::optional<ClockLine> line() const;

 private:
    /// The time at which frame 0 would have been asked for.
    std::chrono::steady_clock::time_point originOf(const ClockPair& pair) const;
    void take(const ClockPair& pair);

    std::uint32_t sampleRate_;
    std::optional<std::chrono::steady_clock::time_point> begun_;
    std::chrono::steady_clock::time_point newest_;
    std::deque<ClockPair> earliest_;  // of the window, and those that follow it when it is too old
    std::deque<ClockPair> strays_;
};

}  // namespace stridetick::audio
