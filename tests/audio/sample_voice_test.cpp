// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/sample_voice.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <vector>

namespace stridetick::audio {
namespace {

constexpr double kRate = 48'000;

/// A burst well inside the band, as a recording of 20 ms would have it.
double burst(double frame) {
    const double t = (frame - 480) / kRate;
    return 0.7 * std::exp(-t * t / (2 * 0.0012 * 0.0012)) *
           std::sin(2 * std::numbers::pi * 1900 * t);
}

std::vector<float> recorded() {
    std::vector<float> samples(960);
    for (std::size_t n = 0; n < samples.size(); ++n) {
        samples[n] = static_cast<float>(burst(static_cast<double>(n)));
    }
    return samples;
}

std::vector<float> sounded(std::span<const float> samples, FramePlace onset, std::size_t block) {
    std::vector<float> out(2000);
    SampleVoice voice;
    voice.startRt(samples, onset);
    for (std::size_t done = 0; done < out.size(); done += block) {
        voice.addRt(std::span{out}.subspan(done, std::min(block, out.size() - done)),
                    static_cast<std::int64_t>(done));
    }
    EXPECT_FALSE(voice.sounding());
    return out;
}

TEST(SampleVoice, IsTheRecordingItselfOnAWholeFrame) {
    const auto samples = recorded();
    const auto out = sounded(samples, {100, 0}, 2000);
    for (std::size_t n = 0; n < samples.size(); ++n) {
        ASSERT_NEAR(out[n + 100 + SampleVoice::kDelayFrames], samples[n], 1e-6);
    }
}

TEST(SampleVoice, IsTheRecordingMovedBetweenFrames) {
    const auto samples = recorded();
    for (const double fraction : {0.001, 0.25, 0.5, 0.75, 0.999}) {
        const auto out = sounded(samples, {100, fraction}, 2000);
        for (int n = 20; n < 940; ++n) {
            const auto at = static_cast<std::size_t>(n + 100 + SampleVoice::kDelayFrames);
            ASSERT_NEAR(out[at], burst(n - fraction), 5e-4) << fraction << " " << n;
        }
    }
}

TEST(SampleVoice, IsTheSameWhateverTheBlock) {
    const auto samples = recorded();
    const auto whole = sounded(samples, {100, 0.3}, 2000);
    for (const std::size_t block : {1U, 7U, 64U, 256U}) {
        EXPECT_EQ(sounded(samples, {100, 0.3}, block), whole) << block;
    }
}

TEST(SampleVoice, SoundsARecordingShorterThanItsFilter) {
    const std::vector<float> samples{0.5F, -0.25F};
    const auto out = sounded(samples, {0, 0}, 16);
    EXPECT_NEAR(out[SampleVoice::kDelayFrames], 0.5F, 1e-6);
    EXPECT_NEAR(out[SampleVoice::kDelayFrames + 1], -0.25F, 1e-6);
    EXPECT_NEAR(out[SampleVoice::kDelayFrames + 2], 0.0F, 1e-6);
    sounded({}, {0, 0.5}, 16);
}

}  // namespace
}  // namespace stridetick::audio
