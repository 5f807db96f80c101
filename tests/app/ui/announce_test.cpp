// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/announce.hpp"

#include <QAccessible>

#include "app/ui/access.hpp"
#include "tests/app/announcements.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

class Announce : public ::testing::Test {
 protected:
    Announce() {
        installAccess();
        window_.show();
    }

    QWidget window_;
    QWidget part_{&window_};
};

TEST_F(Announce, SaysEachOfItsWordsOnceTheSameWordsTooWhenTheyComeAgain) {
    const tests::Announcements heard(window_);
    announce(&part_, "One.");
    announce(&window_, "Two.");
    announce(&part_, "Two.");
    announce(&part_, {});
    EXPECT_EQ(heard.all(), (QStringList{"One.", "Two.", "Two."}));
    EXPECT_EQ(window_.findChildren<Announcer*>().size(), 1);
}

TEST_F(Announce, IsANotificationThatShowsWithItsWordsAndNotBefore) {
    auto* announcer = new Announcer(&window_);
    EXPECT_FALSE(announcer->isVisible());
    announce(&part_, "One.");
    EXPECT_TRUE(announcer->isVisible());
    auto& told = *QAccessible::queryAccessibleInterface(announcer);
    EXPECT_EQ(told.role(), QAccessible::Notification);
    EXPECT_EQ(told.text(QAccessible::Name), "One.");
}

TEST_F(Announce, TakesNoPressAndNoFocus) {
    announce(&part_, "One.");
    const auto* announcer = window_.findChild<Announcer*>();
    ASSERT_NE(announcer, nullptr);
    EXPECT_NE(window_.childAt(0, 0), announcer);
    EXPECT_EQ(announcer->focusPolicy(), Qt::NoFocus);
}

}  // namespace
}  // namespace stridetick::app
