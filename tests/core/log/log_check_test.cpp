// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/log_check.hpp"

#include "core/log/file_moves.hpp"
#include "core/log/schema.hpp"
#include "tests/support/temp_log.hpp"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>

namespace stridetick::tests {

namespace fs = std::filesystem;
using Verdict = log::LogCheck::Verdict;

TEST(LogCheck, TellsWhatASoundLogHolds) {
    const TempLog temp;
    auto log = temp.writing();
    TempLog::write(log, {aMeasurement(1, dayNumber(3)), aMeasurement(2, dayNumber(1)),
                         aSession(3, 1, core::SessionState::Finished, dayNumber(5)),
                         aMeasurement(4, dayNumber(9))});
    TempLog::write(log,
                   {log::Delete<core::Measurement>{core::MeasurementId(uuidOf(4)), dayNumber(9)}});
    const auto check = log::checkLog(temp.file());
    EXPECT_EQ(check.verdict, Verdict::Sound) << check.detail;
    EXPECT_EQ(check.version, log::latestVersion(log::schemaSteps()));
    EXPECT_EQ(check.contents.measurements, 2);
    EXPECT_EQ(check.contents.sessions, 1);
    EXPECT_EQ(check.contents.firstEntry, dayNumber(1));
    EXPECT_EQ(check.contents.lastEntry, dayNumber(5));
}

TEST(LogCheck, AnEmptyLogHasNoEntries) {
    const TempLog temp;
    temp.open();
    const auto check = log::checkLog(temp.file());
    EXPECT_EQ(check.verdict, Verdict::Sound);
    EXPECT_FALSE(check.contents.firstEntry);
    EXPECT_FALSE(check.contents.lastEntry);
}

TEST(LogCheck, AnOlderSchemaIsSound) {
    const TempLog temp;
    fs::copy_file(fs::path(STRIDETICK_TEST_DATA) / "log_v1.db", temp.file());
    const auto check = log::checkLog(temp.file());
    EXPECT_EQ(check.verdict, Verdict::Sound);
    EXPECT_EQ(check.version, 1);
    EXPECT_EQ(check.contents.measurements, 2);
}

TEST(LogCheck, EveryOtherVerdictSaysWhy) {
    const TempLog temp;
    const auto verdict = [&] {
        const auto check = log::checkLog(temp.file());
        EXPECT_TRUE(check.verdict == Verdict::Sound || !check.detail.empty());
        return check.verdict;
    };
    EXPECT_EQ(verdict(), Verdict::Missing);
    EXPECT_FALSE(fs::exists(temp.file()));
    writeContents(temp.file(), "shopping list");
    EXPECT_EQ(verdict(), Verdict::NotOurs);
    fs::remove(temp.file());
    temp.open();
    const auto sound = contentsOf(temp.file());
    writeContents(temp.file(), sound.substr(0, 10'000));
    EXPECT_EQ(verdict(), Verdict::Damaged);
    writeContents(temp.file(), sound);
    temp.sqlite3("PRAGMA user_version = 99");
    EXPECT_EQ(verdict(), Verdict::Newer);
}

TEST(LogCheck, ALockedLogIsUnavailableNotDamaged) {
    const TempLog temp;
    temp.open();
    SQLite::Database other(temp.file(), SQLite::OPEN_READWRITE);
    other.exec("PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE; UPDATE runner SET name = 'me'");
    EXPECT_EQ(log::checkLog(temp.file()).verdict, Verdict::Unavailable);
    other.exec("COMMIT");
}

TEST(LogCheck, ChangesNoByteOfALogThatIsBeingWritten) {
    const TempLog temp;
    auto log = temp.writing();
    TempLog::write(log, {aTappedMeasurement(1, 40)});
    const auto file = contentsOf(temp.file());
    const auto wal = contentsOf(log::walOf(temp.file()));
    ASSERT_FALSE(wal.empty());
    const auto check = log::checkLog(temp.file());
    EXPECT_EQ(check.contents.measurements, 1) << "what is only in the journal counts";
    EXPECT_TRUE(contentsOf(temp.file()) == file);
    EXPECT_TRUE(contentsOf(log::walOf(temp.file())) == wal);
}

}  // namespace stridetick::tests
