// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/measurement.hpp"

#include <tl/expected.hpp>

#include <optional>
#include <string>

namespace stridetick::core {

/// What the runner may say about a measurement afterwards. When it was, how long it took and what
/// was tapped or counted stays as it happened.
struct MeasurementDetails {
    std::string note{};
    std::optional<MetresPerSecond> treadmillSpeed{};
    bool bothFeet = false;
    bool clickAudible = false;
    friend bool operator==(const MeasurementDetails&, const MeasurementDetails&) = default;
};
MeasurementDetails detailsOf(const Measurement& measurement);

enum class MeasurementRefusal {
    TooSlow,  ///< half of it would be below 60: it was walking already (R4)
    TooFast   ///< twice it would be above 220: not of one runner's feet (R4)
};

/// Other feet make it half or twice the cadence and half-width, in tenths, half up. Where the
/// runner was walking the result may be too: it is stored, but makes no target.
tl::expected<Measurement, MeasurementRefusal> withDetails(Measurement measurement,
                                                          const MeasurementDetails& details);

}  // namespace stridetick::core
