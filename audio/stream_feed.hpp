// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/click_renderer.hpp"
#include "audio/clock_map.hpp"
#include "audio/output_device.hpp"
#include "audio/rt/event_queue.hpp"
#include "audio/stream_watchdog.hpp"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <limits>
#include <optional>

namespace stridetick::audio {

/// Between one stream and the renderer that all streams share. Silent until it may drive the
/// renderer, and again from detach() on, so that an abandoned stream can wake up and harm nothing.
/// Thread: renderRt() the callback's, the rest one control thread. Borrows: the renderer, until
/// detach().
class StreamFeed : public SoundSource {
 public:
    /// `heard`: whether a device sounds what is rendered; only such a one can run away.
    StreamFeed(ClickRenderer& renderer, bool heard);

    void renderRt(std::span<float> interleaved, std::size_t channels, std::uint32_t sampleRate,
                  bool underran) noexcept override;

    /// The renderer's next frame becomes the stream's `frame`; what of it is past is skipped.
    void driveFrom(std::int64_t frame);
    /// Returns when the renderer is free; it is not touched again.
    void detach();

    std::int64_t frames() const { return frames_.load(std::memory_order_acquire); }
    bool flooded() const { return flooded_.load(std::memory_order_relaxed); }
    std::uint64_t underruns() const { return underruns_.load(std::memory_order_relaxed); }
    std::optional<ClockPair> popPair() { return pairs_.pop(); }

 private:
    static constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();

    void driveRt(std::span<float> interleaved, std::size_t channels,
                 std::uint32_t sampleRate) noexcept;

    ClickRenderer& renderer_;
    const bool heard_;
    FloodGate gate_;
    bool driving_ = false;
    std::atomic<bool> inside_{false};
    std::atomic<std::int64_t> driveFrom_{kNever};
    std::atomic<std::int64_t> frames_{0};
    std::atomic<bool> flooded_{false};
    std::atomic<std::uint64_t> underruns_{0};
    EventQueue<ClockPair, 512> pairs_;
};

}  // namespace stridetick::audio
