// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/wrapped_list.hpp"

#include <QCoreApplication>

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

const QString kLong =
    QStringLiteral("Mon 23 Nov, 07:15 – 25 minutes, 20 min of practice, pain 0 of 10, effort 4");

TEST(WrappedList, ALineHasTheHeightOfItsWordsAtEveryWidth) {
    WrappedList list;
    list.setSpacing(3);
    list.addItems({kLong, QStringLiteral("short")});
    list.show();
    for (const int width : {700, 260, 150}) {
        list.resize(width, 400);
        QCoreApplication::processEvents();
        list.doItemsLayout();
        const auto room = list.visualItemRect(list.item(0));
        EXPECT_LE(room.right(), list.viewport()->width()) << width;
        const auto needed = list.fontMetrics().boundingRect(QRect(0, 0, room.width() - 8, 10'000),
                                                            Qt::TextWordWrap, kLong);
        EXPECT_GE(room.height(), needed.height()) << width;
        EXPECT_LT(list.visualItemRect(list.item(1)).height(),
                  2 * list.fontMetrics().lineSpacing() + 8)
            << "no empty line below";
    }
}

TEST(WrappedList, IsHiddenWithoutLinesAndLeftAloneWhereItSaysThemAlready) {
    WrappedList list;
    list.setLines({kLong, "short"});
    EXPECT_FALSE(list.isHidden());
    list.setCurrentRow(1);
    list.setLines({kLong, "short"});
    EXPECT_EQ(list.currentRow(), 1) << "it is being read";
    list.setLines({"another"});
    EXPECT_EQ(list.count(), 1);
    list.setLines({});
    EXPECT_TRUE(list.isHidden());
}

TEST(WrappedList, TheCurrentLineStaysInSightWhereTheListIsMadeShorter) {
    WrappedList list;
    for (int i = 0; i < 20; ++i) {
        list.addItem(kLong);
    }
    list.resize(300, 800);
    list.show();
    list.setCurrentRow(8);
    list.resize(300, 120);
    QCoreApplication::processEvents();
    EXPECT_TRUE(list.viewport()->rect().contains(list.visualItemRect(list.currentItem())));
}

}  // namespace
}  // namespace stridetick::app
