// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/dated_baseline.hpp"

#include <algorithm>

namespace stridetick::core {

std::optional<MetresPerSecond> meanSpeed(std::span<const MeasurementId> of,
                                         std::span<const Measurement> known) {
    double sum = 0;
    for (const auto& id : of) {
        const auto found = std::ranges::find(known, id, &Measurement::id);
        if (found == known.end() || !found->treadmillSpeed) {
            return std::nullopt;
        }
        sum += found->treadmillSpeed->value();
    }
    return MetresPerSecond::tryFrom(sum / static_cast<double>(of.size()));
}

DatedBaseline dated(const Baseline& baseline, std::span<const Measurement> known) {
    return {
        .at = baseline.at, .cadence = baseline.cadence, .speed = meanSpeed(baseline.from, known)};
}

}  // namespace stridetick::core
