// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/logged_measurement.hpp"

#include "tests/app/program.hpp"
#include "tests/app/records.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;

class LoggedMeasurement : public ::testing::Test {
 protected:
    LoggedMeasurement() {
        mine_.taps = {{0us, 1us}, {780'000us, 780'001us}};
        parts_.log.save({mine_, tests::tapped(1600)});
    }
    void changeTheLog() {
        auto other = mine_;
        other.note = "changed";
        other.taps.clear();
        parts_.log.save({log::Edit<core::Measurement>{other, parts_.clock.wallNow()}});
    }

    tests::Parts parts_;
    core::Measurement mine_ = tests::tapped(1538);
};

TEST_F(LoggedMeasurement, IsBroughtUpToDateWithItsTaps) {
    EXPECT_FALSE(takeOver(parts_.log, mine_, false));
    EXPECT_EQ(mine_.note, "");
    changeTheLog();
    EXPECT_FALSE(takeOver(parts_.log, mine_, false)) << "still waiting to be written";
    EXPECT_EQ(mine_.note, "changed");
    EXPECT_EQ(mine_.cadence, core::StepsPerMinute::ofTenths(1538));
    ASSERT_TRUE(parts_.settled());
    mine_.note.clear();
    EXPECT_FALSE(takeOver(parts_.log, mine_, false));
    EXPECT_EQ(mine_.note, "changed");
    EXPECT_EQ(mine_.taps.size(), 2U);
}

TEST_F(LoggedMeasurement, IsKnownToBeDeleted) {
    parts_.log.save({log::Delete<core::Measurement>{mine_.id, parts_.clock.wallNow()}});
    EXPECT_TRUE(takeOver(parts_.log, mine_, false));
    ASSERT_TRUE(parts_.settled());
    EXPECT_TRUE(takeOver(parts_.log, mine_, false));
    EXPECT_EQ(mine_.taps.size(), 2U);
}

TEST_F(LoggedMeasurement, IsNotTakenForDeletedWhereTheLogCannotBeRead) {
    ASSERT_TRUE(parts_.settled());
    tests::sqlite3Says(parts_.home.logFile(), "ALTER TABLE measurement RENAME TO hidden");
    EXPECT_FALSE(takeOver(parts_.log, mine_, false));
    EXPECT_TRUE(takeOver(parts_.log, mine_, true)) << "nor for brought back";
}

}  // namespace
}  // namespace stridetick::app
