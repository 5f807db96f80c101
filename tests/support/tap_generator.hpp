// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cadence/tap_series.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <random>
#include <vector>

namespace stridetick::tests {

/// `count` taps, one every `stride` seconds.
inline std::vector<core::TapTime> evenTaps(int count, double stride, double start = 0) {
    std::vector<core::TapTime> taps(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        taps[static_cast<std::size_t>(i)] = core::TapTime{start + i * stride};
    }
    return taps;
}

/// How a runner and the one who taps spoil an even beat (science.md 3.3).
struct TapFaults {
    double jitterSeconds = 0.020;    ///< SD of each tap
    double strideVariation = 0.015;  ///< CV of the strides
    double missed = 0.02;            ///< share of strikes without a tap
    double doubled = 0.01;           ///< share of taps with a second one 50 to 200 ms later
};

/// Taps of one foot of a runner at `spm`, from a random moment between two strikes to `window`.
inline std::vector<core::TapTime> tapsOf(double spm, core::TapTime window, const TapFaults& faults,
                                         std::mt19937_64& random) {
    constexpr double kRunOn = 1;  // a late strike may be tapped early enough
    const double period = 120 / spm;
    std::uniform_real_distribution<double> share(0, 1);
    std::normal_distribution<double> normal(0, 1);
    std::vector<core::TapTime> taps;
    const auto tap = [&](double at) {
        if (at >= 0 && at < window.count()) {
            taps.emplace_back(at);
        }
    };
    double strike = share(random) * period;
    while (strike < window.count() + kRunOn) {
        if (share(random) >= faults.missed) {
            const double at = strike + faults.jitterSeconds * normal(random);
            tap(at);
            if (share(random) < faults.doubled) {
                tap(at + 0.05 + 0.15 * share(random));
            }
        }
        strike += period * (1 + faults.strideVariation * normal(random));
    }
    std::ranges::sort(taps);
    return taps;
}

/// Mean and root mean square of some errors.
struct Errors {
    double sum = 0;
    double squares = 0;
    int count = 0;

    void add(double error) {
        sum += error;
        squares += error * error;
        ++count;
    }
    double bias() const { return sum / count; }
    double rms() const { return std::sqrt(squares / count); }
};

}  // namespace stridetick::tests
