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

constexpr auto kStep = StepsPerMinuteDelta::ofTenths(10);

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
                               .parts = partsOf({.tempo = tempo}),
                               .target = TargetId{"t"},
                               .treadmillSpeed = MetresPerSecond::tryFrom(2.8)},
                              clock_.steadyNow(), clock_.wallNow(), audible);
    }
    /// So many at once, now.
    void beats(int count, std::optional<StepsPerMinute> tempo = std::nullopt, bool planned = true) {
        for (int i = 0; i < count; ++i) {
            machine_.beat({clock_.steadyNow(), tempo.value_or(machine_.tempo()), planned});
        }
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
    EXPECT_TRUE(std::holds_alternative<SessionMachine::StartClick>(effects[0]));
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
    EXPECT_TRUE(machine_.changeTempo(kStep).empty());
    EXPECT_TRUE(machine_.setAudible(false, now).empty());
    EXPECT_TRUE(machine_.tick(now + 1h).empty());
    EXPECT_TRUE(machine_.stop(now).empty());
    machine_.beat({now, 162_spm, true});
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

TEST_F(SessionMachines, BeginABlockWithTheBeatThatHasANewTempo) {
    start();
    beats(27);
    after(9s);
    const auto effects = machine_.changeTempo(kStep);
    ASSERT_EQ(effects.size(), 1U);
    EXPECT_EQ(std::get<SessionMachine::ShiftClick>(effects[0]).sinceStart, kStep);
    EXPECT_EQ(machine_.tempo(), 163_spm) << "shown at once";
    after(1s);
    beats(14, 163_spm);
    const auto session = saved(machine_.stop(after(5s)));
    EXPECT_EQ(session.blocks,
              (Blocks{block(0s, 10s, 162_spm, true, 27), block(10s, 5s, 163_spm, true, 14)}));
    EXPECT_EQ(session.length, 15s);
}

TEST_F(SessionMachines, ABeatThatWasPlacedBeforeTheChangeTakesNothingBack) {
    start();
    beats(3);
    machine_.changeTempo(kStep);
    beats(1, 162_spm);
    EXPECT_EQ(machine_.tempo(), 163_spm);
    beats(1, 163_spm);
    EXPECT_EQ(machine_.tempo(), 163_spm);
    machine_.changeTempo(kStep);
    const auto effects = machine_.changeTempo(StepsPerMinuteDelta::ofTenths(-50));
    EXPECT_EQ(std::get<SessionMachine::ShiftClick>(effects[0]).sinceStart.tenths(), -30);
    EXPECT_EQ(machine_.goal(), 159_spm);
}

TEST_F(SessionMachines, ABlockBeginsAtItsBeatsTimeHoweverLateItIsTold) {
    start();
    const auto began = clock_.steadyNow();
    after(5s);  // nobody looked for that long
    machine_.beat({began, 162_spm, true});
    machine_.beat({began + 1s, 162_spm, true});
    machine_.beat({began + 2s, 162_spm, false});
    machine_.beat({began + 3s, 162_spm, false});
    machine_.beat({began + 4s, 162_spm, true});
    EXPECT_EQ(saved(machine_.stop(clock_.steadyNow())).blocks,
              (Blocks{block(0s, 2s, 162_spm, true, 2), block(2s, 2s, 162_spm, false, 2),
                      block(4s, 1s, 162_spm, true, 1)}));
}

TEST_F(SessionMachines, ARampHasABlockForEachWholeStepAndEndsExactly) {
    machine_.start(
        {.id = SessionId{"s"}, .parts = partsOf({.tempo = 162.5_spm, .rampFrom = 160_spm})},
        clock_.steadyNow(), clock_.wallNow(), true);
    EXPECT_EQ(machine_.tempo(), 160_spm);
    for (int tenths = 1600; tenths <= 1625; ++tenths) {
        beats(1, StepsPerMinute::ofTenths(tenths));
        after(1s);
    }
    beats(4, 162.5_spm);
    EXPECT_EQ(saved(machine_.stop(after(1s))).blocks,
              (Blocks{block(0s, 5s, 160_spm, true, 5), block(5s, 10s, 160.5_spm, true, 10),
                      block(15s, 10s, 161.5_spm, true, 10), block(25s, 2s, 162.5_spm, true, 5)}));
}

TEST_F(SessionMachines, ASteepRampJumpsWhereItsBeatsDo) {
    machine_.start(
        {.id = SessionId{"s"}, .parts = partsOf({.tempo = 165_spm, .rampFrom = 150_spm})},
        clock_.steadyNow(), clock_.wallNow(), true);
    for (const int tenths : {1500, 1519, 1538, 1650}) {
        beats(1, StepsPerMinute::ofTenths(tenths));
        after(1s);
    }
    const auto blocks = saved(machine_.stop(clock_.steadyNow())).blocks;
    ASSERT_EQ(blocks.size(), 4U);
    EXPECT_EQ(blocks[2].tempo, 153.8_spm);
    EXPECT_EQ(blocks[3].tempo, 165_spm);
}

TEST_F(SessionMachines, ASilentPartStaysUnheardWhateverBecomesOfTheDevice) {
    machine_.start(
        {.id = SessionId{"s"}, .parts = {silentPart(RunPart::Kind::Block, std::nullopt, 162_spm)}},
        clock_.steadyNow(), clock_.wallNow(), false);
    after(2s);
    beats(3, 162_spm, false);
    machine_.setAudible(true, clock_.steadyNow());
    after(2s);
    beats(1, 162_spm, false);
    EXPECT_EQ(machine_.stepsHeard(), 0);
    after(2s);
    beats(5, 162_spm, true);
    EXPECT_EQ(saved(machine_.stop(after(1s))).blocks,
              (Blocks{block(0s, 6s, 162_spm, false, 4), block(6s, 1s, 162_spm, true, 5)}));
}

TEST_F(SessionMachines, ABeatStillOnItsWayLeavesNoBlockOfNegativeLength) {
    start();
    const auto now = after(1s);
    machine_.beat({now + 40ms, 162_spm, false});
    EXPECT_EQ(machine_.snapshot(now).blocks.back().length, 0ms);
    machine_.setAudible(false, now);
    const auto session = saved(machine_.stop(now));
    EXPECT_EQ(session.length, 1040ms);
    EXPECT_EQ(session.blocks.back(), block(1040ms, 0ms, 162_spm, false, 1));
}

TEST_F(SessionMachines, BeginABlockWhereTheClickIsMutedAndCountNoStepsThen) {
    start();
    beats(20);
    EXPECT_TRUE(machine_.setAudible(false, after(8s)).empty());
    beats(7);
    EXPECT_EQ(machine_.stepsHeard(), 20);
    EXPECT_TRUE(machine_.setAudible(false, after(1s)).empty());
    EXPECT_TRUE(machine_.setAudible(true, after(1s)).empty());
    beats(3);
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
    beats(4);
    EXPECT_EQ(machine_.stepsHeard(), 0);
    EXPECT_EQ(machine_.snapshot(after(1s)).blocks[0].beats, 4);
}

TEST_F(SessionMachines, DropBlocksWithoutTimeOrBeats) {
    start();
    const auto later = after(6s);
    machine_.setAudible(false, later);
    machine_.setAudible(true, later);
    beats(10);
    const auto end = after(6s);
    machine_.setAudible(false, end);
    EXPECT_EQ(saved(machine_.stop(end)).blocks, (Blocks{block(0s, 12s, 162_spm, true, 10)}));
}

TEST_F(SessionMachines, KeepABlockWithoutTimeThatHasBeats) {
    start();
    beats(1);
    machine_.setAudible(false, clock_.steadyNow());
    EXPECT_EQ(saved(machine_.stop(after(1s))).blocks,
              (Blocks{block(0s, 0s, 162_spm, true, 1), block(0s, 1s, 162_spm, false, 0)}));
}

TEST_F(SessionMachines, LeaveNoGapBetweenBlocksAtAnyFractionOfAMillisecond) {
    start(149_spm);
    auto now = clock_.steadyNow();
    for (int i = 0; i < 20; ++i) {
        now += 1'234'567ns;
        machine_.beat({now, StepsPerMinute::ofWhole(150 + i), true});
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
    EXPECT_TRUE(machine_.changeTempo(StepsPerMinuteDelta::ofTenths(-10)).empty());
    machine_.changeTempo(StepsPerMinuteDelta::ofTenths(5'000));
    EXPECT_EQ(machine_.tempo(), 240_spm);
    EXPECT_TRUE(machine_.changeTempo(kStep).empty());
}

TEST_F(SessionMachines, StopTheClickAndSaveTheWhole) {
    start();
    beats(80);
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

}  // namespace
}  // namespace stridetick::core
