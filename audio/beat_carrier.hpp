// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/click_renderer.hpp"
#include "audio/live_stream.hpp"
#include "audio/null_output.hpp"
#include "audio/stream_timeline.hpp"

#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>

namespace stridetick::audio {

/// Hands the renderer from one driver to the next, a stream or the steady clock, so that the beat
/// keeps its line. Thread: one; whenHeard() any. Borrows: the renderer.
class BeatCarrier {
 public:
    explicit BeatCarrier(ClickRenderer& renderer) : renderer_(renderer) {}

    /// The steady clock drives from now on. Whatever drove must have let go.
    void pace(std::chrono::steady_clock::time_point now);
    bool pacing() const { return pacer_ != nullptr; }
    /// `stream` drives from now on, on the same line if anything drove since rest(): its own must
    /// be known then. Another stream must have let go.
    void handTo(LiveStream& stream);
    /// Nobody drives, and the next who does begins anew.
    void rest();

    /// What is now known of the clock of the stream that drives.
    void setLine(const ClockLine& line);
    std::optional<std::chrono::steady_clock::time_point> whenHeard(std::int64_t frame) const;

 private:
    void stopPacing();
    void joinLine(LiveStream& stream, std::int64_t atFrame);
    void beginSegment(const TimelineSegment& segment);

    ClickRenderer& renderer_;
    std::unique_ptr<NullOutput> pacer_;
    std::shared_ptr<StreamFeed> pacerFeed_;
    std::uint32_t sampleRate_ = 48'000;
    bool carrying_ = false;

    mutable std::mutex mutex_;  // guards the timeline, for moments only
    StreamTimeline timeline_;
};

}  // namespace stridetick::audio
