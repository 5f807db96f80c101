// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/schema.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

namespace stridetick::tests {

class RefusedRow : public ::testing::TestWithParam<const char*> {};

// The log is open to any SQLite tool; its own checks hold there too.
TEST_P(RefusedRow, IsRefusedWhoeverWritesIt) {
    const TempLog temp;
    auto log = temp.writing();
    TempLog::write(log, {aTappedMeasurement(1, 3), aTarget(2), aSession(3, 1)});
    EXPECT_THROW(temp.sqlite3(std::string("PRAGMA foreign_keys=ON;") + GetParam()),
                 std::runtime_error);
}

INSTANTIATE_TEST_SUITE_P(
    SchemaSteps, RefusedRow,
    ::testing::Values(
        "UPDATE measurement SET method = 'guessed'", "UPDATE measurement SET cadence_tenths = 0",
        "UPDATE measurement SET cadence_tenths = 'fast'",
        "UPDATE measurement SET half_width_tenths = -1", "UPDATE measurement SET uneven = 2",
        "UPDATE measurement SET treadmill_mps = 0", "UPDATE measurement SET treadmill_mps = 16",
        "UPDATE measurement SET at_offset_min = 1441", "UPDATE measurement SET uuid = 'short'",
        "UPDATE measurement SET runner_id = 99", "UPDATE tap SET measurement_id = 99",
        "UPDATE target SET kind = 'sprint'", "UPDATE target SET baseline_uuid = 'none'",
        "UPDATE session SET state = 'lost'",
        "UPDATE session SET state = 'running'",  // without an owner
        "UPDATE session SET owner_pid = 1", "UPDATE click_block SET beats = -1",
        "UPDATE click_block SET audible = 2"));

TEST(SchemaSteps, AMeasurementTakesItsTapsWithIt) {
    const TempLog temp;
    auto log = temp.writing();
    TempLog::write(log, {aTappedMeasurement(1, 9)});
    temp.sqlite3("PRAGMA foreign_keys=ON; DELETE FROM measurement");
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM tap"), "0");
}

// tests/data/log_v1.db was written by the first program of that schema and is never made anew.
TEST(SchemaSteps, ALogOfTheFirstReleaseOpensWithAllItsRows) {
    const TempLog temp;
    std::filesystem::copy_file(std::filesystem::path(STRIDETICK_TEST_DATA) / "log_v1.db",
                               temp.file());
    const auto opening = temp.open();
    EXPECT_EQ(opening.outcome, log::LogOutcome::Current);
    const auto history = TempLog::everything(temp.reading());
    ASSERT_EQ(history.measurements.size(), 2U);
    EXPECT_EQ(history.measurements[0].cadence, core::StepsPerMinute::ofTenths(1538));
    ASSERT_EQ(history.baselines.size(), 1U);
    EXPECT_EQ(history.baselines[0].from.size(), 2U);
    ASSERT_EQ(history.targets.size(), 1U);
    EXPECT_EQ(history.targets[0].baseline, history.baselines[0].id);
    ASSERT_EQ(history.sessions.size(), 1U);
    EXPECT_EQ(history.sessions[0].blocks, aSession(30, 4).blocks);
    EXPECT_EQ(history.sessions[0].note, "Straße 跑步");
}

}  // namespace stridetick::tests
