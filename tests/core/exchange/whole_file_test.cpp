// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/whole_file.hpp"

#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <filesystem>

namespace stridetick::exchange {
namespace {

namespace fs = std::filesystem;
using namespace tests;

class WholeFileTest : public ::testing::Test {
 protected:
    stridetick::testing::TempFolder folder;
    fs::path file = folder.path() / "some.csv";
};

TEST_F(WholeFileTest, HasItsNameOnceItIsKept) {
    {
        WholeFile whole(file, log::Existing::Keep);
        whole.out() << "words";
        EXPECT_FALSE(fs::exists(file));
        EXPECT_FALSE(whole.keep());
    }
    EXPECT_EQ(contentsOf(file), "words");
}

TEST_F(WholeFileTest, GoesAgainUnlessItIsKept) {
    { WholeFile(file, log::Existing::Keep).out() << "words"; }
    EXPECT_TRUE(fs::is_empty(folder.path()));
}

TEST_F(WholeFileTest, ReplacesAnotherOnlyWhereItMay) {
    writeContents(file, "mine");
    {
        WholeFile whole(file, log::Existing::Keep);
        EXPECT_EQ(whole.keep(), std::errc::file_exists);
    }
    EXPECT_EQ(contentsOf(file), "mine");
    WholeFile whole(file, log::Existing::Replace);
    whole.out() << "words";
    EXPECT_FALSE(whole.keep());
    EXPECT_EQ(contentsOf(file), "words");
}

TEST_F(WholeFileTest, WhereNothingCanBeWrittenTheSystemSaysWhy) {
    WholeFile whole(folder.path() / "none" / "some.csv", log::Existing::Keep);
    whole.out() << "words";
    EXPECT_EQ(whole.keep(), std::errc::no_such_file_or_directory);
}

}  // namespace
}  // namespace stridetick::exchange
