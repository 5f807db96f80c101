// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/backups.hpp"

#include "core/log/file_moves.hpp"
#include "core/log/log_check.hpp"
#include "core/log/schema.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include <unistd.h>

namespace stridetick::tests {

namespace fs = std::filesystem;
using log::BackupKind;

namespace {

class Backups : public ::testing::Test {
 protected:
    Backups() { TempLog::write(log, {aTappedMeasurement(1, 40), aSession(2, 3)}); }
    log::Backup backUp(BackupKind kind, core::WallTime now) const {
        auto backup = log::tryBackUp(temp.file(), kind, now);
        return backup ? *backup : throw std::runtime_error(backup.error().detail);
    }
    std::vector<std::string> names() const {
        std::vector<std::string> found;
        for (const auto& backup : log::listBackups(temp.file())) {
            found.push_back(backup.file.filename().string());
        }
        return found;
    }

    TempLog temp;
    log::SessionLog log = temp.writing();
};

}  // namespace

TEST_F(Backups, OneHoldsWhatIsOnlyInTheJournalToo) {
    ASSERT_GT(fs::file_size(log::walOf(temp.file())), 0U);
    const auto backup = backUp(BackupKind::OnDemand, dayNumber(0));
    EXPECT_EQ(sqlite3Says(backup.file,
                          "PRAGMA integrity_check; SELECT count(*) FROM tap;"
                          "SELECT count(*) FROM click_block"),
              "ok\n40\n3");
    EXPECT_EQ(backup.bytes, fs::file_size(backup.file));
}

// What a sync tool copies must be whole in one file.
TEST_F(Backups, OneIsAClosedFileByItself) {
    const auto backup = backUp(BackupKind::OnDemand, dayNumber(0));
    EXPECT_EQ(std::distance(fs::directory_iterator(log::backupFolderOf(temp.file())), {}), 1);
    EXPECT_EQ(sqlite3Says(backup.file, "PRAGMA journal_mode"), "delete");
    // The header says its size: a copy that was cut off is seen as damaged.
    auto bytes = contentsOf(backup.file);
    writeContents(backup.file, bytes.substr(0, bytes.size() - log::kPageSize));
    EXPECT_EQ(log::checkLog(backup.file).verdict, log::LogCheck::Verdict::Damaged);
}

TEST_F(Backups, AreListedNewestFirstByKindAndMoment) {
    backUp(BackupKind::OnDemand, dayNumber(0));
    backUp(BackupKind::Daily, dayNumber(2));
    backUp(BackupKind::BeforeRestore, dayNumber(1));
    backUp(BackupKind::BeforeMigration, dayNumber(3));
    const auto found = log::listBackups(temp.file());
    ASSERT_EQ(found.size(), 4U);
    EXPECT_EQ(found[0].kind, BackupKind::BeforeMigration);
    EXPECT_EQ(found[1].kind, BackupKind::Daily);
    EXPECT_EQ(found[2].kind, BackupKind::BeforeRestore);
    EXPECT_EQ(found[3].kind, BackupKind::OnDemand);
    for (std::size_t i = 0; i < found.size(); ++i) {
        EXPECT_EQ(found[i].at, dayNumber(3 - static_cast<int>(i)).utc);
    }
}

TEST_F(Backups, OfOtherLogsAndOtherFilesAreNotListed) {
    backUp(BackupKind::Daily, dayNumber(0));
    const auto folder = log::backupFolderOf(temp.file());
    for (const char* name :
         {"other.daily-20260101T060000Z.db", "log.daily-20260101T060000Z.txt", "log.daily-soon.db",
          "log.daily-20261301T060000Z.db", "log.weekly-20260101T060000Z.db", "notes"}) {
        writeContents(folder / name, "x");
    }
    EXPECT_EQ(names(), std::vector<std::string>{"log.daily-20260101T070000Z.db"});
}

TEST_F(Backups, TheDailyOneIsRenewedAndOldOnesThinOut) {
    backUp(BackupKind::Daily, dayNumber(0));
    auto later = dayNumber(0);
    later.utc += std::chrono::hours{3};
    backUp(BackupKind::Daily, later);
    EXPECT_EQ(names(), std::vector<std::string>{"log.daily-20260101T100000Z.db"});
    backUp(BackupKind::OnDemand, dayNumber(0));
    for (int day = 1; day < 40; ++day) {
        backUp(BackupKind::Daily, dayNumber(day));
    }
    const auto found = names();
    // 3 to 9 February, the Sundays of the two weeks before that week and the one of 2 February,
    // the end of January, and the one that was asked for.
    EXPECT_EQ(found.size(), 7U + 2U + 1U + 1U);
    EXPECT_EQ(found.back(), "log.asked-20260101T070000Z.db");
}

TEST_F(Backups, ASecondOfTheSameSecondHasAnotherName) {
    const auto first = backUp(BackupKind::OnDemand, dayNumber(0));
    const auto second = backUp(BackupKind::OnDemand, dayNumber(0));
    EXPECT_NE(first.file, second.file);
    EXPECT_EQ(log::listBackups(temp.file()).size(), 2U);
}

TEST_F(Backups, WhereNoneCanBeMadeItIsSaidAndNothingIsLeft) {
    writeContents(log::backupFolderOf(temp.file()), "a file in the way");
    const auto backup = log::tryBackUp(temp.file(), BackupKind::OnDemand, dayNumber(0));
    ASSERT_FALSE(backup);
    EXPECT_NE(backup.error().detail.find("backups"), std::string::npos);
    EXPECT_TRUE(log::listBackups(temp.file()).empty());
}

TEST_F(Backups, NoBackupIsMadeOfADamagedLog) {
    ASSERT_TRUE(log.truncateWal());
    auto bytes = contentsOf(temp.file());
    const auto root =
        std::stoul(temp.sqlite3("SELECT rootpage FROM sqlite_schema WHERE name = 'click_block'"));
    for (std::size_t i = 0; i < 200; ++i) {
        bytes[(root - 1) * log::kPageSize + i] = 'x';
    }
    const TempLog damaged;
    writeContents(damaged.file(), bytes);
    const auto backup = log::tryBackUp(damaged.file(), BackupKind::Daily, dayNumber(0));
    ASSERT_FALSE(backup);
    EXPECT_EQ(backup.error().kind, log::LogError::Kind::Damaged);
    EXPECT_TRUE(log::listBackups(damaged.file()).empty());
    EXPECT_EQ(std::distance(fs::directory_iterator(log::backupFolderOf(damaged.file())), {}), 0)
        << "nothing half made is left";
}

TEST_F(Backups, WhatADeadProcessLeftHalfMadeIsRemovedAndWhatALivingOneMakesIsNot) {
    const auto folder = log::backupFolderOf(temp.file());
    fs::create_directory(folder);
    testing::ChildProcess gone({.arguments = {"true"}, .environment = {}});
    ASSERT_EQ(gone.waitFor(std::chrono::seconds{20}), 0);
    const auto dead = folder / ("log.daily-20260101T060000Z.db.new-" + std::to_string(gone.pid()));
    const auto living =
        folder / ("log.asked-20260101T060000Z.db.new-" + std::to_string(::getppid()));
    writeContents(dead, "half");
    writeContents(dead.string() + "-journal", "half");
    writeContents(living, "half");
    backUp(BackupKind::Daily, dayNumber(1));
    EXPECT_FALSE(fs::exists(dead));
    EXPECT_FALSE(fs::exists(dead.string() + "-journal"));
    EXPECT_TRUE(fs::exists(living));
}

TEST_F(Backups, TheNewestSoundOneIsFoundPastDamagedOnesAndKeptForGood) {
    const auto sound = backUp(BackupKind::Daily, dayNumber(0));
    const auto bytes = contentsOf(sound.file);
    const auto damaged = backUp(BackupKind::Daily, dayNumber(1));
    writeContents(damaged.file, contentsOf(damaged.file).substr(0, 5'000));
    const auto found = log::keepNewestSoundBackup(temp.file());
    ASSERT_TRUE(found);
    EXPECT_EQ(found->kind, BackupKind::BeforeLoss);
    EXPECT_EQ(found->at, sound.at);
    EXPECT_TRUE(contentsOf(found->file) == bytes);
    auto later = dayNumber(0);
    later.utc += std::chrono::hours{1};
    backUp(BackupKind::Daily, later);  // of the same day, and of less
    EXPECT_TRUE(fs::exists(found->file));
    writeContents(found->file, "no longer");
    ASSERT_TRUE(log::keepNewestSoundBackup(temp.file()));
    EXPECT_EQ(log::keepNewestSoundBackup(temp.file())->at, later.utc) << "the next newest";
}

TEST_F(Backups, ThereMayBeNoSoundOne) {
    EXPECT_FALSE(log::keepNewestSoundBackup(temp.file()));
    const auto only = backUp(BackupKind::OnDemand, dayNumber(0));
    EXPECT_EQ(log::keepNewestSoundBackup(temp.file())->file, only.file) << "is kept anyway";
    writeContents(only.file, "no longer");
    EXPECT_FALSE(log::keepNewestSoundBackup(temp.file()));
}

TEST_F(Backups, AClockThatWasSetBackCostsNoBackup) {
    for (int day = 1'000; day < 1'040; ++day) {
        backUp(BackupKind::Daily, dayNumber(day));
    }
    const auto made = backUp(BackupKind::Daily, dayNumber(3));
    EXPECT_TRUE(fs::exists(made.file));
    EXPECT_GT(made.bytes, 0U);
    TempLog::write(log, {aMeasurement(7)});
    auto earlier = dayNumber(3);
    earlier.utc -= std::chrono::hours{2};
    const auto newest = backUp(BackupKind::Daily, earlier);
    EXPECT_EQ(sqlite3Says(newest.file, "SELECT count(*) FROM measurement"), "2");
}

TEST_F(Backups, ACopyToAChosenFileReplacesNothing) {
    const auto chosen = temp.folder() / "mine.db";
    ASSERT_TRUE(log::tryCopyLog(temp.file(), chosen));
    const auto before = contentsOf(chosen);
    TempLog::write(log, {aMeasurement(3)});
    EXPECT_FALSE(log::tryCopyLog(temp.file(), chosen));
    EXPECT_TRUE(contentsOf(chosen) == before);
}

}  // namespace stridetick::tests
