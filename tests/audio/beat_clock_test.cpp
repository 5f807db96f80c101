// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/beat_clock.hpp"

#include <gtest/gtest.h>

#include <array>

namespace stridetick::audio {
namespace {

constexpr std::array<std::uint32_t, 4> kRates{44'100, 48'000, 96'000, 192'000};

/// Beat k from nothing, by another road than the clock's: whole and rest apart.
FramePlace exactBeat(std::int64_t beat, std::uint32_t rate, std::int32_t tenths) {
    const std::int64_t perBeat = std::int64_t{600} * rate;
    const std::int64_t rest = beat * (perBeat % tenths);
    return {beat * (perBeat / tenths) + rest / tenths, static_cast<double>(rest % tenths) / tenths};
}

TEST(BeatClock, IsExactAfterADayFromTheSlowestToTheFastest) {
    for (const std::uint32_t rate : kRates) {
        for (std::int32_t tenths = kSlowestTenthsOfSpm; tenths <= kFastestTenthsOfSpm;
             tenths += 27) {
            BeatClock clock{rate, TempoCourse::steady(tenths), {0, 0}};
            const std::int64_t last = std::int64_t{24} * 60 * tenths / 10;
            while (clock.nextBeat() < last) {
                clock.advance();
            }
            const FramePlace exact = exactBeat(last, rate, tenths);
            ASSERT_EQ(clock.nextPlace().frame, exact.frame) << rate << " " << tenths;
            ASSERT_EQ(clock.nextPlace().fraction, exact.fraction) << rate << " " << tenths;
        }
    }
}

TEST(BeatClock, PlacesEveryBeatOfHalfAnHourExactly) {
    for (const std::uint32_t rate : kRates) {
        for (const std::int32_t tenths : {1583, 1710, 2401}) {
            BeatClock clock{rate, TempoCourse::steady(tenths), {1000, 0.25}};
            for (std::int64_t beat = 0; beat < std::int64_t{3} * tenths; ++beat) {
                const FramePlace exact = exactBeat(beat, rate, tenths);
                ASSERT_EQ(clock.nextBeat(), beat);
                ASSERT_NEAR(clock.nextPlace().framesAfter(exact.frame), 1000.25 + exact.fraction,
                            1e-9);
                clock.advance();
            }
        }
    }
}

TEST(BeatClock, KeepsFractionsBelowOne) {
    BeatClock clock{44'100, TempoCourse::steady(1583), {0, 0.999}};
    for (int i = 0; i < 2000; ++i) {
        ASSERT_GE(clock.nextPlace().fraction, 0);
        ASSERT_LT(clock.nextPlace().fraction, 1);
        clock.advance();
    }
}

TEST(BeatClock, ChangesTempoOnTheNextBeatAndKeepsPhase) {
    BeatClock clock{48'000, TempoCourse::steady(1710), {0, 0}};
    for (int i = 0; i < 7; ++i) {
        clock.advance();
    }
    const FramePlace before = clock.nextPlace();
    clock.setCourse(TempoCourse::steady(1583));
    EXPECT_EQ(clock.nextBeat(), 7);
    EXPECT_EQ(clock.nextPlace().frame, before.frame);
    EXPECT_EQ(clock.nextPlace().fraction, before.fraction);
    clock.advance();
    EXPECT_NEAR(clock.nextPlace().framesAfter(before.frame) - before.fraction,
                600.0 * 48'000 / 1583, 1e-9);
}

TEST(BeatClock, AddsUpNothingOverAThousandTempoChanges) {
    BeatClock clock{48'000, TempoCourse::steady(1710), {0, 0}};
    double wanted = 0;
    for (int i = 0; i < 1000; ++i) {
        const std::int32_t tenths = 1500 + i % 300;
        clock.setCourse(TempoCourse::steady(tenths));
        clock.advance();
        wanted += 600.0 * 48'000 / tenths;
    }
    EXPECT_NEAR(clock.nextPlace().framesAfter(0), wanted, 1e-6);
    EXPECT_EQ(clock.nextBeat(), 1000);
}

TEST(BeatClock, ShiftsItsTempoFromTheNextBeatAndBack) {
    BeatClock clock{48'000, TempoCourse::steady(1600), {0, 0}};
    clock.advance();
    clock.setShift(100);
    EXPECT_EQ(clock.nextPlace().frame, 18'000);
    clock.advance();
    EXPECT_NEAR(clock.nextPlace().framesAfter(18'000), 600.0 * 48'000 / 1700, 1e-9);
    EXPECT_EQ(clock.tenthsOfSpm(), 1700);
    clock.setShift(0);
    clock.advance();
    EXPECT_NEAR(clock.nextPlace().framesAfter(36'000), 600.0 * 48'000 / 1700, 1e-9);
}

TEST(BeatClock, CountsFromTheNumberThatItIsGiven) {
    BeatClock clock{48'000, TempoCourse::steady(1600), {0, 0}, -4};
    EXPECT_EQ(clock.nextBeat(), -4);
    clock.advance();
    EXPECT_EQ(clock.nextBeat(), -3);
    EXPECT_EQ(clock.nextPlace().frame, 18'000);
}

TEST(BeatClock, MovesItsNextBeatToAStreamOfAnotherRate) {
    BeatClock clock{48'000, TempoCourse::steady(1600), {0, 0}};
    clock.advance();
    clock.moveNextTo({500, 0.5}, 44'100);
    EXPECT_EQ(clock.nextBeat(), 1);
    clock.advance();
    EXPECT_NEAR(clock.nextPlace().framesAfter(500), 0.5 + 600.0 * 44'100 / 1600, 1e-9);
}

TEST(BeatClock, HoldsATempoWithinItsLimits) {
    const auto held = [](std::int32_t tenths) {
        return BeatClock{48'000, TempoCourse::steady(tenths), {0, 0}}.tenthsOfSpm();
    };
    EXPECT_EQ(held(0), kSlowestTenthsOfSpm);
    EXPECT_EQ(held(9000), kFastestTenthsOfSpm);
    BeatClock clock{48'000, TempoCourse::steady(1600), {0, 0}};
    clock.setShift(-5000);
    EXPECT_EQ(clock.tenthsOfSpm(), kSlowestTenthsOfSpm);
    clock.setShift(5000);
    EXPECT_EQ(clock.tenthsOfSpm(), kFastestTenthsOfSpm);
}

}  // namespace
}  // namespace stridetick::audio
