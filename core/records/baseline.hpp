// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/id.hpp"
#include "core/units/steps_per_minute.hpp"
#include "core/util/clock.hpp"

#include <vector>

namespace stridetick::core {

enum class BaselineRule { Single, MeanOfTwo, MedianOfThree };

/// The cadence that a target is computed from; names the one to three measurements it came from
/// (R6, 2.10). Never changed once written.
struct Baseline {
    BaselineId id;
    WallTime at;
    StepsPerMinute cadence;
    BaselineRule rule = BaselineRule::Single;
    std::vector<MeasurementId> from{};
};

}  // namespace stridetick::core
