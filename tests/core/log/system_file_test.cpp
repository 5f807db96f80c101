// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/system_file.hpp"

#include "core/log/damaged_log.hpp"
#include "core/log/file_moves.hpp"
#include "core/log/page_image.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <array>

namespace stridetick::tests {

TEST(SystemFile, IsReadFromAnyPlaceWithZerosBehindItsEnd) {
    const TempLog temp;
    writeContents(temp.file(), "twelve bytes");
    const log::SystemFile file(temp.file());
    EXPECT_EQ(file.size().value(), 12U);
    std::array<char, 7> part{'x', 'x', 'x', 'x', 'x', 'x', 'x'};
    ASSERT_TRUE(file.read(part, 7));
    EXPECT_EQ(std::string(part.begin(), part.end()), std::string("bytes\0\0", 7));
}

TEST(SystemFile, OneThatIsNotThereHasAReasonAndIsNotMade) {
    const TempLog temp;
    const log::SystemFile file(temp.file());
    std::array<char, 1> part{};
    EXPECT_FALSE(file.read(part, 0));
    ASSERT_FALSE(file.size());
    EXPECT_FALSE(file.size().error().detail.empty());
    EXPECT_FALSE(std::filesystem::exists(temp.file()));
}

TEST(SystemFile, IsCopiedWholeUnlessTheNameIsTaken) {
    const TempLog temp;
    const auto bytes = std::string(70'000, 'a') + std::string(70'000, 'b');
    const auto copy = temp.folder() / "copy";
    writeContents(temp.file(), bytes);
    ASSERT_FALSE(log::copyForGood(temp.file(), copy));
    EXPECT_TRUE(contentsOf(copy) == bytes);
    writeContents(temp.file(), "something else");
    EXPECT_TRUE(log::copyForGood(temp.file(), copy));
    EXPECT_TRUE(contentsOf(copy) == bytes);
    EXPECT_EQ(temp.filesInFolder().size(), 2U);
}

TEST(SystemFile, HasTheSameContentOnlyIfEveryByteIsTheSame) {
    const TempLog temp;
    const auto other = temp.folder() / "other";
    const std::string bytes(70'000, 'a');
    writeContents(temp.file(), bytes);
    writeContents(other, bytes);
    EXPECT_TRUE(log::haveSameContent(temp.file(), other));
    writeContents(other, bytes.substr(1) + "b");
    EXPECT_FALSE(log::haveSameContent(temp.file(), other));
    writeContents(other, bytes + "a");
    EXPECT_FALSE(log::haveSameContent(temp.file(), other));
    EXPECT_FALSE(log::haveSameContent(temp.file(), temp.folder() / "none"));
}

// Another program that closes the log must see that it is still open here.
TEST(SystemFile, ReadingAndCopyingLeaveTheLocksOfAnOpenLog) {
    const TempLog temp;
    auto log = temp.writing();
    TempLog::write(log, {aMeasurement(1)});
    ASSERT_FALSE(log::copyWithJournal(temp.file(), temp.folder() / "copy.db"));
    ASSERT_EQ(log::PageImage(temp.file(), {}).page(1)[0], 'S');
    ASSERT_TRUE(log::haveSameContent(temp.file(), temp.file()));
    ASSERT_EQ(temp.sqlite3("SELECT count(*) FROM measurement"), "1");
    TempLog::write(log, {aMeasurement(2)});
    EXPECT_TRUE(std::filesystem::exists(log::walOf(temp.file())));
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM measurement"), "2");
}

}  // namespace stridetick::tests
