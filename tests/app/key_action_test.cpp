// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/key_action.hpp"

#include <gtest/gtest.h>

#include <set>

namespace stridetick::app {
namespace {

TEST(KeyAction, EveryOneHasAnIdWordsAndAKeyOfItsOwn) {
    std::set<QString> ids;
    std::set<QString> words;
    for (const auto action : keyActions()) {
        EXPECT_TRUE(ids.insert(keyId(action)).second) << qPrintable(keyId(action));
        EXPECT_TRUE(words.insert(keyWords(action)).second) << qPrintable(keyWords(action));
        EXPECT_FALSE(placeWords(placeOf(action)).isEmpty());
        EXPECT_FALSE(defaultKeys(action).isEmpty()) << qPrintable(keyId(action));
    }
    EXPECT_EQ(ids.size(), static_cast<std::size_t>(KeyAction::Back) + 1) << "one has no row";
}

TEST(KeyAction, NoDefaultKeyDoesTwoThingsWhereBothMayBeMeant) {
    for (const auto one : keyActions()) {
        for (const auto other : keyActions()) {
            if (one == other || !overlap(placeOf(one), placeOf(other))) {
                continue;
            }
            for (const auto& key : defaultKeys(one)) {
                EXPECT_FALSE(defaultKeys(other).contains(key))
                    << qPrintable(keyId(one)) << " and " << qPrintable(keyId(other)) << ": "
                    << qPrintable(key.toString());
            }
        }
    }
}

TEST(KeyAction, PlacesOverlapBothWays) {
    EXPECT_TRUE(overlap(KeyPlace::Everywhere, KeyPlace::Run));
    EXPECT_TRUE(overlap(KeyPlace::Chart, KeyPlace::Review));
    EXPECT_TRUE(overlap(KeyPlace::Tapping, KeyPlace::Run)) << "a check is tapped there";
    EXPECT_FALSE(overlap(KeyPlace::Run, KeyPlace::Chart));
    EXPECT_FALSE(overlap(KeyPlace::Chart, KeyPlace::Run));
}

TEST(KeyAction, OnlyStepsRepeatWhileAKeyIsHeld) {
    EXPECT_TRUE(mayRepeat(KeyAction::Faster));
    EXPECT_FALSE(mayRepeat(KeyAction::StartStop));
    EXPECT_FALSE(mayRepeat(KeyAction::Mute));
}

}  // namespace
}  // namespace stridetick::app
