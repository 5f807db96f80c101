// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/known_bursts.hpp"

#include "tests/support/child_process.hpp"
#include "tests/support/onset_analyser.hpp"

#include <cmath>
#include <fstream>
#include <numbers>
#include <random>

namespace stridetick::testing {

namespace {

constexpr double kBurstSeconds = 0.02;
constexpr double kBurstWidth = 0.0012;
constexpr double kBurstHz = 1900;
constexpr double kBurstLevel = 0.7;
constexpr double kFirstPlace = 2000;
constexpr double kTrialTolerance = 0.02;  // of a microsecond

}  // namespace

std::vector<float> knownBursts(const std::vector<double>& places, double rate) {
    std::vector<float> samples(static_cast<std::size_t>(places.back() + rate));
    const double half = kBurstSeconds * rate / 2;
    for (const double place : places) {
        const double centre = place + half;
        for (int n = static_cast<int>(place); n < static_cast<int>(place + 2 * half); ++n) {
            const double t = (n - centre) / rate;
            samples[static_cast<std::size_t>(n)] += static_cast<float>(
                kBurstLevel * std::exp(-t * t / (2 * kBurstWidth * kBurstWidth)) *
                std::sin(2 * std::numbers::pi * kBurstHz * t));
        }
    }
    return samples;
}

std::vector<double> steadyPlaces(int count, double period) {
    std::vector<double> places;
    places.reserve(static_cast<std::size_t>(count));
    for (int k = 0; k < count; ++k) {
        places.push_back(kFirstPlace + k * period);
    }
    return places;
}

void scatterPlaces(std::vector<double>& places, double amount, unsigned int seed) {
    std::mt19937 random{seed};
    std::bernoulli_distribution later;
    for (double& place : places) {
        place += later(random) ? amount : -amount;
    }
}

bool AnalyserTrial::passed() const {
    return std::abs(reportedSdMicroseconds - kTrueSdMicroseconds) < kTrialTolerance;
}

AnalyserTrial tryAnalyser(double rate) {
    auto places = steadyPlaces(200, 60 * rate / 171);
    scatterPlaces(places, rate / 1e6 * AnalyserTrial::kTrueSdMicroseconds, 20);
    const auto samples = knownBursts(places, rate);

    // Through a file, as a recording comes.
    const TempFolder folder;
    const auto file = folder.path() / "samples";
    const auto bytes = static_cast<std::streamsize>(samples.size() * sizeof(float));
    std::ofstream{file, std::ios::binary}.write(reinterpret_cast<const char*>(samples.data()),
                                                bytes);
    std::vector<float> read(samples.size());
    std::ifstream{file, std::ios::binary}.read(reinterpret_cast<char*>(read.data()), bytes);

    const OnsetLine line = fitLine(correlatedOnsets(read, rate, roughOnsets(read, rate)));
    return {.reportedSdMicroseconds = line.residualSdFrames * 1e6 / rate};
}

}  // namespace stridetick::testing
