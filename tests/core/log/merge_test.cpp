// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/merge.hpp"

#include "core/log/backups.hpp"
#include "core/log/connection.hpp"
#include "core/log/schema.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>

namespace stridetick::tests {

namespace fs = std::filesystem;

namespace {

class Merge : public ::testing::Test {
 protected:
    log::LogResult<log::MergeSummary> merge() const { return mergeFile(other.file()); }
    log::LogResult<log::MergeSummary> mergeFile(const fs::path& from) const {
        return log::tryMerge(temp.file(), from, dayNumber(40));
    }
    static log::MergeSummary::Count countOf(const log::MergeSummary& summary, const char* table) {
        return *std::ranges::find(summary.counts, table, &log::MergeSummary::Count::table);
    }
    static log::Edit<core::Measurement> note(int number, const std::string& words, int day) {
        auto edited = aTappedMeasurement(number, 3);
        edited.note = words;
        return {edited, dayNumber(day)};
    }

    TempLog temp;
    TempLog other;
    log::SessionLog here = temp.writing();
    log::SessionLog there = other.writing();
};

}  // namespace

TEST_F(Merge, TakesWhatOnlyTheOtherHasWithItsParts) {
    TempLog::write(here, {aMeasurement(1)});
    TempLog::write(there, {aTappedMeasurement(2, 7), aBaseline(3, {core::MeasurementId(uuidOf(2))}),
                           aProgramme(4), aStep(4, 0), aProgrammeSession(5, 4), aReport(5)});
    const auto summary = merge();
    ASSERT_TRUE(summary) << summary.error().detail;
    EXPECT_EQ(countOf(*summary, "measurement"),
              (log::MergeSummary::Count{.table = "measurement", .taken = 1}));
    EXPECT_EQ(countOf(*summary, "session_report").taken, 1);
    EXPECT_TRUE(summary->overruled.empty());
    EXPECT_EQ(
        temp.sqlite3("SELECT count(*) FROM measurement; SELECT count(*) FROM tap;"
                     "SELECT count(*) FROM baseline_measurement;"
                     "SELECT count(*) FROM programme_step; SELECT count(*) FROM session_pause;"
                     "SELECT count(*) FROM click_block;"
                     "PRAGMA integrity_check; PRAGMA foreign_key_check"),
        "2\n7\n1\n1\n2\n4\nok");
    EXPECT_EQ(temp.sqlite3("SELECT count(DISTINCT runner_id), count(*) FROM measurement"), "1|2");
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM runner"), "1");
}

TEST_F(Merge, KeepsABackupOfWhatTheLogWas) {
    TempLog::write(here, {aMeasurement(1)});
    TempLog::write(there, {aMeasurement(2)});
    const auto summary = merge().value();
    ASSERT_TRUE(summary.backup);
    EXPECT_EQ(summary.backup->kind, log::BackupKind::BeforeMerge);
    EXPECT_EQ(sqlite3Says(summary.backup->file, "SELECT uuid FROM measurement"), uuidOf(1));
    EXPECT_EQ(log::listBackups(temp.file()).size(), 1U);
}

TEST_F(Merge, AgainTakesNothingAndMakesNoBackup) {
    TempLog::write(there, {aTappedMeasurement(2, 7), aProgramme(4), aStep(4, 0), aSession(5, 2),
                           aSession(6, 2, core::SessionState::Running),
                           log::NoticeSeen{"tapping", dayNumber(0)}});
    ASSERT_TRUE(merge());
    const auto before = contentsFromOutside(log::walOf(temp.file()));
    const auto again = merge().value();
    EXPECT_FALSE(again.tookAnything());
    EXPECT_EQ(countOf(again, "session").unchanged, 2);
    EXPECT_EQ(log::listBackups(temp.file()).size(), 1U);
    EXPECT_TRUE(contentsFromOutside(log::walOf(temp.file())) == before);
}

TEST_F(Merge, TheLaterEditWinsAndTheOtherIsListed) {
    for (auto* log : {&here, &there}) {
        TempLog::write(*log, {aTappedMeasurement(1, 3), aTappedMeasurement(2, 3)});
    }
    TempLog::write(here, {note(1, "early, here", 2), note(2, "late, here", 5)});
    TempLog::write(there, {note(1, "late, there", 3), note(2, "early, there", 4)});
    const auto summary = merge().value();
    EXPECT_EQ(temp.sqlite3("SELECT note FROM measurement ORDER BY uuid"),
              "late, there\nlate, here");
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM tap"), "6");
    EXPECT_EQ(countOf(summary, "measurement").changed, 1);
    EXPECT_EQ(countOf(summary, "measurement").unchanged, 1);
    ASSERT_EQ(summary.overruled.size(), 2U);
    EXPECT_EQ(summary.overruled[0],
              (log::MergeSummary::Overruled{"measurement", uuidOf(1), dayNumber(0),
                                            dayNumber(2).utc, true}));
    EXPECT_EQ(summary.overruled[1],
              (log::MergeSummary::Overruled{"measurement", uuidOf(2), dayNumber(0),
                                            dayNumber(4).utc, false}));
}

TEST_F(Merge, WhatIsDeletedOnEitherSideStaysDeleted) {
    for (auto* log : {&here, &there}) {
        TempLog::write(*log, {aMeasurement(1), aSession(2, 1)});
    }
    TempLog::write(here, {log::Delete<core::Session>{core::SessionId(uuidOf(2)), dayNumber(2)}});
    TempLog::write(there,
                   {log::Delete<core::Measurement>{core::MeasurementId(uuidOf(1)), dayNumber(2)}});
    const auto summary = merge().value();
    EXPECT_EQ(countOf(summary, "measurement").deleted, 1);
    EXPECT_EQ(countOf(summary, "session").deleted, 0);
    EXPECT_TRUE(TempLog::everything(temp.reading()).measurements.empty());
    EXPECT_TRUE(TempLog::everything(temp.reading()).sessions.empty());
}

TEST_F(Merge, AReportIsTheLaterOneWhateverTheRun) {
    for (auto* log : {&here, &there}) {
        TempLog::write(*log, {aSession(1, 1), aReport(1, 2)});
    }
    auto answered = aReport(1, 2);
    answered.nextDay = core::NextDay{.at = dayNumber(1), .pain = core::NextDay::Pain::Worse};
    TempLog::write(there, {answered});
    auto edited = aSession(1, 1);
    edited.note = "windy";
    TempLog::write(here, {log::Edit<core::Session>{edited, dayNumber(2)}});
    const auto summary = merge().value();
    EXPECT_TRUE(summary.overruled.empty());
    EXPECT_EQ(temp.sqlite3("SELECT note, next_day_pain FROM session JOIN session_report"
                           " USING (uuid)"),
              "windy|worse");
}

TEST_F(Merge, TheStepsOfAProgrammeComeFromTheSideThatWentOnLater) {
    for (auto* log : {&here, &there}) {
        TempLog::write(*log, {aProgramme(1), aStep(1, 0)});
    }
    TempLog::write(here, {aStep(1, 1, dayNumber(7)), aStep(1, 2, dayNumber(14))});
    TempLog::write(there, {aStep(1, 1, dayNumber(15))});
    const auto summary = merge().value();
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM programme; SELECT count(*) FROM programme_step"),
              "1\n2");
    ASSERT_EQ(summary.overruled.size(), 1U);
    EXPECT_EQ(summary.overruled[0],
              (log::MergeSummary::Overruled{"programme_step", uuidOf(1), dayNumber(0),
                                            dayNumber(14).utc, true}));
}

