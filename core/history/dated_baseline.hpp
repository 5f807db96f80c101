// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/baseline.hpp"
#include "core/records/measurement.hpp"
#include "core/units/speed.hpp"
#include "core/util/clock.hpp"

#include <optional>
#include <span>

namespace stridetick::core {

/// A baseline with the speed that it was measured at.
struct DatedBaseline {
    WallTime at;
    StepsPerMinute cadence;
    std::optional<MetresPerSecond> speed{};
};

/// Mean of the speeds of those measurements; unknown where one of them is not among `known`, or has
/// none.
std::optional<MetresPerSecond> meanSpeed(std::span<const MeasurementId> of,
                                         std::span<const Measurement> known);

DatedBaseline dated(const Baseline& baseline, std::span<const Measurement> known);

}  // namespace stridetick::core
