// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/stream_feed.hpp"

#include <algorithm>
#include <thread>

namespace stridetick::audio {

static_assert(std::atomic<std::int64_t>::is_always_lock_free);
static_assert(std::atomic<bool>::is_always_lock_free);

StreamFeed::StreamFeed(ClickRenderer& renderer, bool heard) : renderer_(renderer), heard_(heard) {}

void StreamFeed::renderRt(std::span<float> interleaved, std::size_t channels,
                          std::uint32_t sampleRate, bool underran) noexcept {
    std::fill(interleaved.begin(), interleaved.end(), 0.0F);
    const auto now = std::chrono::steady_clock::now();
    const auto frames = static_cast<std::int64_t>(interleaved.size() / channels);
    if (heard_ && !gate_.admitRt(frames, sampleRate, now)) {
        flooded_.store(true, std::memory_order_relaxed);
        return;
    }
    if (underran) {
        underruns_.fetch_add(1, std::memory_order_relaxed);
    }
    pairs_.pushRt({.frame = frames_.load(std::memory_order_relaxed), .asked = now});
    // With detach(): either it sees us inside and waits, or we see that it has been called.
    inside_.store(true, std::memory_order_seq_cst);
    driveRt(interleaved, channels, sampleRate);
    frames_.fetch_add(frames, std::memory_order_release);
    inside_.store(false, std::memory_order_seq_cst);
}

void StreamFeed::driveRt(std::span<float> interleaved, std::size_t channels,
                         std::uint32_t sampleRate) noexcept {
    const std::int64_t from = driveFrom_.load(std::memory_order_seq_cst);
    const std::int64_t first = frames_.load(std::memory_order_relaxed);
    const auto frames = static_cast<std::int64_t>(interleaved.size() / channels);
    if (from >= first + frames) {
        return;
    }
    if (!driving_ && from < first) {
        renderer_.skipRt(first - from, sampleRate);
    }
    driving_ = true;
    const auto silent = static_cast<std::size_t>(std::max<std::int64_t>(from - first, 0));
    renderer_.renderRt(interleaved.subspan(silent * channels), channels, sampleRate, heard_);
}

void StreamFeed::driveFrom(std::int64_t frame) {
    driveFrom_.store(frame, std::memory_order_seq_cst);
}

void StreamFeed::detach() {
    driveFrom_.store(kNever, std::memory_order_seq_cst);
    while (inside_.load(std::memory_order_seq_cst)) {
        std::this_thread::sleep_for(std::chrono::microseconds{50});
    }
}

}  // namespace stridetick::audio
