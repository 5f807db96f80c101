// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/measurement_details.hpp"

#include "core/target/verdict.hpp"

namespace stridetick::core {

namespace {

constexpr int halved(int tenths) { return (tenths + 1) / 2; }

}  // namespace

MeasurementDetails detailsOf(const Measurement& measurement) {
    return {.note = measurement.note,
            .treadmillSpeed = measurement.treadmillSpeed,
            .bothFeet = measurement.bothFeet,
            .clickAudible = measurement.clickAudible};
}

tl::expected<Measurement, MeasurementRefusal> withDetails(Measurement measurement,
                                                          const MeasurementDetails& details) {
    const int cadence = measurement.cadence.tenths();
    const int halfWidth = measurement.halfWidth.tenths();
    if (details.bothFeet && !measurement.bothFeet) {
        if (measurement.cadence < kWalkingBelow) {
            return tl::unexpected(MeasurementRefusal::TooSlow);
        }
        measurement.cadence = StepsPerMinute::ofTenths(halved(cadence));
        measurement.halfWidth = StepsPerMinuteDelta::ofTenths(halved(halfWidth));
    } else if (measurement.bothFeet && !details.bothFeet) {
        if (2 * cadence > kBothFeetAbove.tenths()) {
            return tl::unexpected(MeasurementRefusal::TooFast);
        }
        measurement.cadence = StepsPerMinute::ofTenths(2 * cadence);
        measurement.halfWidth = StepsPerMinuteDelta::ofTenths(2 * halfWidth);
    }
    measurement.note = details.note;
    measurement.treadmillSpeed = details.treadmillSpeed;
    measurement.bothFeet = details.bothFeet;
    measurement.clickAudible = details.clickAudible;
    return measurement;
}

}  // namespace stridetick::core
