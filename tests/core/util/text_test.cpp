// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/util/text.hpp"

#include <gtest/gtest.h>

namespace stridetick::core {
namespace {

TEST(Text, LosesTheWhiteSpaceAroundIt) {
    EXPECT_EQ(trimmed(" \t 8 0\r\n"), "8 0");
    EXPECT_EQ(trimmed("80"), "80");
    EXPECT_EQ(trimmed("  \t"), "");
    EXPECT_EQ(trimmed(""), "");
}

TEST(Text, IsDigitsOnly) {
    EXPECT_TRUE(isDigits("0123456789"));
    EXPECT_FALSE(isDigits(""));
    EXPECT_FALSE(isDigits("8o"));
    EXPECT_FALSE(isDigits("-8"));
    EXPECT_FALSE(isDigits("8/"));
    EXPECT_FALSE(isDigits("8:"));
}

}  // namespace
}  // namespace stridetick::core
