// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the writer's thread does beside writing: opening when told, backups, restoring.
#include "core/log/backups.hpp"
#include "core/log/log_writer.hpp"
#include "tests/core/log/told.hpp"
#include "tests/support/temp_log.hpp"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace stridetick::tests {

using log::BackupKind;
using namespace std::chrono_literals;

namespace {

class LogWriterJobs : public ::testing::Test {
 protected:
    bool backupOf(BackupKind kind, std::size_t count = 1) {
        return told.waitFor([&, count] {
            return std::ranges::count(told.backups, kind, [](const auto& b) { return b.first; }) >=
                   static_cast<std::ptrdiff_t>(count);
        });
    }

    TempLog temp;
    Told told;
    log::LogWriter writer{temp.file(), temp.clock(), told.callbacks()};
};

}  // namespace

TEST_F(LogWriterJobs, NothingIsTouchedBeforeItIsToldToOpen) {
    writer.submit({aMeasurement(1)});
    EXPECT_FALSE(writer.flush(std::chrono::milliseconds{100}));
    EXPECT_FALSE(std::filesystem::exists(temp.file()));
    writer.open();
    EXPECT_TRUE(writer.flush(kPatience));
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM measurement"), "1");
}

TEST(LogWriterJobsEnd, WhatWasGivenBeforeItIsToldToOpenIsWrittenAtTheEndAtTheLatest) {
    const TempLog temp;
    Told told;
    {
        log::LogWriter writer(temp.file(), temp.clock(), told.callbacks());
        writer.submit({aMeasurement(1)});
    }
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM measurement"), "1");
    EXPECT_EQ(log::listBackups(temp.file()).size(), 1U) << "and in the day's backup";
}

// Held by another program at the start, for longer than the opening waits.
TEST_F(LogWriterJobs, ALogThatCannotBeOpenedAtFirstIsOpenedOnceItCanAndNothingIsLost) {
    static_cast<void>(temp.writing());
    std::optional<SQLite::Database> other(std::in_place, temp.file(), SQLite::OPEN_READWRITE);
    other->exec("PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE; UPDATE runner SET name = 'me'");
    writer.open();
    ASSERT_TRUE(told.waitFor([&] { return told.opening.has_value(); }));
    EXPECT_EQ(told.opening->outcome, log::LogOutcome::Failed);
    EXPECT_FALSE(told.opening->persistent);
    EXPECT_EQ(told.opening->path, temp.file());
    other.reset();
    ASSERT_TRUE(told.waitFor([&] { return told.opening->persistent; })) << "by itself";
    EXPECT_EQ(told.opening->outcome, log::LogOutcome::Current);
    writer.submit({aMeasurement(1)});
    ASSERT_TRUE(writer.flush(kPatience));
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM measurement"), "1");
}

TEST_F(LogWriterJobs, WhatIsGivenWhileTheLogCannotBeOpenedIsWrittenOnceItCan) {
    const auto folder = temp.folder() / "data";
    writeContents(folder, "a file in the place of the folder");
    Told toldHere;
    log::LogWriter here(folder / "log.db", temp.clock(), toldHere.callbacks());
    here.open();
    here.submit({aMeasurement(1)});
    ASSERT_TRUE(toldHere.waitFor([&] { return !toldHere.troubles.empty(); }));
    EXPECT_EQ(toldHere.opening->outcome, log::LogOutcome::Failed);
    std::filesystem::remove(folder);
    ASSERT_TRUE(here.flush(kPatience));
    EXPECT_EQ(sqlite3Says(folder / "log.db", "SELECT count(*) FROM measurement"), "1");
    ASSERT_TRUE(toldHere.waitFor([&] { return !toldHere.troubles.back(); }));
    EXPECT_EQ(toldHere.opening->outcome, log::LogOutcome::Created);
}

TEST_F(LogWriterJobs, TheDaysBackupFollowsWhatWasFinished) {
    writer.open();
    writer.submit({aSession(1, 1, core::SessionState::Running)});
    ASSERT_TRUE(writer.flush(kPatience));
    writer.submit({aMeasurement(2)});
    writer.submit({aTarget(3)});
    ASSERT_TRUE(backupOf(BackupKind::Daily));
    const auto backups = log::listBackups(temp.file());
    ASSERT_EQ(backups.size(), 1U);
    EXPECT_EQ(sqlite3Says(backups[0].file,
                          "SELECT count(*) FROM measurement;"
                          "SELECT count(*) FROM target"),
              "1\n1");
}

TEST_F(LogWriterJobs, TheDaysBackupKeepsWhatWasOnlyDeletedSince) {
    writer.open();
    writer.submit({aMeasurement(1)});
    ASSERT_TRUE(backupOf(BackupKind::Daily));
    writer.submit({log::Delete<core::Measurement>{core::MeasurementId(uuidOf(1)), dayNumber(0)}});
    ASSERT_TRUE(writer.flush(kPatience));
    EXPECT_FALSE(told.waitFor([&] { return told.backups.size() > 1; }, 3s));
    const auto backups = log::listBackups(temp.file());
    EXPECT_EQ(sqlite3Says(backups.at(0).file, "SELECT deleted_ms IS NULL FROM measurement"), "1");
}

TEST_F(LogWriterJobs, ALogWrittenAnewHasABackupAtOnce) {
    writer.open();
    writer.submit({aMeasurement(1)});
    ASSERT_TRUE(backupOf(BackupKind::Daily));
    std::filesystem::remove_all(temp.folder());
    writer.submit({aSession(2, 1, core::SessionState::Running)});
    ASSERT_TRUE(backupOf(BackupKind::Daily, 2));
    EXPECT_EQ(log::listBackups(temp.file()).size(), 1U);
}

