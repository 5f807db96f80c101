// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/onset_analyser.hpp"

#include "tests/support/known_bursts.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace stridetick::testing {
namespace {

constexpr double kRate = 48000;
constexpr double kMicrosecond = kRate / 1e6;
constexpr double kPeriod = 60 * kRate / 171;

OnsetLine measured(const std::vector<float>& samples) {
    return fitLine(correlatedOnsets(samples, kRate, roughOnsets(samples, kRate)));
}

TEST(OnsetAnalyser, FindsNoErrorWhereThereIsNone) {
    const OnsetLine line = measured(knownBursts(steadyPlaces(60, kPeriod), kRate));
    EXPECT_EQ(line.onsets, 60U);
    EXPECT_NEAR(line.perMinute(kRate), 171, 1e-8);
    EXPECT_LT(line.largestResidualFrames, 1e-5);
}

TEST(OnsetAnalyser, ReportsAKnownErrorOfOneMicrosecond) {
    std::vector<double> places = steadyPlaces(200, kPeriod);
    scatterPlaces(places, kMicrosecond, 20);
    const OnsetLine line = measured(knownBursts(places, kRate));
    EXPECT_NEAR(line.residualSdFrames / kMicrosecond, 1, 0.02);
}

TEST(OnsetAnalyser, PassesTheTrialThatComesBeforeEveryFigure) {
    EXPECT_TRUE(tryAnalyser(kRate).passed());
    EXPECT_FALSE((AnalyserTrial{.reportedSdMicroseconds = 0}.passed()));
}

TEST(OnsetAnalyser, ReportsATempoErrorOfTenPartsPerMillion) {
    std::vector<double> places;
    places.reserve(60);
    for (int k = 0; k < 60; ++k) {
        places.push_back(2000 + k * kPeriod * (1 - 10e-6));
    }
    EXPECT_NEAR(measured(knownBursts(places, kRate)).tempoErrorPpm(kRate, 171), 10, 1e-3);
}

TEST(OnsetAnalyser, CountsAMissingOnsetWithoutBendingTheLine) {
    std::vector<double> places = steadyPlaces(60, kPeriod);
    places.erase(places.begin() + 20, places.begin() + 22);
    const OnsetLine line = measured(knownBursts(places, kRate));
    EXPECT_EQ(line.onsets, 58U);
    EXPECT_NEAR(line.perMinute(kRate), 171, 1e-8);
}

TEST(OnsetAnalyser, CutsWhereTheSoundBrokeOff) {
    std::vector<double> places = steadyPlaces(60, kPeriod);
    for (std::size_t i = 20; i < places.size(); ++i) {
        places[i] += i < 50 ? 255 : 1255;
    }
    const auto stretches = unbrokenStretches(places);
    ASSERT_EQ(stretches.size(), 3U);
    EXPECT_EQ(stretches[0].size(), 20U);
    EXPECT_EQ(stretches[1].size(), 30U);
    EXPECT_EQ(stretches[2].size(), 10U);
    EXPECT_EQ(unbrokenStretches(steadyPlaces(60, kPeriod)).size(), 1U);
}

TEST(OnsetAnalyser, HearsNothingInSilence) {
    EXPECT_TRUE(roughOnsets(std::vector<float>(48000), kRate).empty());
}

}  // namespace
}  // namespace stridetick::testing
