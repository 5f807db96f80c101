// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/gain_of.hpp"

#include <gtest/gtest.h>

namespace stridetick::audio {
namespace {

using core::Decibels;

TEST(GainOf, IsSilentAtTheBottomAndLeavesTheClickAsItIsAtZero) {
    EXPECT_EQ(gainOf(core::kSilence), 0.0F);
    EXPECT_EQ(gainOf(core::kUnchanged), 1.0F);
    EXPECT_NEAR(gainOf(Decibels::ofTenths(-60)), 0.5012, 1e-4);
    EXPECT_NEAR(gainOf(core::kHighestBoost), 3.981, 1e-3);
}

TEST(GainOf, HoldsTheVolumeWithinItsRange) {
    EXPECT_EQ(gainOf(Decibels::ofTenths(-10'000)), 0.0F);
    EXPECT_EQ(gainOf(Decibels::ofTenths(10'000)), gainOf(core::kHighestBoost));
}

}  // namespace
}  // namespace stridetick::audio
