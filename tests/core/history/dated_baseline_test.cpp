// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/dated_baseline.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace stridetick::core {
namespace {

Measurement measured(const char* id, std::optional<double> speed) {
    Measurement made{.id = MeasurementId{id},
                     .at = {},
                     .cadence = 150_spm,
                     .halfWidth = StepsPerMinuteDelta::ofTenths(6)};
    if (speed) {
        made.treadmillSpeed = MetresPerSecond::tryFrom(*speed);
    }
    return made;
}

Baseline from(const std::vector<std::string>& ids) {
    Baseline baseline{.id = BaselineId{"b"}, .at = {}, .cadence = 150_spm};
    for (const auto& id : ids) {
        baseline.from.emplace_back(id);
    }
    return baseline;
}

TEST(DatedBaseline, HasTheMeanSpeedOfItsMeasurements) {
    const std::vector known{measured("a", 2.8), measured("b", 3.0), measured("c", 4.0)};
    const auto two = dated(from({"a", "b"}), known);
    EXPECT_EQ(two.cadence, 150_spm);
    EXPECT_EQ(two.speed, MetresPerSecond::tryFrom(2.9));
}

TEST(DatedBaseline, HasNoSpeedWhereOneIsUnknown) {
    const std::vector known{measured("a", 2.8), measured("b", {})};
    EXPECT_FALSE(dated(from({"a", "b"}), known).speed);
    EXPECT_FALSE(dated(from({"a", "gone"}), known).speed);
    EXPECT_FALSE(dated(from({}), known).speed);
    EXPECT_TRUE(dated(from({"a"}), known).speed);
    EXPECT_FALSE(meanSpeed({}, known));
}

}  // namespace
}  // namespace stridetick::core
