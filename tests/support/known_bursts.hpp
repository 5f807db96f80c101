// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace stridetick::testing {

/// Tone bursts of a shape that no product code makes, each at an exact place between the samples,
/// in frames: what the analyser is tried on before a figure of it is trusted.
std::vector<float> knownBursts(const std::vector<double>& places, double rate);

/// `count` places, `period` frames apart.
std::vector<double> steadyPlaces(int count, double period);

/// Moves each place by `amount` frames, earlier or later as the seed has it.
void scatterPlaces(std::vector<double>& places, double amount, unsigned int seed);

/// What the analyser says of a file of bursts that are each a microsecond off.
struct AnalyserTrial {
    static constexpr double kTrueSdMicroseconds = 1;
    double reportedSdMicroseconds = 0;

    bool passed() const;
};
AnalyserTrial tryAnalyser(double rate);

}  // namespace stridetick::testing
