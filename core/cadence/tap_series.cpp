// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cadence/tap_series.hpp"

#include "core/util/median.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace stridetick::core {

namespace {

// Intervals between these parts of the first median make the second one (3.2 step 2).
constexpr double kShortestTypical = 0.6;
constexpr double kLongestTypical = 1.5;

/// Folds into `folded` until a gap that no runner bridges; returns how many taps were used.
std::size_t foldUntilStop(std::span<const TapTime> taps, TapTime stride, FoldedTaps& folded) {
    folded.stride = stride;
    folded.strikes.reserve(taps.size());
    folded.strikes.push_back({taps.front(), 0});
    for (std::size_t i = 1; i < taps.size(); ++i) {
        const auto& last = folded.strikes.back();
        const double strides = (taps[i] - last.time) / stride;
        if (strides < kDoubleTapFraction) {
            ++folded.doubled;
            continue;
        }
        const double whole = std::max(1.0, std::floor(strides + 0.5));
        if (whole > kLongestBridge) {
            return i;
        }
        const int step = static_cast<int>(whole);
        folded.missed += step - 1;
        folded.strikes.push_back({taps[i], last.stride + step});
    }
    return taps.size();
}

}  // namespace

std::optional<TapTime> medianStride(std::span<const TapTime> taps) {
    if (taps.size() < static_cast<std::size_t>(kFewestTaps)) {
        return std::nullopt;
    }
    std::vector<TapTime> gaps;
    gaps.reserve(taps.size());
    for (std::size_t i = 1; i < taps.size(); ++i) {
        gaps.push_back(taps[i] - taps[i - 1]);
    }
    TapTime stride = median(std::span{gaps});
    std::erase_if(gaps, [stride](TapTime gap) {
        return !(gap > kShortestTypical * stride && gap < kLongestTypical * stride);
    });
    if (!gaps.empty()) {
        stride = median(std::span{gaps});
    }
    if (!(stride.count() > 0) || !std::isfinite(stride.count())) {
        return std::nullopt;
    }
    return stride;
}

FoldedTaps foldTaps(std::span<const TapTime> taps) {
    std::vector<TapTime> sorted;
    sorted.reserve(taps.size());
    std::ranges::copy_if(taps, std::back_inserter(sorted),
                         [](TapTime tap) { return std::isfinite(tap.count()); });
    std::ranges::sort(sorted);

    FoldedTaps folded;
    std::span<const TapTime> rest = sorted;
    while (const auto stride = medianStride(rest)) {
        const std::size_t used = foldUntilStop(rest, *stride, folded);
        if (used == rest.size()) {
            return folded;
        }
        rest = rest.subspan(used);
        folded = {};
        folded.restarted = true;
    }
    return folded;
}

}  // namespace stridetick::core
