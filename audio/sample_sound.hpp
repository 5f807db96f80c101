// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace stridetick::audio {

/// The runner's own click, ready for one sample rate: one channel, full scale at most, in three
/// pitches like every other sound. Never changed once made.
struct SampleSound {
    std::uint32_t sampleRate = 0;
    std::vector<float> plain;
    std::vector<float> low;
    std::vector<float> accent;
};

}  // namespace stridetick::audio
