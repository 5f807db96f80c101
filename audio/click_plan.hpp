// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/tempo_course.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace stridetick::audio {

/// Short sounds beside the click. The runner cannot watch a screen.
enum class Cue : std::uint8_t {
    None,
    MinuteStart,
    LastSeconds,
    MinuteEnd,
    Test,
    RunStart,
    ClickReturns,
    ClickPauses,
    RunEnd
};

/// A stretch of a run. The click is on throughout (`offMs` 0), silent throughout (`onMs` 0), or on
/// and off in turn, beginning with on. Beats go on through silence, on the same phase.
struct PlanPart {
    std::int64_t lengthMs = 0;  ///< 0: without end; only the last part may be
    TempoCourse tempo;          ///< from the part's first beat on
    std::int64_t onMs = 0;
    std::int64_t offMs = 0;
    Cue cue = Cue::None;  ///< where the part begins
};

/// A whole run, as the callback follows it. Its time begins with beat 0.
struct ClickPlan {
    static constexpr std::size_t kMostParts = 8;

    std::array<PlanPart, kMostParts> parts{};
    std::uint8_t count = 1;
    std::uint8_t countIn = 0;    ///< beats before beat 0, at the first part's tempo; 0 to 16
    bool cuesAtChanges = false;  ///< where the click comes and goes
    Cue endCue = Cue::None;

    static constexpr ClickPlan endless(std::int32_t tenthsOfSpm) noexcept {
        ClickPlan plan;
        plan.parts[0].tempo = TempoCourse::steady(tenthsOfSpm);
        return plan;
    }
};

enum class Feet : std::uint8_t { Both, Left, Right };

/// How the beats of a plan sound. The left foot has the even beats.
struct ClickPattern {
    std::uint8_t every = 1;        ///< every Nth beat sounds; 1 to 16
    Feet feet = Feet::Both;        ///< of these, the ones on this foot
    std::uint8_t accentEvery = 0;  ///< every so many clicks have the accent, the first too; 0: none
    bool tonePerFoot = false;      ///< the right foot's tone is lower
    float pan = 0;  ///< 0 both feet in the middle, 1 left foot left, right foot right

    bool sounds(std::int64_t beat) const noexcept {
        const bool thisFoot = feet == Feet::Both || (feet == Feet::Left) == (beat % 2 == 0);
        return thisFoot && (every < 2 || beat % every == 0);
    }
    /// Of a beat that sounds.
    bool accents(std::int64_t beat) const noexcept {
        const std::int64_t step = every < 2 ? 1 : every;
        const std::int64_t gap = feet == Feet::Both || step % 2 == 0 ? step : 2 * step;
        const std::int64_t first = feet == Feet::Right ? step : 0;
        return accentEvery > 0 && (beat - first) / gap % accentEvery == 0;
    }
};

static_assert(std::is_trivially_copyable_v<ClickPlan>);
static_assert(std::is_trivially_copyable_v<ClickPattern>);

}  // namespace stridetick::audio
