// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cadence/tap_along.hpp"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;
using tapalong::Instant;
using tapalong::Refusal;
using Lags = std::vector<std::chrono::milliseconds>;

std::vector<Instant> beats(int count) {
    std::vector<Instant> made;
    made.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        made.push_back(Instant{1h} + i * tapalong::kBeatsApart);
    }
    return made;
}

std::vector<Instant> tapsAfter(const std::vector<Instant>& beats, const Lags& lags) {
    std::vector<Instant> made;
    for (std::size_t i = 0; i < lags.size(); ++i) {
        made.push_back(beats[i] + lags[i]);
    }
    return made;
}

TEST(TapAlong, AnswersWithTheMedianLagAllOverTheRange) {
    const auto clicks = beats(12);
    for (auto lag = tapalong::kFurthestAhead; lag <= tapalong::kHighest; lag += 50ms) {
        const auto taps = tapsAfter(clicks, Lags(10, lag));
        EXPECT_EQ(tapalong::offset(taps, clicks), lag);
    }
}

TEST(TapAlong, OneWildTapBendsNothing) {
    const auto clicks = beats(12);
    const Lags lags{180ms, 200ms, 190ms, 210ms, 200ms, 550ms, 195ms, 205ms, 200ms};
    EXPECT_EQ(tapalong::offset(tapsAfter(clicks, lags), clicks), 200ms);
}

TEST(TapAlong, ARunnersOrdinaryUnevennessIsTaken) {
    std::mt19937 random(7);
    std::normal_distribution<double> wobble(120, 30);
    const auto clicks = beats(16);
    Lags lags;
    for (int i = 0; i < 16; ++i) {
        lags.push_back(std::chrono::milliseconds{static_cast<int>(wobble(random))});
    }
    const auto offset = tapalong::offset(tapsAfter(clicks, lags), clicks);
    ASSERT_TRUE(offset.has_value());
    EXPECT_NEAR(static_cast<double>(offset->count()), 120, 25);
}

TEST(TapAlong, WantsEightTapsBesideBeats) {
    const auto clicks = beats(12);
    auto taps = tapsAfter(clicks, Lags(7, 100ms));
    EXPECT_EQ(tapalong::offset(taps, clicks), tl::unexpected(Refusal::TooFew));
    taps.push_back(clicks.front() - 5s);
    taps.push_back(clicks.back() + 5s);
    EXPECT_EQ(tapalong::offset(taps, clicks), tl::unexpected(Refusal::TooFew));
    EXPECT_EQ(tapalong::offset(taps, {}), tl::unexpected(Refusal::TooFew));
    taps.push_back(clicks[7] + 100ms);
    EXPECT_EQ(tapalong::offset(taps, clicks), 100ms);
}

TEST(TapAlong, RefusesTapsAllOverThePlace) {
    const auto clicks = beats(12);
    const Lags lags{-200ms, 300ms, 0ms, 450ms, -100ms, 200ms, 50ms, -250ms, 400ms, 150ms};
    EXPECT_EQ(tapalong::offset(tapsAfter(clicks, lags), clicks),
              tl::unexpected(Refusal::TooUneven));
}

TEST(TapAlong, RefusesWhatCannotBeSet) {
    const auto clicks = beats(12);
    EXPECT_EQ(tapalong::offset(tapsAfter(clicks, Lags(9, 560ms)), clicks),
              tl::unexpected(Refusal::OutOfRange));
    EXPECT_EQ(tapalong::offset(tapsAfter(clicks, Lags(9, -350ms)), clicks),
              tl::unexpected(Refusal::OutOfRange));
    EXPECT_EQ(tapalong::offset(tapsAfter(clicks, Lags(9, -193ms)), clicks),
              tl::unexpected(Refusal::OutOfRange));
}

}  // namespace
}  // namespace stridetick::core
