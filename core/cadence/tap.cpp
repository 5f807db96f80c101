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

bool believable(std::chrono::milliseconds stamp) {
    return -kStampReach < stamp && stamp < kStampReach;
}

struct Stamped {
    std::size_t index;
    Nanos stamp;
    Nanos lag;
    Nanos offMiddle{};  ///< how far its lag is from the median one
};

std::vector<Stamped> stampedOf(std::span<const Tap> taps) {
    std::vector<Stamped> stamped;
    std::vector<Nanos> lags;
    stamped.reserve(taps.size());
    lags.reserve(taps.size());
    for (std::size_t i = 0; i < taps.size(); ++i) {
        const auto& stamp = taps[i].stamp;
        if (stamp && believable(*stamp)) {
            lags.push_back(taps[i].arrival.time_since_epoch() - *stamp);
            stamped.push_back({.index = i, .stamp = *stamp, .lag = lags.back()});
        }
    }
    if (!lags.empty()) {
        const Nanos middle = median(std::span{lags});
        for (auto& tap : stamped) {
            tap.offMiddle = std::chrono::abs(tap.lag - middle);
        }
    }
    return stamped;
}

/// The most taps whose stamps never run backwards, those nearest to the usual lag where there is a
/// choice: a stamp that is out of turn is left out, not the ones that it overtook.
std::vector<Stamped> inTurn(const std::vector<Stamped>& stamped) {
    if (std::ranges::is_sorted(stamped, {}, &Stamped::stamp)) {
        return stamped;
    }
    constexpr auto kNone = static_cast<std::size_t>(-1);
    struct Run {
        int length = 0;
        Nanos offMiddle{};
        std::size_t before = kNone;
        bool isBetterThan(const Run& other) const {
            return length != other.length ? length > other.length : offMiddle < other.offMiddle;
        }
    };
    std::vector<Run> runs;  // the best that ends with each tap
    std::size_t best = 0;
    for (std::size_t i = 0; i < stamped.size(); ++i) {
        Run run;
        for (std::size_t j = 0; j < i; ++j) {
            if (stamped[j].stamp <= stamped[i].stamp && runs[j].isBetterThan(run)) {
                run = {.length = runs[j].length, .offMiddle = runs[j].offMiddle, .before = j};
            }
        }
        ++run.length;
        run.offMiddle += stamped[i].offMiddle;
        runs.push_back(run);
        if (run.isBetterThan(runs[best])) {
            best = i;
        }
    }
    std::vector<Stamped> kept;
    for (std::size_t i = best; i != kNone; i = runs[i].before) {
        kept.push_back(stamped[i]);
    }
    return kept;
}

}  // namespace

std::vector<Instant> placeTaps(std::span<const Tap> taps) {
    std::vector<Instant> places;
    places.reserve(taps.size());
    for (const auto& tap : taps) {
        places.push_back(tap.arrival);
    }
    // Judged against the median, one wild stamp can't speak for all the others.
    auto stamped = stampedOf(taps);
    std::erase_if(stamped, [](const Stamped& tap) { return tap.offMiddle > kMaxStampLag; });
    stamped = inTurn(stamped);
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
