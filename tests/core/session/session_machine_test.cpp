// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_machine.hpp"

#include "tests/support/fake_clock.hpp"

#include <gtest/gtest.h>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;
using Effects = SessionMachine::Effects;
using Blocks = std::vector<ClickBlock>;

const Session& saved(const Effects& effects) {
    return std::get<SessionMachine::Save>(effects.back()).session;
}

ClickBlock block(std::chrono::milliseconds offset, std::chrono::milliseconds length,
                 StepsPerMinute tempo, bool audible, std::int64_t beats) {
    return {offset, length, tempo, audible, beats};
}

class SessionMachines : public testing::Test {
 protected:
    Effects start(StepsPerMinute tempo = StepsPerMinute::ofWhole(162), bool audible = true) {
        return machine_.start({.id = SessionId{"s"},
                               .tempo = tempo,
                               .target = TargetId{"t"},
                               .treadmillSpeed = MetresPerSecond::tryFrom(2.8)},
                              clock_.steadyNow(), clock_.wallNow(), audible);
    }
    SessionMachine::Instant after(std::chrono::milliseconds by) {
        clock_.advance(by);
        return clock_.steadyNow();
    }

    tests::FakeClock clock_;
    SessionMachine machine_;
};

TEST_F(SessionMachines, StartTheClickAndSaveFromTheFirstSecond) {
    const auto effects = start();
    ASSERT_EQ(effects.size(), 2U);
    EXPECT_EQ(std::get<SessionMachine::StartClick>(effects[0]).tempo, 162_spm);
    const Session& session = saved(effects);
    EXPECT_EQ(session.id.text(), "s");
    EXPECT_EQ(session.state, SessionState::Running);
    EXPECT_EQ(session.startedAt, clock_.wallNow());
    EXPECT_EQ(session.target, TargetId{"t"});
    EXPECT_EQ(session.treadmillSpeed->hundredths(), 280);
    EXPECT_EQ(session.length, 0ms);
    EXPECT_TRUE(machine_.running());
    EXPECT_EQ(machine_.tempo(), 162_spm);
}

TEST_F(SessionMachines, IgnoreASecondStart) {
    start();
    EXPECT_TRUE(start(170_spm).empty());
    EXPECT_EQ(machine_.tempo(), 162_spm);
}

TEST_F(SessionMachines, DoNothingWhileNotRunning) {
    const auto now = clock_.steadyNow();
    EXPECT_FALSE(machine_.running());
    EXPECT_TRUE(machine_.changeTempo(170_spm, now).empty());
    EXPECT_TRUE(machine_.setAudible(false, now).empty());
    EXPECT_TRUE(machine_.tick(now + 1h).empty());
    EXPECT_TRUE(machine_.stop(now).empty());
    machine_.beats(5);
    EXPECT_EQ(machine_.elapsed(now), 0ms);
}

