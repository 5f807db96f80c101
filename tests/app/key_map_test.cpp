// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/key_map.hpp"

#include <QKeyEvent>
#include <QSettings>
#include <QSignalSpy>

#include "app/settings_store.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using Verdict = KeyMap::Judged::Verdict;
using Keys = QList<QKeySequence>;

class KeyMapTest : public ::testing::Test {
 protected:
    static void put(const char* id, const QStringList& keys) {
        QSettings("stridetick", "stridetick")
            .setValue(QStringLiteral("keys/") + QLatin1String(id), keys);
    }
    static int kept() {
        QSettings settings("stridetick", "stridetick");
        settings.beginGroup("keys");
        return static_cast<int>(settings.childKeys().size());
    }
    Verdict verdict(KeyAction action, QKeyCombination key) {
        return map_.judge(action, QKeySequence(key)).verdict;
    }

    tests::Home home_;
    SettingsStore settings_;
    KeyMap map_{settings_};
};

TEST_F(KeyMapTest, StartsWithTheDefaultsAndKeepsNothing) {
    for (const auto action : keyActions()) {
        EXPECT_EQ(map_.keys(action), defaultKeys(action)) << qPrintable(keyId(action));
    }
    EXPECT_EQ(kept(), 0);
}

TEST_F(KeyMapTest, KeepsOnlyWhatWasChanged) {
    const QSignalSpy changed(&map_, &KeyMap::changed);
    map_.replace(KeyAction::StartStop, Qt::Key_F9);
    map_.add(KeyAction::StartStop, Qt::CTRL | Qt::Key_Comma);
    EXPECT_EQ(changed.count(), 2);
    SettingsStore other;
    const KeyMap next(other);
    EXPECT_EQ(next.keys(KeyAction::StartStop), (Keys{Qt::Key_F9, Qt::CTRL | Qt::Key_Comma}));
    EXPECT_TRUE(next.keys(KeyAction::Settings).isEmpty()) << "whose key it was";
    EXPECT_EQ(kept(), 2);
    map_.resetAll();
    EXPECT_EQ(kept(), 0);
    EXPECT_FALSE(map_.isChanged(KeyAction::StartStop));
}

TEST_F(KeyMapTest, AKeyThatIsTakenOverLeavesTheOther) {
    const auto judged = map_.judge(KeyAction::Skip, Qt::Key_P);
    EXPECT_EQ(judged.verdict, Verdict::Taken);
    EXPECT_EQ(judged.by, KeyAction::Pause);
    map_.add(KeyAction::Skip, Qt::Key_P);
    EXPECT_EQ(map_.keys(KeyAction::Skip), (Keys{Qt::Key_N, Qt::Key_P}));
    EXPECT_FALSE(map_.keys(KeyAction::Pause).contains(QKeySequence(Qt::Key_P)));
    EXPECT_TRUE(map_.keys(KeyAction::Pause).contains(QKeySequence(Qt::Key_B)));
}

TEST_F(KeyMapTest, AKeyMayDoTwoThingsInPlacesApart) {
    EXPECT_EQ(verdict(KeyAction::EditEntry, Qt::Key_N), Verdict::Free) << "N skips on Run";
    EXPECT_EQ(verdict(KeyAction::EditEntry, Qt::Key_0), Verdict::Taken) << "by the chart in Review";
    EXPECT_EQ(verdict(KeyAction::Skip, Qt::Key_N), Verdict::Has);
}

TEST_F(KeyMapTest, WhatWouldBeATapOnMeasureIsRefusedThere) {
    for (const auto key : {Qt::Key_A, Qt::Key_Space, Qt::Key_PageUp, Qt::Key_MediaNext,
                           Qt::Key_VolumeUp, Qt::Key_Odiaeresis}) {
        EXPECT_EQ(verdict(KeyAction::TakeBackTap, key), Verdict::Tap) << key;
        EXPECT_EQ(verdict(KeyAction::Quit, key), Verdict::Tap) << key;
    }
    EXPECT_EQ(verdict(KeyAction::TakeBackTap, Qt::CTRL | Qt::Key_A), Verdict::Free);
    EXPECT_EQ(verdict(KeyAction::TakeBackTap, Qt::Key_F7), Verdict::Free);
    EXPECT_EQ(verdict(KeyAction::StartStop, Qt::Key_MediaRecord), Verdict::Free);
    map_.replace(KeyAction::Quit, Qt::Key_A);
    EXPECT_FALSE(map_.isChanged(KeyAction::Quit));
}

