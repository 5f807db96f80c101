// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/file_moves.hpp"

#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <string>

#include <sys/wait.h>
#include <unistd.h>

namespace stridetick::tests {

namespace fs = std::filesystem;

TEST(FileMoves, ASiblingHasTheTimeInItsNameAndNeverTakesAnothersPlace) {
    const TempLog temp;
    const auto first = log::siblingName(temp.file(), "damaged", dayNumber(0));
    EXPECT_EQ(first.filename(), "log.damaged-20260101T070000Z.db");
    writeContents(first, "taken");
    const auto second = log::siblingName(temp.file(), "damaged", dayNumber(0));
    EXPECT_NE(second, first);
    EXPECT_EQ(second.parent_path(), first.parent_path());
}

TEST(FileMoves, AFileWithContentIsReplacedOnlyWhenTold) {
    const TempLog temp;
    const auto finished = log::scratchName(temp.file());
    writeContents(temp.file(), "old");
    writeContents(finished, "new");
    EXPECT_TRUE(log::putInPlace(finished, temp.file(), log::Existing::Keep));
    EXPECT_EQ(contentsOf(temp.file()), "old");
    EXPECT_FALSE(log::putInPlace(finished, temp.file(), log::Existing::Replace));
    EXPECT_EQ(contentsOf(temp.file()), "new");
    EXPECT_FALSE(fs::exists(finished));
}

TEST(FileMoves, AFileWithAJournalIsNotFinished) {
    const TempLog temp;
    const auto scratch = log::scratchName(temp.file());
    writeContents(scratch, "new");
    writeContents(log::walOf(scratch), "newer");
    EXPECT_TRUE(log::putInPlace(scratch, temp.file(), log::Existing::Keep));
    EXPECT_FALSE(fs::exists(temp.file()));
    writeContents(log::walOf(scratch), "");
    EXPECT_FALSE(log::putInPlace(scratch, temp.file(), log::Existing::Keep));
}

TEST(FileMoves, AFileIsItselfUntilAnotherTakesItsName) {
    const TempLog temp;
    EXPECT_FALSE(log::FileIdentity::of(temp.file()));
    writeContents(temp.file(), "a");
    const auto before = log::FileIdentity::of(temp.file());
    EXPECT_EQ(log::FileIdentity::of(temp.file()), before);
    writeContents(temp.folder() / "b", "b");
    fs::rename(temp.folder() / "b", temp.file());
    EXPECT_NE(log::FileIdentity::of(temp.file()), before);
}

TEST(FileMoves, APrivateFolderIsRemovedAndNoOther) {
    const auto folder = log::makePrivateFolder();
    ASSERT_TRUE(folder);
    EXPECT_EQ(fs::status(*folder).permissions() & fs::perms::mask, fs::perms::owner_all);
    writeContents(*folder / "x", "x");
    log::removePrivateFolder(*folder);
    EXPECT_FALSE(fs::exists(*folder));

    const TempLog temp;
    writeContents(temp.file(), "precious");
    log::removePrivateFolder(temp.folder());
    EXPECT_TRUE(fs::exists(temp.file()));
}

TEST(FileMoves, FoldersAreMadeAsFarAsTheyAreMissing) {
    const TempLog temp;
    const auto deep = temp.folder() / "a" / "b" / "c";
    EXPECT_FALSE(log::makeFolders(deep));
    EXPECT_TRUE(fs::is_directory(deep));
    EXPECT_FALSE(log::makeFolders(deep)) << "there already";
    EXPECT_FALSE(log::makeFolders("/"));
    writeContents(temp.file(), "a file");
    EXPECT_TRUE(log::makeFolders(temp.file()));
    EXPECT_TRUE(log::makeFolders(temp.file() / "a"));
}

TEST(FileMoves, WhatTheDeadLeftOfOneFileIsRemovedAndNothingElse) {
    const TempLog temp;
    const pid_t dead = ::fork();
    if (dead == 0) {
        ::_exit(0);
    }
    ::waitpid(dead, nullptr, 0);
    const auto left = temp.file().string() + ".new-" + std::to_string(dead);
    const auto others = (temp.folder() / "other.db.new-").string() + std::to_string(dead);
    const auto alive = log::scratchName(temp.file());
    for (const fs::path& file :
         {fs::path(left), fs::path(left + "-journal"), fs::path(others), alive}) {
        writeContents(file, "half");
    }
    log::discardAbandonedOf({temp.folder() / "none.db", temp.file()});
    EXPECT_FALSE(fs::exists(left));
    EXPECT_FALSE(fs::exists(left + "-journal"));
    EXPECT_TRUE(fs::exists(others));
    EXPECT_TRUE(fs::exists(alive));
    log::discardAbandoned(temp.folder());
    EXPECT_FALSE(fs::exists(others));
    EXPECT_TRUE(fs::exists(alive));
}

TEST(FileMoves, KnowAFileUnderAnyNameAndItsCompanions) {
    const TempLog temp;
    const auto open = temp.writing();
    const auto link = temp.folder() / "link.db";
    fs::create_symlink(temp.file(), link);
    for (const auto& part : {temp.file(), link, log::walOf(temp.file()), log::shmOf(temp.file())}) {
        EXPECT_TRUE(log::isPartOf(part, temp.file())) << part;
    }
    writeContents(temp.folder() / "other.db", "other");
    EXPECT_FALSE(log::isPartOf(temp.folder() / "other.db", temp.file()));
    EXPECT_FALSE(log::isPartOf(temp.folder() / "none.db", temp.folder() / "none.db"));
}

TEST(FileMoves, AFolderThatIsNotThereCannotBeWritten) {
    const TempLog temp;
    EXPECT_TRUE(log::isWritable(temp.file()));
    EXPECT_FALSE(log::isWritable(temp.folder() / "nowhere" / "log.db"));
}

}  // namespace stridetick::tests
