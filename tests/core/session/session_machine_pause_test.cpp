// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Pause, skip and the click for a while: the plan's position, and what the record says of it.
#include "core/session/session_machine.hpp"
#include "tests/support/fake_clock.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;
using Effects = SessionMachine::Effects;
using Kind = RunPhase::Kind;
using Pauses = std::vector<SessionPause>;
using Blocks = std::vector<ClickBlock>;

const Session& saved(const Effects& effects) {
    return std::get<SessionMachine::Save>(effects.back()).session;
}
const std::vector<RunPart>& played(const Effects& effects) {
    return std::get<SessionMachine::StartClick>(effects.front()).parts;
}

/// A session of a programme: 1 min easy, 8 min 2 on and 2 off. The engine places beat 0 at once.
class PausedMachine : public testing::Test {
 protected:
    PausedMachine() {
        begin(partsOf({.tempo = 162_spm, .easy = 1min, .length = 8min, .on = 2min, .off = 2min}));
    }
    void begin(std::vector<RunPart> parts, bool countIn = false) {
        machine_ = {};
        machine_.start({.id = SessionId{"s"},
                        .parts = std::move(parts),
                        .countIn = countIn,
                        .kind = SessionKind::Programme,
                        .place = ProgrammePlace{.programme = ProgrammeId{"p"}, .planned = 8min}},
                       clock_.steadyNow(), clock_.wallNow(), true);
        machine_.beatZero(clock_.steadyNow());
    }
    SessionMachine::Instant now() const { return clock_.steadyNow(); }
    SessionMachine::Instant after(std::chrono::milliseconds by) {
        clock_.advance(by);
        return now();
    }
    void beat(bool planned = true) { machine_.beat({now(), 162_spm, planned}); }
    Effects resume() {
        auto effects = machine_.resume(now());
        machine_.beatZero(now());
        return effects;
    }
    Effects skip() {
        auto effects = machine_.skip(now());
        machine_.beatZero(now());
        return effects;
    }
    std::chrono::milliseconds practice() { return machine_.snapshot(now()).place->practice; }

    tests::FakeClock clock_;
    SessionMachine machine_;
};

TEST_F(PausedMachine, APauseStopsTheClickAndIsInTheLogAtOnce) {
    const auto effects = machine_.pause(after(90s));
    ASSERT_EQ(effects.size(), 2U);
    EXPECT_TRUE(std::holds_alternative<SessionMachine::StopClick>(effects[0]));
    EXPECT_EQ(saved(effects).state, SessionState::Running);
    EXPECT_EQ(saved(effects).pauses, (Pauses{{90s, 0s}}));
    EXPECT_TRUE(machine_.running());
    EXPECT_TRUE(machine_.paused());
    EXPECT_TRUE(machine_.pause(after(1s)).empty());
    EXPECT_EQ(machine_.snapshot(now()).pauses, (Pauses{{90s, 1s}}));
}

TEST_F(PausedMachine, ThePlanGoesOnWhereItStood) {
    machine_.pause(after(90s));
    after(10min);
    EXPECT_EQ(machine_.position(now()), 90s);
    EXPECT_EQ(machine_.phase(now()), (RunPhase{Kind::ClickOn, 90s, Kind::ClickOff}));
    EXPECT_FALSE(machine_.due());
    const auto effects = resume();
    ASSERT_EQ(effects.size(), 2U);
    EXPECT_EQ(played(effects), remaining(machine_.parts(), 90s));
    EXPECT_TRUE(std::get<SessionMachine::StartClick>(effects[0]).goesOn);
    EXPECT_EQ(saved(effects).pauses, (Pauses{{90s, 10min}}));
    EXPECT_EQ(machine_.position(after(5s)), 95s);
    EXPECT_EQ(*machine_.due() - now(), 9min - 95s);
    EXPECT_TRUE(machine_.resume(now()).empty());
}

TEST_F(PausedMachine, ARunIsAsLongAsFromStartToEndAndItsPausesAreNoPractice) {
    machine_.pause(after(2min));  // a minute of the block
    after(30s);
    resume();
    machine_.pause(after(2min));
    after(30s);
    const auto session = saved(machine_.stop(now()));
    EXPECT_EQ(session.length, 5min);
    EXPECT_EQ(session.pauses, (Pauses{{2min, 30s}, {4min + 30s, 30s}}));
    EXPECT_EQ(runTime(session), 4min);
    EXPECT_EQ(session.place->practice, 3min);
    EXPECT_EQ(session.kind, SessionKind::Programme);
    EXPECT_EQ(session.place->planned, 8min);
}

