// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cadence/tap_minute.hpp"

#include <gtest/gtest.h>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;
using Instant = TapMinute::Instant;
using Phase = TapMinute::Phase;
using Advance = TapMinute::Advance;
using Nanos = std::chrono::nanoseconds;

constexpr Instant kStart{5h};
constexpr std::chrono::milliseconds kStride{750};

void tapAt(TapMinute& minute, Nanos at) { minute.tap({kStart + at, std::nullopt}); }

/// `count` even taps from kStart on.
TapMinute tapped(int count, std::chrono::milliseconds stride = kStride) {
    TapMinute minute;
    for (int i = 0; i < count; ++i) {
        tapAt(minute, i * stride);
    }
    return minute;
}

TEST(TapMinute, WaitsForTheFirstTap) {
    TapMinute minute;
    EXPECT_EQ(minute.phase(), Phase::Waiting);
    EXPECT_EQ(minute.advance(kStart + 1h), Advance::Nothing);
    EXPECT_FALSE(minute.startedAt());
    EXPECT_EQ(minute.elapsed(kStart), 0ms);
    EXPECT_EQ(minute.measuredLength(), 0ms);
    EXPECT_TRUE(minute.times().empty());
    EXPECT_FALSE(minute.estimate());
    tapAt(minute, 0s);
    EXPECT_EQ(minute.phase(), Phase::Tapping);
    EXPECT_EQ(minute.startedAt(), kStart);
    EXPECT_EQ(minute.elapsed(kStart + 1234ms), 1234ms);
}

TEST(TapMinute, RunsSixtySecondsFromTheFirstTapAndTheGrace) {
    TapMinute minute = tapped(81);
    const Instant end = kStart + TapMinute::kLength + TapMinute::kGrace;
    EXPECT_EQ(minute.advance(end - 1ns), Advance::Nothing);
    EXPECT_EQ(minute.elapsed(end - 1ns), 60s);
    EXPECT_EQ(minute.advance(end), Advance::Done);
    EXPECT_EQ(minute.phase(), Phase::Done);
    EXPECT_TRUE(minute.isFull());
    EXPECT_EQ(minute.measuredLength(), 60s);
    EXPECT_EQ(minute.estimate()->cadence, StepsPerMinute::ofWhole(160));
    EXPECT_EQ(minute.advance(end + 1s), Advance::Nothing);
}

TEST(TapMinute, CountsATapAtExactlySixtySecondsAndNoneAfter) {
    TapMinute minute = tapped(80);
    tapAt(minute, 60s);
    EXPECT_EQ(minute.count(), 81);
    tapAt(minute, 60s + 1ns);
    EXPECT_EQ(minute.count(), 81);
    EXPECT_EQ(minute.times().size(), 81U);
    EXPECT_DOUBLE_EQ(minute.times().back().count(), 60.0);
    EXPECT_EQ(minute.phase(), Phase::Tapping);
}

