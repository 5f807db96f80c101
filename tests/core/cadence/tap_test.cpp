// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cadence/tap.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <random>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;
using Instant = std::chrono::steady_clock::time_point;
using Millis = std::chrono::milliseconds;

constexpr Instant kStart{1h};
constexpr Millis kStampOrigin{7'000'000};
constexpr Millis kDelay{4};

/// A strike `at` after the start, handled `stall` later than usual.
Tap stamped(Millis at, Millis stall = 0ms) {
    return {kStart + at + kDelay + stall, kStampOrigin + at};
}

std::vector<Millis> sinceFirst(const std::vector<Instant>& places) {
    std::vector<Millis> times;
    times.reserve(places.size());
    for (const Instant place : places) {
        times.push_back(std::chrono::duration_cast<Millis>(place - places.front()));
    }
    return times;
}

std::vector<Tap> evenTaps(int count, Millis stride = 750ms) {
    std::vector<Tap> taps;
    taps.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        taps.push_back(stamped(i * stride));
    }
    return taps;
}

TEST(TapPlaces, AreTheArrivalsWhereThereAreNoStamps) {
    const std::vector<Tap> taps{{kStart, {}}, {kStart + 731ms, {}}};
    EXPECT_EQ(placeTaps(taps), (std::vector<Instant>{kStart, kStart + 731ms}));
    EXPECT_TRUE(placeTaps({}).empty());
}

TEST(TapPlaces, StandOnTheSteadyClockAtTheSmallestDelaySeen) {
    const std::vector<Tap> taps{stamped(0ms, 30ms), stamped(750ms), stamped(1500ms, 200ms)};
    EXPECT_EQ(placeTaps(taps), (std::vector<Instant>{kStart + kDelay, kStart + kDelay + 750ms,
                                                     kStart + kDelay + 1500ms}));
}

TEST(TapPlaces, KeepTheStampsIntervalsThroughStallsOfUpToOneAndAHalfSeconds) {
    std::mt19937_64 random(20260304);
    std::uniform_int_distribution<int> stride(600, 900);
    std::uniform_int_distribution<int> stall(0, 1500);
    std::bernoulli_distribution stalls(0.3);
    for (int run = 0; run < 200; ++run) {
        std::vector<Tap> taps;
        std::vector<Millis> expected;
        Millis at{};
        Instant handled{};
        for (int i = 0; i < 80; ++i) {
            Tap tap = stamped(at, stalls(random) ? Millis{stall(random)} : 0ms);
            handled = tap.arrival = std::max(handled, tap.arrival);  // a queue keeps its order
            taps.push_back(tap);
            expected.push_back(at);
            at += Millis{stride(random)};
        }
        ASSERT_EQ(sinceFirst(placeTaps(taps)), expected) << "run " << run;
    }
}

TEST(TapPlaces, NeverFallAfterTheArrival) {
    std::mt19937_64 random(11);
    std::uniform_int_distribution<int> anything(-3000, 3000);
    for (int run = 0; run < 100; ++run) {
        auto taps = evenTaps(30);
        for (auto& tap : taps) {
            *tap.stamp += Millis{anything(random)};
        }
        const auto places = placeTaps(taps);
        for (std::size_t i = 0; i < taps.size(); ++i) {
            ASSERT_LE(places[i], taps[i].arrival);
            ASSERT_GE(places[i], taps[i].arrival - kMaxStampLag);
        }
    }
}

TEST(TapPlaces, PutATapWithoutAStampAtItsArrivalAmongTheOthers) {
    auto taps = evenTaps(5);
    taps[2].stamp.reset();
    taps[2].arrival += 20ms;
    const auto places = sinceFirst(placeTaps(taps));
    EXPECT_EQ(places, (std::vector<Millis>{0ms, 750ms, 1520ms, 2250ms, 3000ms}));
}

/// Even taps handled up to 200 ms late, so that arrivals alone would bend them.
std::vector<Tap> unevenlyHandled() {
    auto taps = evenTaps(20);
    for (std::size_t i = 0; i < taps.size(); ++i) {
        taps[i].arrival += Millis{100 * ((i + 1) % 3)};
    }
    return taps;
}

/// The places of `taps` with one stamp made wild: that tap stands at its arrival, all others as
/// before.
void expectOnlyOneMoves(std::vector<Tap> taps, std::size_t wild, Millis stamp) {
    auto expected = placeTaps(taps);
    expected[wild] = taps[wild].arrival;
    taps[wild].stamp = stamp;
    EXPECT_EQ(placeTaps(taps), expected) << "tap " << wild << " at " << stamp.count();
}

class OneWildStamp : public testing::TestWithParam<Millis> {};

TEST_P(OneWildStamp, MovesNoOtherTapAndStandsAtItsArrival) {
    for (const std::size_t wild : {0U, 7U, 19U}) {
        expectOnlyOneMoves(unevenlyHandled(), wild, GetParam());
    }
}

INSTANTIATE_TEST_SUITE_P(Stamps, OneWildStamp,
                         testing::Values(0ms, -1ms, Millis{std::numeric_limits<int>::max()},
                                         Millis::max(), Millis::min(), kStampOrigin - 60'000ms,
                                         kStampOrigin + 60'000ms));

class StampOutOfTurn : public testing::TestWithParam<int> {};

TEST_P(StampOutOfTurn, IsLeftOutItselfAndNotTheOnesItOvertook) {
    for (std::size_t wild = 4; wild < 16; ++wild) {
        const auto taps = unevenlyHandled();
        expectOnlyOneMoves(taps, wild, *taps[wild].stamp + Millis{GetParam()});
    }
}

INSTANTIATE_TEST_SUITE_P(Stamps, StampOutOfTurn,
                         testing::Values(-1750, -1600, -1000, -800, 800, 1000, 1600, 1750));

TEST(TapPlaces, TakeTheArrivalWhereTheStampLagsTooFar) {
    auto taps = evenTaps(20);
    taps[19].arrival += kMaxStampLag + 1ms;
    EXPECT_EQ(placeTaps(taps).back(), taps[19].arrival);
    taps[19].arrival -= 1ms;
    EXPECT_EQ(placeTaps(taps).back(), taps[19].arrival - kMaxStampLag);
}

TEST(TapPlaces, TakeTheArrivalsWhereTwoStampsContradictEachOther) {
    auto taps = evenTaps(2);
    taps[0].stamp = 5ms;
    EXPECT_EQ(placeTaps(taps), (std::vector<Instant>{taps[0].arrival, taps[1].arrival}));
}

}  // namespace
}  // namespace stridetick::core
