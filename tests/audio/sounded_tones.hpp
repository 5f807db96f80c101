// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/tone_voice.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace stridetick::audio {

inline constexpr std::uint32_t kRate = 48'000;

/// Tones whose onset is 100 frames and a fraction after the first.
inline std::vector<float> sounded(std::span<const Tone> tones, double fraction,
                                  std::uint32_t rate = kRate, std::size_t frames = kRate) {
    std::vector<float> samples(frames);
    for (const Tone& tone : tones) {
        ToneVoice voice;
        voice.startRt(tone, {100, fraction}, rate);
        voice.addRt(samples, 0);
    }
    return samples;
}

}  // namespace stridetick::audio
