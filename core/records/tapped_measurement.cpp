// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/tapped_measurement.hpp"

#include "core/records/stored_taps.hpp"

#include <utility>

namespace stridetick::core {

Measurement tappedMeasurement(MeasurementId id, const TapMinute& minute,
                              const CadenceEstimate& estimate, bool bothFeet, const WallTime& at) {
    return {.id = std::move(id),
            .at = at,
            .cadence = estimate.cadence,
            .halfWidth = estimate.halfWidth,
            .uneven = estimate.uneven,
            .length = minute.measuredLength(),
            .strikes = estimate.kept,
            .missed = estimate.missed,
            .doubled = estimate.doubled,
            .rejected = estimate.rejected,
            .bothFeet = bothFeet,
            .taps = storedTaps(minute)};
}

}  // namespace stridetick::core
