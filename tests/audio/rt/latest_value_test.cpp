// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/rt/latest_value.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>
#include <thread>

namespace stridetick::audio {
namespace {

using Payload = std::array<std::uint64_t, 32>;

Payload filledWith(std::uint64_t number) {
    Payload payload;
    payload.fill(number);
    return payload;
}

TEST(LatestValue, HoldsItsFirstValueBeforeAnyIsPublished) {
    LatestValue<int> value{7};
    EXPECT_EQ(value.latestRt(), 7);
    EXPECT_EQ(value.latestRt(), 7);
}

TEST(LatestValue, GivesTheNewestAndForgetsTheOnesBefore) {
    LatestValue<int> value;
    for (int i = 1; i <= 5; ++i) {
        value.publish(i);
    }
    EXPECT_EQ(value.latestRt(), 5);
    EXPECT_EQ(value.latestRt(), 5);
    value.publish(6);
    EXPECT_EQ(value.latestRt(), 6);
}

TEST(LatestValueThreads, NeverTearsAndNeverGoesBack) {
    constexpr std::uint64_t kLast = 100'000;
    LatestValue<Payload> value{filledWith(0)};
    std::atomic<bool> torn{false};
    std::atomic<bool> wentBack{false};
    std::uint64_t seen = 0;
    std::jthread reader{[&] {
        while (seen < kLast) {
            const Payload& payload = value.latestRt();
            const std::uint64_t first = payload.front();
            if (std::any_of(payload.begin(), payload.end(),
                            [first](std::uint64_t number) { return number != first; })) {
                torn = true;
            }
            if (first < seen) {
                wentBack = true;
            }
            seen = first;
        }
    }};
    for (std::uint64_t number = 1; number <= kLast; ++number) {
        value.publish(filledWith(number));
    }
    reader.join();
    EXPECT_FALSE(torn);
    EXPECT_FALSE(wentBack);
    EXPECT_EQ(seen, kLast);
}

}  // namespace
}  // namespace stridetick::audio
