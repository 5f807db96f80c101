// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/onset_analyser.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <complex>
#include <numbers>
#include <stdexcept>

namespace stridetick::testing {

namespace {

using Spectrum = std::vector<std::complex<double>>;

// The window must hold the whole sound: what is cut off at its end biases the place.
constexpr double kWindowSeconds = 0.08;
constexpr std::size_t kLeadFrames = 256;
constexpr int kNewtonSteps = 12;

/// In place, radix 2; `sign` is -1 forward, +1 back (not scaled).
void fourier(Spectrum& values, double sign) {
    const std::size_t n = values.size();
    for (std::size_t i = 1, j = 0; i < n; ++i) {
        std::size_t bit = n >> 1;
        for (; (j & bit) != 0; bit >>= 1) {
            j ^= bit;
        }
        j ^= bit;
        if (i < j) {
            std::swap(values[i], values[j]);
        }
    }
    for (std::size_t length = 2; length <= n; length <<= 1) {
        const std::size_t half = length / 2;
        Spectrum turn(half);
        for (std::size_t k = 0; k < half; ++k) {
            turn[k] = std::polar(1.0, sign * 2 * std::numbers::pi * static_cast<double>(k) /
                                          static_cast<double>(length));
        }
        for (std::size_t start = 0; start < n; start += length) {
            for (std::size_t k = 0; k < half; ++k) {
                const auto odd = values[start + k + half] * turn[k];
                values[start + k + half] = values[start + k] - odd;
                values[start + k] += odd;
            }
        }
    }
}

double angularStep(std::size_t size) { return 2 * std::numbers::pi / static_cast<double>(size); }

/// How many frames later `sound` is than `reference`, at the maximum of their cross-correlation.
double delayOf(const Spectrum& sound, const Spectrum& reference) {
    const std::size_t n = sound.size();
    Spectrum product(n);
    for (std::size_t k = 0; k < n; ++k) {
        product[k] = sound[k] * std::conj(reference[k]);
    }
    Spectrum lags = product;
    fourier(lags, 1);
    const auto peak = static_cast<std::size_t>(
        std::max_element(lags.begin(), lags.end(),
                         [](auto a, auto b) { return a.real() < b.real(); }) -
        lags.begin());
    double delay = static_cast<double>(peak);
    if (peak > n / 2) {
        delay -= static_cast<double>(n);
    }
    for (int step = 0; step < kNewtonSteps; ++step) {
        double slope = 0;
        double curve = 0;
        for (std::size_t k = 1; k < n / 2; ++k) {
            const double w = angularStep(n) * static_cast<double>(k);
            const auto turned = product[k] * std::polar(1.0, w * delay);
            slope -= w * turned.imag();
            curve -= w * w * turned.real();
        }
        const double move = slope / curve;
        delay -= move;
        if (std::abs(move) < 1e-12) {
            break;
        }
    }
    return delay;
}

Spectrum spectrumAt(std::span<const float> samples, std::size_t start, std::size_t size) {
    Spectrum values(size);
    for (std::size_t i = 0; i < size; ++i) {
        values[i] = static_cast<double>(samples[start + i]);
    }
    fourier(values, -1);
    return values;
}

double medianGap(std::span<const double> onsets) {
    std::vector<double> gaps;
    for (std::size_t i = 1; i < onsets.size(); ++i) {
        gaps.push_back(onsets[i] - onsets[i - 1]);
    }
    const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
    std::nth_element(gaps.begin(), middle, gaps.end());
    return *middle;
}

}  // namespace

std::vector<double> roughOnsets(std::span<const float> samples, double rate, double threshold,
                                double quietSeconds) {
    float loudest = 0;
    for (const float sample : samples) {
        loudest = std::max(loudest, std::abs(sample));
    }
    const float level = loudest * static_cast<float>(threshold);
    const auto quietFrames = static_cast<std::size_t>(quietSeconds * rate);
    std::vector<double> onsets;
    std::size_t quiet = quietFrames;
    for (std::size_t i = 0; loudest > 0 && i < samples.size(); ++i) {
        if (std::abs(samples[i]) <= level) {
            ++quiet;
            continue;
        }
        if (quiet >= quietFrames) {
            onsets.push_back(static_cast<double>(i));
        }
        quiet = 0;
    }
    return onsets;
}

std::vector<double> correlatedOnsets(std::span<const float> samples, double rate,
                                     std::span<const double> rough) {
    const std::size_t size = std::bit_ceil(static_cast<std::size_t>(kWindowSeconds * rate));
    std::vector<std::size_t> starts;
    for (const double onset : rough) {
        const auto frame = static_cast<std::size_t>(onset);
        if (frame >= kLeadFrames && frame - kLeadFrames + size <= samples.size()) {
            starts.push_back(frame - kLeadFrames);
        }
    }
    if (starts.empty()) {
        return {};
    }
    // Against the first alone, then against the mean of all, aligned by that.
    Spectrum reference = spectrumAt(samples, starts.front(), size);
    Spectrum mean(size);
    for (const std::size_t start : starts) {
        const Spectrum sound = spectrumAt(samples, start, size);
        const double delay = delayOf(sound, reference);
        for (std::size_t k = 0; k < size / 2; ++k) {
            mean[k] +=
                sound[k] * std::polar(1.0, angularStep(size) * static_cast<double>(k) * delay);
        }
    }
    for (std::size_t k = 1; k < size / 2; ++k) {
        mean[size - k] = std::conj(mean[k]);
    }
    std::vector<double> onsets;
    onsets.reserve(starts.size());
    for (const std::size_t start : starts) {
        onsets.push_back(static_cast<double>(start) + static_cast<double>(kLeadFrames) +
                         delayOf(spectrumAt(samples, start, size), mean));
    }
    return onsets;
}

std::vector<std::span<const double>> unbrokenStretches(std::span<const double> onsets,
                                                       double jumpFrames) {
    std::vector<std::span<const double>> stretches;
    const double median = onsets.size() > 1 ? medianGap(onsets) : 0;
    std::size_t first = 0;
    for (std::size_t i = 1; i < onsets.size(); ++i) {
        if (std::abs(onsets[i] - onsets[i - 1] - median) > jumpFrames) {
            stretches.push_back(onsets.subspan(first, i - first));
            first = i;
        }
    }
    stretches.push_back(onsets.subspan(first));
    return stretches;
}

OnsetLine fitLine(std::span<const double> onsets) {
    if (onsets.size() < 3) {
        throw std::invalid_argument("a line needs three onsets");
    }
    const double median = medianGap(onsets);
    std::vector<double> beats{0};
    for (std::size_t i = 1; i < onsets.size(); ++i) {
        beats.push_back(beats.back() + std::round((onsets[i] - onsets[i - 1]) / median));
    }
    const auto n = static_cast<double>(onsets.size());
    double meanBeat = 0;
    double meanOnset = 0;
    for (std::size_t i = 0; i < onsets.size(); ++i) {
        meanBeat += beats[i] / n;
        meanOnset += (onsets[i] - onsets[0]) / n;
    }
    double spread = 0;
    double product = 0;
    for (std::size_t i = 0; i < onsets.size(); ++i) {
        spread += (beats[i] - meanBeat) * (beats[i] - meanBeat);
        product += (beats[i] - meanBeat) * (onsets[i] - onsets[0] - meanOnset);
    }
    OnsetLine line{.onsets = onsets.size(), .periodFrames = product / spread};
    line.firstFrame = onsets[0] + meanOnset - line.periodFrames * meanBeat;
    double squares = 0;
    for (std::size_t i = 0; i < onsets.size(); ++i) {
        const double residual = onsets[i] - line.firstFrame - line.periodFrames * beats[i];
        squares += residual * residual;
        line.largestResidualFrames = std::max(line.largestResidualFrames, std::abs(residual));
    }
    line.residualSdFrames = std::sqrt(squares / (n - 2));
    return line;
}

}  // namespace stridetick::testing
