// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/run_sound.hpp"

#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using State = RunSound::View::State;
using tests::waitFor;

TEST(RunSound, IsOpenForAsLongAsTheRunAndItsLastSound) {
    tests::Parts parts(tests::engineOnPacedDevice());
    RunSound sound(parts.sound, parts.settings);
    EXPECT_EQ(sound.view().state, State::Closed);
    EXPECT_FALSE(sound.canBeHeard());
    sound.open();
    ASSERT_TRUE(waitFor([&] { return sound.view().state == State::Sounding; }));
    sound.closeAfterLastCue();
    EXPECT_EQ(sound.view().state, State::Sounding);
    EXPECT_TRUE(waitFor([&] { return sound.view().state == State::Closed; }));
    sound.open();
    sound.closeAfterLastCue();
    sound.open();
    ASSERT_TRUE(waitFor([&] { return sound.view().state == State::Sounding; }));
    sound.close();
    EXPECT_EQ(sound.view().state, State::Closed);
}

TEST(RunSound, IsHeardUnlessMutedOrTurnedDown) {
    tests::Parts parts(tests::engineOnPacedDevice());
    RunSound sound(parts.sound, parts.settings);
    sound.open();
    ASSERT_TRUE(waitFor([&] { return sound.canBeHeard(); }));
    EXPECT_FALSE(sound.view().device.isEmpty());
    parts.settings.setSound({.muted = true});
    EXPECT_FALSE(sound.canBeHeard());
    parts.settings.setSound({.volume = core::kSilence});
    EXPECT_FALSE(sound.canBeHeard());
}

TEST(RunSound, SaysWhyThereIsNone) {
    tests::Parts parts;
    RunSound sound(parts.sound, parts.settings);
    sound.open();
    ASSERT_TRUE(waitFor([&] { return sound.view().state == State::NoDevice; }));
    EXPECT_FALSE(sound.view().detail.isEmpty());
    EXPECT_FALSE(sound.canBeHeard());
}

}  // namespace
}  // namespace stridetick::app
