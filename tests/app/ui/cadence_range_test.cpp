// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/cadence_range.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace stridetick::app {
namespace {

core::WeekSummary week(int tenths) {
    core::WeekSummary made{.start = {}};
    made.paced = {.measurements = 1,
                  .mean = core::StepsPerMinute::ofTenths(tenths),
                  .halfWidth = core::StepsPerMinuteDelta::ofTenths(6)};
    return made;
}

TEST(CadenceRange, HoldsAllThatIsDrawn) {
    std::vector weeks{week(1400)};
    weeks.front().target = core::StepsPerMinute::ofWhole(180);
    const auto range = cadenceRange(weeks, false);
    EXPECT_LT(range.low, 139.4);
    EXPECT_GT(range.high, 180 * 1.03);
    weeks.front().baseline = core::StepsPerMinute::ofWhole(120);
    EXPECT_LT(cadenceRange(weeks, false).low, 120);
}

TEST(CadenceRange, DoesNotMakeNoiseLookLikeChange) {
    const auto range = cadenceRange(std::vector{week(1601), week(1603)}, false);
    EXPECT_GE(range.high - range.low, 20);
}

TEST(CadenceRange, IsThatOfTheCorrectedOnesWhereTheyAreShown) {
    std::vector weeks{week(1400), week(1700)};
    weeks[0].paced.corrected = core::StepsPerMinute::ofTenths(1690);
    EXPECT_GT(cadenceRange(weeks, true).low, 150);
}

TEST(CadenceRange, IsAnOrdinaryOneWithoutAnything) {
    const auto range = cadenceRange({}, false);
    EXPECT_EQ(range.low, 150);
    EXPECT_EQ(range.high, 170);
}

}  // namespace
}  // namespace stridetick::app
