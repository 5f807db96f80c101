// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_record.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;
using Blocks = std::vector<ClickBlock>;
using Pauses = std::vector<SessionPause>;

constexpr SessionRecord::Instant kStart{1h};

SessionRecord begun() {
    SessionRecord record(Session{.id = SessionId{"s"}, .startedAt = {}}, kStart);
    record.beginBlock(162_spm, true, kStart);
    return record;
}

TEST(SessionRecord, ItsBlocksLeaveNoGap) {
    auto record = begun();
    record.countBeat();
    record.beginBlock(163_spm, true, kStart + 2s);
    record.beginBlock(163_spm, false, kStart + 5s);
    const auto session = record.at(kStart + 9s);
    EXPECT_EQ(session.state, SessionState::Running);
    EXPECT_EQ(session.length, 9s);
    EXPECT_EQ(session.blocks, (Blocks{{0s, 2s, 162_spm, true, 1},
                                      {2s, 3s, 163_spm, true, 0},
                                      {5s, 4s, 163_spm, false, 0}}));
    EXPECT_EQ(record.finished(kStart + 9s).state, SessionState::Finished);
}

TEST(SessionRecord, ABlockThatNeverWasIsNotFinished) {
    auto record = begun();
    record.beginBlock(162_spm, false, kStart + 2s);
    EXPECT_EQ(record.finished(kStart + 2s).blocks, (Blocks{{0s, 2s, 162_spm, true, 0}}));
}

TEST(SessionRecord, APauseLiesBetweenBlocksOfTheSameKind) {
    auto record = begun();
    record.pause(kStart + 2s);
    EXPECT_TRUE(record.paused());
    EXPECT_EQ(record.at(kStart + 3s).pauses, (Pauses{{2s, 1s}}));
    record.resume(kStart + 5s);
    EXPECT_FALSE(record.paused());
    record.beginBlock(162_spm, true, kStart + 5s);
    const auto session = record.finished(kStart + 6s);
    EXPECT_EQ(session.blocks, (Blocks{{0s, 2s, 162_spm, true, 0}, {5s, 1s, 162_spm, true, 0}}));
    EXPECT_EQ(session.pauses, (Pauses{{2s, 3s}}));
    EXPECT_EQ(session.length, 6s);
    EXPECT_EQ(runTime(session), 3s);
}

TEST(SessionRecord, ResumedAtOnceTheNextBlockDoesNotBeginBeforeABeatOnItsWay) {
    auto record = begun();
    record.beginBlock(163_spm, true, kStart + 2040ms);
    record.countBeat();
    record.pause(kStart + 2s);
    record.resume(kStart + 2s);
    record.beginBlock(163_spm, true, kStart + 2s);
    const auto session = record.finished(kStart + 3s);
    EXPECT_TRUE(session.pauses.empty());
    EXPECT_EQ(session.blocks, (Blocks{{0s, 2040ms, 162_spm, true, 0},
                                      {2040ms, 0s, 163_spm, true, 1},
                                      {2040ms, 960ms, 163_spm, true, 0}}));
}

}  // namespace
}  // namespace stridetick::core
