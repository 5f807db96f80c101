// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/wake_lock.hpp"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QSignalSpy>

#include "tests/app/platform/screen_saver.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

#include <memory>

namespace stridetick::app {
namespace {

using Reason = WakeLock::Reason;
using tests::waitFor;

class WakeLockTest : public ::testing::Test {
 protected:
    bool called(int times) {
        return waitFor([this, times] { return desktop_.calls.size() == times; });
    }
    /// Answers come in order: once this one is here, all before it are.
    static bool waitForAnswers(QDBusConnection& bus) {
        const auto question = QDBusMessage::createMethodCall(
            "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver",
            "org.freedesktop.ScreenSaver", "GetActive");
        const QDBusPendingCallWatcher watcher(bus.asyncCall(question));
        // Not isFinished(): the bus thread sets that before the lock's own watcher has told it.
        const QSignalSpy finished(&watcher, &QDBusPendingCallWatcher::finished);
        return waitFor([&finished] { return finished.count() > 0; });
    }
    tests::PrivateBus bus_;
    tests::ScreenSaver desktop_{bus_.connect()};
};

TEST_F(WakeLockTest, AsksTheDesktopAndGivesBackWhatItGot) {
    WakeLock lock(bus_.connect());
    const QSignalSpy unavailable(&lock, &WakeLock::unavailable);
    lock.hold(Reason::Click, true);
    ASSERT_TRUE(called(1));
    EXPECT_TRUE(desktop_.calls[0].inhibit);
    EXPECT_FALSE(desktop_.calls[0].reason.isEmpty());
    lock.hold(Reason::Click, false);
    ASSERT_TRUE(called(2));
    EXPECT_FALSE(desktop_.calls[1].inhibit);
    EXPECT_EQ(desktop_.calls[1].cookie, desktop_.calls[0].cookie);
    EXPECT_EQ(unavailable.count(), 0);
}

TEST_F(WakeLockTest, AsksOnceForBothReasons) {
    WakeLock lock(bus_.connect());
    lock.hold(Reason::Click, true);
    ASSERT_TRUE(called(1));
    lock.hold(Reason::Minute, true);
    lock.hold(Reason::Click, false);
    EXPECT_TRUE(lock.held());
    lock.hold(Reason::Minute, false);
    ASSERT_TRUE(called(2)) << "one pair, the second call after the last reason";
    EXPECT_EQ(desktop_.held(), 0);
    EXPECT_FALSE(lock.held());
}

TEST_F(WakeLockTest, GivesBackAnAnswerThatCameTooLate) {
    WakeLock lock(bus_.connect());
    lock.hold(Reason::Click, true);
    lock.hold(Reason::Click, false);  // before the desktop could answer
    ASSERT_TRUE(called(2));
    EXPECT_EQ(desktop_.calls[1].cookie, desktop_.calls[0].cookie);
}

TEST_F(WakeLockTest, KeepsOneLockWhenTheReasonComesBackBeforeTheAnswer) {
    WakeLock lock(bus_.connect());
    lock.hold(Reason::Click, true);
    lock.hold(Reason::Click, false);
    lock.hold(Reason::Click, true);
    ASSERT_TRUE(called(1));
    lock.hold(Reason::Click, false);
    ASSERT_TRUE(called(2));
    EXPECT_EQ(desktop_.held(), 0);
}

TEST_F(WakeLockTest, GivesBackWithItsEnd) {
    auto bus = bus_.connect();
    auto lock = std::make_unique<WakeLock>(bus);
    lock->hold(Reason::Minute, true);
    ASSERT_TRUE(waitForAnswers(bus));
    lock.reset();
    ASSERT_TRUE(called(2));
    EXPECT_EQ(desktop_.held(), 0);
}

TEST_F(WakeLockTest, GivesBackWhatIsAnsweredAfterItsEnd) {
    auto bus = bus_.connect();
    auto lock = std::make_unique<WakeLock>(bus);
    lock->hold(Reason::Click, true);
    lock.reset();  // before the desktop could answer
    ASSERT_TRUE(called(2));
    EXPECT_EQ(desktop_.calls[1].cookie, desktop_.calls[0].cookie);
    EXPECT_EQ(desktop_.held(), 0);
}

TEST_F(WakeLockTest, SaysOnceThatTheDesktopOffersNothing) {
    tests::PrivateBus empty;
    WakeLock lock(empty.connect());
    const QSignalSpy unavailable(&lock, &WakeLock::unavailable);
    lock.hold(Reason::Click, true);
    lock.hold(Reason::Minute, true);
    ASSERT_TRUE(waitFor([&] { return unavailable.count() > 0; }));
    lock.hold(Reason::Minute, false);
    lock.hold(Reason::Click, false);
    EXPECT_EQ(unavailable.count(), 1);
}

TEST_F(WakeLockTest, SaysThatThereIsNoBus) {
    WakeLock lock(QDBusConnection(QStringLiteral("no bus")));
    const QSignalSpy unavailable(&lock, &WakeLock::unavailable);
    lock.hold(Reason::Click, true);
    lock.hold(Reason::Click, false);
    EXPECT_EQ(unavailable.count(), 1);
    EXPECT_TRUE(desktop_.calls.isEmpty());
}

}  // namespace
}  // namespace stridetick::app
