// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/clock_map.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace stridetick::audio {
namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

constexpr std::uint32_t kRate = 48'000;
const steady_clock::time_point kOpened{1000s};

steady_clock::time_point after(double seconds) {
    return kOpened + std::chrono::duration_cast<steady_clock::duration>(Seconds{seconds});
}

/// Requests of 256 frames from `from` to `to` seconds, each late by up to `swing`.
void run(ClockMap& map, double from, double to, double rate = kRate, double swing = 0,
         double shift = 0) {
    std::mt19937 random{7};
    std::uniform_real_distribution<double> late{0, 1};
    for (auto k = static_cast<std::int64_t>(std::ceil(from * rate / 256));
         static_cast<double>(k) * 256 / rate < to; ++k) {
        map.add(
            {k * 256, after(static_cast<double>(k) * 256 / rate + shift + swing * late(random))});
    }
}

double errorSeconds(const ClockMap& map, double frame, double trueSeconds) {
    return Seconds{map.line()->timeOf(frame) - after(trueSeconds)}.count();
}

TEST(ClockMap, KnowsNothingWithoutDataOrFromOnePoint) {
    ClockMap map{kRate};
    EXPECT_FALSE(map.line());
    map.add({0, kOpened});
    EXPECT_FALSE(map.line());
    map.add({256, kOpened + 5ms});
    EXPECT_FALSE(map.line());
}

TEST(ClockMap, IsExactOnASteadyStreamAndItsOwnInverse) {
    ClockMap map{kRate};
    run(map, 0, 1);
    ASSERT_TRUE(map.line());
    EXPECT_NEAR(errorSeconds(map, 96'000, 2), 0, 1e-8);
    EXPECT_NEAR(map.line()->frameAt(after(2)), 96'000, 1e-3);
}

TEST(ClockMap, IgnoresTheRushThatFillsABuffer) {
    ClockMap map{kRate};
    for (int k = 0; k < 40; ++k) {
        map.add({k * 256 - 40 * 256, kOpened});
    }
    run(map, 0.001, 1);
    EXPECT_NEAR(errorSeconds(map, 48'000, 1), 0, 1e-8);
}

TEST(ClockMap, IsNotBentByCallbacksThatComeLate) {
    ClockMap map{kRate};
    run(map, 0, 3, kRate, 0.030);
    EXPECT_NEAR(errorSeconds(map, 144'000, 3), 0, 0.0005);
}

TEST(ClockMap, FollowsAClockThatIsALittleOff) {
    ClockMap map{kRate};
    run(map, 0, 60, kRate * (1 + 100e-6));
    EXPECT_NEAR(errorSeconds(map, 60 * kRate * (1 + 100e-6), 60), 0, 0.00021);
}

TEST(ClockMap, ForgetsAHiccupAndFollowsAStreamThatCameBackLater) {
    ClockMap map{kRate};
    run(map, 0, 2);
    map.add({96'000, after(2.3)});
    EXPECT_NEAR(errorSeconds(map, 96'000, 2), 0, 1e-6);
    run(map, 2.01, 2.6, kRate, 0, 0.3);  // 300 ms behind from now on
    EXPECT_NEAR(errorSeconds(map, 96'000, 2.3), 0, 1e-6);
}

}  // namespace
}  // namespace stridetick::audio
