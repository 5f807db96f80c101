// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/stream_watchdog.hpp"

#include <algorithm>

namespace stridetick::audio {

namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

// Sound servers hold two seconds at most by themselves; half a one more is margin.
constexpr Seconds kDeepestBuffer = 2500ms;
// Above the buffer that was seen to fill: callbacks held up on a busy machine come in a burst.
constexpr Seconds kFloodMargin = 250ms;
// A buffer that has not grown for so long, asked for without a pause, is full.
constexpr auto kFilled = 300ms;
constexpr auto kPause = 100ms;
constexpr Seconds kGrowth = 10ms;  // less is how callbacks vary
// No crystal is a thousandth fast.
constexpr double kFastestClock = 1.001;
// Lost is promised within 500 ms; the rest is for a busy machine.
constexpr auto kStall = 420ms;
constexpr auto kLookSettling = 50ms;
// Each look costs; a stall is looked for when it is due, and a dead server may burn a core so long.
constexpr auto kLook = 200ms;
// A stream is under way when it has asked for more than its first buffer.
constexpr double kUnderWaySeconds = 0.5;

}  // namespace

bool FloodGate::admitRt(std::int64_t frames, std::uint32_t sampleRate,
                        std::chrono::steady_clock::time_point now) noexcept {
    if (!begun_) {
        begun_ = true;
        opened_ = now;
        last_ = now;
        grown_ = now;
    }
    const double rate = sampleRate;
    level_ = std::max(0.0, level_ - Seconds{now - last_}.count() * rate * kFastestClock) +
             static_cast<double>(frames);
    if (level_ > deepest_ + kGrowth.count() * rate || now - last_ > kPause) {
        grown_ = now;
    }
    last_ = now;
    double most = deepest_ + kFloodMargin.count() * rate;
    filled_ = filled_ || now - opened_ > kStreamGrace || now - grown_ > kFilled;
    if (!filled_) {
        deepest_ = std::max(deepest_, level_);
        most = kDeepestBuffer.count() * rate;
    }
    flooded_ = flooded_ || level_ > most;
    return !flooded_;
}

StreamWatchdog::StreamWatchdog(std::uint32_t sampleRate,
                               std::chrono::steady_clock::time_point opened)
    : underWay_(static_cast<std::int64_t>(kUnderWaySeconds * sampleRate)),
      opened_(opened),
      lastMove_(opened) {}

void StreamWatchdog::asked(const ClockPair& pair) {
    if (lastAsked_ && pair.asked - *lastAsked_ > kStall && !settling(pair.frame, pair.asked)) {
        stalled_ = true;
    }
    lastAsked_ = pair.asked;
}

StreamWatchdog::Verdict StreamWatchdog::check(std::int64_t frames,
                                              std::optional<steady_clock::time_point> lastAsked,
                                              bool flooded, bool open,
                                              steady_clock::time_point now) {
    if (!open) {
        return Verdict::Closed;
    }
    if (flooded) {
        return Verdict::RunAway;
    }
    if (frames != lastFrames_) {
        lastFrames_ = frames;
        lastMove_ = std::min(lastAsked.value_or(now), now);
    }
    const bool late = now - lastMove_ > kStall && !settling(lastFrames_, now);
    return stalled_ || late ? Verdict::Stalled : Verdict::Healthy;
}

std::chrono::milliseconds StreamWatchdog::untilNextLook(steady_clock::time_point now) const {
    if (settling(lastFrames_, now)) {
        return kLookSettling;
    }
    const auto due = std::chrono::ceil<std::chrono::milliseconds>(lastMove_ + kStall - now) + 1ms;
    return std::clamp<std::chrono::milliseconds>(due, 1ms, kLook);
}

bool StreamWatchdog::settling(std::int64_t frames, steady_clock::time_point now) const {
    return frames < underWay_ && now - opened_ < kStreamGrace;
}

}  // namespace stridetick::audio