TEST_F(Merge, TheRunnerOfTheLogStaysUnlessItHasNoRows) {
    const auto runnerOf = [](const TempLog& log) { return log.sqlite3("SELECT uuid FROM runner"); };
    const auto own = runnerOf(temp);
    ASSERT_NE(own, runnerOf(other));
    TempLog::write(there, {aMeasurement(2)});
    ASSERT_TRUE(merge());
    EXPECT_EQ(runnerOf(temp), runnerOf(other));
    const TempLog third;
    auto log = third.writing();
    TempLog::write(log, {aMeasurement(3)});
    ASSERT_TRUE(mergeFile(third.file()));
    EXPECT_EQ(runnerOf(temp), runnerOf(other));
}

TEST_F(Merge, ARunThatIsOnHereIsLeftAloneAndOneThatIsOnThereIsRecovered) {
    TempLog::write(here, {aSession(1, 2, core::SessionState::Running)});
    TempLog::write(there, {aSession(1, 5), aSession(2, 3, core::SessionState::Running)});
    ASSERT_TRUE(merge());
    EXPECT_EQ(temp.sqlite3("SELECT state, length_ms FROM session ORDER BY uuid"),
              "running|120000\nrecovered|180000");
    // Its end, when it comes, is the later.
    TempLog::write(there, {aSession(2, 4)});
    ASSERT_TRUE(merge());
    EXPECT_EQ(temp.sqlite3("SELECT state, length_ms FROM session WHERE uuid = '" + uuidOf(2) + "'"),
              "finished|240000");
}

