// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cadence/tap_series.hpp"
#include "core/units/steps_per_minute.hpp"

#include <optional>
#include <span>

namespace stridetick::core {

/// Cadence from taps of one foot, by least squares on the stride number (science.md 3.2).
struct CadenceEstimate {
    StepsPerMinute cadence;
    StepsPerMinuteDelta halfWidth;  ///< 1.96 SE
    double standardErrorSpm = 0;    ///< unrounded, with the gait's own term
    int kept = 0;                   ///< taps in the fit
    int missed = 0;
    int doubled = 0;
    int rejected = 0;
    int strides = 0;  ///< spanned by the fit
    bool restarted = false;
    /// Step 7: more than 15 % repairs, or fewer than 16 taps: "uneven taps, try again".
    bool uneven = false;
    /// Step 8: above 220, probably both feet.
    bool aboveOneFoot = false;
    /// Theil-Sen on the same strides differs by more than 1 spm: distrust the minute.
    bool crossCheckFails = false;
};

inline constexpr double kGaitVariation = 0.015;  ///< CV of strides in SE (3.2 step 6)
inline constexpr double kMostRepairs = 0.15;     ///< share of strikes (step 7)
inline constexpr int kFewestGoodTaps = 16;       ///< (step 7)
inline constexpr double kConfidence = 1.96;      ///< ± is 1.96 SE (2.10)

/// Nothing below kFewestTaps usable taps.
std::optional<CadenceEstimate> estimateCadence(std::span<const TapTime> taps);

/// The same taps taken as of both feet (R4): half the cadence, half the error.
CadenceEstimate halved(const CadenceEstimate& bothFeet);

/// 3.5: may "good enough: stop here" be offered? `elapsed` since the first tap.
bool goodEnough(std::span<const TapTime> taps, TapTime elapsed);

}  // namespace stridetick::core
