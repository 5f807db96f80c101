// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cadence/tap_along.hpp"

#include "core/util/median.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>

namespace stridetick::core::tapalong {

namespace {

using std::chrono::microseconds;

// Around the range of what can be answered, no wider than the beats are apart.
constexpr std::chrono::milliseconds kEarliest{-400};
constexpr std::chrono::milliseconds kLatest{600};
static_assert(kLatest - kEarliest <= kBeatsApart);

std::optional<microseconds> besideItsBeat(Instant tap, std::span<const Instant> beats) {
    const auto after = std::upper_bound(beats.begin(), beats.end(), tap - kEarliest);
    if (after == beats.begin()) {
        return std::nullopt;
    }
    const auto lag = std::chrono::duration_cast<microseconds>(tap - *(after - 1));
    return lag < kLatest ? std::optional{lag} : std::nullopt;
}

}  // namespace

tl::expected<std::chrono::milliseconds, Refusal> offset(std::span<const Instant> taps,
                                                        std::span<const Instant> beats) {
    std::vector<microseconds> lags;
    for (const Instant tap : taps) {
        if (const auto lag = besideItsBeat(tap, beats)) {
            lags.push_back(*lag);
        }
    }
    if (lags.size() < kFewestTaps) {
        return tl::unexpected(Refusal::TooFew);
    }
    const microseconds middle = median(std::span{lags});
    std::vector<microseconds> away;
    std::ranges::transform(lags, std::back_inserter(away),
                           [&](microseconds lag) { return std::chrono::abs(lag - middle); });
    if (median(std::span{away}) > kMostSpread) {
        return tl::unexpected(Refusal::TooUneven);
    }
    const auto rounded = std::chrono::round<std::chrono::milliseconds>(middle);
    if (rounded < kFurthestAhead || rounded > kHighest) {
        return tl::unexpected(Refusal::OutOfRange);
    }
    return rounded;
}

}  // namespace stridetick::core::tapalong