TEST_F(KeyMapTest, WhatTheControlsNeedIsRefused) {
    EXPECT_EQ(verdict(KeyAction::StartStop, Qt::Key_Tab), Verdict::Needed);
    EXPECT_EQ(verdict(KeyAction::StartStop, Qt::Key_Return), Verdict::Needed);
    EXPECT_EQ(verdict(KeyAction::StartStop, Qt::ALT | Qt::Key_F), Verdict::Needed);
    EXPECT_EQ(verdict(KeyAction::Skip, Qt::Key_Escape), Verdict::Needed);
    EXPECT_EQ(verdict(KeyAction::EditEntry, Qt::Key_Up), Verdict::Needed);
    EXPECT_EQ(verdict(KeyAction::EditEntry, Qt::Key_Space), Verdict::Needed);
    EXPECT_EQ(verdict(KeyAction::Skip, Qt::Key_Left), Verdict::Free) << "on Run it is needed less";
    EXPECT_EQ(verdict(KeyAction::Skip, Qt::ALT | Qt::Key_1), Verdict::Free);
    EXPECT_EQ(verdict(KeyAction::Skip, Qt::Key_Shift), Verdict::NoKey);
}

TEST_F(KeyMapTest, ResetGivesBackWhatNobodyElseWasGiven) {
    map_.add(KeyAction::Skip, Qt::Key_P);
    map_.reset(KeyAction::Pause);
    EXPECT_FALSE(map_.keys(KeyAction::Pause).contains(QKeySequence(Qt::Key_P)));
    EXPECT_TRUE(map_.isChanged(KeyAction::Pause));
    map_.reset(KeyAction::Skip);
    EXPECT_EQ(map_.keys(KeyAction::Pause), defaultKeys(KeyAction::Pause));
    map_.clear(KeyAction::Back);
    EXPECT_TRUE(map_.keys(KeyAction::Back).isEmpty());
    EXPECT_EQ(verdict(KeyAction::Back, Qt::Key_Escape), Verdict::Free) << "as it came";
    map_.reset(KeyAction::Back);
    EXPECT_EQ(map_.keys(KeyAction::Back), Keys{Qt::Key_Escape});
}

TEST_F(KeyMapTest, KeptKeysThatCannotBeHadReadAsTheDefaults) {
    put("skip", {"no such key"});
    put("editEntry", {"Tab"});
    put("quit", {"Ctrl+K, Ctrl+B"});
    SettingsStore other;
    const KeyMap next(other);
    EXPECT_EQ(next.keys(KeyAction::Skip), defaultKeys(KeyAction::Skip));
    EXPECT_EQ(next.keys(KeyAction::EditEntry), defaultKeys(KeyAction::EditEntry));
    EXPECT_EQ(next.keys(KeyAction::Quit), defaultKeys(KeyAction::Quit));
}

TEST_F(KeyMapTest, OfTwoActionsThatAreKeptOnOneKeyTheFirstHasIt) {
    put("mute", {"F9"});
    put("check", {"F9", "F8"});
    SettingsStore other;
    const KeyMap next(other);
    EXPECT_EQ(next.keys(KeyAction::Mute), Keys{Qt::Key_F9});
    EXPECT_EQ(next.keys(KeyAction::Check), Keys{Qt::Key_F8});
}

TEST_F(KeyMapTest, MatchesThePressThatAKeyboardSends) {
    const auto press = [](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        return QKeyEvent(QEvent::KeyPress, key, modifiers);
    };
    EXPECT_TRUE(map_.matches(press(Qt::Key_Plus, Qt::ShiftModifier), KeyAction::ZoomIn));
    EXPECT_TRUE(map_.matches(press(Qt::Key_Minus, Qt::KeypadModifier), KeyAction::ZoomOut));
    EXPECT_FALSE(map_.matches(press(Qt::Key_Plus, Qt::ControlModifier), KeyAction::ZoomIn));
    EXPECT_EQ(keyOf(press(Qt::Key_P, Qt::ShiftModifier)), QKeySequence(Qt::SHIFT | Qt::Key_P));
    EXPECT_TRUE(map_.repeats(Qt::Key_Up));
    EXPECT_FALSE(map_.repeats(Qt::Key_Space));
}

TEST_F(KeyMapTest, KeysAreNamedAsTheyArePrinted) {
    EXPECT_EQ(keyName(Qt::CTRL | Qt::Key_Comma), "Ctrl+comma");
    EXPECT_EQ(keyName(Qt::Key_PageUp), "Page Up");
    EXPECT_EQ(keyName(Qt::Key_Escape), "Escape");
    EXPECT_EQ(keyName(Qt::Key_Space), "Space");
    EXPECT_EQ(withKey("Start", KeyAction::StartStop), "Start (Space)");
    map_.clear(KeyAction::StartStop);
    EXPECT_EQ(withKey("Start", KeyAction::StartStop), "Start");
}

TEST(KeyMap, WithoutAProgramTheDefaultsHold) {
    EXPECT_EQ(KeyMap::current().keys(KeyAction::Log), defaultKeys(KeyAction::Log));
    const tests::Home home;
    SettingsStore settings;
    {
        KeyMap map(settings);
        map.replace(KeyAction::Log, Qt::Key_F9);
        EXPECT_EQ(&KeyMap::current(), &map);
    }
    EXPECT_EQ(KeyMap::current().keys(KeyAction::Log), defaultKeys(KeyAction::Log));
}

}  // namespace
}  // namespace stridetick::app
