// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/run_controller.hpp"

#include <QSignalSpy>

#include "audio/null_output.hpp"
#include "tests/app/controllers/ready_runner.hpp"

#include <gtest/gtest.h>

#include <atomic>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using core::SessionState;
using core::StepsPerMinute;
using core::StepsPerMinuteDelta;
using Sounds = RunController::SoundView::State;
using tests::ReadyRunner;
using tests::waitFor;

constexpr auto kOne = StepsPerMinuteDelta::ofTenths(10);

TEST(RunController, HasNoTempoBeforeThereIsATarget) {
    ReadyRunner runner(tests::engineWithoutDevice(), false);
    runner.controller->markSafetySeen();
    runner.controller->setPageShown(true);
    EXPECT_FALSE(runner.controller->tempo());
    runner.controller->changeTempo(kOne);
    runner.controller->start();
    EXPECT_FALSE(runner.controller->running());
}

TEST(RunController, StartsOnlyOnceTheSafetyNoticeWasRead) {
    ReadyRunner runner(tests::engineWithoutDevice(), false);
    runner.parts.log.save({runner.wanted});
    runner.controller->setPageShown(true);
    EXPECT_FALSE(runner.controller->safetySeen());
    runner.controller->start();
    EXPECT_FALSE(runner.controller->running());
    runner.controller->markSafetySeen();
    runner.controller->start();
    EXPECT_TRUE(runner.controller->running());
    ASSERT_TRUE(runner.parts.settled());
    const RunController next(runner.borrowed());
    EXPECT_TRUE(next.safetySeen()) << "it is to be read once";
}

TEST(RunController, IsInTheLogFromItsFirstSecond) {
    ReadyRunner runner;
    runner.controller->start();
    const auto session = runner.session();
    EXPECT_EQ(session.state, SessionState::Running);
    EXPECT_EQ(session.startedAt, runner.parts.clock.wallNow());
    EXPECT_EQ(session.target, runner.wanted.id);
    EXPECT_EQ(session.treadmillSpeed->hundredths(), 280);
    ASSERT_EQ(session.blocks.size(), 1U);
    EXPECT_EQ(session.blocks[0].tempo, StepsPerMinute::ofWhole(162));
}

TEST(RunController, BringsTheLogUpToDateWithinFiveSeconds) {
    ReadyRunner runner;
    const QSignalSpy handedOver(&runner.parts.log, &LogService::changed);
    runner.controller->start();
    const auto before = handedOver.count();
    runner.parts.clock.advance(5s);
    ASSERT_TRUE(waitFor([&] { return handedOver.count() > before; }));
    EXPECT_EQ(runner.session().length, 5s);
    EXPECT_EQ(runner.session().state, SessionState::Running);
}

TEST(RunController, IsFinishedInTheLogAtTheStop) {
    ReadyRunner runner;
    runner.controller->start();
    runner.parts.clock.advance(90s);
    EXPECT_EQ(runner.controller->elapsed(), 90s);
    runner.controller->stop();
    EXPECT_FALSE(runner.controller->running());
    EXPECT_EQ(runner.session().state, SessionState::Finished);
    EXPECT_EQ(runner.session().length, 90s);
    runner.parts.clock.advance(1h);
    EXPECT_EQ(runner.controller->elapsed(), 90s) << "the last run's figures stay";
}

TEST(RunController, FinishesTheRunWhenTheProgramEnds) {
    ReadyRunner runner;
    runner.controller->start();
    runner.parts.clock.advance(7s);
    runner.controller.reset();
    EXPECT_EQ(runner.session().state, SessionState::Finished);
    EXPECT_EQ(runner.session().length, 7s);
}

TEST(RunController, ChangesTheTempoBeforeTheRunAndInIt) {
    ReadyRunner runner;
    runner.controller->changeTempo(kOne);
    EXPECT_EQ(runner.controller->tempo(), StepsPerMinute::ofWhole(163));
    runner.controller->start();
    runner.parts.clock.advance(10s);
    runner.controller->changeTempo(StepsPerMinuteDelta::ofTenths(-50));
    EXPECT_EQ(runner.controller->tempo(), StepsPerMinute::ofWhole(158));
    ASSERT_TRUE(runner.beats(2)) << "one may have been placed before";
    runner.parts.clock.advance(20s);
    runner.controller->stop();
    EXPECT_EQ(runner.controller->tempo(), StepsPerMinute::ofWhole(158)) << "of the next run too";
    const auto blocks = runner.session().blocks;
    ASSERT_EQ(blocks.size(), 2U);
    EXPECT_EQ(blocks[0].tempo, StepsPerMinute::ofWhole(163));
    EXPECT_EQ(blocks[1].tempo, StepsPerMinute::ofWhole(158));
    EXPECT_EQ(blocks[0].length + blocks[1].length, 30s);
}

TEST(RunController, HoldsTheTempoWithinTheClicksRange) {
    ReadyRunner runner;
    for (int i = 0; i < 100; ++i) {
        runner.controller->changeTempo(kOne);
    }
    EXPECT_EQ(runner.controller->tempo(), StepsPerMinute::ofWhole(240));
    runner.controller->start();
    for (int i = 0; i < 30; ++i) {
        runner.controller->changeTempo(StepsPerMinuteDelta::ofTenths(-50));
    }
    EXPECT_EQ(runner.controller->tempo(), StepsPerMinute::ofWhole(100));
}

