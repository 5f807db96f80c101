// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run_phase.hpp"

#include <gtest/gtest.h>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;
using Kind = RunPhase::Kind;

RunPhase phase(const RunShape& shape, std::chrono::milliseconds at) {
    return phaseAt(partsOf(shape), at);
}

TEST(RunPhases, AnOpenRunHasTheClickUntilStop) {
    const RunPhase open = phase({.tempo = 162_spm}, 40min);
    EXPECT_EQ(open, (RunPhase{Kind::ClickOn, std::nullopt, Kind::Over}));
}

TEST(RunPhases, TheCountInComesBeforeTheFirstBeat) {
    EXPECT_EQ(phase({.tempo = 162_spm}, -1500ms), (RunPhase{Kind::CountIn, 1500ms, Kind::ClickOn}));
}

TEST(RunPhases, EasyMinutesEndWithTheClick) {
    const RunShape shape{.tempo = 162_spm, .easy = 5min, .length = 10min};
    EXPECT_EQ(phase(shape, 0ms), (RunPhase{Kind::Easy, 5min, Kind::ClickOn}));
    EXPECT_EQ(phase(shape, 4min + 59s), (RunPhase{Kind::Easy, 1s, Kind::ClickOn}));
    EXPECT_EQ(phase(shape, 5min), (RunPhase{Kind::ClickOn, 10min, Kind::Over}));
    EXPECT_EQ(phase(shape, 15min).kind, Kind::Over);
    EXPECT_EQ(phase(shape, 2h).kind, Kind::Over);
}

TEST(RunPhases, TheClickComesAndGoesInTurn) {
    const RunShape shape{.tempo = 162_spm, .on = 2min, .off = 1min};
    EXPECT_EQ(phase(shape, 30s), (RunPhase{Kind::ClickOn, 90s, Kind::ClickOff}));
    EXPECT_EQ(phase(shape, 2min), (RunPhase{Kind::ClickOff, 1min, Kind::ClickOn}));
    EXPECT_EQ(phase(shape, 3h + 150s), (RunPhase{Kind::ClickOff, 30s, Kind::ClickOn}));
}

TEST(RunPhases, TheOffMinutesThatARunEndsInAreItsSilentEnd) {
    const RunShape shape{
        .tempo = 162_spm, .length = 6min, .on = 2min, .off = 1min, .silentEnd = true};
    EXPECT_EQ(phase(shape, 2min), (RunPhase{Kind::ClickOff, 1min, Kind::ClickOn}));
    EXPECT_EQ(phase(shape, 4min), (RunPhase{Kind::ClickOn, 1min, Kind::SilentEnd}));
    EXPECT_EQ(phase(shape, 5min + 20s), (RunPhase{Kind::SilentEnd, 40s, Kind::Over}));
}

TEST(RunPhases, TheSilentMinuteAfterTheBlockIsOneWithTheSilenceBeforeIt) {
    const RunShape added{.tempo = 162_spm, .length = 10min, .silentEnd = true};
    EXPECT_EQ(phase(added, 9min), (RunPhase{Kind::ClickOn, 1min, Kind::SilentEnd}));
    EXPECT_EQ(phase(added, 10min), (RunPhase{Kind::SilentEnd, 1min, Kind::Over}));
    const RunShape shortOff{
        .tempo = 162_spm, .length = 150s, .on = 2min, .off = 40s, .silentEnd = true};
    EXPECT_EQ(phase(shortOff, 2min), (RunPhase{Kind::SilentEnd, 90s, Kind::Over}))
        << "30 s of the block, then the minute";
}

}  // namespace
}  // namespace stridetick::core
