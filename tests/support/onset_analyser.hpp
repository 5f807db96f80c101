// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace stridetick::testing {

/// Where sounds begin: the first sample of each burst above `threshold` times the loudest sample,
/// after at least `quietSeconds` below it. Good to a sample or two.
std::vector<double> roughOnsets(std::span<const float> samples, double rate,
                                double threshold = 0.05, double quietSeconds = 0.08);

/// The same onsets placed between samples: each is moved to the maximum of its band-limited
/// cross-correlation with the mean of them all. All share one constant offset from the true onset.
/// Onsets too near an end of the recording are left out.
std::vector<double> correlatedOnsets(std::span<const float> samples, double rate,
                                     std::span<const double> rough);

/// The stretches between breaks: gaps that differ from the median by more than `jumpFrames`. A
/// sound server that is not fed in time plays silence in between, of whole frames.
std::vector<std::span<const double>> unbrokenStretches(std::span<const double> onsets,
                                                       double jumpFrames = 8);

/// Least squares of onset on beat number; numbers are counted by the median gap, so an onset that
/// is missing leaves a gap in the count and doesn't bend the line.
struct OnsetLine {
    std::size_t onsets = 0;
    double periodFrames = 0;
    double firstFrame = 0;
    double residualSdFrames = 0;
    double largestResidualFrames = 0;

    double perMinute(double rate) const { return 60 * rate / periodFrames; }
    /// Parts per million that the tempo is off `perMinuteWanted`.
    double tempoErrorPpm(double rate, double perMinuteWanted) const {
        return (perMinute(rate) / perMinuteWanted - 1) * 1e6;
    }
};
OnsetLine fitLine(std::span<const double> onsets);

}  // namespace stridetick::testing
