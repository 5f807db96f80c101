// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings_store.hpp"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using core::SpeedUnit;

class SettingsStoreTest : public ::testing::Test {
 protected:
    void put(const char* key, const QVariant& value) {
        QSettings("stridetick", "stridetick").setValue(QLatin1String(key), value);
    }
    tests::Home home_;  // nothing is set
    SettingsStore settings_;
};

TEST_F(SettingsStoreTest, StartsWithItsDefaults) {
    EXPECT_EQ(settings_.appearance(), Appearance::System);
    EXPECT_TRUE(settings_.windowGeometry().isEmpty());
}

TEST_F(SettingsStoreTest, KeepsWhatTheRunnerLikes) {
    settings_.setSpeedUnit(SpeedUnit::MinutesPerMile);
    settings_.setAppearance(Appearance::Dark);
    settings_.setWindowGeometry("geometry");
    const SettingsStore next;
    EXPECT_EQ(next.speedUnit(), SpeedUnit::MinutesPerMile);
    EXPECT_EQ(next.appearance(), Appearance::Dark);
    EXPECT_EQ(next.windowGeometry(), "geometry");
}

TEST_F(SettingsStoreTest, KeepsEachReminderAndTheDayOfTheShoes) {
    EXPECT_FALSE(settings_.shoesSince());
    const QSignalSpy told(&settings_, &SettingsStore::remindersChanged);
    settings_.setReminder(Reminder::Shoes, true);
    settings_.setShoesSince(QDate(2026, 1, 2));
    EXPECT_EQ(told.count(), 2);
    const SettingsStore next;
    EXPECT_TRUE(next.reminder(Reminder::Shoes));
    EXPECT_FALSE(next.reminder(Reminder::Strength));
    EXPECT_EQ(next.shoesSince(), QDate(2026, 1, 2));
    put("reminders/shoesSince", "soon");
    EXPECT_FALSE(SettingsStore().shoesSince());
}

TEST_F(SettingsStoreTest, KeepsEachRunnersInAFileOfTheirOwn) {
    const QTemporaryDir folder;
    SettingsStore anna(folder.filePath("anna/stridetick.conf"));
    anna.setAppearance(Appearance::Dark);
    EXPECT_EQ(SettingsStore(folder.filePath("ben/stridetick.conf")).appearance(),
              Appearance::System);
    EXPECT_EQ(SettingsStore().appearance(), Appearance::System);
    EXPECT_EQ(SettingsStore(folder.filePath("anna/stridetick.conf")).appearance(),
              Appearance::Dark);
}

TEST_F(SettingsStoreTest, KeepsTheKeysOfAnActionEvenWhereThereAreNone) {
    EXPECT_FALSE(settings_.keys("skip"));
    settings_.setKeys("skip", QStringList{"Ctrl+,", "N"});
    settings_.setKeys("mute", QStringList());
    const SettingsStore next;
    EXPECT_EQ(next.keys("skip"), (QStringList{"Ctrl+,", "N"}));
    EXPECT_EQ(next.keys("mute"), QStringList());
    settings_.setKeys("skip", std::nullopt);
    EXPECT_FALSE(settings_.keys("skip"));
}

TEST_F(SettingsStoreTest, ReadsChoicesOutOfRangeAsTheirDefaults) {
    const tests::LocaleScope metric("de_DE");
    for (const QVariant& stored : {QVariant(4), QVariant(-1), QVariant("fast"), QVariant("")}) {
        put("units/speed", stored);
        put("window/appearance", stored);
        EXPECT_EQ(settings_.speedUnit(), SpeedUnit::KilometresPerHour);
        EXPECT_EQ(settings_.appearance(), Appearance::System);
    }
    put("units/speed", 3);
    EXPECT_EQ(settings_.speedUnit(), SpeedUnit::MinutesPerMile) << "the last one is in range";
}

TEST_F(SettingsStoreTest, TakesTheLocalesUnitUntilOneIsChosen) {
    {
        const tests::LocaleScope american("en_US");
        EXPECT_EQ(settings_.speedUnit(), SpeedUnit::MilesPerHour);
    }
    const tests::LocaleScope german("de_DE");
    EXPECT_EQ(settings_.speedUnit(), SpeedUnit::KilometresPerHour);
    settings_.setSpeedUnit(SpeedUnit::MinutesPerMile);
    EXPECT_EQ(settings_.speedUnit(), SpeedUnit::MinutesPerMile);
}

TEST_F(SettingsStoreTest, TellsOfAChange) {
    const QSignalSpy unit(&settings_, &SettingsStore::speedUnitChanged);
    const QSignalSpy appearance(&settings_, &SettingsStore::appearanceChanged);
    settings_.setSpeedUnit(SpeedUnit::MinutesPerKilometre);
    EXPECT_EQ(unit.count(), 1);
    EXPECT_EQ(appearance.count(), 0);
    settings_.setAppearance(Appearance::Light);
    EXPECT_EQ(appearance.count(), 1);
}

}  // namespace
}  // namespace stridetick::app
