// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cadence/cadence_estimator.hpp"
#include "core/cadence/tap_minute.hpp"
#include "core/records/measurement.hpp"

namespace stridetick::core {

/// What was tapped, as it is kept, begun `at`; what was heard meanwhile is the caller's to say.
Measurement tappedMeasurement(MeasurementId id, const TapMinute& minute,
                              const CadenceEstimate& estimate, bool bothFeet, const WallTime& at);

}  // namespace stridetick::core
