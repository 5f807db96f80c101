// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/examination.hpp"

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
    EXPECT_EQ(found.version, 1);
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

}  // namespace stridetick::tests
