// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/steps_per_minute.hpp"

namespace stridetick::core {

inline constexpr StepsPerMinute kClearAbove = StepsPerMinute::ofWhole(160);  ///< the seed's line
inline constexpr StepsPerMinute kWalkingBelow = StepsPerMinute::ofWhole(120);
inline constexpr StepsPerMinute kVeryLowBelow = StepsPerMinute::ofWhole(130);
inline constexpr StepsPerMinute kBothFeetAbove = StepsPerMinute::ofWhole(220);

enum class Standing { Under, OnTheLine, Clear };

/// R2 and R3.
struct Verdict {
    Standing standing = Standing::Under;
    bool tooCloseToCall = false;  ///< 160 lies within ± of the value, bounds included
};
Verdict judge(StepsPerMinute cadence, StepsPerMinuteDelta halfWidth);

/// R4 for every method.
enum class Plausibility { LooksLikeWalking, VeryLow, Plausible, ProbablyBothFeet };
Plausibility plausibility(StepsPerMinute cadence);

}  // namespace stridetick::core