TEST_F(Merge, AnOpenWindowSeesAllOfItAtOnceAndGoesOn) {
    TempLog::write(here, {aMeasurement(1)});
    TempLog::write(there, {aMeasurement(2), aSession(3, 1)});
    const auto reader = temp.reading();
    ASSERT_EQ(TempLog::everything(reader).measurements.size(), 1U);
    ASSERT_TRUE(merge());
    EXPECT_EQ(TempLog::everything(reader).measurements.size(), 2U);
    TempLog::write(here, {aMeasurement(4)});
    EXPECT_EQ(TempLog::everything(reader).measurements.size(), 3U);
    EXPECT_FALSE(here.fileWasReplaced());
}

TEST_F(Merge, AnOlderLogIsBroughtUpToDateInACopy) {
    const auto old = temp.folder() / "log_v1.db";
    fs::copy_file(fs::path(STRIDETICK_TEST_DATA) / "log_v1.db", old);
    const auto before = contentsOf(old);
    const auto summary = mergeFile(old);
    ASSERT_TRUE(summary) << summary.error().detail;
    EXPECT_EQ(countOf(*summary, "measurement").taken, 2);
    EXPECT_TRUE(contentsOf(old) == before);
}

TEST_F(Merge, WhatIsNoSoundLogIsRefusedAndNothingChanges) {
    TempLog::write(here, {aMeasurement(1)});
    const auto damaged = temp.folder() / "damaged.db";
    ASSERT_TRUE(log::tryCopyLog(temp.file(), damaged));
    auto bytes = contentsOf(damaged);
    bytes.replace(bytes.size() / 2, 4096, 4096, 'x');
    writeContents(damaged, bytes);
    EXPECT_EQ(mergeFile(damaged).error().kind, log::LogError::Kind::Damaged);
    EXPECT_TRUE(contentsOf(damaged) == bytes);
    EXPECT_EQ(mergeFile(temp.folder() / "none.db").error().kind, log::LogError::Kind::CannotOpen);
    EXPECT_FALSE(fs::exists(temp.folder() / "none.db"));
    writeContents(damaged, "some words");
    EXPECT_EQ(mergeFile(damaged).error().kind, log::LogError::Kind::CannotOpen);
    EXPECT_TRUE(log::listBackups(temp.file()).empty());
}

TEST_F(Merge, WithoutABackupNothingIsTaken) {
    TempLog::write(there, {aMeasurement(2)});
    writeContents(log::backupFolderOf(temp.file()), "in the way");
    const auto merged = merge();
    ASSERT_FALSE(merged);
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM measurement"), "0");
    fs::remove(log::backupFolderOf(temp.file()));
    EXPECT_TRUE(merge());
}

TEST_F(Merge, ALogWithItselfIsNothing) {
    TempLog::write(here, {aMeasurement(1)});
    const auto summary = mergeFile(temp.file()).value();
    EXPECT_FALSE(summary.tookAnything());
    EXPECT_TRUE(summary.counts.empty());
}

TEST_F(Merge, LeavesNothingInTheMakingBehind) {
    TempLog::write(there, {aMeasurement(2)});
    ASSERT_TRUE(merge());
    for (const auto& name : temp.filesInFolder()) {
        EXPECT_EQ(name.find(".new-"), std::string::npos) << name;
    }
}

}  // namespace stridetick::tests
