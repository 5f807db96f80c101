// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cadence/tap_series.hpp"

#include "tests/support/tap_generator.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <initializer_list>
#include <limits>
#include <random>

namespace stridetick::core {
namespace {

using tests::evenTaps;

std::vector<TapTime> seconds(std::initializer_list<double> values) {
    std::vector<TapTime> taps;
    taps.reserve(values.size());
    for (const double value : values) {
        taps.emplace_back(value);
    }
    return taps;
}

std::vector<int> strides(const FoldedTaps& folded) {
    std::vector<int> numbers;
    for (const auto& strike : folded.strikes) {
        numbers.push_back(strike.stride);
    }
    return numbers;
}

TEST(TapSeries, NumbersTheFirstTapZero) {
    const auto folded = foldTaps(evenTaps(5, 0.75));
    EXPECT_EQ(strides(folded), (std::vector{0, 1, 2, 3, 4}));
    EXPECT_EQ(folded.doubled, 0);
    EXPECT_EQ(folded.missed, 0);
    EXPECT_FALSE(folded.restarted);
    EXPECT_DOUBLE_EQ(folded.stride.count(), 0.75);
}

TEST(TapSeries, DropsATapCloserThanSeventyPercentOfTheMedian) {
    auto taps = evenTaps(10, 1.0);
    taps.emplace_back(3.69);
    auto folded = foldTaps(taps);
    EXPECT_EQ(folded.doubled, 1);
    EXPECT_DOUBLE_EQ(folded.strikes[4].time.count(), 4.0);
    // At 0.71 it stands, and the next true one, 0.29 s later, is the double.
    taps.back() = TapTime{3.71};
    folded = foldTaps(taps);
    EXPECT_EQ(folded.doubled, 1);
    EXPECT_DOUBLE_EQ(folded.strikes[4].time.count(), 3.71);
}

TEST(TapSeries, MeasuresADoubleFromTheLastKeptTap) {
    // Each stray is close to the one before it, and only the third is a stride after the kept one.
    auto taps = evenTaps(8, 1.0);
    taps.insert(taps.end(), {TapTime{7.3}, TapTime{7.6}, TapTime{8.0}});
    const auto folded = foldTaps(taps);
    EXPECT_EQ(folded.doubled, 2);
    EXPECT_EQ(strides(folded).back(), 8);
}

TEST(TapSeries, BridgesMissedTaps) {
    auto taps = evenTaps(12, 0.75);
    taps.erase(taps.begin() + 8);
    taps.erase(taps.begin() + 4, taps.begin() + 6);
    const auto folded = foldTaps(taps);
    EXPECT_EQ(strides(folded), (std::vector{0, 1, 2, 3, 6, 7, 9, 10, 11}));
    EXPECT_EQ(folded.missed, 3);
}

TEST(TapSeries, BridgesEightStridesAndStartsAgainAfterNine) {
    auto taps = evenTaps(10, 1.0);
    const auto later = evenTaps(5, 1.0, 9 + 8.4);
    taps.insert(taps.end(), later.begin(), later.end());
    const auto bridged = foldTaps(taps);
    EXPECT_FALSE(bridged.restarted);
    EXPECT_EQ(bridged.missed, 7);

    for (std::size_t i = 10; i < taps.size(); ++i) {
        taps[i] += TapTime{0.2};
    }
    const auto restarted = foldTaps(taps);
    EXPECT_TRUE(restarted.restarted);
    EXPECT_EQ(strides(restarted), (std::vector{0, 1, 2, 3, 4}));
    EXPECT_EQ(restarted.strikes.front().time, taps[10]);
    EXPECT_EQ(restarted.missed, 0);
}

TEST(TapSeries, ForgetsTheRepairsBeforeAStop) {
    auto taps = evenTaps(10, 1.0);
    taps.emplace_back(4.2);
    const auto later = evenTaps(6, 0.8, 30);
    taps.insert(taps.end(), later.begin(), later.end());
    const auto folded = foldTaps(taps);
    EXPECT_TRUE(folded.restarted);
    EXPECT_EQ(folded.doubled, 0);
    EXPECT_NEAR(folded.stride.count(), 0.8, 1e-9);
}

TEST(TapSeries, KeepsNothingWhereTooLittleFollowsAStop) {
    auto taps = evenTaps(20, 0.75);
    taps.insert(taps.end(), {TapTime{40}, TapTime{40.75}, TapTime{41.5}});
    const auto folded = foldTaps(taps);
    EXPECT_TRUE(folded.restarted);
    EXPECT_TRUE(folded.strikes.empty());
}

TEST(TapSeries, TakesTheMedianOfTypicalIntervals) {
    // Of 0.5, 0.5, 1.0, 1.2, 1.4 the first median is 1.0; the short two are set aside.
    EXPECT_DOUBLE_EQ(medianStride(seconds({0, 0.5, 1.0, 2.0, 3.2, 4.6}))->count(), 1.2);
    // Of 0.8, 0.9, 1.0, 1.6, 1.6 the long two.
    EXPECT_NEAR(medianStride(seconds({0, 0.8, 1.7, 2.7, 4.3, 5.9}))->count(), 0.9, 1e-12);
}

TEST(TapSeries, HasNothingBelowFourTaps) {
    EXPECT_TRUE(foldTaps(evenTaps(3, 0.75)).strikes.empty());
    EXPECT_FALSE(medianStride(evenTaps(3, 0.75)));
    EXPECT_EQ(foldTaps(evenTaps(4, 0.75)).strikes.size(), 4U);
}

TEST(TapSeries, DropsTimesThatAreNotFinite) {
    auto taps = evenTaps(6, 0.75);
    const auto clean = strides(foldTaps(taps));
    taps.emplace_back(std::numeric_limits<double>::quiet_NaN());
    taps.emplace_back(std::numeric_limits<double>::infinity());
    taps.emplace_back(-std::numeric_limits<double>::infinity());
    EXPECT_EQ(strides(foldTaps(taps)), clean);
}

TEST(TapSeries, HasNothingWhereAllTapsFallTogether) {
    EXPECT_TRUE(foldTaps(evenTaps(10, 0)).strikes.empty());
    EXPECT_FALSE(medianStride(evenTaps(10, 0)));
}

TEST(TapSeries, SurvivesTimesAsFarApartAsDoublesGo) {
    const double far = std::numeric_limits<double>::max();
    EXPECT_LT(std::ssize(foldTaps(seconds({-far, 0, 1, far})).strikes), kFewestTaps);
    EXPECT_TRUE(foldTaps(seconds({-far, far, 0, 1, 2, 3})).restarted);
}

TEST(TapSeries, TakesTapsInAnyOrder) {
    std::mt19937_64 random(5);
    auto taps = evenTaps(40, 0.75);
    taps.erase(taps.begin() + 11);
    taps.emplace_back(7.6);
    const auto sorted = foldTaps(taps);
    for (int run = 0; run < 20; ++run) {
        std::ranges::shuffle(taps, random);
        const auto folded = foldTaps(taps);
        ASSERT_EQ(strides(folded), strides(sorted));
        ASSERT_EQ(folded.doubled, 1);
        ASSERT_EQ(folded.missed, 1);
    }
}

}  // namespace
}  // namespace stridetick::core
