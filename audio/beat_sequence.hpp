// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/beat_clock.hpp"
#include "audio/click_plan.hpp"

#include <cstdint>
#include <optional>

namespace stridetick::audio {

/// What happens next in a run.
struct RunStep {
    enum class Kind : std::uint8_t {
        Beat,
        Change,  ///< a part begins, or the click comes or goes
        End
    };
    Kind kind = Kind::Beat;
    FramePlace place;
    Cue cue = Cue::None;    ///< of a change or the end
    std::int64_t beat = 0;  ///< of a beat; the count-in's are below 0
    bool planned = true;    ///< of a beat: heard, by the plan
};

/// A run of a plan: beats and changes in their order, each at its exact place. A beat that falls on
/// a change belongs to what begins there. Thread: the callback.
class BeatSequence {
 public:
    BeatSequence(std::uint32_t sampleRate, const ClickPlan& plan, FramePlace begin) noexcept;

    /// Nothing after the end.
    std::optional<RunStep> next() const noexcept;
    void advance() noexcept;

    std::optional<FramePlace> nextBeat() const noexcept;
    std::int32_t tenthsOfSpm() const noexcept { return clock_.tenthsOfSpm(); }
    std::uint8_t part() const noexcept { return part_; }
    void setShift(std::int32_t tenthsOfSpm) noexcept;
    /// The next beat is at `place` of a stream of another rate; all that follows goes with it.
    void moveNextTo(FramePlace place, std::uint32_t sampleRate) noexcept;

 private:
    const PlanPart& current() const noexcept { return plan_.parts[part_]; }
    FramePlace placeOfBeatZero() const noexcept;
    FramePlace placeAfter(std::int64_t milliseconds) const noexcept;
    std::optional<FramePlace> nextChange() const noexcept;
    bool partEndsNext() const noexcept;
    void beginPart(FramePlace place) noexcept;

    ClickPlan plan_;
    std::uint32_t sampleRate_;
    FramePlace partBegin_;
    BeatClock clock_;
    std::uint8_t part_ = 0;
    bool begun_ = false;  // the first part: after the count-in
    bool on_ = true;
    std::int64_t turnMs_ = 0;  // of the part, when the click next comes or goes; 0: never
    bool ended_ = false;
};

}  // namespace stridetick::audio