TEST_F(LogWriterJobs, ABackupThatIsAskedForHoldsAllThatWasGivenBefore) {
    writer.open();
    for (int i = 1; i <= 30; ++i) {
        writer.submit({aMeasurement(i)});
    }
    writer.backUp();
    ASSERT_TRUE(backupOf(BackupKind::OnDemand));
    ASSERT_TRUE(told.backups[0].second) << told.backups[0].second.error().detail;
    EXPECT_EQ(sqlite3Says(told.backups[0].second->file, "SELECT count(*) FROM measurement"), "30");
}

TEST_F(LogWriterJobs, ABackupThatFailsIsToldAndCostsNoWrite) {
    writeContents(log::backupFolderOf(temp.file()), "a file in the way");
    writer.open();
    writer.backUp();
    ASSERT_TRUE(backupOf(BackupKind::OnDemand));
    EXPECT_FALSE(told.backups[0].second);
    writer.submit({aMeasurement(1)});
    EXPECT_TRUE(writer.flush(kPatience));
    ASSERT_TRUE(backupOf(BackupKind::Daily)) << "tried with what is finished next";
    EXPECT_FALSE(told.backups.back().second);
    EXPECT_TRUE(told.troubles.empty());
}

TEST_F(LogWriterJobs, TroubleIsOverOnceNothingWaitsThoughTheLastWasABackup) {
    writer.open();
    ASSERT_TRUE(told.waitFor([&] { return told.opening.has_value(); }));
    SQLite::Database other(temp.file(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    writer.submit({aMeasurement(1)});
    writer.backUp();
    ASSERT_TRUE(told.waitFor([&] { return !told.troubles.empty(); }));
    other.exec("COMMIT");
    EXPECT_TRUE(told.waitFor([&] { return !told.troubles.back(); }));
}

TEST_F(LogWriterJobs, RestoringComesInItsOrder) {
    writer.open();
    writer.submit({aMeasurement(1)});
    writer.backUp();
    ASSERT_TRUE(backupOf(BackupKind::OnDemand));
    const auto backup = told.backups[0].second.value().file;
    writer.submit({aMeasurement(2)});
    writer.restore(backup);
    writer.submit({aMeasurement(3)});
    ASSERT_TRUE(writer.flush(kPatience));
    ASSERT_TRUE(told.waitFor([&] { return told.restored.size() == 1; }));
    ASSERT_TRUE(told.restored[0]) << told.restored[0].error().detail;
    EXPECT_EQ(temp.sqlite3("SELECT uuid FROM measurement ORDER BY uuid"),
              uuidOf(1) + "\n" + uuidOf(3));
    EXPECT_EQ(sqlite3Says(told.restored[0]->file, "SELECT count(*) FROM measurement"), "2");
}

TEST_F(LogWriterJobs, MergingComesInItsOrderAndIsInTheNextBackup) {
    const TempLog another;
    {
        auto log = another.writing();
        TempLog::write(log, {aMeasurement(2)});
    }
    writer.open();
    writer.submit({aMeasurement(1)});
    ASSERT_TRUE(backupOf(BackupKind::Daily));
    writer.merge(another.file());
    ASSERT_TRUE(told.waitFor([&] { return told.merged.size() == 1; }));
    ASSERT_TRUE(told.merged[0]) << told.merged[0].error().detail;
    EXPECT_EQ(sqlite3Says(told.merged[0]->backup.value().file, "SELECT uuid FROM measurement"),
              uuidOf(1));
    EXPECT_TRUE(told.waitFor([&] {
        return std::ranges::count(told.backups, BackupKind::Daily,
                                  &decltype(told.backups)::value_type::first) >= 2;
    }));
    const auto newest = told.backups.back().second.value().file;
    EXPECT_EQ(sqlite3Says(newest, "SELECT count(*) FROM measurement"), "2");
    writer.merge(another.folder() / "none.db");
    ASSERT_TRUE(told.waitFor([&] { return told.merged.size() == 2; }));
    EXPECT_FALSE(told.merged[1]);
    EXPECT_TRUE(told.troubles.empty()) << "it is tried once";
}

// What a full disk would be: the log's lock is held by another program.
TEST_F(LogWriterJobs, OfARunThatWaitsOnlyTheLastStateIsKeptAndAllOfItIsToldAsWritten) {
    writer.open();
    ASSERT_TRUE(told.waitFor([&] { return told.opening.has_value(); }));
    SQLite::Database other(temp.file(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    writer.submit({aTarget(9)});
    constexpr int kStates = 1'000;
    for (int i = 1; i <= kStates; ++i) {
        auto session = aSession(1, 1, core::SessionState::Running);
        session.blocks[0].beats = i;
        writer.submit({session});
    }
    const auto last = writer.submit({aSession(2, 1, core::SessionState::Running)});
    other.exec("COMMIT");
    ASSERT_TRUE(writer.flush(kPatience));
    ASSERT_TRUE(told.waitFor([&] { return told.committed.size() == kStates + 2; }));
    EXPECT_EQ(told.committed.back(), last);
    EXPECT_TRUE(std::ranges::is_sorted(told.committed));
    EXPECT_EQ(temp.sqlite3("SELECT beats FROM click_block ORDER BY session_id"),
              std::to_string(kStates) + "\n162");
}

}  // namespace stridetick::tests
