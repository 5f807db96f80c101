// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/beat_sequence.hpp"
#include "audio/click_messages.hpp"
#include "audio/click_sound.hpp"
#include "audio/rt/event_queue.hpp"
#include "audio/rt/latest_value.hpp"
#include "audio/smooth_gain.hpp"
#include "audio/voice_bus.hpp"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace stridetick::audio {

/// Over two minutes of the fastest click, should the window be held up that long.
using ClickEventQueue = EventQueue<ClickEvent, 1024>;

/// Wanted state in, sound and beats out. Thread: whoever drives it, one at a time.
/// Borrows: both ends of its messages, and the runner's own sound until it is released.
class ClickRenderer {
 public:
    ClickRenderer(LatestValue<ClickSettings>& settings, ClickEventQueue& events) noexcept;

    /// Fills `out`; with one channel both feet are in its middle. `heard`: whether a device will
    /// sound it. False: all of it is silence.
    bool renderRt(std::span<float> out, std::size_t channels, std::uint32_t sampleRate,
                  bool heard) noexcept;
    /// The same without a buffer: beats go on, nothing sounds.
    void skipRt(std::int64_t frames, std::uint32_t sampleRate) noexcept;

    /// Frames rendered since the beginning, over all streams.
    std::int64_t frame() const noexcept { return frame_; }
    /// Nothing while nothing plays.
    std::optional<FramePlace> nextBeat() const noexcept;
    /// Another stream takes over: the next beat is `framesToNextBeat` away there. Cuts what sounds.
    void moveTo(std::uint32_t sampleRate, std::optional<double> framesToNextBeat) noexcept;
    /// Own sounds of settings before this generation are read no more. Any thread.
    std::uint64_t releasedGeneration() const noexcept {
        return released_.load(std::memory_order_acquire);
    }

 private:
    static constexpr std::size_t kChunkFrames = 256;
    using Chunk = std::array<float, kChunkFrames>;

    void adoptRt(std::uint32_t sampleRate) noexcept;
    void adoptRunRt(const ClickSettings& wanted) noexcept;
    void placeStepsRt(std::int64_t end, bool heard) noexcept;
    void placeBeatRt(const RunStep& step, bool heard) noexcept;
    void clickRt(const RunStep& step) noexcept;
    void cueRt(Cue cue, FramePlace onset) noexcept;
    /// False: silence.
    bool renderChunkRt(std::size_t frames, bool stereo) noexcept;
    void addBusRt(VoiceBus& bus, std::span<float> left, std::span<float> right) noexcept;
    void silenceRt() noexcept;
    /// Whether a voice still reads an own sound that has been replaced.
    bool oldSoundRings() const noexcept;

    LatestValue<ClickSettings>& settings_;
    ClickEventQueue& events_;
    ClickSettings current_;
    bool adopted_ = false;
    std::uint32_t sampleRate_ = 0;
    std::int64_t frame_ = 0;
    std::optional<BeatSequence> run_;
    VoiceBus leftFoot_;
    VoiceBus rightFoot_;
    VoiceBus cues_;
    SmoothGain volume_;
    SmoothGain unmuted_;
    Chunk left_{};
    Chunk right_{};
    Chunk one_{};
    std::atomic<std::uint64_t> released_{0};
};

}  // namespace stridetick::audio
