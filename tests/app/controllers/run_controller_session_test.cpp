// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A run follows the session that was chosen, and its log follows the beats: in real time, in plans
// of seconds.
#include <QSignalSpy>

#include "tests/app/controllers/ready_runner.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using core::StepsPerMinute;
using core::StepsPerMinuteDelta;
using Kind = core::RunPhase::Kind;
using tests::ReadyRunner;
using tests::waitFor;

/// A machine that is busy may be late to start; between two beats it is exact to a frame.
constexpr double kExact = 20;

class RunSession : public ::testing::Test {
 protected:
    /// A runner whose next run is this one.
    ReadyRunner& runner(const core::SessionChoice& session) {
        runner_.parts.settings.setSession(session);
        EXPECT_TRUE(runner_.sounding());
        return runner_;
    }
    bool isOver() {
        return waitFor([this] { return !runner_.controller->running(); });
    }
    static double ms(std::chrono::milliseconds length) {
        return static_cast<double>(length.count());
    }

    ReadyRunner runner_{ReadyRunner::InRealTime{}, tests::engineOnPacedDevice(), 240};
};

TEST_F(RunSession, ClickOnAndOffInTurnIsFollowedInTheLog) {
    auto& run = *runner({.length = 6s, .on = 2s, .off = 2s}).controller;
    run.start();
    ASSERT_TRUE(isOver());
    EXPECT_TRUE(run.cameToItsEnd());
    const auto session = runner_.session();
    EXPECT_EQ(session.state, core::SessionState::Finished);
    ASSERT_EQ(session.blocks.size(), 3U);
    EXPECT_TRUE(session.blocks[0].audible);
    EXPECT_FALSE(session.blocks[1].audible);
    EXPECT_TRUE(session.blocks[2].audible);
    for (const auto& block : session.blocks) {
        EXPECT_EQ(block.beats, 8) << "2 s at 240";
        EXPECT_EQ(block.tempo, StepsPerMinute::ofWhole(240));
    }
    EXPECT_NEAR(ms(session.blocks[1].length), 2000, kExact);
    EXPECT_NEAR(ms(session.blocks[2].length), 2000, kExact);
    EXPECT_EQ(run.stepsHeard(), 16);
    EXPECT_FALSE(runner_.parts.wakeLock.held());
}

TEST_F(RunSession, IsExactHoweverSeldomTheWindowLooks) {
    auto& run = *runner({.length = 4s, .on = 1s, .off = 1s}).controller;
    run.start();
    run.setPageShown(false);  // now it looks once a second
    ASSERT_TRUE(isOver());
    const auto session = runner_.session();
    ASSERT_EQ(session.blocks.size(), 4U);
    EXPECT_LT(session.blocks[1].offset, 1600ms) << "it looked 2 s after the start, or later";
    EXPECT_NEAR(ms(session.blocks[1].length), 1000, kExact);
    EXPECT_NEAR(ms(session.blocks[2].length), 1000, kExact);
    EXPECT_NEAR(ms(session.blocks[3].length), 1000, kExact);
}

TEST_F(RunSession, NoPulseIsShownWhileTheClickIsOff) {
    auto& run = *runner({.length = 2s, .on = 1s, .off = 1s}).controller;
    const QSignalSpy pulses(&run, &RunController::pulse);
    run.start();
    ASSERT_TRUE(isOver());
    EXPECT_EQ(pulses.count(), 4);
    EXPECT_EQ(runner_.session().blocks.back().beats, 4) << "they went on";
}

TEST_F(RunSession, EasyRunningAndTheCountInAreNoStepsToTheClick) {
    runner_.parts.settings.setPattern({.countIn = 4});
    auto& counted = *runner({.length = 2s}).controller;
    const QSignalSpy pulses(&counted, &RunController::pulse);
    counted.start();
    EXPECT_EQ(counted.phase().kind, Kind::CountIn);
    ASSERT_TRUE(isOver());
    EXPECT_EQ(counted.stepsHeard(), 8);
    EXPECT_EQ(pulses.count(), 12) << "the count-in is seen";
    EXPECT_NEAR(ms(counted.elapsed()), 3000, 250) << "and takes its time";
}