TEST(RunController, ANewTargetIsTheNextTempoAndTheSameOneIsNot) {
    ReadyRunner runner;
    runner.controller->changeTempo(kOne);
    runner.controller->refreshTarget();
    EXPECT_EQ(runner.controller->tempo(), StepsPerMinute::ofWhole(163)) << "the runner's own";
    runner.parts.clock.advance(1s);
    runner.parts.log.save({tests::target(170, runner.parts.clock.wallNow())});
    runner.controller->refreshTarget();
    EXPECT_EQ(runner.controller->tempo(), StepsPerMinute::ofWhole(170));
}

TEST(RunController, CountsTheStepsThatWereHeard) {
    ReadyRunner runner(tests::engineOnPacedDevice());
    ASSERT_TRUE(runner.sounds(Sounds::Sounding));
    runner.controller->start();
    EXPECT_TRUE(runner.controller->clickAudible());
    ASSERT_TRUE(waitFor([&] { return runner.controller->stepsHeard() >= 2; }));
    runner.parts.clock.advance(5s);
    runner.controller->stop();
    const auto session = runner.session();
    EXPECT_EQ(core::stepsHeard(session), runner.controller->stepsHeard());
    EXPECT_EQ(core::clickTime(session), 5s);
}

TEST(RunController, AMutedStretchIsABlockThatWasNotHeard) {
    ReadyRunner runner(tests::engineOnPacedDevice());
    ASSERT_TRUE(runner.sounds(Sounds::Sounding));
    runner.controller->start();
    runner.parts.clock.advance(30s);
    runner.parts.click.setMuted(true);
    EXPECT_FALSE(runner.controller->clickAudible());
    runner.parts.clock.advance(20s);
    runner.parts.click.setMuted(false);
    runner.parts.clock.advance(10s);
    runner.controller->stop();
    const auto session = runner.session();
    ASSERT_EQ(session.blocks.size(), 3U);
    EXPECT_FALSE(session.blocks[1].audible);
    EXPECT_EQ(session.blocks[1].offset, 30s);
    EXPECT_EQ(session.blocks[1].length, 20s);
    EXPECT_EQ(core::clickTime(session), 40s);
}

TEST(RunController, WithoutADeviceThePulseGoesOnAndNothingCountsAsHeard) {
    ReadyRunner runner;
    const QSignalSpy pulses(&*runner.controller, &RunController::pulse);
    ASSERT_TRUE(runner.sounds(Sounds::NoDevice));
    EXPECT_FALSE(runner.controller->soundView().detail.isEmpty());
    runner.controller->start();
    ASSERT_TRUE(waitFor([&] { return pulses.count() >= 2; }));
    runner.parts.clock.advance(5s);
    runner.controller->stop();
    const auto session = runner.session();
    EXPECT_FALSE(session.blocks.at(0).audible);
    EXPECT_GE(session.blocks.at(0).beats, 2);
    EXPECT_EQ(core::stepsHeard(session), 0);
}

TEST(RunController, ADeviceThatIsLostEndsTheHeardBlockNotTheRun) {
    static std::atomic<bool> unplugged;
    unplugged = false;
    class Headphones : public audio::NullOutput {
     public:
        Headphones() : NullOutput(48'000, std::chrono::steady_clock::now()) {}
        bool isOpen() const noexcept override { return !unplugged && NullOutput::isOpen(); }
    };
    ReadyRunner runner(std::make_unique<audio::ClickEngine>(
        [](const audio::OutputChoice&) -> std::unique_ptr<audio::OutputDevice> {
            return std::make_unique<Headphones>();
        }));
    ASSERT_TRUE(runner.sounds(Sounds::Sounding));
    runner.controller->start();
    runner.parts.clock.advance(12s);
    unplugged = true;
    ASSERT_TRUE(runner.sounds(Sounds::Lost));
    EXPECT_TRUE(runner.controller->running());
    EXPECT_FALSE(runner.controller->clickAudible());
    runner.parts.clock.advance(3s);
    runner.controller->stop();
    EXPECT_EQ(core::clickTime(runner.session()), 12s);
    EXPECT_EQ(runner.session().length, 15s);
}

TEST(RunController, KeepsTheComputerAwakeWhileTheClickRunsOnly) {
    ReadyRunner runner;
    EXPECT_FALSE(runner.parts.wakeLock.held());
    runner.controller->start();
    EXPECT_TRUE(runner.parts.wakeLock.held());
    runner.controller->stop();
    EXPECT_FALSE(runner.parts.wakeLock.held());
}

TEST(RunController, TheSoundIsOpenWhileThePageIsShownOrARunIsOn) {
    ReadyRunner runner;
    const auto closed = [&] { return runner.controller->soundView().state == Sounds::Closed; };
    EXPECT_FALSE(closed());
    runner.controller->start();
    runner.controller->setPageShown(false);
    EXPECT_FALSE(closed());
    runner.controller->stop();
    EXPECT_TRUE(closed());
}

}  // namespace
}  // namespace stridetick::app
