// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/restore.hpp"

#include "core/log/backups.hpp"
#include "core/log/log_check.hpp"
#include "core/log/schema.hpp"
#include "tests/support/temp_log.hpp"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>

namespace stridetick::tests {

namespace fs = std::filesystem;

namespace {

const std::string kCounts = "SELECT count(*) FROM measurement; SELECT count(*) FROM session";

class Restore : public ::testing::Test {
 protected:
    Restore() { TempLog::write(log, {aTappedMeasurement(1, 40), aSession(2, 3)}); }
    fs::path backUp() const {
        return log::tryBackUp(temp.file(), log::BackupKind::OnDemand, dayNumber(0)).value().file;
    }
    fs::path copyOf(const char* sample) const {
        auto copy = temp.folder() / sample;
        fs::copy_file(fs::path(STRIDETICK_TEST_DATA) / sample, copy);
        return copy;
    }
    log::LogResult<log::Backup> restore(const fs::path& backup) const {
        return log::tryRestore(temp.file(), backup, dayNumber(1));
    }

    TempLog temp;
    log::SessionLog log = temp.writing();
};

}  // namespace

TEST_F(Restore, TheLogIsTheBackupAndWhatItWasIsKept) {
    const auto backup = backUp();
    const auto bytes = contentsOf(backup);
    TempLog::write(log, {aMeasurement(3), aMeasurement(4), aSession(5, 1)});
    const auto kept = restore(backup);
    ASSERT_TRUE(kept) << kept.error().detail;
    EXPECT_EQ(temp.sqlite3("PRAGMA integrity_check;" + kCounts), "ok\n1\n1");
    EXPECT_EQ(kept->kind, log::BackupKind::BeforeRestore);
    EXPECT_EQ(sqlite3Says(kept->file, kCounts), "3\n2");
    EXPECT_TRUE(contentsOf(backup) == bytes);
    EXPECT_EQ(log::listBackups(temp.file()).size(), 2U);
}

TEST_F(Restore, IsUndoneByRestoringWhatWasKept) {
    const auto backup = backUp();
    TempLog::write(log, {aMeasurement(3)});
    const auto kept = restore(backup).value();
    ASSERT_TRUE(restore(kept.file));
    EXPECT_EQ(temp.sqlite3(kCounts), "2\n1");
}

TEST_F(Restore, OpenReadersAndWritersGoOnWithTheRestoredLog) {
    const auto reader = temp.reading();
    const auto backup = backUp();
    TempLog::write(log, {aMeasurement(3)});
    ASSERT_EQ(TempLog::everything(reader).measurements.size(), 2U);
    ASSERT_TRUE(restore(backup));
    EXPECT_EQ(TempLog::everything(reader).measurements.size(), 1U);
    EXPECT_FALSE(log.fileWasReplaced());
    TempLog::write(log, {aMeasurement(6)});
    EXPECT_EQ(TempLog::everything(reader).measurements.size(), 2U);
    EXPECT_EQ(temp.sqlite3("PRAGMA journal_mode;" + kCounts), "wal\n2\n1");
}

TEST_F(Restore, ABackupOfAnOlderSchemaIsBroughtUpToDateInACopy) {
    const auto old = copyOf("log_v1.db");
    const auto before = contentsOf(old);
    ASSERT_TRUE(restore(old));
    EXPECT_TRUE(contentsOf(old) == before);
    EXPECT_EQ(temp.sqlite3("PRAGMA user_version"),
              std::to_string(log::latestVersion(log::schemaSteps())));
    EXPECT_EQ(TempLog::everything(temp.reading()).measurements.size(), 2U);
}

TEST_F(Restore, ARunThatWasGoingOnInTheBackupIsRecovered) {
    const auto sample = copyOf("log_v2.db");
    ASSERT_EQ(sqlite3Says(sample, "SELECT count(*) FROM session WHERE state = 'running'"), "1");
    ASSERT_TRUE(restore(sample));
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM session WHERE state = 'running'"), "0");
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM session WHERE state = 'recovered'"), "1");
}

// The process that restores is the one that ran when the backup was made.
TEST_F(Restore, ARunOfThisVeryProcessIsRecoveredToo) {
    TempLog::write(log, {aSession(9, 1, core::SessionState::Running)});
    ASSERT_TRUE(restore(backUp()));
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM session WHERE state = 'running'"), "0");
}

TEST_F(Restore, WhatCannotBeRestoredLeavesTheLogAsItWas) {
    const auto damaged = backUp();
    writeContents(damaged, contentsOf(damaged).substr(0, 6'000));
    const auto newer = temp.folder() / "newer.db";
    ASSERT_TRUE(log::tryCopyLog(temp.file(), newer));
    sqlite3Says(newer, "PRAGMA user_version = 99");
    const auto stranger = temp.folder() / "stranger.db";
    writeContents(stranger, "shopping list");
    for (const auto& backup : {damaged, newer, stranger, temp.folder() / "missing.db"}) {
        SCOPED_TRACE(backup.filename());
        const auto kept = restore(backup);
        ASSERT_FALSE(kept);
        EXPECT_FALSE(kept.error().detail.empty());
        EXPECT_EQ(temp.sqlite3("PRAGMA integrity_check;" + kCounts), "ok\n1\n1");
    }
    EXPECT_EQ(log::listBackups(temp.file()).size(), 1U) << "nothing was to be kept";
}

// The log of a program that does not let go: nothing half restored.
TEST_F(Restore, ALogThatIsHeldByAnotherWriterIsLeftAsItWas) {
    const auto backup = backUp();
    TempLog::write(log, {aMeasurement(3)});
    SQLite::Database other(temp.file(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE; UPDATE runner SET name = 'me'");
    const auto kept = restore(backup);
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().kind, log::LogError::Kind::Busy);
    other.exec("ROLLBACK");
    EXPECT_EQ(temp.sqlite3("PRAGMA integrity_check;" + kCounts), "ok\n2\n1");
    EXPECT_EQ(log::listBackups(temp.file()).size(), 1U) << "nothing was to be kept";
}

TEST_F(Restore, NothingIsLeftInTheMaking) {
    ASSERT_TRUE(restore(backUp()));
    for (const auto& name : temp.filesInFolder()) {
        EXPECT_EQ(name.find(".new-"), std::string::npos) << name;
    }
}

}  // namespace stridetick::tests
