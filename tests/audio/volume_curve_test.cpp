// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/volume_curve.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace stridetick::audio {
namespace {

TEST(VolumeCurve, IsSilentAtTheBottomAndFullAtTheTop) {
    EXPECT_EQ(gainOfVolume(0), 0.0F);
    EXPECT_EQ(gainOfVolume(1), 1.0F);
}

TEST(VolumeCurve, MovesByEqualRatiosForEqualMoves) {
    const float ratio = gainOfVolume(0.6) / gainOfVolume(0.5);
    EXPECT_NEAR(gainOfVolume(0.9) / gainOfVolume(0.8), ratio, 1e-4);
    EXPECT_NEAR(20 * std::log10(ratio), 5, 1e-4);
}

TEST(VolumeCurve, TakesNonsenseForTheNearerEnd) {
    EXPECT_EQ(gainOfVolume(-1), 0.0F);
    EXPECT_EQ(gainOfVolume(2), 1.0F);
    EXPECT_EQ(gainOfVolume(std::numeric_limits<double>::quiet_NaN()), 0.0F);
}

}  // namespace
}  // namespace stridetick::audio
