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

// tests/data/log_v1.db and log_v2.db were each written by the first program of their schema and are
// never made anew.
class SchemaSteps : public ::testing::Test {
 protected:
    log::LogOpening open(const char* name) const {
        std::filesystem::copy_file(std::filesystem::path(STRIDETICK_TEST_DATA) / name, temp.file());
        return temp.open();
    }
    void expectTheFirstRows(const log::History& history) const {
        ASSERT_GE(history.measurements.size(), 2U);
        EXPECT_EQ(history.measurements[0].cadence, core::StepsPerMinute::ofTenths(1538));
        EXPECT_TRUE(history.measurements[0].note.empty());
        ASSERT_EQ(history.baselines.size(), 1U);
        EXPECT_EQ(history.baselines[0].from.size(), 2U);
        ASSERT_EQ(history.targets.size(), 1U);
        EXPECT_EQ(history.targets[0].baseline, history.baselines[0].id);
        ASSERT_GE(history.sessions.size(), 1U);
        EXPECT_EQ(history.sessions[0].blocks, aSession(30, 4).blocks);
        EXPECT_EQ(history.sessions[0].note, "Straße 跑步");
    }

    TempLog temp;
};

TEST_F(SchemaSteps, AMeasurementTakesItsTapsWithIt) {
    auto log = temp.writing();
    TempLog::write(log, {aTappedMeasurement(1, 9)});
    temp.sqlite3("PRAGMA foreign_keys=ON; DELETE FROM measurement");
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM tap"), "0");
}

TEST_F(SchemaSteps, ALogOfTheFirstReleaseIsBroughtUpToDateWithAllItsRows) {
    const auto opening = open("log_v1.db");
    EXPECT_EQ(opening.outcome, log::LogOutcome::Migrated);
    expectTheFirstRows(TempLog::everything(temp.reading()));
    ASSERT_TRUE(opening.backup);
    EXPECT_EQ(sqlite3Says(*opening.backup,
                          "PRAGMA user_version; PRAGMA integrity_check;"
                          "SELECT count(*) FROM measurement"),
              "1\nok\n2");
}

TEST_F(SchemaSteps, ALogOfTheSecondOpensWithItsNotesTombstonesAndRunsCutShort) {
    const auto opening = open("log_v2.db");
    EXPECT_EQ(opening.outcome, log::LogOutcome::Current);
    ASSERT_EQ(opening.recoveredSessions.size(), 1U);
    EXPECT_EQ(opening.recoveredSessions[0].text(), uuidOf(31));
    const auto history = TempLog::everything(temp.reading());
    expectTheFirstRows(history);
    ASSERT_EQ(history.measurements.size(), 2U);
    EXPECT_EQ(history.measurements[1].note, "after rain, 赤い靴");
    EXPECT_EQ(history.measurements[1].method, core::MeasurementMethod::Counted);
    EXPECT_EQ(history.sessions.size(), 2U);
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM measurement WHERE deleted_ms IS NOT NULL;"
                           "SELECT count(*) FROM session WHERE deleted_ms IS NOT NULL"),
              "1\n1");
}

}  // namespace stridetick::tests
