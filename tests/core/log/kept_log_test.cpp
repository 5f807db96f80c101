// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/kept_log.hpp"

#include "core/log/backups.hpp"
#include "core/log/file_moves.hpp"
#include "core/log/schema.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

namespace stridetick::tests {

namespace {

class KeptLog : public ::testing::Test {
 protected:
    log::LogResult<void> write(const std::vector<log::LogRequest>& changes) {
        return kept.write(changes);
    }

    /// Twenty measurements with so many taps that the file has to grow.
    void fillJournal() {
        for (int i = 0; i < 20; ++i) {
            ASSERT_TRUE(write({aTappedMeasurement(100 + i, 300)}));
        }
    }

    TempLog temp;
    std::filesystem::path incoming = temp.folder() / "incoming";
    std::optional<log::LogOpening> opening;
    std::vector<std::filesystem::path> rescued;
    log::KeptLog kept{temp.file(),
                      temp.clock(),
                      {.onOpened = [this](const auto& told) { opening = told; },
                       .onRescued = [this](const auto& keptAs) { rescued.push_back(keptAs); }}};
};

}  // namespace

TEST_F(KeptLog, TouchesNothingBeforeItIsOpened) {
    EXPECT_FALSE(std::filesystem::exists(temp.file()));
    kept.open();
    ASSERT_TRUE(opening);
    EXPECT_EQ(opening->outcome, log::LogOutcome::Created);
    EXPECT_TRUE(kept.persistent());
}

TEST_F(KeptLog, AFileThatWasTakenAwayIsWrittenAnewBeforeTheNextRow) {
    kept.open();
    ASSERT_TRUE(write({aMeasurement(1)}));
    std::filesystem::remove_all(temp.folder());
    ASSERT_TRUE(write({aMeasurement(2)}));
    EXPECT_EQ(rescued, std::vector{temp.file()});
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM measurement"), "2");
}

// As a program does it that keeps folders in step: the file alone is replaced, by a rename.
TEST_F(KeptLog, AnOlderCopyInItsPlaceStaysWholeAndTheRowsInTheJournalAreKeptBeside) {
    kept.open();
    ASSERT_TRUE(write({aMeasurement(1)}));
    kept.truncateWal();
    writeContents(incoming, contentsFromOutside(temp.file()));
    fillJournal();
    std::filesystem::rename(incoming, temp.file());
    ASSERT_TRUE(write({aMeasurement(900)}));
    EXPECT_EQ(temp.sqlite3("PRAGMA integrity_check; SELECT uuid FROM measurement ORDER BY uuid"),
              "ok\n" + uuidOf(1) + "\n" + uuidOf(900));
    ASSERT_EQ(rescued.size(), 1U);
    EXPECT_EQ(sqlite3Says(rescued[0], "PRAGMA integrity_check; SELECT count(*) FROM measurement"),
              "ok\n21");
    EXPECT_FALSE(std::filesystem::exists(log::walOf(rescued[0])));
}

TEST_F(KeptLog, AJournalThatCameWithTheFileInItsPlaceIsRead) {
    kept.open();
    fillJournal();
    const TempLog other;
    auto log = other.writing();
    ASSERT_TRUE(log.truncateWal());
    TempLog::write(log, {aMeasurement(500)});
    writeContents(incoming, contentsFromOutside(other.file()));
    writeContents(log::walOf(incoming), contentsOf(log::walOf(other.file())));
    std::filesystem::rename(log::walOf(incoming), log::walOf(temp.file()));
    std::filesystem::rename(incoming, temp.file());
    ASSERT_TRUE(write({aMeasurement(900)}));
    EXPECT_EQ(temp.sqlite3("PRAGMA integrity_check; SELECT uuid FROM measurement ORDER BY uuid"),
              "ok\n" + uuidOf(500) + "\n" + uuidOf(900));
}

TEST_F(KeptLog, AFileInItsPlaceStaysWholeEvenWhileTheOldOneCannotBeKeptBeside) {
    kept.open();
    ASSERT_TRUE(write({aMeasurement(1)}));
    kept.truncateWal();
    writeContents(incoming, contentsFromOutside(temp.file()));
    fillJournal();
    const auto inTheWay = log::scratchName(temp.folder() / "log.replaced-20260304T100000Z.db");
    std::filesystem::create_directories(inTheWay / "full");
    std::filesystem::rename(incoming, temp.file());
    ASSERT_FALSE(write({aMeasurement(900)}));
    EXPECT_TRUE(rescued.empty());
    EXPECT_EQ(temp.sqlite3("PRAGMA integrity_check; SELECT uuid FROM measurement"),
              "ok\n" + uuidOf(1));
    std::filesystem::remove_all(inTheWay);
    ASSERT_TRUE(write({aMeasurement(900)}));
    ASSERT_EQ(rescued.size(), 1U);
    EXPECT_EQ(sqlite3Says(rescued[0], "SELECT count(*) FROM measurement"), "21");
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM measurement"), "2");
}

TEST_F(KeptLog, TheJournalOfARemovedFileStaysUntilItsRowsAreInACopy) {
    kept.open();
    fillJournal();
    const auto journal = contentsOf(log::walOf(temp.file()));
    const auto inTheWay = log::scratchName(temp.folder() / "log.replaced-20260304T100000Z.db");
    std::filesystem::create_directories(inTheWay / "full");
    std::filesystem::remove(temp.file());
    ASSERT_FALSE(write({aMeasurement(900)}));
    EXPECT_TRUE(contentsOf(log::walOf(temp.file())) == journal);
    std::filesystem::remove_all(inTheWay);
    ASSERT_TRUE(write({aMeasurement(900)}));
    EXPECT_EQ(rescued, std::vector{temp.file()});
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM measurement"), "21");
}

TEST_F(KeptLog, ALogDamagedWhileInUseGoesAsideAsItWasFoundWithItsJournal) {
    kept.open();
    ASSERT_TRUE(write({aMeasurement(1)}));
    kept.truncateWal();
    const auto root = temp.sqlite3("SELECT rootpage FROM sqlite_schema WHERE name = 'target'");
    ASSERT_TRUE(write({aMeasurement(2)}));
    // By another process: closing the file in this one would take away the writer's locks.
    testing::ChildProcess damage(
        {.arguments = {"dd", "if=/dev/urandom", "of=" + temp.file().string(), "conv=notrunc",
                       "bs=" + std::to_string(log::kPageSize), "count=1",
                       "seek=" + std::to_string(std::stoi(root) - 1)},
         .environment = {}});
    ASSERT_EQ(damage.waitFor(std::chrono::seconds{30}), 0);
    const auto file = contentsFromOutside(temp.file());
    const auto journal = contentsOf(log::walOf(temp.file()));
    ASSERT_FALSE(write({aTarget(3)}));
    ASSERT_TRUE(write({aTarget(3)}));
    ASSERT_EQ(opening->outcome, log::LogOutcome::Salvaged);
    EXPECT_TRUE(contentsOf(opening->movedTo.value()) == file);
    EXPECT_TRUE(contentsOf(log::walOf(opening->movedTo.value())) == journal);
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM measurement"), "2");
}

TEST_F(KeptLog, WantsOneDailyBackupADayOnceThereIsSomethingInIt) {
    kept.open();
    EXPECT_FALSE(kept.wantsDailyBackup()) << "of nothing";
    ASSERT_TRUE(write({aMeasurement(1)}));
    EXPECT_TRUE(kept.wantsDailyBackup());
    ASSERT_TRUE(kept.backUp(log::BackupKind::OnDemand));
    EXPECT_TRUE(kept.wantsDailyBackup()) << "one that was asked for is another matter";
    ASSERT_TRUE(kept.backUp(log::BackupKind::Daily));
    EXPECT_FALSE(kept.wantsDailyBackup());
}

TEST_F(KeptLog, ALogThatIsTakenAwayIsThereAgainBeforeItIsBackedUp) {
    kept.open();
    ASSERT_TRUE(write({aMeasurement(1)}));
    std::filesystem::remove_all(temp.folder());
    const auto backup = kept.backUp(log::BackupKind::OnDemand);
    ASSERT_TRUE(backup) << backup.error().detail;
    EXPECT_EQ(sqlite3Says(backup->file, "SELECT count(*) FROM measurement"), "1");
}

TEST_F(KeptLog, ARestoredBackupIsWrittenOnWithout) {
    kept.open();
    ASSERT_TRUE(write({aMeasurement(1)}));
    const auto backup = kept.backUp(log::BackupKind::OnDemand).value();
    ASSERT_TRUE(write({aMeasurement(2)}));
    const auto before = kept.restore(backup.file);
    ASSERT_TRUE(before) << before.error().detail;
    ASSERT_TRUE(write({aMeasurement(3)}));
    EXPECT_EQ(temp.sqlite3("SELECT uuid FROM measurement ORDER BY uuid"),
              uuidOf(1) + "\n" + uuidOf(3));
    EXPECT_EQ(sqlite3Says(before->file, "SELECT count(*) FROM measurement"), "2");
    EXPECT_TRUE(rescued.empty());
}

TEST_F(KeptLog, IsWrittenOnWithAfterItTookAnotherLog) {
    const TempLog other;
    {
        auto log = other.writing();
        TempLog::write(log, {aMeasurement(2), aSession(3, 1)});
    }
    kept.open();
    ASSERT_TRUE(write({aMeasurement(1)}));
    const auto summary = kept.merge(other.file());
    ASSERT_TRUE(summary) << summary.error().detail;
    ASSERT_TRUE(write({aMeasurement(4)}));
    EXPECT_EQ(temp.sqlite3("SELECT uuid FROM measurement ORDER BY uuid"),
              uuidOf(1) + "\n" + uuidOf(2) + "\n" + uuidOf(4));
    ASSERT_TRUE(summary->backup);
    EXPECT_EQ(summary->backup->kind, log::BackupKind::BeforeMerge);
    EXPECT_EQ(sqlite3Says(summary->backup->file, "SELECT count(*) FROM measurement"), "1");
    EXPECT_FALSE(kept.merge(other.file())->tookAnything()) << "once is enough";
    EXPECT_FALSE(kept.merge(other.folder() / "none.db"));
}

TEST_F(KeptLog, OfARunThatIsNotKeptThereIsNothingToBackUpRestoreOrMerge) {
    writeContents(temp.file(), "somebody's notes");
    kept.open();
    EXPECT_FALSE(kept.persistent());
    ASSERT_TRUE(write({aMeasurement(1)}));
    EXPECT_FALSE(kept.wantsDailyBackup());
    EXPECT_FALSE(kept.backUp(log::BackupKind::Daily));
    EXPECT_FALSE(kept.restore(std::filesystem::path(STRIDETICK_TEST_DATA) / "log_v2.db"));
    EXPECT_FALSE(kept.merge(std::filesystem::path(STRIDETICK_TEST_DATA) / "log_v2.db"));
    EXPECT_FALSE(std::filesystem::exists(log::backupFolderOf(temp.file())));
    EXPECT_EQ(contentsOf(temp.file()), "somebody's notes");
}

}  // namespace stridetick::tests
