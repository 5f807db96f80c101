// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/entry_details.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

TEST(EntryDetails, AreThereOnlyWhereThereIsMoreToSay) {
    QWidget window;
    EntryDetails details(&window);
    EXPECT_TRUE(details.isHidden());
    details.setLines({"5:00 to 20:00: click at 158 spm.", "Note: warm"});
    EXPECT_FALSE(details.isHidden());
    EXPECT_EQ(details.count(), 2);
    details.setLines({});
    EXPECT_TRUE(details.isHidden());
}

}  // namespace
}  // namespace stridetick::app
