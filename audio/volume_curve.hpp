// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>

namespace stridetick::audio {

/// Gain of a slider from 0 to 1. Loudness is felt in ratios, so equal moves are equal decibels;
/// over 50 dB the low end is just audible in a quiet room, and the very end is silence.
inline float gainOfVolume(double position) noexcept {
    constexpr double kRangeDb = 50;
    if (!(position > 0)) {
        return 0;
    }
    return static_cast<float>(std::pow(10, (std::min(position, 1.0) - 1) * kRangeDb / 20));
}

}  // namespace stridetick::audio
