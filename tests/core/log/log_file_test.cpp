// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/log_file.hpp"

#include "core/log/backups.hpp"
#include "core/log/file_moves.hpp"
#include "tests/support/temp_log.hpp"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

namespace stridetick::tests {

namespace fs = std::filesystem;
using log::LogOutcome;

namespace {

constexpr uid_t kNobody = 65'534;

std::vector<log::SchemaStep> stepsAnd(std::vector<std::string_view> statements) {
    const auto released = log::schemaSteps();
    std::vector<log::SchemaStep> steps(released.begin(), released.end());
    steps.push_back({log::latestVersion(released) + 1, "the next", std::move(statements)});
    return steps;
}
const std::vector<log::SchemaStep> kNextSchema =
    stepsAnd({"CREATE TABLE plan (id INTEGER PRIMARY KEY, week INTEGER) STRICT"});
const std::vector<log::SchemaStep> kBrokenSchema = stepsAnd(
    {"CREATE TABLE plan (id INTEGER PRIMARY KEY) STRICT", "INSERT INTO nowhere VALUES (1)"});
const std::string kVersion = std::to_string(log::latestVersion(log::schemaSteps()));
const std::string kNextVersion = std::to_string(kNextSchema.back().version);

void fill(const TempLog& temp) {
    auto log = temp.writing();
    for (int i = 0; i < 20; ++i) {
        TempLog::write(log, {aTappedMeasurement(100 + i, 60, dayNumber(i)),
                             aSession(200 + i, 4, core::SessionState::Finished, dayNumber(i))});
    }
    ASSERT_TRUE(log.truncateWal());
}

void expectUsable(const log::LogOpening& opening) {
    auto log = log::SessionLog::tryOpenForWriting(opening.path);
    ASSERT_TRUE(log) << log.error().detail;
    const std::vector<log::LogRequest> changes{aMeasurement(900, dayNumber(400))};
    EXPECT_TRUE(log->write(changes));
}

/// The outcome as a user who is not root gets it.
LogOutcome outcomeForNobody(const TempLog& temp) {
    const pid_t child = ::fork();
    if (child == 0) {
        if (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0) {
            ::_exit(100);
        }
        const auto opening = temp.open();
        const auto reader = log::SessionLog::tryOpenForReading(opening.path);
        const bool shown = reader && TempLog::everything(*reader).measurements.size() == 20;
        log::removePrivateFolder(opening.path.parent_path());
        ::_exit(opening.persistent || !shown ? 101 : static_cast<int>(opening.outcome));
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFEXITED(status));
    EXPECT_LT(WEXITSTATUS(status), 100) << "101: kept, or without its rows";
    return static_cast<LogOutcome>(WEXITSTATUS(status));
}

}  // namespace

TEST(LogFile, IsCreatedWithTheFoldersThatItNeeds) {
    const TempLog temp;
    const auto file = temp.folder() / "a" / "b" / "log.db";
    const auto opening = log::openLogFile(file, temp.clock());
    EXPECT_EQ(opening.outcome, LogOutcome::Created);
    EXPECT_TRUE(opening.persistent);
    EXPECT_EQ(opening.path, file);
    expectUsable(opening);
    EXPECT_EQ(log::openLogFile(file, temp.clock()).outcome, LogOutcome::Current);
}

TEST(LogFile, AnEmptyFileIsTakenAsNew) {
    const TempLog temp;
    writeContents(temp.file(), "");
    const auto opening = temp.open();
    EXPECT_EQ(opening.outcome, LogOutcome::Created);
    expectUsable(opening);
}

TEST(LogFile, AnOlderSchemaIsMigratedAfterABackup) {
    const TempLog temp;
    fill(temp);
    const auto opening = log::openLogFile(temp.file(), temp.clock(), kNextSchema);
    ASSERT_EQ(opening.outcome, LogOutcome::Migrated);
    EXPECT_EQ(temp.sqlite3("PRAGMA user_version; SELECT count(*) FROM plan"), kNextVersion + "\n0");
    ASSERT_TRUE(opening.backup);
    EXPECT_EQ(sqlite3Says(*opening.backup, "PRAGMA user_version; SELECT count(*) FROM measurement"),
              kVersion + "\n20");
}

TEST(LogFile, WhereALogWasLostItsNewestBackupIsNamedAndStays) {
    const TempLog temp;
    fill(temp);
    const auto backup = log::tryBackUp(temp.file(), log::BackupKind::Daily, dayNumber(0));
    ASSERT_TRUE(backup);
    fs::remove(temp.file());
    const auto opening = temp.open();
    EXPECT_EQ(opening.outcome, LogOutcome::Created);
    ASSERT_TRUE(opening.newestBackup);
    EXPECT_EQ(sqlite3Says(opening.newestBackup->file, "SELECT count(*) FROM measurement"), "20");
    ASSERT_TRUE(log::tryBackUp(temp.file(), log::BackupKind::Daily, dayNumber(0)));
    EXPECT_TRUE(fs::exists(opening.newestBackup->file));
}

TEST(LogFile, WhatADeadProcessHadInTheMakingIsRemoved) {
    const TempLog temp;
    testing::ChildProcess gone({.arguments = {"true"}, .environment = {}});
    ASSERT_EQ(gone.waitFor(std::chrono::seconds{20}), 0);
    writeContents(temp.file().string() + ".new-" + std::to_string(gone.pid()), "half");
    temp.open();
    EXPECT_EQ(temp.filesInFolder(), std::vector<std::string>{"log.db"});
}

TEST(LogFile, AMigrationThatFailsLeavesTheLogAsItWas) {
    const TempLog temp;
    fill(temp);
    const auto before = contentsOf(temp.file());
    const auto opening = log::openLogFile(temp.file(), temp.clock(), kBrokenSchema);
    EXPECT_EQ(opening.outcome, LogOutcome::Failed);
    EXPECT_FALSE(opening.persistent);
    EXPECT_EQ(contentsOf(temp.file()), before);
    EXPECT_TRUE(log::listBackups(temp.file()).empty()) << "no backup of nothing";
    EXPECT_EQ(temp.sqlite3("PRAGMA user_version; SELECT count(*) FROM measurement;"
                           "SELECT count(*) FROM sqlite_schema WHERE name = 'plan'"),
              kVersion + "\n20\n0");
    log::removePrivateFolder(opening.path.parent_path());
}

TEST(LogFile, ANewerLogAndOtherFilesAreLeftUntouchedAndTheRunIsUnsaved) {
    const auto expectUntouched = [](const TempLog& temp, LogOutcome outcome) {
        const auto before = contentsOf(temp.file());
        const auto opening = temp.open();
        EXPECT_EQ(opening.outcome, outcome);
        EXPECT_FALSE(opening.persistent);
        EXPECT_NE(opening.path, temp.file());
        expectUsable(opening);
        EXPECT_EQ(contentsOf(temp.file()), before);
        EXPECT_EQ(temp.filesInFolder(), std::vector<std::string>{"log.db"});
        log::removePrivateFolder(opening.path.parent_path());
    };
    const TempLog newer;
    fill(newer);
    newer.sqlite3("PRAGMA user_version = " + kNextVersion);
    newer.sqlite3("PRAGMA wal_checkpoint(TRUNCATE)");
    expectUntouched(newer, LogOutcome::NewerThanProgram);
    const TempLog text;
    writeContents(text.file(), "shopping list: shoes\n");
    expectUntouched(text, LogOutcome::NotOurs);
    const TempLog other;
    other.sqlite3("CREATE TABLE songs (name); PRAGMA application_id = 7");
    expectUntouched(other, LogOutcome::NotOurs);
}

TEST(LogFile, AFileOrFolderThatCannotBeWrittenIsShownFromACopy) {
    if (::geteuid() != 0) {
        GTEST_SKIP() << "needs root, to become somebody else";
    }
    const TempLog temp;
    fill(temp);
    fs::permissions(temp.folder(), fs::perms(0755));
    fs::permissions(temp.file(), fs::perms(0644));
    const auto before = contentsOf(temp.file());
    EXPECT_EQ(outcomeForNobody(temp), LogOutcome::ReadOnly);
    fs::permissions(temp.folder(), fs::perms(0777));
    EXPECT_EQ(outcomeForNobody(temp), LogOutcome::ReadOnly) << "the file alone";
    EXPECT_EQ(contentsOf(temp.file()), before);
    EXPECT_EQ(temp.filesInFolder(), std::vector<std::string>{"log.db"});
}

TEST(LogFile, ALogThatAnotherProgramLocksIsNotWaitedForForever) {
    const TempLog temp;
    fill(temp);
    SQLite::Database other(temp.file(), SQLite::OPEN_READWRITE);
    other.exec("PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE; UPDATE runner SET name = 'me'");
    const auto opening = temp.open();
    EXPECT_EQ(opening.outcome, LogOutcome::Failed);
    EXPECT_FALSE(opening.persistent);
    EXPECT_FALSE(opening.detail.empty());
    other.exec("COMMIT");
    log::removePrivateFolder(opening.path.parent_path());
}

TEST(LogFile, AFolderInThePlaceOfTheLogIsNotOurs) {
    const TempLog temp;
    fs::create_directory(temp.file());
    const auto opening = temp.open();
    EXPECT_EQ(opening.outcome, LogOutcome::NotOurs);
    EXPECT_FALSE(opening.detail.empty());
    expectUsable(opening);
    log::removePrivateFolder(opening.path.parent_path());
}

}  // namespace stridetick::tests
