// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/examination.hpp"

#include "core/log/file_moves.hpp"
#include "tests/support/temp_log.hpp"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>

namespace stridetick::tests {

using Health = log::Examination::Health;

TEST(Examination, ALogIsSoundAtItsVersion) {
    const TempLog temp;
    temp.open();
    const auto found = log::examine(temp.file(), log::schemaSteps());
    EXPECT_EQ(found.health, Health::Sound);
    EXPECT_EQ(found.version, log::latestVersion(log::schemaSteps()));
}

TEST(Examination, ANewerSchemaIsSeenEvenWhereTheHeaderStillSaysOtherwise) {
    const TempLog temp;
    auto log = temp.writing();  // keeps the new version in the journal
    temp.sqlite3("PRAGMA user_version = 9");
    EXPECT_EQ(log::examine(temp.file(), log::schemaSteps()).health, Health::Newer);
}

TEST(Examination, AMissingTableIsDamage) {
    const TempLog temp;
    temp.open();
    temp.sqlite3("DROP TABLE notice_seen");
    EXPECT_EQ(log::examine(temp.file(), log::schemaSteps()).health, Health::Damaged);
}

TEST(Examination, ASchemaThatNoWriterWouldAcceptIsDamage) {
    const TempLog temp;
    temp.open();
    auto bytes = contentsOf(temp.file());
    const std::string check = "CHECK (treadmill_mps";
    bytes.replace(bytes.find(check), check.size(), "CHECK (treadmild_mps");
    writeContents(temp.file(), bytes);
    EXPECT_EQ(log::examine(temp.file(), log::schemaSteps()).health, Health::Damaged);
    EXPECT_TRUE(contentsOf(temp.file()) == bytes);
}

TEST(Examination, ALogInTheHandsOfAnotherProgramIsUnavailableNotDamaged) {
    const TempLog temp;
    temp.open();
    SQLite::Database other(temp.file(), SQLite::OPEN_READWRITE);
    other.exec("PRAGMA locking_mode=EXCLUSIVE; UPDATE runner SET name = 'me'");
    EXPECT_EQ(log::examine(temp.file(), log::schemaSteps()).health, Health::Unavailable);
}

TEST(Examination, ARowThatTheTablesChecksRefuseIsDamage) {
    const TempLog temp;
    {
        auto log = temp.writing();
        TempLog::write(log, {aTarget(1)});
    }
    temp.sqlite3("PRAGMA ignore_check_constraints=ON; UPDATE target SET kind = 'sprint'");
    EXPECT_EQ(log::examine(temp.file(), log::schemaSteps()).health, Health::Damaged);
}

// The weeks are read by the index: a row that is not where it says would be missing from its week.
TEST(Examination, AnIndexThatSaysAnotherTimeThanItsRowIsDamage) {
    const TempLog temp;
    {
        auto log = temp.writing();
        TempLog::write(log, {aMeasurement(1)});
    }
    auto bytes = contentsOf(temp.file());
    const auto root = std::stoul(
        temp.sqlite3("SELECT rootpage FROM sqlite_schema WHERE name = 'measurement_at'"));
    std::string time;  // as SQLite stores it, in six bytes
    for (int shift = 40; shift >= 0; shift -= 8) {
        time += static_cast<char>(dayNumber(0).utc.time_since_epoch().count() >> shift & 0xff);
    }
    const auto at = bytes.find(time, (root - 1) * log::kPageSize);
    ASSERT_LT(at, root * log::kPageSize);
    bytes[at + 1] ^= 1;
    writeContents(temp.file(), bytes);
    EXPECT_EQ(log::examine(temp.file(), log::schemaSteps()).health, Health::Damaged);
}

TEST(Examination, ChangesNothingOfALogThatACrashLeft) {
    const TempLog temp;
    const TempLog crashed;
    auto log = temp.writing();
    TempLog::write(log, {aTappedMeasurement(1, 50)});
    std::filesystem::copy_file(temp.file(), crashed.file());
    std::filesystem::copy_file(log::walOf(temp.file()), log::walOf(crashed.file()));
    const auto file = contentsOf(crashed.file());
    const auto wal = contentsOf(log::walOf(crashed.file()));
    ASSERT_FALSE(wal.empty());
    EXPECT_EQ(log::examine(crashed.file(), log::schemaSteps()).health, Health::Sound);
    EXPECT_TRUE(contentsOf(crashed.file()) == file);
    EXPECT_TRUE(contentsOf(log::walOf(crashed.file())) == wal);
}

TEST(Examination, LeavesNoFilesBesideALogThatNobodyHasOpen) {
    const TempLog temp;
    temp.writing();
    ASSERT_EQ(temp.filesInFolder(), std::vector<std::string>{"log.db"});
    const auto bytes = contentsOf(temp.file());
    EXPECT_EQ(log::examine(temp.file(), log::schemaSteps()).health, Health::Sound);
    EXPECT_EQ(temp.filesInFolder(), std::vector<std::string>{"log.db"});
    EXPECT_TRUE(contentsOf(temp.file()) == bytes);
}

TEST(Examination, APageOfNonsenseIsDamageAndStaysAsItIs) {
    const TempLog temp;
    {
        auto log = temp.writing();
        TempLog::write(log, {aTappedMeasurement(1, 200)});
    }
    auto bytes = contentsOf(temp.file());
    for (std::size_t page = 3; page * log::kPageSize < bytes.size(); ++page) {
        bytes.replace(page * log::kPageSize, 64, 64, '\x5a');
    }
    writeContents(temp.file(), bytes);
    EXPECT_EQ(log::examine(temp.file(), log::schemaSteps()).health, Health::Damaged);
    EXPECT_EQ(contentsOf(temp.file()), bytes);
}

// SQLite takes such a journal up to the damage, and writes over the rest.
TEST(Examination, AJournalDamagedBeforeItsLastWriteIsDamageAndATornLastWriteIsNot) {
    const TempLog temp;
    auto log = temp.writing();
    for (int i = 0; i < 4; ++i) {
        TempLog::write(log, {aMeasurement(100 + i, dayNumber(i))});
    }
    const auto wal = contentsOf(log::walOf(temp.file()));
    const auto healthWith = [&](const std::string& journal) {
        const TempLog copy;
        writeContents(copy.file(), contentsOf(temp.file()));
        writeContents(log::walOf(copy.file()), journal);
        return log::examine(copy.file(), log::schemaSteps()).health;
    };
    EXPECT_EQ(healthWith(wal), Health::Sound);
    auto damaged = wal;
    damaged[1'000] = static_cast<char>(damaged[1'000] ^ 1);
    EXPECT_EQ(healthWith(damaged), Health::Damaged);
    EXPECT_EQ(healthWith(wal.substr(0, wal.size() - 100)), Health::Sound);
    auto torn = wal;
    torn.replace(torn.size() - 2'000, 2'000, 2'000, '\0');
    EXPECT_EQ(healthWith(torn), Health::Sound);
}

}  // namespace stridetick::tests
