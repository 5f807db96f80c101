// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/beat_clock.hpp"
#include "audio/click_messages.hpp"
#include "audio/click_sound.hpp"
#include "audio/rt/event_queue.hpp"
#include "audio/rt/latest_value.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace stridetick::audio {

/// Over two minutes of the fastest click, should the window be held up that long.
using ClickEventQueue = EventQueue<ClickEvent, 1024>;

/// Wanted state in, sound and beats out. Thread: whoever drives it, one at a time.
/// Borrows: both ends of its messages.
class ClickRenderer {
 public:
    ClickRenderer(LatestValue<ClickSettings>& settings, ClickEventQueue& events) noexcept;

    /// Fills `out`, `channels` alike. `heard`: whether a device will sound it.
    void renderRt(std::span<float> out, std::size_t channels, std::uint32_t sampleRate,
                  bool heard) noexcept;
    /// The same without a buffer: beats go on, nothing sounds.
    void skipRt(std::int64_t frames, std::uint32_t sampleRate) noexcept;

    /// Frames rendered since the beginning, over all streams.
    std::int64_t frame() const noexcept { return frame_; }
    /// Nothing while nothing plays.
    std::optional<FramePlace> nextBeat() const noexcept;
    /// Another stream takes over: the next beat is `framesToNextBeat` away there. Cuts what sounds.
    void moveTo(std::uint32_t sampleRate, std::optional<double> framesToNextBeat) noexcept;

 private:
    /// A gain that follows its target without zipper noise, and lands on it.
    class SmoothGain {
     public:
        void setRate(std::uint32_t sampleRate) noexcept;
        void setTarget(float target) noexcept;
        void land() noexcept;
        void applyRt(std::span<float> block) noexcept;

     private:
        float target_ = 1;
        float away_ = 0;  // from the target
        float keep_ = 0;  // of that, per frame
        std::size_t moveFrames_ = 0;
        std::size_t moving_ = 0;
    };

    static constexpr std::size_t kChunkFrames = 256;

    void adoptRt(std::uint32_t sampleRate) noexcept;
    void placeBeatsRt(std::int64_t end, bool heard) noexcept;
    void renderChunkRt(std::span<float> mono) noexcept;
    void startRt(std::span<ToneVoice> voices, std::span<const Tone> tones,
                 FramePlace onset) noexcept;
    void silenceRt() noexcept;

    LatestValue<ClickSettings>& settings_;
    ClickEventQueue& events_;
    ClickSettings current_;
    bool adopted_ = false;
    std::uint32_t sampleRate_ = 0;
    std::int64_t frame_ = 0;
    std::optional<BeatClock> beats_;
    std::array<ToneVoice, 16> clicks_;
    std::array<ToneVoice, 8> cues_;
    SmoothGain volume_;
    SmoothGain unmuted_;
    std::array<float, kChunkFrames> chunk_{};
};

}  // namespace stridetick::audio
