// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/partial_file.hpp"

#include "tests/support/child_process.hpp"
#include "tests/support/sound_files.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace stridetick::audio {
namespace {

using testing::namesIn;
using Names = std::vector<std::string>;

std::string contentOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

class PartialFileOnDisk : public ::testing::Test {
 public:
    testing::TempFolder folder;
    std::filesystem::path path = folder.path() / "run";
};

TEST_F(PartialFileOnDisk, HasAHiddenNameUntilItIsKept) {
    PartialFile file(path);
    ASSERT_FALSE(file.failed()) << file.error();
    EXPECT_EQ(file.write("abc", 3), 3U);
    const Names before = namesIn(folder.path());
    ASSERT_EQ(before.size(), 1U);
    EXPECT_EQ(before.front().front(), '.');
    EXPECT_TRUE(file.keep());
    EXPECT_EQ(namesIn(folder.path()), Names{"run"});
    EXPECT_EQ(contentOf(path), "abc");
}

TEST_F(PartialFileOnDisk, LeavesWhatWasThereUnlessItIsKept) {
    std::ofstream(path) << "old";
    {
        PartialFile file(path);
        file.write("new", 3);
    }
    EXPECT_EQ(namesIn(folder.path()), Names{"run"});
    EXPECT_EQ(contentOf(path), "old");
    PartialFile file(path);
    file.write("new", 3);
    EXPECT_TRUE(file.keep());
    EXPECT_EQ(contentOf(path), "new");
}

TEST_F(PartialFileOnDisk, WritesAndReadsAtAnyPlace) {
    PartialFile file(path);
    file.write("0123456789", 10);
    file.moveTo(2);
    file.write("xy", 2);
    EXPECT_EQ(file.place(), 4);
    EXPECT_EQ(file.length(), 10);
    std::string read(3, ' ');
    EXPECT_EQ(file.read(read.data(), 3), 3U);
    EXPECT_EQ(read, "456");
    EXPECT_EQ(file.place(), 7);
    file.write("z", 1);
    EXPECT_TRUE(file.keep());
    EXPECT_EQ(contentOf(path), "01xy456z89");
}

TEST_F(PartialFileOnDisk, TwoOfOneNameDoNotMeet) {
    PartialFile one(path);
    PartialFile other(path);
    one.write("one", 3);
    other.write("other", 5);
    EXPECT_TRUE(one.keep());
    EXPECT_TRUE(other.keep());
    EXPECT_EQ(contentOf(path), "other");
}

TEST_F(PartialFileOnDisk, ALinkStaysAndLeadsToTheNewFile) {
    const auto real = folder.path() / "real";
    std::ofstream(real) << "old";
    std::filesystem::create_symlink(real, path);
    PartialFile file(path);
    file.write("new", 3);
    EXPECT_TRUE(file.keep());
    EXPECT_TRUE(std::filesystem::is_symlink(path));
    EXPECT_EQ(contentOf(real), "new");
}

TEST_F(PartialFileOnDisk, FailsInAFolderThatIsNotThereOrInPlaceOfOne) {
    const PartialFile nowhere(folder.path() / "no" / "run");
    EXPECT_TRUE(nowhere.failed());
    EXPECT_EQ(nowhere.error(), "No such file or directory");
    const PartialFile inPlace(folder.path());
    EXPECT_TRUE(inPlace.failed());
    EXPECT_EQ(inPlace.error(), "Is a directory");
    PartialFile dead(folder.path());
    EXPECT_EQ(dead.write("a", 1), 0U);
    EXPECT_FALSE(dead.keep());
}

}  // namespace
}  // namespace stridetick::audio