TEST(TapMinute, KeepsATapStruckInTimeThatArrivesInTheGrace) {
    TapMinute minute;
    for (int i = 0; i < 80; ++i) {
        minute.tap({kStart + i * kStride, 1000ms + i * kStride});
    }
    minute.tap({kStart + 60s + 120ms, 61'000ms});
    EXPECT_EQ(minute.count(), 81);
    EXPECT_DOUBLE_EQ(minute.times().back().count(), 60.0);
}

TEST(TapMinute, PausesAfterEightStridesWithoutATap) {
    TapMinute minute = tapped(40);
    const Instant last = kStart + 39 * kStride;
    const auto patience = 6375ms;  // 8.5 strides: rounded, that is the ninth
    EXPECT_EQ(minute.advance(last + patience - 1ms), Advance::Nothing);
    EXPECT_EQ(minute.advance(last + patience), Advance::Paused);
    EXPECT_EQ(minute.phase(), Phase::Paused);
    EXPECT_EQ(minute.elapsed(last + 1h), 39 * kStride);
    EXPECT_EQ(minute.measuredLength(), 39 * kStride);
    EXPECT_FALSE(minute.isFull());
    tapAt(minute, 39 * kStride + 7s);
    EXPECT_EQ(minute.count(), 40);
    EXPECT_EQ(minute.advance(last + 1h), Advance::Nothing);
}

TEST(TapMinute, PausesEvenWhereTheClockIsLookedAtLate) {
    TapMinute minute = tapped(40);
    EXPECT_EQ(minute.advance(kStart + 2min), Advance::Paused);
    EXPECT_FALSE(minute.isFull());
}

TEST(TapMinute, KeepsAPausedMinuteWhenTold) {
    TapMinute minute = tapped(40);
    minute.advance(kStart + 50s);
    minute.finish();
    EXPECT_EQ(minute.phase(), Phase::Done);
    EXPECT_FALSE(minute.isFull());
    EXPECT_EQ(minute.measuredLength(), 39 * kStride);
    EXPECT_EQ(minute.estimate()->cadence, StepsPerMinute::ofWhole(160));
}

TEST(TapMinute, SimplyEndsWhereThePauseWouldEndAfterTheMinute) {
    TapMinute minute = tapped(78);  // the last one at 57.75 s
    EXPECT_EQ(minute.advance(kStart + 60s), Advance::Nothing);
    EXPECT_EQ(minute.advance(kStart + 65s), Advance::Done);
    EXPECT_TRUE(minute.isFull());
}

TEST(TapMinute, ForgetsFewTapsAfterTenSeconds) {
    TapMinute minute = tapped(3);
    const Instant last = kStart + 2 * kStride;
    EXPECT_EQ(minute.advance(last + 9'999ms), Advance::Nothing);
    EXPECT_EQ(minute.advance(last + 10s), Advance::FewTapsForgotten);
    EXPECT_EQ(minute.phase(), Phase::Waiting);
    EXPECT_EQ(minute.count(), 0);
}

TEST(TapMinute, ForgetsTapsThatAllFellTogether) {
    TapMinute minute = tapped(6, 0ms);
    EXPECT_EQ(minute.advance(kStart + 9s), Advance::Nothing);
    EXPECT_EQ(minute.advance(kStart + 10s), Advance::FewTapsForgotten);
}

TEST(TapMinute, TakesBackTheLastTapWhileTapping) {
    TapMinute minute = tapped(3);
    minute.takeBackLast();
    EXPECT_EQ(minute.count(), 2);
    EXPECT_EQ(minute.phase(), Phase::Tapping);
    minute.takeBackLast();
    minute.takeBackLast();
    EXPECT_EQ(minute.phase(), Phase::Waiting);
    EXPECT_FALSE(minute.startedAt());
    minute.takeBackLast();
    EXPECT_EQ(minute.phase(), Phase::Waiting);

    TapMinute done = tapped(20);
    done.finish();
    done.takeBackLast();
    EXPECT_EQ(done.count(), 20);
}

TEST(TapMinute, StartsOverFromAnywhere) {
    TapMinute minute = tapped(81);
    minute.advance(kStart + 61s);
    minute.startOver();
    EXPECT_EQ(minute.phase(), Phase::Waiting);
    EXPECT_EQ(minute.count(), 0);
    EXPECT_FALSE(minute.isFull());
    tapAt(minute, 70s);
    EXPECT_EQ(minute.startedAt(), kStart + 70s);
}

TEST(TapMinute, StopsEarlyWhenToldAndNotBeforeTheFirstTap) {
    TapMinute minute;
    minute.finish();
    EXPECT_EQ(minute.phase(), Phase::Waiting);
    minute = tapped(31);
    minute.finish();
    EXPECT_EQ(minute.phase(), Phase::Done);
    EXPECT_EQ(minute.measuredLength(), 30 * kStride);
    EXPECT_EQ(minute.elapsed(kStart + 1h), 30 * kStride);
    tapAt(minute, 31 * kStride);
    EXPECT_EQ(minute.count(), 31);
}

TEST(TapMinute, IsGoodEnoughOnlyWhileTapping) {
    TapMinute minute = tapped(40, 700ms);
    const Instant now = kStart + 28s;
    EXPECT_TRUE(minute.goodEnough(now));
    minute.finish();
    EXPECT_FALSE(minute.goodEnough(now));
}

TEST(TapMinute, GivesItsTimesInOrderFromTheEarliestTap) {
    // The first tap's stamp is useless, so that it stands at its late arrival.
    TapMinute minute;
    minute.tap({kStart + 900ms, std::nullopt});
    minute.tap({kStart + 950ms, 100'750ms});
    minute.tap({kStart + 1500ms, 101'500ms});
    const auto times = minute.times();
    ASSERT_EQ(times.size(), 3U);
    EXPECT_DOUBLE_EQ(times[0].count(), 0);
    EXPECT_DOUBLE_EQ(times[1].count(), 0.15);
    EXPECT_DOUBLE_EQ(times[2].count(), 0.75);
    EXPECT_EQ(minute.startedAt(), kStart + 750ms);
}

TEST(TapMinute, IsNotBentByAStalledProgram) {
    TapMinute minute;
    for (int i = 0; i < 80; ++i) {
        // Handled in bunches: only every third event is delivered in time.
        const auto handled = (i + (3 - i % 3) % 3) * kStride + (i % 3 == 0 ? 0ms : 5ms);
        minute.tap({kStart + handled, 9'000ms + i * kStride});
    }
    minute.advance(kStart + 61s);
    const auto estimate = minute.estimate();
    ASSERT_TRUE(estimate);
    EXPECT_EQ(estimate->cadence, StepsPerMinute::ofWhole(160));
    EXPECT_EQ(estimate->missed + estimate->doubled + estimate->rejected, 0);
}

}  // namespace
}  // namespace stridetick::core
