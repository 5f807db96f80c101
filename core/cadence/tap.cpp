// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cadence/tap.hpp"

#include "core/util/median.hpp"

#include <algorithm>
#include <cstddef>

namespace stridetick::core {

namespace {

using Instant = std::chrono::steady_clock::time_point;
using Nanos = std::chrono::steady_clock::duration;

// Far beyond any uptime or calendar, and short enough that nanoseconds can't overflow.
constexpr std::chrono::hours kStampReach{24 * 365 * 60};

struct Stamped {
    std::size_t index;
    Nanos stamp;
    Nanos lag;
};

std::vector<Stamped> stampedOf(std::span<const Tap> taps) {
    std::vector<Stamped> stamped;
    stamped.reserve(taps.size());
    for (std::size_t i = 0; i < taps.size(); ++i) {
        const auto& stamp = taps[i].stamp;
        if (stamp && *stamp<kStampReach&& * stamp> - kStampReach) {
            stamped.push_back({i, *stamp, taps[i].arrival.time_since_epoch() - *stamp});
        }
    }
    return stamped;
}

/// Without those that no stall explains. Judged against the median, so that one wild stamp can't
/// speak for all.
void dropWild(std::vector<Stamped>& stamped) {
    if (stamped.empty()) {
        return;
    }
    std::vector<Nanos> lags;
    lags.reserve(stamped.size());
    for (const auto& tap : stamped) {
        lags.push_back(tap.lag);
    }
    const Nanos middle = median(std::span{lags});
    std::erase_if(stamped, [middle](const Stamped& tap) {
        return std::chrono::abs(tap.lag - middle) > kMaxStampLag;
    });
}

/// The most taps whose stamps never run backwards: a stamp that is out of turn is left out, not
/// the ones that it overtook.
void dropOutOfTurn(std::vector<Stamped>& stamped) {
    constexpr auto kNone = static_cast<std::size_t>(-1);
    std::vector<std::size_t> lastOfRun;  // ends of the best runs of length 1, 2, ...
    std::vector<std::size_t> before(stamped.size(), kNone);
    for (std::size_t i = 0; i < stamped.size(); ++i) {
        const auto place = std::upper_bound(
            lastOfRun.begin(), lastOfRun.end(), stamped[i].stamp,
            [&](Nanos stamp, std::size_t end) { return stamp < stamped[end].stamp; });
        if (place != lastOfRun.begin()) {
            before[i] = *std::prev(place);
        }
        if (place == lastOfRun.end()) {
            lastOfRun.push_back(i);
        } else {
            *place = i;
        }
    }
    std::vector<Stamped> inTurn;
    inTurn.reserve(lastOfRun.size());
    for (std::size_t i = lastOfRun.empty() ? kNone : lastOfRun.back(); i != kNone; i = before[i]) {
        inTurn.push_back(stamped[i]);
    }
    stamped = std::move(inTurn);
}

}  // namespace

std::vector<Instant> placeTaps(std::span<const Tap> taps) {
    std::vector<Instant> places;
    places.reserve(taps.size());
    for (const auto& tap : taps) {
        places.push_back(tap.arrival);
    }
    auto stamped = stampedOf(taps);
    dropWild(stamped);
    dropOutOfTurn(stamped);
    if (stamped.empty()) {
        return places;
    }
    const Nanos offset = std::ranges::min(stamped, {}, &Stamped::lag).lag;
    for (const auto& tap : stamped) {
        if (tap.lag - offset <= kMaxStampLag) {
            places[tap.index] = Instant{tap.stamp + offset};
        }
    }
    return places;
}

}  // namespace stridetick::core
