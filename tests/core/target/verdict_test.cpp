// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/verdict.hpp"

#include <gtest/gtest.h>

namespace stridetick::core {
namespace {

constexpr auto kNone = StepsPerMinuteDelta::ofTenths(0);

TEST(Verdict, IsGivenOnTheWholeStepHalfUp) {
    EXPECT_EQ(judge(159.4_spm, kNone).standing, Standing::Under);
    EXPECT_EQ(judge(159.5_spm, kNone).standing, Standing::OnTheLine);
    EXPECT_EQ(judge(160_spm, kNone).standing, Standing::OnTheLine);
    EXPECT_EQ(judge(160.4_spm, kNone).standing, Standing::OnTheLine);
    EXPECT_EQ(judge(160.5_spm, kNone).standing, Standing::Clear);
    EXPECT_EQ(judge(120_spm, kNone).standing, Standing::Under);
    EXPECT_EQ(judge(203_spm, kNone).standing, Standing::Clear);
}

TEST(Verdict, IsTooCloseToCallWithinTheBoundsIncluded) {
    const auto width = StepsPerMinuteDelta::ofTenths(20);
    EXPECT_FALSE(judge(157.9_spm, width).tooCloseToCall);
    EXPECT_TRUE(judge(158_spm, width).tooCloseToCall);
    EXPECT_TRUE(judge(162_spm, width).tooCloseToCall);
    EXPECT_FALSE(judge(162.1_spm, width).tooCloseToCall);
    EXPECT_TRUE(judge(160_spm, kNone).tooCloseToCall);
}

TEST(Plausibility, HasItsBoundsOnTheDoubledValue) {
    EXPECT_EQ(plausibility(119.9_spm), Plausibility::LooksLikeWalking);
    EXPECT_EQ(plausibility(120_spm), Plausibility::VeryLow);
    EXPECT_EQ(plausibility(129.9_spm), Plausibility::VeryLow);
    EXPECT_EQ(plausibility(130_spm), Plausibility::Plausible);
    EXPECT_EQ(plausibility(220_spm), Plausibility::Plausible);
    EXPECT_EQ(plausibility(220.1_spm), Plausibility::ProbablyBothFeet);
}

}  // namespace
}  // namespace stridetick::core
