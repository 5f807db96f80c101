// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/stream_timeline.hpp"

#include <algorithm>

namespace stridetick::audio {

namespace {

// Events are read within milliseconds; streams change once a second at the very most.
constexpr std::size_t kRemembered = 8;

}  // namespace

std::optional<std::chrono::steady_clock::time_point> TimelineSegment::whenAsked(
    double frame) const {
    if (!line) {
        return std::nullopt;
    }
    return line->timeOf(frame - static_cast<double>(firstFrame) + static_cast<double>(streamFrame));
}

std::optional<std::chrono::steady_clock::time_point> TimelineSegment::whenHeard(
    double frame) const {
    const auto asked = whenAsked(frame);
    return asked ? std::optional{*asked + delay} : std::nullopt;
}

std::optional<double> TimelineSegment::frameHeardAt(
    std::chrono::steady_clock::time_point time) const {
    if (!line) {
        return std::nullopt;
    }
    return line->frameAt(time - delay) - static_cast<double>(streamFrame) +
           static_cast<double>(firstFrame);
}

void StreamTimeline::begin(const TimelineSegment& segment) {
    segments_.push_back(segment);
    if (segments_.size() > kRemembered) {
        segments_.pop_front();
    }
}

void StreamTimeline::setLine(const ClockLine& line) { segments_.back().line = line; }

std::optional<TimelineSegment> StreamTimeline::current() const {
    return segments_.empty() ? std::nullopt : std::optional{segments_.back()};
}

std::optional<std::chrono::steady_clock::time_point> StreamTimeline::whenHeard(
    std::int64_t frame) const {
    const auto segment =
        std::find_if(segments_.rbegin(), segments_.rend(),
                     [frame](const TimelineSegment& s) { return s.firstFrame <= frame; });
    if (segment == segments_.rend()) {
        return std::nullopt;
    }
    return segment->whenHeard(static_cast<double>(frame));
}

}  // namespace stridetick::audio
