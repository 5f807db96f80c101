// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions of a programme, pause and skip: with the engine, by the runner's clock.
#include <QSignalSpy>

#include "tests/app/controllers/ready_runner.hpp"
#include "tests/app/eighth_session.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <memory>
#include <vector>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using namespace core::literals;
using Kind = core::RunPhase::Kind;
using tests::ReadyRunner;
using tests::waitFor;

class ProgrammeSession : public ::testing::Test {
 protected:
    RunController& run() { return *runner_.controller; }
    /// The engine has begun what was asked of it last.
    bool begun() { return runner_.beats(2); }
    void after(std::chrono::milliseconds time) { runner_.parts.clock.advance(time); }

    ReadyRunner runner_;
};

TEST_F(ProgrammeSession, IsTheNextRunOnceItIsPrepared) {
    run().prepare(tests::eighthSession(165_spm));
    EXPECT_EQ(run().tempo(), 165_spm);
    ASSERT_TRUE(run().prepared());
    EXPECT_EQ(run().prepared()->planned.number, 8);
    run().start();
    EXPECT_EQ(run().phase().kind, Kind::Easy);
    EXPECT_EQ(run().phase().next, Kind::ClickOn);
    EXPECT_EQ(run().judgedBy(), 165_spm);
    EXPECT_EQ(run().baseline(), 154_spm);
}

TEST_F(ProgrammeSession, IsAFreeRunAgainIfTheRunnerLikes) {
    run().prepare(tests::eighthSession(165_spm));
    run().prepareFreeRun();
    EXPECT_FALSE(run().prepared());
    EXPECT_EQ(run().tempo(), 162_spm);
    run().start();
    EXPECT_EQ(run().phase().kind, Kind::ClickOn);
}

TEST_F(ProgrammeSession, IsNotPreparedInTheMiddleOfARun) {
    run().start();
    run().prepare(tests::eighthSession(165_spm));
    EXPECT_FALSE(run().prepared());
    run().stop();
    run().prepare(tests::eighthSession(165_spm));
    run().start();
    run().prepareFreeRun();
    EXPECT_TRUE(run().prepared());
}

TEST_F(ProgrammeSession, IsTheLogsWhenItsEndIsTold) {
    run().prepare(tests::eighthSession(165_spm));
    run().start();
    const auto id = run().sessionId();
    ASSERT_TRUE(id);
    std::vector<core::SessionId> ended;
    bool inTheLog = false;
    QObject::connect(&run(), &RunController::sessionEnded, [&](const core::SessionId& session) {
        ended.push_back(session);
        for (const auto& known :
             runner_.parts.log.history({{}, runner_.parts.clock.wallNow().utc + 1h}).sessions) {
            inTheLog |= known.id == session && known.state == core::SessionState::Finished;
        }
        EXPECT_FALSE(run().running());
        EXPECT_FALSE(run().prepared()) << "the next run is free";
    });
    ASSERT_TRUE(begun());
    after(7min);
    EXPECT_EQ(run().practice() / 1s, 2min / 1s);
    run().stop();
    ASSERT_EQ(ended.size(), 1U);
    EXPECT_EQ(ended[0], *id);
    EXPECT_TRUE(inTheLog);
    EXPECT_EQ(run().tempo(), 162_spm);
}

TEST_F(ProgrammeSession, TheRunnersTempoIsPlayedAndTheTargetStays) {
    run().prepare(tests::eighthSession(165_spm));
    run().changeTempo(core::StepsPerMinuteDelta::ofTenths(10));
    run().start();
    EXPECT_EQ(run().tempo(), 166_spm);
    run().changeTempo(core::StepsPerMinuteDelta::ofTenths(-50));
    EXPECT_EQ(run().tempo(), 161_spm);
    EXPECT_EQ(run().judgedBy(), 165_spm);
}

TEST_F(ProgrammeSession, AnotherLogHasNoSessionPrepared) {
    run().prepare(tests::eighthSession(165_spm));
    emit runner_.parts.log.replaced();
    EXPECT_FALSE(run().prepared());
}

