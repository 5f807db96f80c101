// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/click_plan.hpp"

#include <cstdint>
#include <type_traits>

namespace stridetick::audio {

struct SampleSound;

/// The sounds of a click; Own is the runner's sample.
enum class ClickSound : std::uint8_t { Tick, Snap, Wood, Knock, Bell, Beep, Own };
inline constexpr int kClickSounds = 7;

/// Down to the callback: the whole wanted state, never an edge, so that a stop and a start inside
/// one buffer are not lost. The newest replaces the ones before it.
struct ClickSettings {
    std::uint64_t generation = 0;  ///< grows with every change
    std::uint32_t startSerial =
        0;                         ///< a new number while `playing` begins a new run of `plan`, now
    std::uint32_t cueSerial = 0;   ///< a new number sounds `cue` once, now
    std::int32_t shiftTenths = 0;  ///< the runner's change to every tempo of the plan, next beat on
    float gain = 1.0F;  ///< 0 to 4, linear; smoothed in the callback, bent below full scale
    bool playing = false;
    bool muted = false;  ///< beats go on, unheard, on the same phase
    Cue cue = Cue::None;
    ClickSound sound = ClickSound::Tick;
    ClickPattern pattern;
    ClickPlan plan;                    ///< read where a run begins
    const SampleSound* own = nullptr;  ///< for ClickSound::Own; lives until releasedGeneration()
};

/// Up from the callback: a beat was placed, or the plan has come to its end.
struct ClickEvent {
    enum class Kind : std::uint8_t { Beat, Ended };
    Kind kind = Kind::Beat;
    std::uint8_t part = 0;          ///< of the plan
    bool planned = true;            ///< the plan wants it heard
    bool audible = true;            ///< planned, not muted, and a device sounded it
    std::uint32_t startSerial = 0;  ///< the run that the beat belongs to
    std::int32_t tenthsOfSpm = 0;   ///< at this beat
    std::int64_t frame = 0;         ///< whole part of the place; goes on over a lost device
    std::int64_t beat = 0;          ///< from 0 in its run; the count-in's are below 0
};

static_assert(std::is_trivially_copyable_v<ClickSettings>);
static_assert(std::is_trivially_copyable_v<ClickEvent>);

}  // namespace stridetick::audio
