// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/smooth_gain.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace stridetick::audio {
namespace {

constexpr std::uint32_t kRate = 48'000;

std::vector<float> gains(SmoothGain& gain, std::size_t frames) {
    std::vector<float> ones(frames, 1.0F);
    gain.applyRt(ones, {});
    return ones;
}

SmoothGain movingTo(float target) {
    SmoothGain gain;
    gain.setRate(kRate);
    gain.setTarget(target);
    return gain;
}

TEST(SmoothGain, MovesWithoutAStepAndLandsOnItsTarget) {
    SmoothGain gain = movingTo(0.25F);
    const auto moved = gains(gain, 4800);
    float before = 1;
    for (const float each : moved) {
        ASSERT_LE(each, before);
        ASSERT_LT(before - each, 0.004F);
        before = each;
    }
    EXPECT_EQ(moved.back(), 0.25F);
}

TEST(SmoothGain, GivesBothSidesTheSame) {
    SmoothGain gain = movingTo(0.1F);
    std::vector<float> left(300, 0.5F);
    std::vector<float> right(300, 0.5F);
    gain.applyRt(left, right);
    EXPECT_EQ(left, right);
}

TEST(SmoothGain, MovesOnThroughSilenceAsThroughSound) {
    SmoothGain heard = movingTo(0.1F);
    SmoothGain skipped = movingTo(0.1F);
    gains(heard, 700);
    skipped.skipRt(300);
    skipped.skipRt(400);
    EXPECT_EQ(gains(heard, 256), gains(skipped, 256));
    heard.skipRt(10'000);
    EXPECT_EQ(gains(heard, 1).front(), 0.1F);
}

TEST(KeepBelowFullScale, LeavesAClickAloneAndBendsWhatIsLouder) {
    std::vector<float> quiet{0.0F, 0.5F, -0.89F, 0.9F};
    const auto before = quiet;
    keepBelowFullScaleRt(quiet);
    EXPECT_EQ(quiet, before);
    std::vector<float> loud;
    for (float sample = 0; sample < 20; sample += 0.01F) {
        loud.push_back(sample);
        loud.push_back(-sample);
    }
    keepBelowFullScaleRt(loud);
    for (std::size_t i = 2; i < loud.size(); i += 2) {
        ASSERT_LT(loud[i], 1.0F);
        ASSERT_EQ(loud[i + 1], -loud[i]);
        ASSERT_GT(loud[i], loud[i - 2]);  // no two levels become one
    }
}

}  // namespace
}  // namespace stridetick::audio
