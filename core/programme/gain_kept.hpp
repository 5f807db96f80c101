// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/measurement.hpp"
#include "core/units/speed.hpp"
#include "core/units/steps_per_minute.hpp"

#include <optional>
#include <span>

namespace stridetick::core {

/// A cadence against a baseline at its own speed (R13).
struct SpeedCorrected {
    int changeMilliSpm = 0;  ///< thousandths of a step a minute
    std::optional<StepsPerMinute>
        expected{};             ///< from the speed alone; nothing: a speed is unknown
    bool speedDiffers = false;  ///< by more than 0.3 m/s: to be flagged
};
SpeedCorrected compare(StepsPerMinute cadence, std::optional<MetresPerSecond> speed,
                       StepsPerMinute baseline, std::optional<MetresPerSecond> baselineSpeed);

enum class Kept { NotYet, Partly, Kept };
/// R23, of R in percent, rounded down: a whole percent is reached when its floor is.
Kept keptOf(int percent);

/// R23. Exact: 70 % is Kept, a hair less is not.
struct GainKept {
    Kept kept = Kept::NotYet;
    int percent = 0;                           ///< rounded down
    StepsPerMinute quiet;                      ///< mean of the minutes, half up, not corrected
    std::optional<StepsPerMinute> expected{};  ///< mean of theirs, B for an unknown speed; half up
    bool speedDiffers = false;
    bool speedUnknown = false;
};
/// Nothing where the target is not above the baseline. `quiet` must not be empty.
std::optional<GainKept> gainKept(std::span<const Measurement> quiet, StepsPerMinute baseline,
                                 std::optional<MetresPerSecond> baselineSpeed,
                                 StepsPerMinute target);

/// May be judged: whole, even, plausible, no click within 24 h (R24, 3.5).
bool isQuietMinute(const Measurement& measurement);

}  // namespace stridetick::core
