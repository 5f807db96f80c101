// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/clock_map.hpp"
#include "audio/stream_slot.hpp"
#include "audio/stream_watchdog.hpp"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace stridetick::audio {

/// A device's stream with the eyes kept on it: its clock, its health, its under-runs.
/// Thread: one. Fails by: problem().
class LiveStream {
 public:
    LiveStream(const StreamSlot::Factory& factory, ClickRenderer& renderer,
               const std::function<void()>& changed);

    /// Reads what the callback has told since the last look.
    void look(std::chrono::steady_clock::time_point now);
    /// Nothing until it has opened.
    std::optional<std::chrono::milliseconds> untilNextLook(
        std::chrono::steady_clock::time_point now) const;

    /// Nothing until it has opened.
    const std::optional<OutputFacts>& facts() const { return facts_; }
    /// Why it is of no more use; nothing while it opens or is well.
    const std::optional<std::string>& problem() const { return problem_; }
    /// Whether it has run for long enough to be heard: a headset that wakes swallows what comes
    /// first.
    bool warm() const;
    std::optional<ClockLine> line() const { return map_ ? map_->line() : std::nullopt; }
    /// From being asked for a frame to its being heard, as far as the system tells.
    std::chrono::microseconds delay() const;
    std::chrono::steady_clock::duration age(std::chrono::steady_clock::time_point now) const {
        return now - slot_->since();
    }
    /// Under-runs since the last call: those that the system told and those that gaps betray.
    std::uint64_t takeUnderruns() { return std::exchange(underruns_, 0); }

    StreamFeed& feed() { return slot_->feed(); }
    /// Orders the close and hands over what is left of it.
    std::unique_ptr<StreamSlot> close();

 private:
    void readPairs();
    /// What the system holds when it asks for the next block.
    std::chrono::microseconds held() const;
    /// At least, when `asked` frames have been asked for.
    double secondsPlayed(std::int64_t asked) const;

    std::unique_ptr<StreamSlot> slot_;
    std::optional<OutputFacts> facts_;
    std::optional<std::string> problem_;
    std::optional<ClockMap> map_;
    std::optional<StreamWatchdog> watchdog_;
    std::optional<std::chrono::steady_clock::time_point> lastAsked_;
    bool steady_ = false;  // its buffer is filled, and it is under way
    std::uint64_t told_ = 0;
    std::uint64_t underruns_ = 0;
};

}  // namespace stridetick::audio
