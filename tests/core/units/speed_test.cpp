// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/speed.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace stridetick::core {
namespace {

TEST(Speed, RefusesWhatNoTreadmillRuns) {
    EXPECT_FALSE(MetresPerSecond::tryFrom(0));
    EXPECT_FALSE(MetresPerSecond::tryFrom(-1));
    EXPECT_FALSE(MetresPerSecond::tryFrom(15.01));
    EXPECT_FALSE(MetresPerSecond::tryFrom(std::numeric_limits<double>::quiet_NaN()));
    EXPECT_TRUE(MetresPerSecond::tryFrom(15));
}

TEST(Speed, IsComparedInWholeHundredths) {
    EXPECT_EQ(
        MetresPerSecond::tryFrom(3.1)->hundredths() - MetresPerSecond::tryFrom(2.8)->hundredths(),
        30);
}

TEST(Speed, ReadsAsTheRunnersUnitSays) {
    const auto speed = *MetresPerSecond::tryFrom(3);
    EXPECT_NEAR(inUnit(speed, SpeedUnit::KilometresPerHour), 10.8, 1e-12);
    EXPECT_NEAR(inUnit(speed, SpeedUnit::MinutesPerKilometre), 5.0 + 5.0 / 9, 1e-12);
    EXPECT_NEAR(inUnit(speed, SpeedUnit::MilesPerHour), 6.71081, 1e-5);
    EXPECT_NEAR(inUnit(speed, SpeedUnit::MinutesPerMile), 8.94080, 1e-5);
}

TEST(Speed, ComesBackFromEveryUnit) {
    const auto speed = *MetresPerSecond::tryFrom(2.85);
    for (const auto unit : {SpeedUnit::KilometresPerHour, SpeedUnit::MinutesPerKilometre,
                            SpeedUnit::MilesPerHour, SpeedUnit::MinutesPerMile}) {
        EXPECT_NEAR(speedFromUnit(inUnit(speed, unit), unit)->value(), 2.85, 1e-12);
        EXPECT_FALSE(speedFromUnit(0, unit));
        EXPECT_FALSE(speedFromUnit(-5, unit));
    }
}

}  // namespace
}  // namespace stridetick::core
