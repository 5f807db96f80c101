// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/keys_card.hpp"

#include <QListWidget>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "app/settings_store.hpp"
#include "tests/app/keys.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

/// The card in a window of its own, used by keys alone.
class KeysCardTest : public ::testing::Test {
 protected:
    KeysCardTest() {
        (new QVBoxLayout(&window_))->addWidget(&card_);
        window_.resize(640, 480);
        window_.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window_));
        card_.focusNext();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(window_.windowHandle(), static_cast<Qt::Key>(key), modifiers);
    }
    template <class Widget = QLabel>
    Widget& the(const char* name) {
        return *tests::child<Widget>(card_, name);
    }
    QListWidget& list() { return the<QListWidget>("keysList"); }
    /// By the arrow keys.
    void goTo(KeyAction action) {
        list().setFocus();
        press(Qt::Key_Home);
        for (int i = 0; i < list().count() && !line().startsWith(keyWords(action)); ++i) {
            press(Qt::Key_Down);
        }
        ASSERT_TRUE(line().startsWith(keyWords(action))) << qPrintable(line());
    }
    QString line() { return list().currentItem()->text(); }
    QString said() { return the("keysMessage").text(); }
    bool asks() { return the<QPushButton>("keysField").isVisible(); }

    tests::Home home_;
    SettingsStore settings_;
    KeyMap keys_{settings_};
    QWidget window_;
    KeysCard card_{keys_, &window_};
};

TEST_F(KeysCardTest, EnterAndAKeyChangeIt) {
    goTo(KeyAction::Skip);
    EXPECT_TRUE(line().endsWith(": N"));
    press(Qt::Key_Return);
    ASSERT_TRUE(asks());
    EXPECT_TRUE(said().contains("Escape cancels"));
    press(Qt::Key_F9);
    EXPECT_FALSE(asks());
    EXPECT_TRUE(line().endsWith(": F9 (changed)")) << qPrintable(line());
    EXPECT_TRUE(said().contains("on F9 now"));
    EXPECT_TRUE(list().hasFocus());
}

TEST_F(KeysCardTest, TakesTheKeyFromShortcutsMenusAndTheNextControl) {
    QShortcut shortcut(Qt::CTRL | Qt::Key_K, &window_);
    const QSignalSpy activated(&shortcut, &QShortcut::activated);
    goTo(KeyAction::Skip);
    press(Qt::Key_Return);
    press(Qt::Key_Tab);
    ASSERT_TRUE(asks());
    EXPECT_TRUE(said().contains("Tab is needed"));
    press(Qt::Key_Space);
    EXPECT_TRUE(the<QPushButton>("keysTakeOver").isVisible());
    the<QPushButton>("keysLeave").click();
    press(Qt::Key_Return);
    press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(activated.count(), 0);
    EXPECT_TRUE(line().contains("Ctrl+K"));
}

TEST_F(KeysCardTest, EscapeCancelsAndDeleteTakesAway) {
    goTo(KeyAction::Skip);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    EXPECT_FALSE(asks());
    EXPECT_EQ(keys_.keys(KeyAction::Skip), defaultKeys(KeyAction::Skip));
    press(Qt::Key_Return);
    press(Qt::Key_Delete);
    EXPECT_TRUE(line().contains("no key")) << qPrintable(line());
    EXPECT_TRUE(keys_.keys(KeyAction::Skip).isEmpty());
}

TEST_F(KeysCardTest, LeavingTheFieldCancels) {
    goTo(KeyAction::Skip);
    press(Qt::Key_Return);
    list().setFocus();
    EXPECT_FALSE(asks());
    EXPECT_EQ(said(), "Nothing was changed.");
}

TEST_F(KeysCardTest, AKeyCanBeAddedBesideTheOthers) {
    goTo(KeyAction::Faster);
    the<QPushButton>("keysAdd").setFocus();
    press(Qt::Key_Return);
    ASSERT_TRUE(asks());
    press(Qt::Key_J);
    EXPECT_EQ(keys_.keys(KeyAction::Faster), defaultKeys(KeyAction::Faster)
                                                 << QKeySequence(Qt::Key_J));
}

TEST_F(KeysCardTest, AConflictSaysWhoHasTheKeyAndOffersBoth) {
    goTo(KeyAction::Skip);
    press(Qt::Key_Return);
    press(Qt::Key_M);
    EXPECT_TRUE(said().contains(keyWords(KeyAction::Mute))) << qPrintable(said());
    EXPECT_TRUE(the<QPushButton>("keysLeave").hasFocus()) << "Enter changes nothing by mistake";
    press(Qt::Key_Return);
    EXPECT_FALSE(keys_.isChanged(KeyAction::Skip));
    press(Qt::Key_Return);
    press(Qt::Key_M);
    press(Qt::Key_Tab, Qt::ShiftModifier);
    ASSERT_TRUE(the<QPushButton>("keysTakeOver").hasFocus());
    press(Qt::Key_Return);
    EXPECT_EQ(keys_.keys(KeyAction::Skip), QList<QKeySequence>{Qt::Key_M});
    EXPECT_TRUE(keys_.keys(KeyAction::Mute).isEmpty());
}

TEST_F(KeysCardTest, AQuestionIsOverOnceAnotherActionIsSelected) {
    goTo(KeyAction::Skip);
    press(Qt::Key_Return);
    press(Qt::Key_M);
    list().setFocus();
    press(Qt::Key_Up);
    EXPECT_FALSE(the<QPushButton>("keysTakeOver").isVisible());
    EXPECT_FALSE(keys_.isChanged(KeyAction::Mute));
}

TEST_F(KeysCardTest, ATapIsRefusedInASentenceAndAnotherKeyIsWaitedFor) {
    goTo(KeyAction::TakeBackTap);
    press(Qt::Key_Return);
    press(Qt::Key_A);
    EXPECT_TRUE(said().contains("is a tap on Measure")) << qPrintable(said());
    ASSERT_TRUE(asks());
    press(Qt::Key_F7);
    EXPECT_TRUE(line().contains("F7"));
}

TEST_F(KeysCardTest, OneAndAllAreReset) {
    keys_.replace(KeyAction::Skip, Qt::Key_F9);
    keys_.replace(KeyAction::Mute, Qt::Key_F8);
    goTo(KeyAction::Skip);
    the<QPushButton>("keysReset").click();
    EXPECT_FALSE(keys_.isChanged(KeyAction::Skip));
    EXPECT_TRUE(keys_.isChanged(KeyAction::Mute));
    the<QPushButton>("keysResetAll").click();
    EXPECT_FALSE(keys_.isChanged(KeyAction::Mute));
    EXPECT_EQ(said(), "All keys are as they came.");
}

TEST_F(KeysCardTest, EveryControlIsNamedAndTheListNamesEveryAction) {
    QStringList lines;
    for (int row = 0; row < list().count(); ++row) {
        lines.append(list().item(row)->text());
    }
    for (const auto action : keyActions()) {
        EXPECT_EQ(lines.filter(keyWords(action) + ": ").size(), 1) << qPrintable(keyWords(action));
    }
    for (const auto* button : card_.findChildren<QPushButton*>()) {
        EXPECT_FALSE(button->accessibleName().isEmpty()) << qPrintable(button->objectName());
    }
}

}  // namespace
}  // namespace stridetick::app
