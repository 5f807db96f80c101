// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/stored_taps.hpp"

#include <gtest/gtest.h>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;

TEST(StoredTaps, CountFromTheFirst) {
    TapMinute minute;
    const TapMinute::Instant start{1h};
    minute.tap({start, std::nullopt});
    minute.tap({start + 750ms, std::nullopt});
    minute.tap({start + 1'512'345us, std::nullopt});
    EXPECT_EQ(
        storedTaps(minute),
        (std::vector<StoredTap>{{0us, 0us}, {750'000us, 750'000us}, {1'512'345us, 1'512'345us}}));
}

TEST(StoredTaps, KeepTheArrivalOfATapThatWasPlacedByItsStamp) {
    TapMinute minute;
    const TapMinute::Instant start{1h};
    for (int i = 0; i < 10; ++i) {
        const auto late = i == 5 ? 60ms : 0ms;
        minute.tap({start + i * 750ms + late, 5000ms + i * 750ms});
    }
    const auto taps = storedTaps(minute);
    ASSERT_EQ(taps.size(), 10U);
    EXPECT_EQ(taps[5].placed, 5 * 750ms);
    EXPECT_EQ(taps[5].arrival, 5 * 750ms + 60ms);
}

TEST(StoredTaps, AreNoneBeforeTheFirst) { EXPECT_TRUE(storedTaps(TapMinute{}).empty()); }

}  // namespace
}  // namespace stridetick::core
