// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/check_band.hpp"

#include "core/programme/plan_table.hpp"
#include "core/programme/programme_rules.hpp"

#include <cstdlib>

namespace stridetick::core {

namespace {

bool within(StepsPerMinute cadence, StepsPerMinute target, int percent) {
    return 100 * (cadence - target).magnitude().tenths() <= percent * target.tenths();
}

int halfAwayFromZero(int numerator, int divisor) {
    const int magnitude = (2 * std::abs(numerator) + divisor) / (2 * divisor);
    return numerator < 0 ? -magnitude : magnitude;
}

Band bandOf(StepsPerMinute cadence, StepsPerMinute target) {
    if (within(cadence, target, rules::kGreenPercent)) {
        return Band::Green;
    }
    if (inBand(cadence, target)) {
        return Band::In;
    }
    return cadence < target ? Band::Below : Band::Above;
}

}  // namespace

double bandShare() { return rules::kBandPercent / 100.0; }

bool inBand(StepsPerMinute cadence, StepsPerMinute target) {
    return within(cadence, target, rules::kBandPercent);
}

CheckJudgement judgeCheck(StepsPerMinute cadence, StepsPerMinute target,
                          std::optional<StepsPerMinute> baseline) {
    return {
        .band = bandOf(cadence, target),
        .deviationTenths = halfAwayFromZero(1000 * (cadence - target).tenths(), target.tenths()),
        .aboveHighest = baseline && cadence > highestTarget(*baseline)};
}

bool isCheck(const Measurement& measurement) {
    return measurement.length >= rules::kCheckLength &&
           measurement.strikes >= rules::kCheckStrikes && !measurement.uneven;
}

}  // namespace stridetick::core
