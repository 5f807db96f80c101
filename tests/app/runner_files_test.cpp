// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner_files.hpp"

#include "tests/support/child_process.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace stridetick::app::runnerfiles {
namespace {

namespace fs = std::filesystem;

class RunnerFiles : public ::testing::Test {
 protected:
    testing::TempFolder folder_;
    fs::path from_ = folder_.path() / "from";
    fs::path to_ = folder_.path() / "to";
};

TEST_F(RunnerFiles, MovesAFolderWithAllThatIsInIt) {
    fs::create_directories(from_ / "backups");
    std::ofstream(from_ / "backups" / "one.db") << "a log";
    EXPECT_FALSE(moveThere(from_, to_));
    EXPECT_FALSE(mayBeThere(from_));
    EXPECT_EQ(contentsOf(to_ / "backups"), std::vector{to_ / "backups" / "one.db"});
}

TEST_F(RunnerFiles, NothingIsDoneWhereThereIsNothing) {
    EXPECT_FALSE(moveThere(from_, to_));
    EXPECT_FALSE(mayBeThere(to_));
    EXPECT_TRUE(contentsOf(from_).empty());
}

TEST_F(RunnerFiles, SaysWhyAFileCannotBeMovedAndLeavesIt) {
    std::ofstream(from_) << "a file";
    fs::create_directory(to_);
    EXPECT_EQ(moveThere(from_, to_), std::errc::is_a_directory);
    EXPECT_TRUE(mayBeThere(from_));
}

}  // namespace
}  // namespace stridetick::app::runnerfiles
