// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/gain_kept.hpp"

#include "core/programme/programme_rules.hpp"
#include "core/target/baseline_rule.hpp"
#include "core/util/rounding.hpp"

#include <cstdint>
#include <cstdlib>

namespace stridetick::core {

namespace {

constexpr int kMilliSpmPerTenth = 100;

/// The mean of `count` cadences in tenths, half up, of their sum in thousandths of a step.
std::int64_t halfUp(std::int64_t sumMilliSpm, int count) {
    return quotientHalfUp(sumMilliSpm, std::int64_t{kMilliSpmPerTenth} * count);
}

}  // namespace

SpeedCorrected compare(StepsPerMinute cadence, std::optional<MetresPerSecond> speed,
                       StepsPerMinute baseline, std::optional<MetresPerSecond> baselineSpeed) {
    SpeedCorrected result{.changeMilliSpm = kMilliSpmPerTenth * (cadence - baseline).tenths()};
    if (speed && baselineSpeed) {
        const int faster = speed->hundredths() - baselineSpeed->hundredths();
        const int bySpeed = rules::kMilliSpmPerHundredthMps * faster;
        const auto expected = halfUp(kMilliSpmPerTenth * baseline.tenths() + bySpeed, 1);
        result.changeMilliSpm -= bySpeed;
        if (expected > 0) {
            result.expected = StepsPerMinute::ofTenths(static_cast<int>(expected));
        }
        result.speedDiffers = std::abs(faster) > kComparableSpeedHundredths;
    }
    return result;
}

Kept keptOf(int percent) {
    return percent >= rules::kKeptPercent     ? Kept::Kept
           : percent >= rules::kPartlyPercent ? Kept::Partly
                                              : Kept::NotYet;
}

std::optional<GainKept> gainKept(std::span<const Measurement> quiet, StepsPerMinute baseline,
                                 std::optional<MetresPerSecond> baselineSpeed,
                                 StepsPerMinute target) {
    if (target <= baseline) {
        return std::nullopt;
    }
    GainKept result{.quiet = baseline};
    std::int64_t change = 0;
    int tenths = 0;
    for (const auto& minute : quiet) {
        const auto corrected =
            compare(minute.cadence, minute.treadmillSpeed, baseline, baselineSpeed);
        change += corrected.changeMilliSpm;
        tenths += minute.cadence.tenths();
        result.speedDiffers = result.speedDiffers || corrected.speedDiffers;
        result.speedUnknown = result.speedUnknown || !minute.treadmillSpeed || !baselineSpeed;
    }
    const auto count = static_cast<int>(quiet.size());
    const auto whole = std::int64_t{kMilliSpmPerTenth} * (target - baseline).tenths() * count;
    result.percent = static_cast<int>(quotientDown(100 * change, whole));
    result.quiet = StepsPerMinute::ofTenths((2 * tenths + count) / (2 * count));
    result.kept = keptOf(result.percent);
    const auto expected = halfUp(std::int64_t{kMilliSpmPerTenth} * tenths - change, count);
    if (expected > 0) {
        result.expected = StepsPerMinute::ofTenths(static_cast<int>(expected));
    }
    return result;
}

bool isQuietMinute(const Measurement& measurement) {
    return eligibility(measurement) == Eligibility::Eligible &&
           conditionOf(measurement) == Condition::Quiet;
}

}  // namespace stridetick::core
