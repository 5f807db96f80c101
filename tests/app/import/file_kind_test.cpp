// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/file_kind.hpp"

#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <string>

namespace stridetick::app {
namespace {

using tests::TempLog;

TEST(FileKind, IsKnownByWhatIsInAFileWhateverItsName) {
    const TempLog temp;
    const auto kindOfText = [&](const std::string& text) {
        const auto file = temp.folder() / "some.xyz";
        tests::writeContents(file, text);
        return kindOf(file);
    };
    { auto log = temp.writing(); }
    EXPECT_EQ(kindOf(temp.file()), FileKind::Log);
    EXPECT_EQ(kindOfText("{}"), FileKind::LogText);
    EXPECT_EQ(kindOfText("\xef\xbb\xbf \r\n\t{"), FileKind::LogText);
    EXPECT_EQ(kindOfText("[]"), FileKind::Other);
    EXPECT_EQ(kindOfText(""), FileKind::Other);
    EXPECT_EQ(kindOfText("SQLite format 4"), FileKind::Other);
    EXPECT_EQ(kindOf(temp.folder() / "none"), FileKind::Other);
}

}  // namespace
}  // namespace stridetick::app
