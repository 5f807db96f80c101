// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/window_place.hpp"

#include <QScreen>
#include <QWidget>

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

const QRect kRoom(10, 30, 620, 440);

TEST(WindowPlace, LeavesWhatFitsWhereItIs) {
    const QRect fits(20, 40, 600, 400);
    EXPECT_EQ(placeWithin(fits, kRoom), fits);
    EXPECT_EQ(placeWithin(kRoom, kRoom), kRoom);
}

TEST(WindowPlace, MakesWhatIsTooLargeAsLargeAsTheRoom) {
    EXPECT_EQ(placeWithin({0, 0, 1024, 700}, kRoom), kRoom);
    EXPECT_EQ(placeWithin({15, 0, 600, 700}, kRoom), QRect(15, 30, 600, 440));
}

TEST(WindowPlace, MovesWhatIsOutsideAsLittleAsItTakes) {
    EXPECT_EQ(placeWithin({500, 300, 300, 200}, kRoom), QRect(330, 270, 300, 200));
    EXPECT_EQ(placeWithin({-2000, 100, 300, 200}, kRoom), QRect(10, 100, 300, 200));
}

TEST(WindowPlace, AWindowFitsItsScreenWithItsFrame) {
    QWidget placed;
    const QRect screen = placed.screen()->availableGeometry();
    placed.setGeometry(screen.adjusted(-50, -50, 50, 50));
    fitToScreen(placed);
    EXPECT_TRUE(screen.adjusted(0, 20, 0, 0).contains(placed.geometry()))
        << "with room for a title";
    QWidget unplaced;
    unplaced.resize(screen.size() * 2);
    fitToScreen(unplaced);
    EXPECT_EQ(unplaced.size(), placed.size());
    EXPECT_FALSE(unplaced.testAttribute(Qt::WA_Moved)) << "the desktop says where";
}

}  // namespace
}  // namespace stridetick::app
