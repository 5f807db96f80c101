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
    details.show({"5:00 to 20:00: click at 158 spm.", "Note: warm"});
    EXPECT_FALSE(details.isHidden());
    EXPECT_EQ(details.count(), 2);
    details.show({});
    EXPECT_TRUE(details.isHidden());
}

TEST(EntryDetails, LeaveTheReaderHisLineWhereTheySayTheSame) {
    QWidget window;
    EntryDetails details(&window);
    details.show({"one", "two"});
    details.setCurrentRow(1);
    details.show({"one", "two"});
    EXPECT_EQ(details.currentRow(), 1);
    details.show({"one", "three"});
    EXPECT_EQ(details.item(1)->text(), "three");
}

}  // namespace
}  // namespace stridetick::app
