// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/dated_baseline.hpp"

#include <algorithm>

namespace stridetick::core {

DatedBaseline dated(const Baseline& baseline, std::span<const Measurement> known) {
    DatedBaseline result{.at = baseline.at, .cadence = baseline.cadence};
    double sum = 0;
    for (const auto& id : baseline.from) {
        const auto found = std::ranges::find(known, id, &Measurement::id);
        if (found == known.end() || !found->treadmillSpeed) {
            return result;
        }
        sum += found->treadmillSpeed->value();
    }
    if (!baseline.from.empty()) {
        result.speed = MetresPerSecond::tryFrom(sum / static_cast<double>(baseline.from.size()));
    }
    return result;
}

}  // namespace stridetick::core
