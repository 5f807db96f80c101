// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/kept_log.hpp"

#include "core/log/backups.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

namespace stridetick::tests {

namespace {

class KeptLog : public ::testing::Test {
 protected:
    log::LogResult<void> write(const std::vector<log::LogRequest>& changes) {
        return kept.write(changes);
    }

    TempLog temp;
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

TEST_F(KeptLog, OfARunThatIsNotKeptThereIsNothingToBackUpOrRestore) {
    writeContents(temp.file(), "somebody's notes");
    kept.open();
    EXPECT_FALSE(kept.persistent());
    ASSERT_TRUE(write({aMeasurement(1)}));
    EXPECT_FALSE(kept.wantsDailyBackup());
    EXPECT_FALSE(kept.backUp(log::BackupKind::Daily));
    EXPECT_FALSE(kept.restore(std::filesystem::path(STRIDETICK_TEST_DATA) / "log_v2.db"));
    EXPECT_FALSE(std::filesystem::exists(log::backupFolderOf(temp.file())));
    EXPECT_EQ(contentsOf(temp.file()), "somebody's notes");
}

}  // namespace stridetick::tests
