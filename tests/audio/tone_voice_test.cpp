// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/tone_voice.hpp"

#include "audio/click_sound.hpp"
#include "tests/audio/sounded_tones.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <vector>

namespace stridetick::audio {
namespace {

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

TEST(ToneVoice, IsItsFormulaAtAnyPlaceBetweenFrames) {
    for (const std::uint32_t rate : {44'100U, 48'000U, 96'000U}) {
        for (const double fraction : {0.0, 1e-9, 0.25, 0.5, 0.999}) {
            const auto samples = sounded(clickTones(ClickSound::Tick), fraction, rate, 6000);
            for (std::size_t n = 0; n < samples.size(); ++n) {
                const double t = (static_cast<double>(n) - 100 - fraction) / rate;
                if (t < 0.0449) {  // the last sample may fall to either side
                    ASSERT_NEAR(samples[n], formula(clickTones(ClickSound::Tick), t), 3e-7) << n;
                }
            }
        }
    }
}

TEST(ToneVoice, IsTheSameInOnePieceAndInMany) {
    const auto whole = sounded(clickTones(ClickSound::Bell), 0.7, kRate, 4000);
    std::vector<float> pieces(4000);
    for (const Tone& tone : clickTones(ClickSound::Bell)) {
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
