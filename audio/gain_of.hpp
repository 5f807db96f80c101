// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/decibels.hpp"

#include <algorithm>
#include <cmath>

namespace stridetick::audio {

/// Linear; nothing at the volume's low end, which is just audible in a quiet room.
inline float gainOf(core::Decibels volume) noexcept {
    if (volume <= core::kSilence) {
        return 0;
    }
    return static_cast<float>(std::pow(10, std::min(volume, core::kHighestBoost).value() / 20));
}

}  // namespace stridetick::audio
