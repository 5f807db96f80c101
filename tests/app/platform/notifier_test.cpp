// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/notifier.hpp"

#include <QSignalSpy>

#include "tests/app/platform/notifications.hpp"
#include "tests/app/platform/screen_saver.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using tests::waitFor;

class NotifierTest : public ::testing::Test {
 protected:
    tests::PrivateBus bus_;
    tests::Notifications desktop_{bus_.connect()};
    Notifier notifier_{bus_.connect()};
    QSignalSpy shown_{&notifier_, &Notifier::shown};
    QSignalSpy failed_{&notifier_, &Notifier::failed};
    QSignalSpy pressed_{&notifier_, &Notifier::pressed};
};

TEST_F(NotifierTest, HandsTheDesktopWhatItIsToShow) {
    notifier_.send({.summary = "Today", .body = "Session 3", .action = "Open Stridetick"});
    ASSERT_TRUE(waitFor([this] { return shown_.count() == 1; }));
    ASSERT_EQ(desktop_.shown.size(), 1);
    EXPECT_EQ(desktop_.shown[0].summary, "Today");
    EXPECT_EQ(desktop_.shown[0].body, "Session 3");
    EXPECT_EQ(desktop_.shown[0].actions,
              QStringList({"default", "Open Stridetick", "open", "Open Stridetick"}));
}

TEST_F(NotifierTest, OneWithoutAnActionHasNoButton) {
    notifier_.send({.summary = "Today", .body = "Session 3"});
    ASSERT_TRUE(waitFor([this] { return shown_.count() == 1; }));
    EXPECT_TRUE(desktop_.shown.at(0).actions.isEmpty());
}

TEST_F(NotifierTest, HearsTheButtonOfItsOwnNotificationAlone) {
    notifier_.send({.summary = "Today", .body = "Session 3", .action = "Open"});
    ASSERT_TRUE(waitFor([this] { return shown_.count() == 1; }));
    emit desktop_.ActionInvoked(desktop_.shown[0].id + 1, "open");
    emit desktop_.ActionInvoked(desktop_.shown[0].id, "open");
    ASSERT_TRUE(waitFor([this] { return pressed_.count() > 0; }));
    EXPECT_EQ(pressed_.count(), 1);
}

TEST_F(NotifierTest, SaysWhyADesktopShowsNothing) {
    tests::PrivateBus empty;
    Notifier notifier(empty.connect());
    const QSignalSpy failed(&notifier, &Notifier::failed);
    notifier.send({.summary = "Today", .body = "Session 3"});
    ASSERT_TRUE(waitFor([&] { return failed.count() == 1; }));
    EXPECT_FALSE(failed[0][0].toString().isEmpty());
}

TEST_F(NotifierTest, SaysThatThereIsNoBus) {
    Notifier notifier(QDBusConnection(QStringLiteral("no bus")));
    const QSignalSpy failed(&notifier, &Notifier::failed);
    notifier.send({.summary = "Today", .body = "Session 3"});
    EXPECT_EQ(failed.count(), 1);
}

TEST_F(NotifierTest, TellsThatTheSessionIsOver) {
    const QSignalSpy gone(&notifier_, &Notifier::busGone);
    bus_.end();
    EXPECT_TRUE(waitFor([&] { return gone.count() == 1; }));
}

}  // namespace
}  // namespace stridetick::app
