// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine_choice.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

TEST(EngineChoice, EveryVoiceIsTheEnginesSoundOfItsName) {
    EXPECT_EQ(engineSound(core::ClickVoice::Tick), audio::ClickSound::Tick);
    EXPECT_EQ(engineSound(core::ClickVoice::Snap), audio::ClickSound::Snap);
    EXPECT_EQ(engineSound(core::ClickVoice::Wood), audio::ClickSound::Wood);
    EXPECT_EQ(engineSound(core::ClickVoice::Knock), audio::ClickSound::Knock);
    EXPECT_EQ(engineSound(core::ClickVoice::Bell), audio::ClickSound::Bell);
    EXPECT_EQ(engineSound(core::ClickVoice::Beep), audio::ClickSound::Beep);
    EXPECT_EQ(engineSound(core::ClickVoice::Own), audio::ClickSound::Own);
}

TEST(EngineChoice, APatternKeepsFeetStepsAndPlaces) {
    const auto pattern = enginePattern({.feet = core::ClickFeet::Right,
                                        .every = 2,
                                        .accentEvery = 4,
                                        .tonePerFoot = true,
                                        .panPercent = 75});
    EXPECT_EQ(pattern.feet, audio::Feet::Right);
    EXPECT_EQ(pattern.every, 2);
    EXPECT_EQ(pattern.accentEvery, 4);
    EXPECT_TRUE(pattern.tonePerFoot);
    EXPECT_FLOAT_EQ(pattern.pan, 0.75F);
    EXPECT_EQ(enginePattern({.feet = core::ClickFeet::Left}).feet, audio::Feet::Left);
}

TEST(EngineChoice, WithoutAWishTheOutputIsTheEnginesOwn) {
    EXPECT_EQ(engineOutput({}), audio::OutputChoice{});
    const auto named = engineOutput({.api = "alsa", .device = "USB", .framesPerBuffer = 1536});
    EXPECT_EQ(named.api, "alsa");
    EXPECT_EQ(named.device, "USB");
    EXPECT_EQ(named.framesPerBuffer, 1536U);
}

}  // namespace
}  // namespace stridetick::app
