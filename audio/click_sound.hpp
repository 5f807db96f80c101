// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/click_messages.hpp"
#include "audio/tone_voice.hpp"

#include <cstdint>
#include <span>

namespace stridetick::audio {

/// Every sound comes in three: the plain one, one for the other foot, and the accent.
enum class Timbre : std::uint8_t { Plain, Low, Accent };
/// How much faster than the plain one the sound of a timbre goes by.
double pitchOf(Timbre timbre) noexcept;

/// At most 50 ms long, risen within 2 ms, energy at 1 to 4 kHz (R38); peaks at -1 dB of full
/// scale. ClickSound::Own has none of its own here and gets the tick.
std::span<const Tone> clickTones(ClickSound sound) noexcept;
/// Lower, sung rather than struck, and longer than the clicks, so that neither is taken for the
/// other. Nothing for Cue::None.
std::span<const Tone> cueTones(Cue cue) noexcept;

/// The tone in another pitch: all its times and its frequency scaled, its length kept.
Tone pitched(const Tone& tone, double pitch) noexcept;

}  // namespace stridetick::audio
