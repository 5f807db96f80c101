// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/click_sound.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace stridetick::audio {
namespace {

constexpr std::uint32_t kRate = 48'000;

std::vector<float> sounded(std::span<const Tone> tones, double fraction, std::uint32_t rate = kRate,
                           std::size_t frames = kRate) {
    std::vector<float> samples(frames);
    for (const Tone& tone : tones) {
        ToneVoice voice;
        voice.startRt(tone, {100, fraction}, rate);
        voice.addRt(samples, 0);
    }
    return samples;
}

double formula(std::span<const Tone> tones, double seconds) {
    double sum = 0;
    for (const Tone& tone : tones) {
        const double t = seconds - tone.delaySeconds;
        if (t > 0 && t < tone.lengthSeconds) {
            sum += tone.level * std::exp(-t / tone.decaySeconds) *
                   std::pow(1 - std::exp(-t / tone.attackSeconds), 6) *
                   std::sin(2 * std::numbers::pi * tone.frequencyHz * t);
        }
    }
    return sum;
}

float peakOf(const std::vector<float>& samples) {
    float peak = 0;
    for (const float sample : samples) {
        peak = std::max(peak, std::abs(sample));
    }
    return peak;
}

/// Energy between two frequencies, by plain summing of the transform over a 20 Hz grid.
double energyBetween(const std::vector<float>& samples, double from, double to) {
    double energy = 0;
    for (double f = from; f < to; f += 20) {
        double real = 0;
        double imaginary = 0;
        for (std::size_t n = 0; n < samples.size(); ++n) {
            const double angle = 2 * std::numbers::pi * f * static_cast<double>(n) / kRate;
            real += static_cast<double>(samples[n]) * std::cos(angle);
            imaginary += static_cast<double>(samples[n]) * std::sin(angle);
        }
        energy += real * real + imaginary * imaginary;
    }
    return energy;
}

TEST(ClickSound, IsItsFormulaAtAnyPlaceBetweenFrames) {
    for (const std::uint32_t rate : {44'100U, 48'000U, 96'000U}) {
        for (const double fraction : {0.0, 1e-9, 0.25, 0.5, 0.999}) {
            const auto samples = sounded(clickTones(), fraction, rate, 6000);
            for (std::size_t n = 0; n < samples.size(); ++n) {
                const double t = (static_cast<double>(n) - 100 - fraction) / rate;
                if (t < 0.0449) {  // the last sample may fall to either side
                    ASSERT_NEAR(samples[n], formula(clickTones(), t), 3e-7) << n;
                }
            }
        }
    }
}

TEST(ClickSound, PeaksJustUnderFullScaleWhereverItFalls) {
    for (double fraction = 0; fraction < 1; fraction += 0.05) {
        const double decibels =
            20 * std::log10(static_cast<double>(peakOf(sounded(clickTones(), fraction, 96'000))));
        EXPECT_NEAR(decibels, -1, 0.1) << fraction;
    }
}

TEST(ClickSound, RisesWithinTwoMillisecondsAndLastsTwentyToFifty) {
    const auto samples = sounded(clickTones(), 0);
    const float peak = peakOf(samples);
    std::size_t risen = 100;
    while (std::abs(samples[risen]) < 0.9F * peak) {
        ++risen;
    }
    EXPECT_LE(static_cast<double>(risen - 100) / kRate, 0.002);
    std::size_t last = samples.size() - 1;
    while (std::abs(samples[last]) < 0.001F * peak) {
        --last;
    }
    EXPECT_GE(static_cast<double>(last - 100) / kRate, 0.020);
    EXPECT_LE(static_cast<double>(last - 100) / kRate, 0.050);
}

TEST(ClickSound, HasItsEnergyBetweenOneAndFourKilohertz) {
    const auto samples = sounded(clickTones(), 0.3, kRate, 2500);
    const double inside = energyBetween(samples, 1000, 4000);
    const double outside = energyBetween(samples, 20, 1000) + energyBetween(samples, 4000, 24'000);
    EXPECT_GT(inside, 50 * outside);
}

TEST(ClickSound, GivesEveryCueASoundThatNoClickIs) {
    EXPECT_TRUE(cueTones(Cue::None).empty());
    for (const Cue cue : {Cue::MinuteStart, Cue::LastSeconds, Cue::MinuteEnd, Cue::Test}) {
        const auto samples = sounded(cueTones(cue), 0, kRate, 40'000);
        EXPECT_LT(peakOf(samples), 0.9F);
        EXPECT_GT(peakOf(samples), 0.2F);
        // Below the click's band, and still sounding when a click is over.
        EXPECT_GT(energyBetween(samples, 300, 1000), 20 * energyBetween(samples, 1000, 4000));
        const std::vector<float> after(samples.begin() + 100 + kRate / 20, samples.end());
        EXPECT_GT(peakOf(after), 0.1F * peakOf(samples));
    }
}

TEST(ClickSound, IsTheSameInOnePieceAndInMany) {
    const auto whole = sounded(clickTones(), 0.7, kRate, 4000);
    std::vector<float> pieces(4000);
    for (const Tone& tone : clickTones()) {
        ToneVoice voice;
        voice.startRt(tone, {100, 0.7}, kRate);
        for (std::size_t done = 0; done < pieces.size(); done += 32) {
            voice.addRt(std::span{pieces}.subspan(done, 32), static_cast<std::int64_t>(done));
        }
        EXPECT_FALSE(voice.sounding());
    }
    EXPECT_EQ(pieces, whole);
}

}  // namespace
}  // namespace stridetick::audio
