// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/steps_per_minute.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace stridetick::core {
namespace {

TEST(StepsPerMinute, RoundsHalfUpToATenth) {
    EXPECT_EQ(StepsPerMinute::tryFromSpm(153.44)->tenths(), 1534);
    EXPECT_EQ(StepsPerMinute::tryFromSpm(153.75)->tenths(), 1538);
    EXPECT_EQ(StepsPerMinute::tryFromSpm(0.05)->tenths(), 1);
    EXPECT_EQ(StepsPerMinute::tryFromSpm(10'000)->tenths(), 100'000);
}

TEST(StepsPerMinute, RefusesWhatIsNoCadence) {
    EXPECT_FALSE(StepsPerMinute::tryFromSpm(std::numeric_limits<double>::quiet_NaN()));
    EXPECT_FALSE(StepsPerMinute::tryFromSpm(std::numeric_limits<double>::infinity()));
    EXPECT_FALSE(StepsPerMinute::tryFromSpm(0));
    EXPECT_FALSE(StepsPerMinute::tryFromSpm(-160));
    EXPECT_FALSE(StepsPerMinute::tryFromSpm(0.049));
    EXPECT_FALSE(StepsPerMinute::tryFromSpm(10'000.1));
}

TEST(StepsPerMinute, RoundsHalfUpToAWholeStep) {
    EXPECT_EQ((159.4_spm).rounded(), 159);
    EXPECT_EQ((159.5_spm).rounded(), 160);
    EXPECT_EQ((160_spm).rounded(), 160);
}

TEST(StepsPerMinute, HalvesToStridesAndBackWithoutLoss) {
    EXPECT_DOUBLE_EQ((147_spm).toStrides().valueStrides(), 73.5);
    for (int tenths = 1; tenths < 3000; ++tenths) {
        const auto cadence = StepsPerMinute::ofTenths(tenths);
        ASSERT_EQ(cadence.toStrides().toSteps(), cadence);
    }
    EXPECT_EQ(StridesPerMinute::ofWhole(80).toSteps(), 160_spm);
    EXPECT_EQ(StridesPerMinute::ofMilli(79'500).toSteps(), 159_spm);
    EXPECT_EQ(StridesPerMinute::ofMilli(80'024).toSteps(), 160_spm);
    EXPECT_EQ(StridesPerMinute::ofMilli(80'025).toSteps(), 160.1_spm);
}

TEST(StepsPerMinute, DiffersInTenths) {
    EXPECT_EQ((155.6_spm - 150_spm).tenths(), 56);
    EXPECT_EQ((150_spm - 155.6_spm).magnitude().tenths(), 56);
    EXPECT_EQ(150_spm + StepsPerMinuteDelta::ofTenths(-5), 149.5_spm);
    EXPECT_EQ(StepsPerMinuteDelta::fromSpm(0.5763).tenths(), 6);
    EXPECT_EQ(StepsPerMinuteDelta::fromSpm(-0.26).tenths(), -3);
}

}  // namespace
}  // namespace stridetick::core
