// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/target.hpp"
#include "core/units/steps_per_minute.hpp"

#include <compare>
#include <optional>
#include <string_view>

namespace stridetick::core {

/// A raise in tenths of a percent: 50 is 5.0 %.
struct Raise {
    int tenthsOfPercent = 50;
    friend constexpr auto operator<=>(Raise, Raise) noexcept = default;
};
inline constexpr Raise kLowestRaise{50};
inline constexpr Raise kHighestRaise{100};
inline constexpr Raise kRaiseStep{5};

/// Whole-spm range of targets, +5 to +10 %: ceil and floor in integers (2.2, R7).
struct TargetRange {
    StepsPerMinute low;
    StepsPerMinute high;
};
TargetRange targetRange(StepsPerMinute baseline);

/// The slider (2.10): min(high, ceil(b10 (1000 + p) / 10000)).
StepsPerMinute targetFor(StepsPerMinute baseline, Raise raise);

/// `target` above `baseline` in hundredths of a percent, rounded half up: 533 is 5.33 %.
int raiseInHundredthsOfPercent(StepsPerMinute baseline, StepsPerMinute target);

/// The cadence that "hold my own" plays: the baseline to a whole spm, half up (R10).
StepsPerMinute holdTarget(StepsPerMinute baseline);

/// R9: 160 is more than 5 % away, so that the next step comes after this one is kept.
bool stillUnderAfterRaise(StepsPerMinute baseline);

/// What a typed target comes to (R12). The windows offer 100 to 240 spm.
inline constexpr StepsPerMinute kLowestTarget = StepsPerMinute::ofWhole(100);
inline constexpr StepsPerMinute kHighestTarget = StepsPerMinute::ofWhole(240);
struct TypedTarget {
    enum class Kind {
        Empty,
        NotANumber,
        OutOfRange,  ///< not 100 to 240
        BelowRange,  ///< allowed, with a warning: less than +5 %
        InRange,
        AboveTenPercent  ///< allowed, with both warnings
    };
    Kind kind = Kind::Empty;
    std::optional<StepsPerMinute> cadence{};  ///< to a tenth; nothing for the first three kinds
};
/// `text` with '.' or ',' before at most one decimal. Without a baseline every value in range is
/// InRange.
TypedTarget judgeTypedTarget(std::string_view text, std::optional<StepsPerMinute> baseline);

}  // namespace stridetick::core