TEST_F(PausedMachine, APauseHasNoBlock) {
    begin(partsOf({.tempo = 162_spm, .length = 8min}));
    beat();
    machine_.pause(after(10s));
    beat();
    machine_.setAudible(false, after(5s));
    machine_.setAudible(true, after(5s));
    resume();
    beat();
    beat();
    EXPECT_EQ(saved(machine_.stop(after(20s))).blocks,
              (Blocks{{0s, 10s, 162_spm, true, 1}, {20s, 20s, 162_spm, true, 2}}));
}

TEST_F(PausedMachine, StoppedInAPauseTheLastPauseIsKept) {
    beat(false);
    machine_.pause(after(10s));
    const auto session = saved(machine_.stop(after(5s)));
    EXPECT_EQ(session.length, 15s);
    EXPECT_EQ(session.pauses, (Pauses{{10s, 5s}}));
    EXPECT_EQ(session.blocks, (Blocks{{0s, 10s, 162_spm, false, 1}}));
    EXPECT_FALSE(machine_.paused());
}

TEST_F(PausedMachine, APauseOfNoTimeNeverWas) {
    machine_.pause(after(10s));
    resume();
    EXPECT_TRUE(saved(machine_.stop(after(1s))).pauses.empty());
}

TEST_F(PausedMachine, ABeatOnItsWayIsHeardBeforeThePauseBegins) {
    begin(partsOf({.tempo = 162_spm, .length = 8min}));
    after(10s);
    machine_.beat({now() + 40ms, 164_spm, true});
    machine_.pause(now());
    const auto session = machine_.snapshot(after(1s));
    EXPECT_EQ(session.blocks.back().offset, 10'040ms);
    EXPECT_EQ(session.pauses, (Pauses{{10'040ms, 960ms}}));
    resume();
    EXPECT_EQ(machine_.snapshot(now()).blocks.back().offset, 11s);
}

TEST_F(PausedMachine, TheTempoChosenInAPauseIsPlayedAfterIt) {
    machine_.pause(after(90s));
    EXPECT_TRUE(machine_.changeTempo(StepsPerMinuteDelta::ofTenths(30)).empty());
    EXPECT_EQ(machine_.tempo(), 165_spm);
    EXPECT_EQ(played(resume()).front().to, 165_spm);
    const auto effects = machine_.changeTempo(StepsPerMinuteDelta::ofTenths(10));
    EXPECT_EQ(std::get<SessionMachine::ShiftClick>(effects[0]).sinceStart.tenths(), 10);
}

TEST_F(PausedMachine, ASkipGoesToTheNextPhaseAndWhatIsLeftOutIsNoPractice) {
    after(10s);
    EXPECT_EQ(played(skip()), remaining(machine_.parts(), 1min)) << "easy to block";
    EXPECT_EQ(practice(), 0s);
    after(30s);
    skip();
    EXPECT_EQ(machine_.position(now()), 3min) << "on to off";
    EXPECT_EQ(practice(), 30s);
    EXPECT_EQ(machine_.phase(now()).kind, Kind::ClickOff);
    after(15s);
    skip();
    EXPECT_EQ(machine_.position(now()), 5min) << "off to on";
    skip();
    EXPECT_EQ(machine_.phase(now()).kind, Kind::SilentEnd) << "on to the last stretch";
    EXPECT_EQ(practice(), 45s);
    after(20s);
    const auto session = saved(skip());
    EXPECT_EQ(session.state, SessionState::Finished) << "the last stretch to the end";
    EXPECT_FALSE(machine_.running());
    EXPECT_EQ(session.length, 75s);
    EXPECT_EQ(session.place->practice, 65s);
}

TEST_F(PausedMachine, ASkipBeginsABlockWhereTheClickComesOrGoes) {
    beat(false);
    after(10s);
    skip();
    beat();
    EXPECT_EQ(machine_.snapshot(after(5s)).blocks,
              (Blocks{{0s, 10s, 162_spm, false, 1}, {10s, 5s, 162_spm, true, 1}}));
}

TEST_F(PausedMachine, ASkipInAPausePlaysNothingYet) {
    machine_.pause(after(10s));
    EXPECT_TRUE(machine_.skip(now()).empty());
    EXPECT_EQ(machine_.position(after(1min)), 1min);
    EXPECT_TRUE(machine_.paused());
    EXPECT_EQ(played(resume()), remaining(machine_.parts(), 1min));
}

TEST_F(PausedMachine, NothingIsSkippedWhereThereIsNoNext) {
    begin(partsOf({.tempo = 162_spm}));
    EXPECT_TRUE(machine_.skip(after(10s)).empty());
    EXPECT_TRUE(machine_.running());
    EXPECT_EQ(machine_.position(now()), 10s);
}

TEST_F(PausedMachine, ASkipInTheCountInLeavesOutTheCountIn) {
    begin(partsOf({.tempo = 162_spm, .length = 8min, .countIn = 4}), true);
    machine_.beatZero(now() + 1500ms);
    EXPECT_EQ(machine_.phase(now()).kind, Kind::CountIn);
    EXPECT_EQ(machine_.phase(now()).left, 1500ms);
    EXPECT_EQ(played(skip()), machine_.parts());
    EXPECT_EQ(machine_.phase(after(1s)), (RunPhase{Kind::ClickOn, 479s, Kind::Over}));
}

TEST_F(PausedMachine, PracticeIsNoMoreThanWasPlannedAndWholeAtTheEndOfThePlan) {
    after(9min - 7ms);  // the device's clock was faster
    EXPECT_EQ(saved(machine_.end(now())).place->practice, 8min);
    begin(partsOf({.tempo = 162_spm, .length = 10min}));
    EXPECT_EQ(saved(machine_.stop(after(9min))).place->practice, 8min);
}

TEST_F(PausedMachine, BeforeItsFirstBeatThePlanStandsStill) {
    machine_.pause(after(90s));
    after(1min);
    machine_.resume(now());
    EXPECT_EQ(machine_.position(after(3s)), 90s) << "the device is not open yet";
    EXPECT_EQ(practice(), 30s);
    machine_.beatZero(now());
    EXPECT_EQ(machine_.position(after(3s)), 93s);
}

TEST_F(PausedMachine, TheComputersClockMayBeSetAsItLikes) {
    const auto began = clock_.wallNow();
    after(90s);
    clock_.setWall({began.utc - 25h, 120min});  // set back by a day, and summer time began
    machine_.pause(now());
    after(1min);
    clock_.setWall({began.utc + 100h, 60min});
    resume();
    const auto session = saved(machine_.stop(after(30s)));
    EXPECT_EQ(session.startedAt, began);
    EXPECT_EQ(session.length, 3min);
    EXPECT_EQ(session.pauses, (Pauses{{90s, 1min}}));
    EXPECT_EQ(session.place->practice, 1min);
}

TEST_F(PausedMachine, TheClickForAWhileIsFollowedBySilenceWithoutEnd) {
    begin({silentPart(RunPart::Kind::Block, std::nullopt, 162_spm)});
    EXPECT_EQ(machine_.phase(after(3min)).kind, Kind::ClickOff);
    machine_.changeTempo(StepsPerMinuteDelta::ofTenths(10));
    const auto effects = machine_.clickFor(30s, now());
    machine_.beatZero(now());
    EXPECT_EQ(played(effects), remaining(machine_.parts(), 3min));
    EXPECT_EQ(played(effects).front().to, 163_spm);
    EXPECT_EQ(machine_.phase(after(10s)), (RunPhase{Kind::ClickOn, 20s, Kind::ClickOff}));
    machine_.clickFor(30s, now());
    machine_.beatZero(now());
    EXPECT_EQ(machine_.phase(now()).left, 30s) << "anew";
    EXPECT_EQ(machine_.phase(after(31s)).kind, Kind::ClickOff);
    EXPECT_FALSE(machine_.phase(now()).left);
    EXPECT_EQ(machine_.position(now()), 3min + 41s);
    machine_.pause(now());
    EXPECT_TRUE(machine_.clickFor(30s, now()).empty());
}

}  // namespace
}  // namespace stridetick::core
