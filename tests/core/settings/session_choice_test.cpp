// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/session_choice.hpp"

#include <gtest/gtest.h>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;

TEST(SessionChoice, UnchangedIsAnOpenRunWithTheClickAlwaysOn) {
    const RunShape shape = shapeOf({}, 162_spm, 0);
    EXPECT_EQ(shape.tempo, 162_spm);
    EXPECT_FALSE(shape.rampFrom);
    EXPECT_FALSE(shape.length);
    EXPECT_EQ(shape.easy, 0s);
    EXPECT_EQ(shape.off, 0s);
    EXPECT_FALSE(shape.silentEnd);
    EXPECT_TRUE(shape.cues);
}

TEST(SessionChoice, GivesTheRunAllThatIsChosen) {
    const RunShape shape = shapeOf({.easy = 5min,
                                    .length = 20min,
                                    .on = 2min,
                                    .off = 3min,
                                    .ramp = true,
                                    .rampFrom = 155_spm,
                                    .rampOver = 4min,
                                    .silentEnd = true,
                                    .cues = false},
                                   165_spm, 4);
    EXPECT_EQ(shape.easy, 5min);
    EXPECT_EQ(shape.length, 20min);
    EXPECT_EQ(shape.on, 2min);
    EXPECT_EQ(shape.off, 3min);
    EXPECT_EQ(shape.rampFrom, 155_spm);
    EXPECT_EQ(shape.rampOver, 4min);
    EXPECT_TRUE(shape.silentEnd);
    EXPECT_FALSE(shape.cues);
    EXPECT_EQ(shape.countIn, 4);
}

TEST(SessionChoice, ARampThatIsOffAndATurnWithoutOneSideChangeNothing) {
    const RunShape shape =
        shapeOf({.on = 0s, .off = 2min, .ramp = false, .rampOver = 4min}, 165_spm, 0);
    EXPECT_FALSE(shape.rampFrom);
    EXPECT_EQ(shape.rampOver, 0s);
    EXPECT_EQ(shape.off, 0s) << "a run without any click is not chosen by leaving a field at 0";
}

}  // namespace
}  // namespace stridetick::core
