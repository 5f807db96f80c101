// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/tapped_measurement.hpp"

#include "core/cadence/tap.hpp"

#include <gtest/gtest.h>

#include <chrono>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;

TEST(TappedMeasurement, KeepsWhatWasTappedAndWhatTheEstimateSaysOfIt) {
    TapMinute minute;
    CadenceEstimate estimate{.cadence = 158_spm, .halfWidth = StepsPerMinuteDelta::ofTenths(6)};
    estimate.uneven = true;
    estimate.kept = 79;
    estimate.missed = 1;
    estimate.doubled = 2;
    estimate.rejected = 3;
    const WallTime at{std::chrono::sys_days{std::chrono::days{20'000}} + 7h, 60min};
    const auto kept = tappedMeasurement(MeasurementId{"m"}, minute, estimate, true, at);
    EXPECT_EQ(kept.id, MeasurementId{"m"});
    EXPECT_EQ(kept.at, at);
    EXPECT_EQ(kept.method, MeasurementMethod::Tapped);
    EXPECT_EQ(kept.cadence, 158_spm);
    EXPECT_EQ(kept.halfWidth.tenths(), 6);
    EXPECT_TRUE(kept.uneven);
    EXPECT_EQ(kept.strikes, 79);
    EXPECT_EQ(kept.missed, 1);
    EXPECT_EQ(kept.doubled, 2);
    EXPECT_EQ(kept.rejected, 3);
    EXPECT_TRUE(kept.bothFeet);
    EXPECT_FALSE(kept.clickAudible);
}

}  // namespace
}  // namespace stridetick::core
