// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cadence/cadence_estimator.hpp"

#include "core/target/verdict.hpp"
#include "core/util/median.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <vector>

namespace stridetick::core {

namespace {

using Strike = FoldedTaps::Strike;

// Step 5: a residual beyond 3 robust standard deviations, and never one below 60 ms, is rejected.
constexpr double kMadToSigma = 1.4826;
constexpr double kRejectSigmas = 3;
constexpr TapTime kNeverRejectBelow{0.060};
constexpr double kCrossCheckSpm = 1;

// 3.5: when "good enough: stop here" may be offered.
constexpr TapTime kEarliestStop{15};
constexpr double kGoodHalfWidthSpm = 1.0;
constexpr double kThirdsAgreeSpm = 6;
constexpr StepsPerMinuteDelta kFarFromTheLine = StepsPerMinuteDelta::ofTenths(30);

/// One foot strikes once a stride, and a stride is two steps.
double spmOf(double strideSeconds) { return 120 / strideSeconds; }

struct Line {
    double slope = 0;  ///< seconds a stride
    double meanStride = 0;
    double meanTime = 0;
    double sxx = 0;

    double residual(const Strike& strike) const {
        return strike.time.count() - meanTime - slope * (strike.stride - meanStride);
    }
};

Line fitLine(std::span<const Strike> strikes) {
    Line line;
    const auto n = static_cast<double>(strikes.size());
    for (const auto& strike : strikes) {
        line.meanStride += strike.stride / n;
        line.meanTime += strike.time.count() / n;
    }
    double sxy = 0;
    for (const auto& strike : strikes) {
        const double x = strike.stride - line.meanStride;
        line.sxx += x * x;
        sxy += x * (strike.time.count() - line.meanTime);
    }
    line.slope = sxy / line.sxx;
    return line;
}

/// Step 5's rejection, once; keeps everything where too little would be left.
std::vector<Strike> withoutOutliers(std::span<const Strike> strikes, const Line& line) {
    std::vector<double> sizes;
    sizes.reserve(strikes.size());
    for (const auto& strike : strikes) {
        sizes.push_back(std::abs(line.residual(strike)));
    }
    const double limit =
        std::max(kRejectSigmas * kMadToSigma * median(std::span{sizes}), kNeverRejectBelow.count());
    std::vector<Strike> kept;
    kept.reserve(strikes.size());
    std::ranges::copy_if(strikes, std::back_inserter(kept), [&](const Strike& strike) {
        return std::abs(line.residual(strike)) <= limit;
    });
    if (kept.size() < static_cast<std::size_t>(kFewestTaps)) {
        kept.assign(strikes.begin(), strikes.end());
    }
    return kept;
}

/// Step 6, with the gait's own unevenness.
double standardErrorSpm(std::span<const Strike> strikes, const Line& line) {
    double squares = 0;
    for (const auto& strike : strikes) {
        squares += line.residual(strike) * line.residual(strike);
    }
    const double spread = std::sqrt(squares / static_cast<double>(strikes.size() - 2));
    const double f = spmOf(line.slope);
    const int span = strikes.back().stride - strikes.front().stride;
    return std::hypot(f * f / 120 * spread / std::sqrt(line.sxx),
                      f * kGaitVariation * std::sqrt(1.2 / span));
}

/// How many pairs of strikes have a slope below `slope`. Comparing the strikes after taking the
/// slope away needs no division and no sorting.
std::size_t pairsBelow(std::span<const Strike> strikes, double slope) {
    std::vector<double> level;
    level.reserve(strikes.size());
    for (const auto& strike : strikes) {
        level.push_back(strike.time.count() - slope * strike.stride);
    }
    std::size_t below = 0;
    for (std::size_t j = 1; j < level.size(); ++j) {
        for (std::size_t i = 0; i < j; ++i) {
            below += level[j] < level[i] ? 1U : 0U;
        }
    }
    return below;
}

/// Theil-Sen without computing it: its slope, the median of the pairs', lies further than
/// kCrossCheckSpm from `spm`.
bool crossCheckFails(std::span<const Strike> strikes, double spm) {
    const std::size_t pairs = strikes.size() * (strikes.size() - 1) / 2;
    const bool faster = 2 * pairsBelow(strikes, spmOf(spm + kCrossCheckSpm)) > pairs;
    const bool slower =
        spm > kCrossCheckSpm && 2 * pairsBelow(strikes, spmOf(spm - kCrossCheckSpm)) < pairs;
    return faster || slower;
}

struct Worked {
    CadenceEstimate estimate;
    std::vector<Strike> strikes;  ///< of the fit
};

std::optional<Worked> work(std::span<const TapTime> taps) {
    const FoldedTaps folded = foldTaps(taps);
    if (folded.strikes.size() < static_cast<std::size_t>(kFewestTaps)) {
        return std::nullopt;
    }
    auto strikes = withoutOutliers(folded.strikes, fitLine(folded.strikes));
    const Line line = fitLine(strikes);
    const double spm = spmOf(line.slope);
    const auto cadence = StepsPerMinute::tryFromSpm(spm);
    if (!cadence) {
        return std::nullopt;
    }
    const double error = standardErrorSpm(strikes, line);
    CadenceEstimate estimate{.cadence = *cadence,
                             .halfWidth = StepsPerMinuteDelta::fromSpm(kConfidence * error),
                             .standardErrorSpm = error};
    estimate.kept = static_cast<int>(strikes.size());
    estimate.missed = folded.missed;
    estimate.doubled = folded.doubled;
    estimate.rejected = static_cast<int>(folded.strikes.size() - strikes.size());
    estimate.strides = strikes.back().stride - strikes.front().stride;
    estimate.restarted = folded.restarted;
    const int repairs = estimate.doubled + estimate.missed + estimate.rejected;
    estimate.uneven = repairs > kMostRepairs * (estimate.kept + estimate.missed) ||
                      estimate.kept < kFewestGoodTaps;
    estimate.aboveOneFoot = plausibility(*cadence) == Plausibility::ProbablyBothFeet;
    estimate.crossCheckFails = crossCheckFails(folded.strikes, spm);
    return Worked{estimate, std::move(strikes)};
}

/// The cadences of three equal lengths of time lie within kThirdsAgreeSpm. Asked of even taps only,
/// so that no third is short of strikes.
bool thirdsAgree(std::span<const Strike> strikes) {
    const TapTime start = strikes.front().time;
    const TapTime third = (strikes.back().time - start) / 3;
    const auto from = [&](int part) {
        return std::ranges::lower_bound(strikes, start + part * third, {}, &Strike::time);
    };
    const std::array edges{strikes.begin(), from(1), from(2), strikes.end()};
    double lowest = 0;
    double highest = 0;
    for (std::size_t part = 0; part < 3; ++part) {
        const std::span<const Strike> some{edges.at(part), edges.at(part + 1)};
        const double spm = spmOf(fitLine(some).slope);
        lowest = part == 0 ? spm : std::min(lowest, spm);
        highest = part == 0 ? spm : std::max(highest, spm);
    }
    return highest - lowest <= kThirdsAgreeSpm;
}

}  // namespace

std::optional<CadenceEstimate> estimateCadence(std::span<const TapTime> taps) {
    if (const auto worked = work(taps)) {
        return worked->estimate;
    }
    return std::nullopt;
}

CadenceEstimate halved(const CadenceEstimate& bothFeet) {
    CadenceEstimate half = bothFeet;
    half.cadence = StepsPerMinute::ofTenths((bothFeet.cadence.tenths() + 1) / 2);
    half.standardErrorSpm = bothFeet.standardErrorSpm / 2;
    half.halfWidth = StepsPerMinuteDelta::fromSpm(kConfidence * half.standardErrorSpm);
    half.aboveOneFoot = plausibility(half.cadence) == Plausibility::ProbablyBothFeet;
    return half;
}

bool goodEnough(std::span<const TapTime> taps, TapTime elapsed) {
    if (elapsed < kEarliestStop) {
        return false;
    }
    const auto worked = work(taps);
    if (!worked) {
        return false;
    }
    const CadenceEstimate& estimate = worked->estimate;
    return !estimate.uneven && kConfidence * estimate.standardErrorSpm <= kGoodHalfWidthSpm &&
           (estimate.cadence - kClearAbove).magnitude() >= kFarFromTheLine &&
           thirdsAgree(worked->strikes);
}

}  // namespace stridetick::core
