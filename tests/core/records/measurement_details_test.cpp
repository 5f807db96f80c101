// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/measurement_details.hpp"

#include <gtest/gtest.h>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;

Measurement measured(int tenths, bool bothFeet = false) {
    return {.id = MeasurementId("a"),
            .at = {},
            .cadence = StepsPerMinute::ofTenths(tenths),
            .halfWidth = StepsPerMinuteDelta::ofTenths(6),
            .strikes = 77,
            .bothFeet = bothFeet,
            .taps = {{0us, 1us}}};
}

/// Only the answer to "both feet?" is another.
tl::expected<Measurement, MeasurementRefusal> withOtherFeet(const Measurement& measurement) {
    auto details = detailsOf(measurement);
    details.bothFeet = !details.bothFeet;
    return withDetails(measurement, details);
}

TEST(MeasurementDetails, AreTakenOverWhole) {
    const MeasurementDetails details{.note = "new shoes",
                                     .treadmillSpeed = MetresPerSecond::tryFrom(2.8),
                                     .bothFeet = false,
                                     .clickAudible = true};
    const auto changed = withDetails(measured(1538), details);
    ASSERT_TRUE(changed);
    EXPECT_EQ(detailsOf(*changed), details);
    EXPECT_EQ(changed->cadence, StepsPerMinute::ofTenths(1538));
    EXPECT_EQ(changed->strikes, 77);
    EXPECT_EQ(changed->taps.size(), 1U);
    const auto back = withDetails(*changed, {});
    ASSERT_TRUE(back);
    EXPECT_FALSE(back->treadmillSpeed) << "a speed can be taken away";
    EXPECT_FALSE(back->clickAudible);
    EXPECT_EQ(back->note, "");
}

TEST(MeasurementDetails, BothFeetHalveCadenceAndHalfWidth) {
    const auto both = withOtherFeet(measured(1600));
    ASSERT_TRUE(both);
    EXPECT_TRUE(both->bothFeet);
    EXPECT_EQ(both->cadence, StepsPerMinute::ofWhole(80));
    EXPECT_EQ(both->halfWidth, StepsPerMinuteDelta::ofTenths(3));
    const auto one = withOtherFeet(*both);
    ASSERT_TRUE(one);
    EXPECT_FALSE(one->bothFeet);
    EXPECT_EQ(one->cadence, StepsPerMinute::ofWhole(160));
    EXPECT_EQ(one->halfWidth, StepsPerMinuteDelta::ofTenths(6));
}

TEST(MeasurementDetails, HalvesATenthUpAsATappedMinuteDoes) {
    EXPECT_EQ(withOtherFeet(measured(1537))->cadence, StepsPerMinute::ofTenths(769));
    EXPECT_EQ(withOtherFeet(measured(1538))->cadence, StepsPerMinute::ofTenths(769));
}

TEST(MeasurementDetails, ACountIsHalvedAlike) {
    auto count = measured(1580);
    count.method = MeasurementMethod::Counted;
    count.halfWidth = StepsPerMinuteDelta::ofTenths(20);
    const auto both = withOtherFeet(count);
    ASSERT_TRUE(both);
    EXPECT_EQ(both->cadence, StepsPerMinute::ofWhole(79));
    EXPECT_EQ(both->halfWidth, StepsPerMinuteDelta::ofTenths(10));
}

TEST(MeasurementDetails, WalkingIsNotHalved) {
    EXPECT_TRUE(withOtherFeet(measured(1200)));
    const auto refused = withOtherFeet(measured(1199));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), MeasurementRefusal::TooSlow);
}

TEST(MeasurementDetails, IsNotDoubledBeyondARunnersFeet) {
    const auto highest = withOtherFeet(measured(1100, true));
    ASSERT_TRUE(highest);
    EXPECT_EQ(highest->cadence, StepsPerMinute::ofWhole(220));
    const auto refused = withOtherFeet(measured(1101, true));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), MeasurementRefusal::TooFast);
}

TEST(MeasurementDetails, ACadenceOutOfTheRangeMayKeepItsFeet) {
    auto walking = detailsOf(measured(1000));
    walking.note = "a walk";
    EXPECT_TRUE(withDetails(measured(1000), walking));
    EXPECT_TRUE(withDetails(measured(1800, true), detailsOf(measured(1800, true))));
}

}  // namespace
}  // namespace stridetick::core
