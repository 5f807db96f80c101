// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/click_settings.hpp"

#include <QSignalSpy>

#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using core::Decibels;

class ClickSettingsTest : public ::testing::Test {
 protected:
    void put(const char* key, const QVariant& value) {
        QSettings("stridetick", "stridetick")
            .setValue(QStringLiteral("click/") + QLatin1String(key), value);
    }
    tests::Home home_;  // nothing is set
    ClickSettings settings_;
};

TEST_F(ClickSettingsTest, StartWithTheirDefaults) {
    EXPECT_EQ(settings_.sound(), core::SoundChoice{});
    EXPECT_EQ(settings_.pattern(), core::PatternChoice{});
    EXPECT_EQ(settings_.session(), core::SessionChoice{});
    EXPECT_EQ(settings_.output(), core::OutputWish{});
    EXPECT_EQ(settings_.pulseOffset("Headphones"), 0ms);
}

TEST_F(ClickSettingsTest, KeepEverythingThatIsChosen) {
    const core::SoundChoice sound{.volume = Decibels::ofTenths(75),
                                  .boost = true,
                                  .muted = true,
                                  .voice = core::ClickVoice::Own,
                                  .ownFile = "/home/r/Größe 1.wav"};
    const core::PatternChoice pattern{.feet = core::ClickFeet::Right,
                                      .every = 3,
                                      .accentEvery = 4,
                                      .tonePerFoot = true,
                                      .panPercent = 80,
                                      .countIn = 8};
    const core::SessionChoice session{.easy = 5min,
                                      .length = 24min,
                                      .on = 1min,
                                      .off = 2min,
                                      .ramp = true,
                                      .rampFrom = core::StepsPerMinute::ofTenths(1555),
                                      .rampOver = 3min,
                                      .silentEnd = true,
                                      .cues = false,
                                      .whenBelow = true};
    const core::OutputWish output{
        .api = "pulse", .device = "a/b\\c [x]", .framesPerBuffer = 768, .fallBack = false};
    settings_.setSound(sound);
    settings_.setPattern(pattern);
    settings_.setSession(session);
    settings_.setOutput(output);
    const ClickSettings next;
    EXPECT_EQ(next.sound(), sound);
    EXPECT_EQ(next.pattern(), pattern);
    EXPECT_EQ(next.session(), session);
    EXPECT_EQ(next.output(), output);
}

TEST_F(ClickSettingsTest, KeepAPulseOffsetForEachOutput) {
    settings_.setPulseOffset("Headphones / left", 180ms);
    settings_.setPulseOffset("Speakers", -20ms);
    const ClickSettings next;
    EXPECT_EQ(next.pulseOffset("Headphones / left"), 180ms);
    EXPECT_EQ(next.pulseOffset("Speakers"), -20ms);
    EXPECT_EQ(next.pulseOffset("Headphones"), 0ms);
}

TEST_F(ClickSettingsTest, TakeTheVolumeAndMuteOfEarlierVersionsUntilOthersAreChosen) {
    QSettings earlier("stridetick", "stridetick");
    for (const auto& [position, tenths] : {std::pair{0.0, -500}, {0.5, -250}, {1.0, 0}}) {
        earlier.setValue("sound/volume", position);
        EXPECT_EQ(settings_.sound().volume, Decibels::ofTenths(tenths));
    }
    for (const QVariant& stored :
         {QVariant(1.5), QVariant(-1), QVariant("loud"), QVariant("nan")}) {
        earlier.setValue("sound/volume", stored);
        EXPECT_EQ(settings_.sound().volume, core::SoundChoice{}.volume);
    }
    earlier.setValue("sound/volume", 0.5);
    earlier.setValue("sound/muted", true);
    EXPECT_TRUE(settings_.sound().muted);
    auto chosen = settings_.sound();
    chosen.muted = false;
    settings_.setSound(chosen);
    EXPECT_EQ(settings_.sound(), chosen);
    EXPECT_EQ(settings_.sound().volume, Decibels::ofTenths(-250));
    put("volume", "loud");
    EXPECT_EQ(settings_.sound().volume, core::SoundChoice{}.volume) << "chosen later, if damaged";
}

TEST_F(ClickSettingsTest, ReadWhatIsOutOfRangeAsItsDefault) {
    for (const QVariant& stored : {QVariant(100'000), QVariant(-100'000), QVariant("loud")}) {
        for (const char* key : {"volume", "voice", "feet", "every", "accent-every", "pan",
                                "count-in", "easy", "length", "on", "off", "ramp-from", "ramp-over",
                                "buffer-frames", "pulse-offset/Headphones"}) {
            put(key, stored);
        }
        EXPECT_EQ(settings_.sound(), core::SoundChoice{}) << stored.toString().toStdString();
        EXPECT_EQ(settings_.pattern(), core::PatternChoice{});
        EXPECT_EQ(settings_.session(), core::SessionChoice{});
        EXPECT_EQ(settings_.output(), core::OutputWish{});
        EXPECT_EQ(settings_.pulseOffset("Headphones"), 0ms);
    }
}

TEST_F(ClickSettingsTest, TakeTheEndsOfTheirRanges) {
    put("volume", -500);
    put("every", 8);
    put("count-in", 8);
    put("pulse-offset/Headphones", 500);
    EXPECT_EQ(settings_.sound().volume, core::kSilence);
    EXPECT_EQ(settings_.pattern().every, 8);
    EXPECT_EQ(settings_.pattern().countIn, 8);
    EXPECT_EQ(settings_.pulseOffset("Headphones"), 500ms);
    put("every", 9);
    put("accent-every", 1);
    EXPECT_EQ(settings_.pattern().every, 1);
    EXPECT_EQ(settings_.pattern().accentEvery, 0) << "every step would be none";
}

TEST_F(ClickSettingsTest, ABoostedVolumeWithoutBoostIsOutOfRange) {
    put("volume", 60);
    EXPECT_EQ(settings_.sound().volume, core::SoundChoice{}.volume);
    put("boost", true);
    EXPECT_EQ(settings_.sound().volume, Decibels::ofTenths(60));
}

TEST_F(ClickSettingsTest, AnOwnSampleWithoutAFileIsTheTick) {
    put("voice", 6);
    EXPECT_EQ(settings_.sound().voice, core::ClickVoice::Tick);
}

TEST_F(ClickSettingsTest, TellOfAChangeOnly) {
    const QSignalSpy sound(&settings_, &ClickSettings::soundChanged);
    const QSignalSpy session(&settings_, &ClickSettings::sessionChanged);
    settings_.setSound({.muted = true});
    settings_.setSound({.muted = true});
    EXPECT_EQ(sound.count(), 1);
    EXPECT_EQ(session.count(), 0);
}

}  // namespace
}  // namespace stridetick::app
