// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/clock_map.hpp"

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>

namespace stridetick::audio {

/// The renderer's frames from `firstFrame` on, while one stream asks for them.
struct TimelineSegment {
    std::int64_t firstFrame = 0;        ///< in the renderer's count
    std::int64_t streamFrame = 0;       ///< the same frame in the stream's own count
    std::optional<ClockLine> line;      ///< the stream's; nothing until it is known
    std::chrono::microseconds delay{};  ///< from being asked for to being heard

    std::optional<std::chrono::steady_clock::time_point> whenAsked(double frame) const;
    std::optional<std::chrono::steady_clock::time_point> whenHeard(double frame) const;
    std::optional<double> frameHeardAt(std::chrono::steady_clock::time_point time) const;
};

/// Which stream the renderer's frames went to, one after the other: its count goes on over a
/// change of stream, so a frame told a moment ago still has its time after one. Thread: one.
class StreamTimeline {
 public:
    void begin(const TimelineSegment& segment);
    void setLine(const ClockLine& line);
    /// Nothing before the first stream.
    std::optional<TimelineSegment> current() const;
    std::optional<std::chrono::steady_clock::time_point> whenHeard(std::int64_t frame) const;

 private:
    std::deque<TimelineSegment> segments_;
};

}  // namespace stridetick::audio
