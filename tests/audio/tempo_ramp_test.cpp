// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ramps of the beat clock against the number of beats that a rate integrates to.
#include "audio/beat_clock.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace stridetick::audio {
namespace {

constexpr std::uint32_t kRate = 48'000;

struct Ramp {
    std::int32_t from;
    std::int32_t to;
    std::int64_t milliseconds;
};

long double beatsASecond(long double tenths) { return tenths / 600; }

/// Beats by `seconds`, by the area under the line: the other way round than the clock has it.
long double beatsBy(const Ramp& ramp, long double seconds) {
    const long double length = static_cast<long double>(ramp.milliseconds) / 1000;
    const long double inside = std::min(seconds, length);
    const long double reached = ramp.from + (ramp.to - ramp.from) * inside / length;
    const long double ramped = inside * (beatsASecond(ramp.from) + beatsASecond(reached)) / 2;
    return ramped + (seconds - inside) * beatsASecond(ramp.to);
}

BeatClock clockOf(const Ramp& ramp, std::uint32_t rate = kRate) {
    return {
        rate,
        {.fromTenthsOfSpm = ramp.from, .toTenthsOfSpm = ramp.to, .milliseconds = ramp.milliseconds},
        {0, 0}};
}

class TempoRamp : public ::testing::TestWithParam<Ramp> {};

TEST_P(TempoRamp, PlacesEveryBeatWhereTheRateIntegratesToItsNumber) {
    for (const std::uint32_t rate : {44'100U, 48'000U, 192'000U}) {
        BeatClock clock = clockOf(GetParam(), rate);
        const std::int64_t last = std::llround(
            beatsBy(GetParam(), static_cast<long double>(GetParam().milliseconds) / 1000 + 30));
        while (clock.nextBeat() < last) {
            const FramePlace place = clock.nextPlace();
            const long double seconds =
                (static_cast<long double>(place.frame) + place.fraction) / rate;
            // In frames: an error in beats times the frames of a beat.
            const long double wrong = beatsBy(GetParam(), seconds) - clock.nextBeat();
            ASSERT_LT(std::abs(wrong) * 600 * rate / GetParam().from, 1e-5) << clock.nextBeat();
            clock.advance();
        }
    }
}

TEST_P(TempoRamp, GoesOnSteadilyAtItsEnd) {
    BeatClock clock = clockOf(GetParam());
    const auto end = GetParam().milliseconds * kRate / 1000;
    while (clock.nextPlace().frame <= end) {
        clock.advance();
    }
    EXPECT_EQ(clock.tenthsOfSpm(), GetParam().to);
    const FramePlace first = clock.nextPlace();
    for (int i = 0; i < 1000; ++i) {
        clock.advance();
    }
    EXPECT_NEAR(clock.nextPlace().framesAfter(first), 1000.0 * 600 * kRate / GetParam().to, 1e-6);
}

TEST_P(TempoRamp, IsTheSameWhenItIsCutInTwoByAShiftThere) {
    BeatClock whole = clockOf(GetParam());
    BeatClock cut = clockOf(GetParam());
    for (int i = 0; i < 20; ++i) {
        whole.advance();
        cut.advance();
    }
    cut.setShift(5);  // and back before the next beat: nothing may have moved
    cut.setShift(0);
    for (int i = 0; i < 200; ++i) {
        ASSERT_NEAR(cut.nextPlace().framesAfter(whole.nextPlace()), 0, 1e-5) << i;
        whole.advance();
        cut.advance();
    }
}

INSTANTIATE_TEST_SUITE_P(UpDownLongAndShort, TempoRamp,
                         ::testing::Values(Ramp{1500, 1575, 600'000}, Ramp{1800, 1500, 60'000},
                                           Ramp{300, 3000, 120'000}, Ramp{3000, 300, 120'000},
                                           Ramp{1583, 1584, 3'600'000}, Ramp{1710, 1600, 7'001}));

TEST(TempoRamp, OverBeatsEndsOnItsLastBeatAtItsTempo) {
    BeatClock clock{kRate, {.fromTenthsOfSpm = 1500, .toTenthsOfSpm = 1650, .beats = 8}, {0, 0}};
    for (int i = 0; i < 8; ++i) {
        EXPECT_LT(clock.tenthsOfSpm(), 1650);
        clock.advance();
    }
    EXPECT_EQ(clock.tenthsOfSpm(), 1650);
    // Evenly in time: 8 beats at the mean of the two tempi.
    EXPECT_NEAR(clock.nextPlace().framesAfter(0), 8 * 600.0 * kRate / 1575, 1e-6);
    clock.advance();
    EXPECT_NEAR(clock.nextPlace().framesAfter(0), 8 * 600.0 * kRate / 1575 + 600.0 * kRate / 1650,
                1e-6);
}

TEST(TempoRamp, IsShiftedAsAWhole) {
    BeatClock clock{kRate, {.fromTenthsOfSpm = 1500, .toTenthsOfSpm = 1600, .beats = 10}, {0, 0}};
    clock.setShift(50);
    for (int i = 0; i < 5; ++i) {
        clock.advance();
    }
    clock.setShift(0);
    while (clock.nextBeat() < 30) {
        clock.advance();
    }
    EXPECT_EQ(clock.tenthsOfSpm(), 1600);
}

TEST(TempoRamp, GoesOnInTheSameTimeOnAStreamOfAnotherRate) {
    BeatClock clock = clockOf({1500, 1800, 60'000});
    BeatClock other = clock;
    for (int i = 0; i < 40; ++i) {
        clock.advance();
        other.advance();
    }
    const double left = 100.5;  // frames to the next beat
    other.moveNextTo({0, 0}, 96'000);
    clock.moveNextTo(FramePlace::carried(0, left), kRate);
    for (int i = 0; i < 200; ++i) {
        ASSERT_NEAR(other.nextPlace().framesAfter(0) / 96'000,
                    (clock.nextPlace().framesAfter(0) - left) / kRate, 1e-9);
        clock.advance();
        other.advance();
    }
}

}  // namespace
}  // namespace stridetick::audio
