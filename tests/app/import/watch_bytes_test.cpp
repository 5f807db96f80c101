// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/watch_bytes.hpp"

#include "tests/app/watch_files.hpp"

#include <gtest/gtest.h>

#include <string>

namespace stridetick::app {
namespace {

using tests::TempLog;

class WatchBytes : public ::testing::Test {
 protected:
    std::filesystem::path fileOf(const std::string& text) const {
        auto file = temp.folder() / "some.xyz";
        tests::writeContents(file, text);
        return file;
    }
    TempLog temp;
};

TEST_F(WatchBytes, AreKnownByTheFirstOfThemWhateverTheName) {
    EXPECT_TRUE(mayBeOfAWatch(fileOf(tests::watchRun(0, 1))));
    EXPECT_TRUE(mayBeOfAWatch(fileOf(tests::FitRun::bytes(0, 1))));
    EXPECT_TRUE(mayBeOfAWatch(fileOf("\xef\xbb\xbf\n<gpx/>")));
    EXPECT_TRUE(mayBeOfAWatch(fileOf(std::string("\x0e\x10\0\0\0\0\0\0.FIT", 12))));
    EXPECT_TRUE(mayBeOfAWatch(fileOf("\x1f\x8b\x08")));
    EXPECT_TRUE(mayBeOfAWatch(fileOf("PK\x03\x04")));
    EXPECT_FALSE(mayBeOfAWatch(fileOf("{}")));
    EXPECT_FALSE(mayBeOfAWatch(fileOf("SQLite format 3")));
    EXPECT_FALSE(mayBeOfAWatch(fileOf("")));
    EXPECT_FALSE(mayBeOfAWatch(temp.folder() / "none"));
}

TEST_F(WatchBytes, AreAllOfAFileThatIsSmallEnough) {
    const auto text = tests::watchRun(0, 30);
    const auto bytes = bytesOfWatch(fileOf(text));
    ASSERT_TRUE(bytes);
    EXPECT_EQ(std::string(reinterpret_cast<const char*>(bytes->data()), bytes->size()), text);
    const auto large = fileOf("<gpx>");
    std::filesystem::resize_file(large, std::uintmax_t{200} << 20U);
    EXPECT_EQ(bytesOfWatch(large).error().problem, exchange::ReadProblem::TooLarge);
    EXPECT_EQ(bytesOfWatch(temp.folder() / "none").error().problem,
              exchange::ReadProblem::CannotOpen);
}

TEST_F(WatchBytes, OfALargeFileAreLeftWhereItIsCancelled) {
    const auto large = fileOf("PK\x03\x04");
    std::filesystem::resize_file(large, std::uintmax_t{12} << 20U);
    int asked = 0;
    EXPECT_FALSE(bytesOfWatch(large, [&] { return ++asked == 2; }));
    EXPECT_EQ(asked, 2) << "on the way";
    EXPECT_EQ(bytesOfWatch(large)->size(), std::size_t{12} << 20U);
}

}  // namespace
}  // namespace stridetick::app
