// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace stridetick::core {

using TapTime = std::chrono::duration<double>;  ///< seconds since any fixed moment

/// Taps of one foot after repair: each kept tap with the number of the stride that it marks.
struct FoldedTaps {
    struct Strike {
        TapTime time;
        int stride = 0;  ///< from 0; the first tap is zero, not one
    };
    std::vector<Strike> strikes{};
    int doubled = 0;         ///< dropped as too close to the one before
    int missed = 0;          ///< strides without a tap, bridged
    bool restarted = false;  ///< a gap above kLongestBridge strides: only what follows it is kept
    TapTime stride{0};       ///< m of science.md 3.2 step 2
};

inline constexpr double kDoubleTapFraction = 0.70;  ///< of the median interval (science.md 3.3)
inline constexpr int kLongestBridge = 8;            ///< strides (3.2 step 4)
inline constexpr int kFewestTaps = 4;               ///< below, no value (3.2 step 1)

/// m of step 2: the median interval, doubles and gaps set aside. `taps` in order; nothing below
/// kFewestTaps, or where they all fall together.
std::optional<TapTime> medianStride(std::span<const TapTime> taps);

/// Steps 1 to 4 of science.md 3.2. Any order; non-finite times are dropped. Empty below
/// kFewestTaps.
FoldedTaps foldTaps(std::span<const TapTime> taps);

}  // namespace stridetick::core