TEST_F(ProgrammeSession, ASkipLeadsToTheNextPhaseAndThroughTheLastToTheEnd) {
    run().prepare(tests::eighthSession(165_spm));
    run().start();
    for (const auto kind : {Kind::ClickOn, Kind::ClickOff, Kind::ClickOn}) {
        ASSERT_TRUE(begun());
        after(10s);
        run().skip();
        EXPECT_EQ(run().phase().kind, kind);
    }
    const QSignalSpy ended(&run(), &RunController::sessionEnded);
    for (int stretch = 3; stretch <= 10; ++stretch) {
        EXPECT_EQ(ended.count(), 0) << stretch;
        run().skip();
    }
    EXPECT_EQ(ended.count(), 1);
    EXPECT_FALSE(run().running());
    run().skip();
    EXPECT_EQ(ended.count(), 1);
}

class PausedRun : public ::testing::Test {
 protected:
    RunController& run() { return *runner_.controller; }
    int beatsIn(std::chrono::milliseconds time) {
        int seen = 0;
        const auto connection = QObject::connect(&runner_.parts.sound, &Sound::beat,
                                                 [&seen](const Sound::Beat&) { ++seen; });
        const auto end = std::chrono::steady_clock::now() + time;
        EXPECT_TRUE(waitFor([&] { return std::chrono::steady_clock::now() >= end; }));
        QObject::disconnect(connection);
        return seen;
    }

    ReadyRunner runner_{ReadyRunner::InRealTime{}, tests::engineOnPacedDevice(), 240};
};

TEST_F(PausedRun, HasNoClickNoPulseAndNoTimeInItsPlan) {
    runner_.parts.settings.setSession({.length = 60s});
    ASSERT_TRUE(runner_.sounding());
    run().start();
    ASSERT_TRUE(runner_.beats(4));
    run().pause();
    EXPECT_TRUE(run().paused());
    EXPECT_FALSE(run().clickAudible());
    EXPECT_EQ(runner_.parts.sound.serial(), 0U);
    const auto left = run().phase().left;
    const auto steps = run().stepsHeard();
    const QSignalSpy pulses(&run(), &RunController::pulse);
    EXPECT_EQ(beatsIn(700ms), 0);
    EXPECT_EQ(pulses.count(), 0);
    EXPECT_EQ(run().phase().left, left);
    EXPECT_EQ(run().stepsHeard(), steps);
    run().resume();
    EXPECT_FALSE(run().paused());
    ASSERT_TRUE(runner_.beats(4));
    EXPECT_TRUE(run().clickAudible());
    EXPECT_GT(run().stepsHeard(), steps);
}

TEST_F(PausedRun, EndsWhenItsPlanHasBeenRunHoweverLongItStood) {
    runner_.parts.settings.setSession({.length = 4s, .on = 1s, .off = 1s});
    ASSERT_TRUE(runner_.sounding());
    run().start();
    ASSERT_TRUE(waitFor([this] { return run().phase().kind == Kind::ClickOff; }));
    ASSERT_TRUE(runner_.beats(2)) << "unheard";
    run().pause();
    EXPECT_EQ(beatsIn(600ms), 0);
    run().resume();
    EXPECT_EQ(run().phase().kind, Kind::ClickOff) << "where it stood";
    ASSERT_TRUE(waitFor([this] { return !run().running(); }));
    EXPECT_TRUE(run().cameToItsEnd());
    const auto session = runner_.session();
    std::vector<bool> heard;
    for (const auto& block : session.blocks) {
        heard.push_back(block.audible);
    }
    EXPECT_EQ(heard, (std::vector<bool>{true, false, false, true, false}))
        << "the pause divides the first silence";
    constexpr auto kStarts = 250ms;  // of the engine, twice
    constexpr auto kClocks = 20ms;   // the sound's, against the computer's
    EXPECT_GE(session.length, 4600ms - kClocks);
    EXPECT_LE(core::clickTime(session), 2s + kStarts);
    EXPECT_GE(core::clickTime(session), 2s - kClocks);
    EXPECT_EQ(run().stepsHeard(), 8) << "2 s at 240";
}

}  // namespace
}  // namespace stridetick::app
