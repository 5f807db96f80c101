// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/measurement.hpp"
#include "core/units/steps_per_minute.hpp"

#include <optional>

namespace stridetick::core {

enum class Band { Green, In, Below, Above };

/// R18.
struct CheckJudgement {
    Band band = Band::Green;
    int deviationTenths = 0;    ///< of a percent, signed, half away from zero
    bool aboveHighest = false;  ///< +10 % of the baseline is passed
};
CheckJudgement judgeCheck(StepsPerMinute cadence, StepsPerMinute target,
                          std::optional<StepsPerMinute> baseline);
/// The band's half, as a share of the target (R18): for what is drawn.
double bandShare();
/// Green or In. Exact in integers.
bool inBand(StepsPerMinute cadence, StepsPerMinute target);
/// Long enough, of strikes enough, and even (2.10).
bool isCheck(const Measurement& measurement);

}  // namespace stridetick::core
