// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/log_difference.hpp"

#include "core/log/backups.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <filesystem>

namespace stridetick::log {
namespace {

using namespace tests;

class LogDifferenceTest : public ::testing::Test {
 protected:
    LogDifferenceTest() { openLogFile(file_, clock_); }
    void write(std::vector<LogRequest> changes) {
        auto log = SessionLog::tryOpenForWriting(file_);
        ASSERT_TRUE(log && log->write(changes));
    }
    LogDifference sinceBackup() {
        const auto found = tryCompare(file_, backup_);
        EXPECT_TRUE(found) << found.error().detail;
        return found.value_or(LogDifference{});
    }
    void backUp() { ASSERT_TRUE(tryCopyLog(file_, backup_)); }

    stridetick::testing::TempFolder folder_;
    FakeClock clock_;
    std::filesystem::path file_ = folder_.path() / "log.db";
    std::filesystem::path backup_ = folder_.path() / "backup.db";
};

TEST_F(LogDifferenceTest, IsNoneBetweenALogAndItsBackup) {
    write({aMeasurement(1), aTarget(2), aSession(3, 2)});
    backUp();
    const auto found = sinceBackup();
    EXPECT_EQ(found.gone.all() + found.back.all() + found.changed, 0);
    EXPECT_FALSE(found.goneSince);
}

TEST_F(LogDifferenceTest, CountsWhatCameSinceAndSaysFromWhenOn) {
    write({aMeasurement(1)});
    backUp();
    write({aMeasurement(2, dayNumber(9)), aMeasurement(3, dayNumber(8)), aTarget(4, dayNumber(7)),
           aSession(5, 1, core::SessionState::Finished, dayNumber(8))});
    const auto found = sinceBackup();
    EXPECT_EQ(found.gone.measurements, 2);
    EXPECT_EQ(found.gone.sessions, 1);
    EXPECT_EQ(found.gone.targets, 1);
    EXPECT_EQ(found.goneSince, dayNumber(7));
    EXPECT_EQ(found.back.all(), 0);
}

TEST_F(LogDifferenceTest, CountsWhatWasDeletedSinceAsBack) {
    write({aMeasurement(1), aSession(2, 1)});
    backUp();
    write({Delete<core::Measurement>{core::MeasurementId(uuidOf(1)), dayNumber(3)},
           Delete<core::Session>{core::SessionId(uuidOf(2)), dayNumber(3)}});
    const auto found = sinceBackup();
    EXPECT_EQ(found.back.measurements, 1);
    EXPECT_EQ(found.back.sessions, 1);
    EXPECT_EQ(found.gone.all(), 0);
}

TEST_F(LogDifferenceTest, CountsNothingThatIsDeletedInBoth) {
    write({aMeasurement(1)});
    write({Delete<core::Measurement>{core::MeasurementId(uuidOf(1)), dayNumber(3)}});
    backUp();
    EXPECT_EQ(sinceBackup().back.all(), 0);
}

TEST_F(LogDifferenceTest, CountsWhatWasEditedSince) {
    write({aMeasurement(1), aMeasurement(2)});
    backUp();
    auto edited = aMeasurement(1);
    edited.treadmillSpeed = core::MetresPerSecond::tryFrom(2.8);
    write({Edit<core::Measurement>{edited, dayNumber(4)}});
    const auto found = sinceBackup();
    EXPECT_EQ(found.changed, 1);
    EXPECT_EQ(found.gone.all() + found.back.all(), 0);
}

TEST_F(LogDifferenceTest, CountsAProgrammeOfWhichTheBackupKnowsNothing) {
    backUp();
    write({aProgramme(1, dayNumber(2)), aStep(1, 0)});
    const auto found = sinceBackup();
    EXPECT_EQ(found.gone.programmes, 1);
    EXPECT_EQ(found.gone.all(), 1);
    EXPECT_EQ(found.goneSince, dayNumber(2));
    EXPECT_EQ(found.changed, 0);
}

TEST_F(LogDifferenceTest, CountsAProgrammeThatWentOnAsChanged) {
    write({aProgramme(1), aStep(1, 0)});
    backUp();
    write({aStep(1, 1), aStep(1, 2)});
    const auto found = sinceBackup();
    EXPECT_EQ(found.changed, 1);
    EXPECT_EQ(found.gone.all() + found.back.all(), 0);
}

TEST_F(LogDifferenceTest, CountsARunOfWhichSomethingWasSaidSinceAsChanged) {
    write({aSession(1, 1), aSession(2, 1), aReport(2)});
    backUp();
    write({aReport(1)});
    EXPECT_EQ(sinceBackup().changed, 1);
    auto again = aReport(2);
    again.nextDay = core::NextDay{.at = dayNumber(1)};
    write({again});
    EXPECT_EQ(sinceBackup().changed, 2);
}

TEST_F(LogDifferenceTest, CountsARunThatGotATraceSinceAsChanged) {
    write({aSession(1, 1), aSession(2, 1), aTrace(2, 3)});
    backUp();
    write({aTrace(1, 3)});
    EXPECT_EQ(sinceBackup().changed, 1);
    write({Edit<core::CadenceTrace>{aTrace(2, 3), dayNumber(9)}});
    EXPECT_EQ(sinceBackup().changed, 2);
}

TEST_F(LogDifferenceTest, ReadsABackupOfAnOlderSchema) {
    const auto old = file_.parent_path() / "old.db";
    std::filesystem::copy_file(std::filesystem::path(STRIDETICK_TEST_DATA) / "log_v1.db", old);
    const auto found = tryCompare(file_, old);
    ASSERT_TRUE(found) << found.error().detail;
    EXPECT_GT(found->back.all(), 0);
}

TEST_F(LogDifferenceTest, FailsWhereThereIsNoBackup) { EXPECT_FALSE(tryCompare(file_, backup_)); }

}  // namespace
}  // namespace stridetick::log
