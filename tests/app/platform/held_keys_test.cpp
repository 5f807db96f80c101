// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/held_keys.hpp"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWindow>

#include "app/key_map.hpp"
#include "app/settings_store.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

constexpr quint64 kStamp = 27'250'488;
constexpr quint32 kScanCode = 41;

class Window : public QWindow {
 public:
    int presses = 0;
    int repeats = 0;

 protected:
    void keyPressEvent(QKeyEvent* key) override { ++(key->isAutoRepeat() ? repeats : presses); }
};

/// What the platform hands over while a key is held, the repeats unmarked.
class HeldKeysTest : public ::testing::Test {
 protected:
    /// Whether it was accepted.
    bool send(QEvent::Type type, int key, quint64 stamp, quint32 scanCode = kScanCode) {
        QKeyEvent event(type, key, Qt::NoModifier, scanCode, 0, 0);
        event.setTimestamp(stamp);
        event.ignore();
        QCoreApplication::sendEvent(&window_, &event);
        return event.isAccepted();
    }

    HeldKeys heldKeys_{*QCoreApplication::instance()};
    Window window_;
};

TEST_F(HeldKeysTest, MarksAPressInTheMillisecondOfItsRelease) {
    send(QEvent::KeyPress, Qt::Key_F, kStamp);
    for (int i = 1; i <= 3; ++i) {
        const quint64 stamp = kStamp + 600 + static_cast<quint64>(40 * i);
        send(QEvent::KeyRelease, Qt::Key_F, stamp);
        send(QEvent::KeyPress, Qt::Key_F, stamp);
    }
    EXPECT_EQ(window_.presses, 1);
    EXPECT_EQ(window_.repeats, 3);
}

TEST_F(HeldKeysTest, LeavesAPressAfterItsRelease) {
    send(QEvent::KeyRelease, Qt::Key_F, kStamp);
    send(QEvent::KeyPress, Qt::Key_F, kStamp + 1);
    EXPECT_EQ(window_.presses, 1);
    EXPECT_EQ(window_.repeats, 0);
}

TEST_F(HeldKeysTest, LeavesAnotherKeyInThatMillisecond) {
    send(QEvent::KeyRelease, Qt::Key_F, kStamp);
    send(QEvent::KeyPress, Qt::Key_G, kStamp);
    send(QEvent::KeyPress, Qt::Key_F, kStamp, kScanCode + 1);
    EXPECT_EQ(window_.presses, 2);
    EXPECT_EQ(window_.repeats, 0);
}

TEST_F(HeldKeysTest, LeavesPressesWithoutAStamp) {
    send(QEvent::KeyRelease, Qt::Key_F, 0);
    send(QEvent::KeyPress, Qt::Key_F, 0);
    EXPECT_EQ(window_.presses, 1);
    EXPECT_EQ(window_.repeats, 0);
}

TEST_F(HeldKeysTest, KeepsRepeatsOfWhatActsOnceFromShortcuts) {
    for (const int key : {Qt::Key_Space, Qt::Key_M, Qt::Key_Plus}) {
        EXPECT_FALSE(send(QEvent::ShortcutOverride, key, kStamp)) << "the press itself";
        send(QEvent::KeyRelease, key, kStamp + 660);
        EXPECT_EQ(send(QEvent::ShortcutOverride, key, kStamp + 660), key != Qt::Key_Plus);
    }
}

TEST_F(HeldKeysTest, KnowsTheKeysThatTheRunnerHasChosen) {
    const tests::Home home;
    SettingsStore settings;
    KeyMap keys(settings);
    keys.replace(KeyAction::Faster, Qt::Key_M);
    keys.replace(KeyAction::StartStop, Qt::Key_F9);
    for (const int key : {Qt::Key_M, Qt::Key_F9}) {
        send(QEvent::KeyRelease, key, kStamp);
        EXPECT_EQ(send(QEvent::ShortcutOverride, key, kStamp), key == Qt::Key_F9);
    }
}

}  // namespace
}  // namespace stridetick::app