TEST_F(RunSession, EasyRunningIsABlockThatIsNotHeard) {
    auto& run = *runner({.easy = 1s, .length = 1s}).controller;
    run.start();
    EXPECT_EQ(run.phase().kind, Kind::Easy);
    EXPECT_FALSE(run.clickAudible());
    ASSERT_TRUE(waitFor([&] { return run.phase().kind == Kind::ClickOn; }));
    EXPECT_LE(*run.phase().left, 1s);
    ASSERT_TRUE(isOver());
    const auto blocks = runner_.session().blocks;
    ASSERT_EQ(blocks.size(), 2U);
    EXPECT_FALSE(blocks[0].audible);
    EXPECT_TRUE(blocks[1].audible);
    EXPECT_EQ(blocks[1].beats, 4);
}

TEST_F(RunSession, ARampHasABlockForEachStepAMinuteOnItsWay) {
    auto& run =
        *runner(
             {.length = 4s, .ramp = true, .rampFrom = StepsPerMinute::ofWhole(236), .rampOver = 3s})
             .controller;
    run.start();
    EXPECT_EQ(run.tempo(), StepsPerMinute::ofWhole(236));
    ASSERT_TRUE(isOver());
    const auto blocks = runner_.session().blocks;
    ASSERT_GE(blocks.size(), 4U);
    ASSERT_LE(blocks.size(), 5U);
    EXPECT_EQ(blocks.front().tempo, StepsPerMinute::ofWhole(236));
    EXPECT_EQ(blocks.back().tempo, StepsPerMinute::ofWhole(240));
    for (std::size_t i = 1; i < blocks.size(); ++i) {
        EXPECT_GE((blocks[i].tempo - blocks[i - 1].tempo).tenths(), 5);
    }
}

TEST_F(RunSession, TheRunnersStepShiftsTheWholePlan) {
    auto& run = *runner({.length = 3s, .on = 1s, .off = 1s}).controller;
    run.start();
    run.changeTempo(StepsPerMinuteDelta::ofTenths(-400));
    EXPECT_EQ(run.tempo(), StepsPerMinute::ofWhole(200));
    ASSERT_TRUE(isOver());
    const auto blocks = runner_.session().blocks;
    EXPECT_EQ(blocks.back().tempo, StepsPerMinute::ofWhole(200));
    EXPECT_TRUE(blocks.back().audible);
    EXPECT_EQ(run.tempo(), StepsPerMinute::ofWhole(200));
}

TEST_F(RunSession, StoppedBeforeItsEndItIsNotSaidToBeOver) {
    auto& run = *runner({.length = 60s}).controller;
    run.start();
    ASSERT_TRUE(runner_.beats(2));
    run.stop();
    EXPECT_FALSE(run.cameToItsEnd());
    EXPECT_EQ(run.tempo(), StepsPerMinute::ofWhole(240));
}

TEST_F(RunSession, TheDeviceStaysOpenForTheSoundThatEndsARun) {
    auto& run = *runner({.length = 1s}).controller;
    run.start();
    run.setPageShown(false);
    ASSERT_TRUE(isOver());
    EXPECT_TRUE(runner_.parts.sound.sounding());
    EXPECT_TRUE(waitFor(
        [&] { return runner_.parts.sound.status().state == audio::OutputStatus::State::Closed; }));
}

TEST_F(RunSession, WithoutACountInNothingIsCalledOne) {
    auto& run = *runner({}).controller;
    std::vector<Kind> seen;
    const QObject listener;  // the controller outlives this function
    for (const auto told :
         {&RunController::changed, &RunController::ticked, &RunController::stepped}) {
        QObject::connect(&run, told, &listener, [&] { seen.push_back(run.phase().kind); });
    }
    run.start();
    ASSERT_TRUE(waitFor([&] { return seen.size() > 8; }));
    EXPECT_EQ(std::ranges::count(seen, Kind::CountIn), 0);
}

}  // namespace
}  // namespace stridetick::app
