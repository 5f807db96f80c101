// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audio/device_losses.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace stridetick::audio {
namespace {

constexpr int kRounds = 4;  // of both kinds of loss, in one run

TEST(DeviceLossesSlow, KeepTheBeatAndLeaveNothingBehind) {
    DeviceLosses losses;
    losses.kill();  // what the first loss loads stays
    losses.freeze();
    int judged = 0;
    const Resources before = Resources::now();
    for (int i = 0; i < kRounds; ++i) {
        for (const bool kills : {true, false}) {
            const auto round = kills ? losses.kill() : losses.freeze();
            EXPECT_LE(round.noticedMs, kills ? 500 : 650);  // 500 on a machine that keeps up
            EXPECT_LE(round.soundBackMs, 2000);
            if (round.phaseMs) {
                ++judged;
                EXPECT_LT(std::abs(*round.phaseMs), 1.0) << (kills ? "killed" : "frozen");
            }
        }
    }
    const Resources after = Resources::now();
    EXPECT_GE(judged, 1);
    EXPECT_EQ(losses.misnumbered(), 0);
    EXPECT_EQ(after.threads, before.threads);
    EXPECT_EQ(after.files, before.files);
    EXPECT_LT(after.residentMb - before.residentMb, 8);  // a recording is 1 MB, read in copies
    EXPECT_LT(after.cpuSeconds - before.cpuSeconds, 0.5 * 2 * kRounds);
}

}  // namespace
}  // namespace stridetick::audio
