// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cadence/cadence_estimator.hpp"
#include "core/cadence/tap.hpp"

#include <chrono>
#include <optional>
#include <vector>

namespace stridetick::core {

/// The tapped minute as a pure machine: taps and times in, state out. It starts on the first tap
/// and ends 60 s after it, or as long as it was made for, after a pause of more than kLongestBridge
/// strides, or when told.
/// Thread: one. Owns its taps.
class TapMinute {
 public:
    using Instant = std::chrono::steady_clock::time_point;

    enum class Phase {
        Waiting,  ///< for the first tap
        Tapping,
        Paused,  ///< the runner stopped tapping: keep what there is, or again?
        Done
    };
    enum class Advance {
        Nothing,
        FewTapsForgotten,  ///< a pause with fewer than kFewestTaps taps: back to Waiting
        Paused,
        Done
    };

    static constexpr std::chrono::milliseconds kLength{60'000};
    /// Events struck before the end may still be on their way.
    static constexpr std::chrono::milliseconds kGrace{150};
    /// Fewer than kFewestTaps taps are forgotten after this.
    static constexpr std::chrono::milliseconds kFewTapsPatience{10'000};

    TapMinute() noexcept = default;
    /// A check is as short as that.
    explicit TapMinute(std::chrono::milliseconds length) noexcept : length_(length) {}

    Phase phase() const noexcept { return phase_; }
    /// A tap in Waiting starts the minute, in Tapping joins it; ignored in Paused and Done. One
    /// placed more than its length, 60.0 s, after the first is left out (exactly 60.0 counts).
    void tap(const Tap& tap);
    /// Backspace: the last tap is taken back; the first one's return ends the minute in Waiting.
    void takeBackLast();
    /// Escape and "again".
    void startOver();
    /// Looks at the clock: call it a few times a second while Tapping.
    Advance advance(Instant now);
    /// "Keep" in Paused, "good enough: stop here" in Tapping.
    void finish();

    int count() const noexcept { return static_cast<int>(taps_.size()); }
    std::optional<Instant> startedAt() const;  ///< the first tap's place
    /// Time shown: from the first tap to now (at most its length), to the last tap in Paused and
    /// Done of a short minute.
    std::chrono::milliseconds elapsed(Instant now) const;
    /// What was measured: all its length, or first to last tap of a minute ended early.
    std::chrono::milliseconds measuredLength() const;
    /// Placed seconds since the first tap, in order, within the minute.
    std::vector<TapTime> times() const;
    std::optional<CadenceEstimate> estimate() const;
    bool goodEnough(Instant now) const;
    /// Ran to its end (a first baseline asks for it, 3.5).
    bool isFull() const noexcept { return full_; }
    const std::vector<Tap>& taps() const noexcept { return taps_; }

 private:
    std::vector<Instant> placed() const;

    std::chrono::milliseconds length_ = kLength;
    Phase phase_ = Phase::Waiting;
    std::vector<Tap> taps_;
    bool full_ = false;
};

}  // namespace stridetick::core
