// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/click_sound.hpp"

#include "tests/audio/sounded_tones.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <tuple>
#include <vector>

namespace stridetick::audio {
namespace {

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

constexpr std::array kSounds{ClickSound::Tick,  ClickSound::Snap, ClickSound::Wood,
                             ClickSound::Knock, ClickSound::Bell, ClickSound::Beep};
constexpr std::array kTimbres{Timbre::Plain, Timbre::Low, Timbre::Accent};

std::vector<Tone> tonesOf(ClickSound sound, Timbre timbre) {
    std::vector<Tone> tones;
    for (const Tone& tone : clickTones(sound)) {
        tones.push_back(pitched(tone, pitchOf(timbre)));
    }
    return tones;
}

/// Every sound in every timbre.
class EachClick : public ::testing::TestWithParam<std::tuple<ClickSound, Timbre>> {
 protected:
    std::vector<Tone> tones_ = tonesOf(std::get<0>(GetParam()), std::get<1>(GetParam()));
};
INSTANTIATE_TEST_SUITE_P(ClickSound, EachClick,
                         ::testing::Combine(::testing::ValuesIn(kSounds),
                                            ::testing::ValuesIn(kTimbres)));

TEST_P(EachClick, PeaksJustUnderFullScaleWhereverItFalls) {
    for (double fraction = 0; fraction < 1; fraction += 0.05) {
        const double decibels =
            20 * std::log10(static_cast<double>(peakOf(sounded(tones_, fraction, 192'000))));
        EXPECT_NEAR(decibels, -1, 0.1) << fraction;
    }
}

TEST_P(EachClick, RisesWithinTwoMillisecondsAndIsOverWithinFifty) {
    const auto samples = sounded(tones_, 0);
    const float peak = peakOf(samples);
    std::size_t risen = 100;
    while (std::abs(samples[risen]) < 0.7F * peak) {
        ++risen;
    }
    EXPECT_LE(static_cast<double>(risen - 100) / kRate, 0.002);
    std::size_t last = samples.size() - 1;
    while (samples[last] == 0.0F) {
        --last;
    }
    EXPECT_LE(static_cast<double>(last - 100) / kRate, 0.050);
    // It fades out: its end is no crackle of its own.
    EXPECT_LT(std::abs(samples[last]), 0.003F * peak);
}

TEST_P(EachClick, HasItsEnergyWhereHearingIsKeenest) {
    const auto samples = sounded(tones_, 0.3, kRate, 2500);
    const double inside = energyBetween(samples, 800, 4500);
    const double outside = energyBetween(samples, 20, 800) + energyBetween(samples, 4500, 24'000);
    EXPECT_GT(inside, 9 * outside);
}

TEST(ClickSound, HasItsEnergyBetweenOneAndFourKilohertz) {
    for (const ClickSound sound : kSounds) {
        const auto samples = sounded(clickTones(sound), 0.3, kRate, 2500);
        const double inside = energyBetween(samples, 1000, 4000);
        const double outside =
            energyBetween(samples, 20, 1000) + energyBetween(samples, 4000, 24'000);
        EXPECT_GT(inside, 4 * outside) << static_cast<int>(sound);
    }
}

TEST(ClickSound, IsNoTwiceTheSame) {
    for (std::size_t a = 0; a < kSounds.size(); ++a) {
        for (std::size_t b = 0; b < a; ++b) {
            EXPECT_NE(sounded(clickTones(kSounds[a]), 0), sounded(clickTones(kSounds[b]), 0));
        }
    }
    EXPECT_EQ(sounded(clickTones(ClickSound::Own), 0), sounded(clickTones(ClickSound::Tick), 0));
}

TEST(ClickSound, GivesEveryCueASoundThatNoClickIs) {
    EXPECT_TRUE(cueTones(Cue::None).empty());
    for (const Cue cue : {Cue::MinuteStart, Cue::LastSeconds, Cue::MinuteEnd, Cue::Test,
                          Cue::RunStart, Cue::ClickReturns, Cue::ClickPauses, Cue::RunEnd}) {
        const auto samples = sounded(cueTones(cue), 0, kRate, 40'000);
        EXPECT_LT(peakOf(samples), 0.9F);
        EXPECT_GT(peakOf(samples), 0.2F);
        // Below the click's band, and still sounding when a click is over.
        EXPECT_GT(energyBetween(samples, 300, 1000), 20 * energyBetween(samples, 1000, 4000));
        const std::vector<float> after(samples.begin() + 100 + kRate / 20, samples.end());
        EXPECT_GT(peakOf(after), 0.1F * peakOf(samples));
    }
}

}  // namespace
}  // namespace stridetick::audio
