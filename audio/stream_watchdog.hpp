// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/clock_map.hpp"

#include <chrono>
#include <cstdint>
#include <optional>

namespace stridetick::audio {

/// Longest that a new stream may take to get under way: over a null sink that nobody listens to,
/// two seconds pass after the first buffer.
inline constexpr std::chrono::milliseconds kStreamGrace{4000};

/// Tells a device from a run-away: a sound server that died leaves a callback that is called
/// millions of times a second. Lets through what a buffer can take and a clock can drain.
/// Thread: the callback.
class FloodGate {
 public:
    /// False once more frames have been asked for than any device could have played.
    bool admitRt(std::int64_t frames, std::uint32_t sampleRate,
                 std::chrono::steady_clock::time_point now) noexcept;

 private:
    std::chrono::steady_clock::time_point opened_;
    std::chrono::steady_clock::time_point last_;
    std::chrono::steady_clock::time_point grown_;
    double level_ = 0;    // frames asked for and not yet drained by the clock
    double deepest_ = 0;  // the buffer, learned while it is filled
    bool begun_ = false;
    bool filled_ = false;  ///< deepest_ is known
    bool flooded_ = false;
};

/// Judges a stream by its frames against the steady clock: nothing else reports a dead device.
/// Thread: one.
class StreamWatchdog {
 public:
    enum class Verdict { Healthy, Stalled, RunAway, Closed };

    StreamWatchdog(std::uint32_t sampleRate, std::chrono::steady_clock::time_point opened);
    /// The stream asked for a block. One that comes too late after the last is a stall, though it
    /// is over: the program was stopped, or its server.
    void asked(const ClockPair& pair);
    /// `lastAsked`: when the stream last asked for frames.
    Verdict check(std::int64_t frames,
                  std::optional<std::chrono::steady_clock::time_point> lastAsked, bool flooded,
                  bool open, std::chrono::steady_clock::time_point now);
    /// When to look again, so that a stall is noticed at once and a run-away soon.
    std::chrono::milliseconds untilNextLook(std::chrono::steady_clock::time_point now) const;

 private:
    bool settling(std::int64_t frames, std::chrono::steady_clock::time_point now) const;

    std::int64_t underWay_;
    std::chrono::steady_clock::time_point opened_;
    std::chrono::steady_clock::time_point lastMove_;
    std::int64_t lastFrames_ = 0;
    std::optional<std::chrono::steady_clock::time_point> lastAsked_;
    bool stalled_ = false;
};

}  // namespace stridetick::audio
