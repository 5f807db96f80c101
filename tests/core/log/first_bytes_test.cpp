// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/first_bytes.hpp"

#include "core/log/file_moves.hpp"
#include "core/log/log_check.hpp"
#include "core/log/log_header.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

namespace stridetick::tests {

TEST(FirstBytes, AreThoseOfTheFileOrAllThatThereAre) {
    const TempLog temp;
    writeContents(temp.file(), "twelve bytes");
    EXPECT_EQ(log::tryReadFirstBytes(temp.file(), 6).value(), "twelve");
    EXPECT_EQ(log::tryReadFirstBytes(temp.file(), 100).value(), "twelve bytes");
    writeContents(temp.file(), "");
    EXPECT_EQ(log::tryReadFirstBytes(temp.file(), 100).value(), "");
}

TEST(FirstBytes, OfAFileThatIsNotThereThereIsAReason) {
    const TempLog temp;
    const auto none = log::tryReadFirstBytes(temp.file(), 6);
    ASSERT_FALSE(none);
    EXPECT_FALSE(none.error().detail.empty());
    EXPECT_FALSE(std::filesystem::exists(temp.file()));
}

// Another program that closes the log must see that it is still open here, or it deletes the
// journal, and what is written after it is lost with a crash.
TEST(FirstBytes, ReadingThemLeavesTheLocksOfAnOpenLog) {
    const TempLog temp;
    auto log = temp.writing();
    TempLog::write(log, {aMeasurement(1)});
    ASSERT_TRUE(log::tryReadFirstBytes(temp.file(), 100));
    ASSERT_EQ(log::readLogHeader(temp.file()).kind, log::LogHeader::Kind::Log);
    ASSERT_EQ(log::checkLog(temp.file()).contents.measurements, 1);
    ASSERT_EQ(temp.open().outcome, log::LogOutcome::Current);
    ASSERT_EQ(temp.sqlite3("SELECT count(*) FROM measurement"), "1");
    TempLog::write(log, {aMeasurement(2)});
    EXPECT_TRUE(std::filesystem::exists(log::walOf(temp.file())));
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM measurement"), "2");
}

}  // namespace stridetick::tests
