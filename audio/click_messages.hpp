// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <type_traits>

namespace stridetick::audio {

/// Short sounds beside the click. The runner cannot watch a ring.
enum class Cue : std::uint8_t { None, MinuteStart, LastSeconds, MinuteEnd, Test };

/// What the beat clock plays; requests beyond are held to it.
inline constexpr std::int32_t kSlowestTenthsOfSpm = 300;
inline constexpr std::int32_t kFastestTenthsOfSpm = 3000;

/// Down to the callback: the whole wanted state, never an edge, so that a stop and a start inside
/// one buffer are not lost. The newest replaces the ones before it.
struct ClickSettings {
    std::uint64_t generation = 0;     ///< grows with every change
    std::uint32_t startSerial = 0;    ///< a new number while `playing` begins a new run: beat 0 now
    std::uint32_t cueSerial = 0;      ///< a new number sounds `cue` once, now
    std::int32_t tenthsOfSpm = 1600;  ///< 300 to 3000; a change takes effect on the next beat
    float gain = 1.0F;                ///< 0 to 1, linear; smoothed in the callback
    bool playing = false;
    bool muted = false;  ///< beats go on, unheard, on the same phase
    Cue cue = Cue::None;
};

/// Up from the callback: a beat was placed.
struct ClickEvent {
    std::int64_t frame = 0;         ///< whole part of the beat's place; goes on over a lost device
    std::uint32_t startSerial = 0;  ///< the run that the beat belongs to
    std::int64_t beat = 0;          ///< from 0 in its run
    bool audible = true;            ///< not muted, and a device sounded it
};

static_assert(std::is_trivially_copyable_v<ClickSettings>);
static_assert(std::is_trivially_copyable_v<ClickEvent>);

}  // namespace stridetick::audio