TEST_F(SessionMachines, SaveEveryFourSeconds) {
    start();
    EXPECT_TRUE(machine_.tick(after(3'999ms)).empty());
    const auto effects = machine_.tick(after(1ms));
    ASSERT_EQ(effects.size(), 1U);
    EXPECT_EQ(saved(effects).state, SessionState::Running);
    EXPECT_EQ(saved(effects).length, 4s);
    EXPECT_EQ(saved(effects).blocks, (Blocks{block(0s, 4s, 162_spm, true, 0)}));
    EXPECT_TRUE(machine_.tick(after(3s)).empty());
    EXPECT_EQ(saved(machine_.tick(after(1s))).length, 8s);
}

TEST_F(SessionMachines, BeginABlockWithEachTempo) {
    start();
    machine_.beats(27);
    const auto effects = machine_.changeTempo(163_spm, after(10s));
    ASSERT_EQ(effects.size(), 1U);
    EXPECT_EQ(std::get<SessionMachine::ChangeTempo>(effects[0]).tempo, 163_spm);
    machine_.beats(13);
    machine_.beats(1);
    const auto session = saved(machine_.stop(after(5s)));
    EXPECT_EQ(session.blocks,
              (Blocks{block(0s, 10s, 162_spm, true, 27), block(10s, 5s, 163_spm, true, 14)}));
    EXPECT_EQ(session.length, 15s);
}

TEST_F(SessionMachines, BeginABlockWhereTheClickIsMutedAndCountNoStepsThen) {
    start();
    machine_.beats(20);
    EXPECT_TRUE(machine_.setAudible(false, after(8s)).empty());
    machine_.beats(7);
    EXPECT_EQ(machine_.stepsHeard(), 20);
    EXPECT_TRUE(machine_.setAudible(false, after(1s)).empty());
    EXPECT_TRUE(machine_.setAudible(true, after(1s)).empty());
    machine_.beats(3);
    EXPECT_EQ(machine_.stepsHeard(), 23);
    const auto session = saved(machine_.stop(after(4s)));
    EXPECT_EQ(session.blocks,
              (Blocks{block(0s, 8s, 162_spm, true, 20), block(8s, 2s, 162_spm, false, 7),
                      block(10s, 4s, 162_spm, true, 3)}));
    EXPECT_EQ(clickTime(session), 12s);
    EXPECT_EQ(stepsHeard(session), 23);
}

TEST_F(SessionMachines, HearNoStepsWithoutADevice) {
    start(162_spm, false);
    machine_.beats(4);
    EXPECT_EQ(machine_.stepsHeard(), 0);
    EXPECT_EQ(machine_.snapshot(after(1s)).blocks[0].beats, 4);
}

TEST_F(SessionMachines, DropBlocksWithoutTimeOrBeats) {
    start();
    const auto now = clock_.steadyNow();
    machine_.changeTempo(163_spm, now);
    machine_.changeTempo(164_spm, now);
    const auto later = after(6s);
    machine_.setAudible(false, later);
    machine_.setAudible(true, later);
    machine_.beats(10);
    const auto end = after(6s);
    machine_.changeTempo(165_spm, end);
    EXPECT_EQ(saved(machine_.stop(end)).blocks, (Blocks{block(0s, 12s, 164_spm, true, 10)}));
}

TEST_F(SessionMachines, KeepABlockWithoutTimeThatHasBeats) {
    start();
    machine_.beats(1);
    machine_.changeTempo(163_spm, clock_.steadyNow());
    EXPECT_EQ(saved(machine_.stop(after(1s))).blocks,
              (Blocks{block(0s, 0s, 162_spm, true, 1), block(0s, 1s, 163_spm, true, 0)}));
}

TEST_F(SessionMachines, LeaveNoGapBetweenBlocksAtAnyFractionOfAMillisecond) {
    start(149_spm);
    auto now = clock_.steadyNow();
    for (int i = 0; i < 20; ++i) {
        now += 1'234'567ns;
        machine_.changeTempo(StepsPerMinute::ofWhole(150 + i), now);
    }
    const auto session = saved(machine_.stop(now + 1'999'999ns));
    std::chrono::milliseconds end{};
    for (const auto& part : session.blocks) {
        EXPECT_EQ(part.offset, end);
        end += part.length;
    }
    EXPECT_EQ(end, session.length);
    EXPECT_EQ(session.blocks.size(), 21U);
}

TEST_F(SessionMachines, KeepTheTempoWithinTheClicksRange) {
    start(90_spm);
    EXPECT_EQ(machine_.tempo(), 100_spm);
    EXPECT_TRUE(machine_.changeTempo(99_spm, after(1s)).empty());
    machine_.changeTempo(250_spm, after(1s));
    EXPECT_EQ(machine_.tempo(), 240_spm);
    EXPECT_TRUE(machine_.changeTempo(241_spm, after(1s)).empty());
}

TEST_F(SessionMachines, StopTheClickAndSaveTheWhole) {
    start();
    machine_.beats(80);
    EXPECT_EQ(machine_.elapsed(after(30s)), 30s);
    const auto effects = machine_.stop(clock_.steadyNow());
    ASSERT_EQ(effects.size(), 2U);
    EXPECT_TRUE(std::holds_alternative<SessionMachine::StopClick>(effects[0]));
    EXPECT_EQ(saved(effects).state, SessionState::Finished);
    EXPECT_EQ(saved(effects).length, 30s);
    EXPECT_FALSE(machine_.running());
    EXPECT_FALSE(start(170_spm).empty());
    EXPECT_EQ(machine_.stepsHeard(), 0);
}

TEST_F(SessionMachines, IgnoreCountsBelowOne) {
    start();
    machine_.beats(0);
    machine_.beats(-3);
    EXPECT_EQ(machine_.stepsHeard(), 0);
}

}  // namespace
}  // namespace stridetick::core
