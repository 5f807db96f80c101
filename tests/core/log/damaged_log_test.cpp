// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/damaged_log.hpp"

#include "core/log/file_moves.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

namespace stridetick::tests {

TEST(DamagedLog, GoesAsideByteForByteWithItsJournal) {
    const TempLog temp;
    const TempLog copy;  // as a crash leaves it: with a journal
    {
        auto log = temp.writing();
        TempLog::write(log, {aTappedMeasurement(1, 50), aSession(2, 3)});
        ASSERT_FALSE(log::copyWithJournal(temp.file(), copy.file()));
    }
    const auto file = contentsOf(copy.file());
    const auto wal = contentsOf(log::walOf(copy.file()));
    ASSERT_FALSE(wal.empty());
    const auto replaced = log::replaceDamaged(copy.file(), log::Companions(copy.file()),
                                              log::schemaSteps(), dayNumber(1));
    ASSERT_TRUE(replaced) << replaced.error().detail;
    EXPECT_EQ(contentsOf(replaced->movedTo), file);
    EXPECT_EQ(contentsOf(log::walOf(replaced->movedTo)), wal);
    const auto history = TempLog::everything(copy.reading());
    EXPECT_EQ(history.measurements.size(), 1U);
    EXPECT_EQ(history.sessions.size(), 1U);
}

TEST(DamagedLog, CompanionsAreAsTheyWereBeforeTheLook) {
    const TempLog temp;
    temp.open();
    const log::Companions companions(temp.file());
    writeContents(log::walOf(temp.file()), "left by looking");
    writeContents(log::shmOf(temp.file()), "left by looking");
    companions.restore();
    EXPECT_FALSE(std::filesystem::exists(log::walOf(temp.file())));
    EXPECT_FALSE(std::filesystem::exists(log::shmOf(temp.file())));
}

// The power goes when the journal has only its second name left: what it held is in no other place.
TEST(DamagedLog, AMoveAsideThatWasCutShortIsTakenBack) {
    const TempLog temp;
    const TempLog before;
    {
        auto log = before.writing();
        ASSERT_TRUE(log.truncateWal());
        TempLog::write(log, {aMeasurement(1)});
        writeContents(temp.file(), contentsOf(before.file()));
        const auto aside = temp.folder() / "log.damaged-20260101T070000Z.db";
        std::filesystem::create_hard_link(temp.file(), aside);
        writeContents(log::walOf(aside), contentsOf(log::walOf(before.file())));
    }
    EXPECT_EQ(temp.open().outcome, log::LogOutcome::Current);
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM measurement"), "1");
    EXPECT_EQ(temp.filesInFolder(), std::vector<std::string>{"log.db"});
}

// The same on a file system without hard links, where the second names are copies.
TEST(DamagedLog, AMoveAsideByCopyThatWasCutShortIsTakenBack) {
    const TempLog temp;
    const TempLog before;
    {
        auto log = before.writing();
        ASSERT_TRUE(log.truncateWal());
        TempLog::write(log, {aMeasurement(1)});
        const auto aside = temp.folder() / "log.damaged-20260101T070000Z.db";
        writeContents(temp.file(), contentsOf(before.file()));
        writeContents(aside, contentsOf(before.file()));
        writeContents(log::walOf(aside), contentsOf(log::walOf(before.file())));
    }
    EXPECT_EQ(temp.open().outcome, log::LogOutcome::Current);
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM measurement"), "1");
    EXPECT_EQ(temp.filesInFolder(), std::vector<std::string>{"log.db"});
}

TEST(DamagedLog, AnotherFileWithAJournalIsNotTakenForAMoveCutShort) {
    const TempLog temp;
    temp.open();
    const auto own = temp.folder() / "mine.db";
    const auto older = temp.folder() / "log.damaged-20260101T070000Z.db";
    std::filesystem::create_hard_link(temp.file(), own);
    writeContents(older, "another damaged log");
    for (const auto& file : {own, older}) {
        writeContents(log::walOf(file), "its journal");
    }
    log::undoInterruptedReplacement(temp.file());
    EXPECT_FALSE(std::filesystem::exists(log::walOf(temp.file())));
    for (const auto& file : {own, older}) {
        EXPECT_TRUE(std::filesystem::exists(file)) << file;
        EXPECT_EQ(contentsOf(log::walOf(file)), "its journal");
    }
}

// The journal's second name is all that has it, as long as its first cannot be given back.
TEST(DamagedLog, AJournalThatCannotBePutBackKeepsItsSecondName) {
    const TempLog temp;
    temp.open();
    const auto aside = temp.folder() / "log.damaged-20260101T070000Z.db";
    std::filesystem::create_hard_link(temp.file(), aside);
    writeContents(log::walOf(aside), "the journal");
    std::filesystem::create_symlink("/nowhere/at/all", log::walOf(temp.file()));
    log::undoInterruptedReplacement(temp.file());
    EXPECT_EQ(contentsOf(log::walOf(aside)), "the journal");
    EXPECT_TRUE(std::filesystem::exists(aside));
}

}  // namespace stridetick::tests
