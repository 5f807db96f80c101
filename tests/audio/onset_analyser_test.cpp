// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/onset_analyser.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <random>
#include <vector>

namespace stridetick::testing {
namespace {

constexpr double kRate = 48000;
constexpr double kMicrosecond = kRate / 1e6;
constexpr double kPeriod = 60 * kRate / 171;

/// Tone bursts of a shape that no product code makes, at exact places between samples.
std::vector<float> bursts(const std::vector<double>& places) {
    std::vector<float> samples(static_cast<std::size_t>(places.back() + kRate));
    for (const double place : places) {
        const double centre = place + 480;
        for (int n = static_cast<int>(place); n < static_cast<int>(place + 960); ++n) {
            const double t = (n - centre) / kRate;
            samples[static_cast<std::size_t>(n)] +=
                static_cast<float>(0.7 * std::exp(-t * t / (2 * 0.0012 * 0.0012)) *
                                   std::sin(2 * std::numbers::pi * 1900 * t));
        }
    }
    return samples;
}

std::vector<double> steadyPlaces(int count) {
    std::vector<double> places;
    places.reserve(static_cast<std::size_t>(count));
    for (int k = 0; k < count; ++k) {
        places.push_back(2000 + k * kPeriod);
    }
    return places;
}

OnsetLine measured(const std::vector<float>& samples) {
    return fitLine(correlatedOnsets(samples, kRate, roughOnsets(samples, kRate)));
}

TEST(OnsetAnalyser, FindsNoErrorWhereThereIsNone) {
    const OnsetLine line = measured(bursts(steadyPlaces(60)));
    EXPECT_EQ(line.onsets, 60U);
    EXPECT_NEAR(line.perMinute(kRate), 171, 1e-8);
    EXPECT_LT(line.largestResidualFrames, 1e-5);
}

TEST(OnsetAnalyser, ReportsAKnownErrorOfOneMicrosecond) {
    std::vector<double> places = steadyPlaces(200);
    std::mt19937 random{20};
    std::normal_distribution<double> error{0, kMicrosecond};
    double squares = 0;
    for (double& place : places) {
        const double off = error(random);
        place += off;
        squares += off * off;
    }
    const double trueSd = std::sqrt(squares / 198);
    const OnsetLine line = measured(bursts(places));
    EXPECT_NEAR(line.residualSdFrames / kMicrosecond, trueSd / kMicrosecond, 0.02);
    EXPECT_NEAR(line.residualSdFrames / kMicrosecond, 1, 0.15);
}

TEST(OnsetAnalyser, ReportsATempoErrorOfTenPartsPerMillion) {
    std::vector<double> places;
    places.reserve(60);
    for (int k = 0; k < 60; ++k) {
        places.push_back(2000 + k * kPeriod * (1 - 10e-6));
    }
    EXPECT_NEAR(measured(bursts(places)).tempoErrorPpm(kRate, 171), 10, 1e-3);
}

TEST(OnsetAnalyser, CountsAMissingOnsetWithoutBendingTheLine) {
    std::vector<double> places = steadyPlaces(60);
    places.erase(places.begin() + 20, places.begin() + 22);
    const OnsetLine line = measured(bursts(places));
    EXPECT_EQ(line.onsets, 58U);
    EXPECT_NEAR(line.perMinute(kRate), 171, 1e-8);
}

TEST(OnsetAnalyser, CutsWhereTheSoundBrokeOff) {
    std::vector<double> places = steadyPlaces(60);
    for (std::size_t i = 20; i < places.size(); ++i) {
        places[i] += i < 50 ? 255 : 1255;
    }
    const auto stretches = unbrokenStretches(places);
    ASSERT_EQ(stretches.size(), 3U);
    EXPECT_EQ(stretches[0].size(), 20U);
    EXPECT_EQ(stretches[1].size(), 30U);
    EXPECT_EQ(stretches[2].size(), 10U);
    EXPECT_EQ(unbrokenStretches(steadyPlaces(60)).size(), 1U);
}

TEST(OnsetAnalyser, HearsNothingInSilence) {
    EXPECT_TRUE(roughOnsets(std::vector<float>(48000), kRate).empty());
}

}  // namespace
}  // namespace stridetick::testing
