// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/check_controller.hpp"

#include <QSignalSpy>

#include "core/programme/programme_rules.hpp"
#include "tests/app/controllers/runner.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using namespace core::literals;
using Kind = core::CheckAsk::Kind;
using Millis = std::chrono::milliseconds;
using Refusal = CheckController::Refusal;
using State = CheckController::State;
using tests::Runner;
using tests::waitFor;

class CheckControllerTest : public ::testing::Test {
 protected:
    CheckControllerTest() { check_.setPageShown(true); }
    RunController& run() { return *runner_.controller; }
    void tap() { check_.tap({runner_.parts.clock.steadyNow(), std::nullopt}); }
    /// For so long, each strike of one foot; the clock stands at the end.
    void tapFor(Millis time, Millis stride) {
        Millis at{};
        for (; at <= time; at += stride) {
            tap();
            runner_.parts.clock.advance(stride);
        }
    }
    bool reaches(State state) {
        return waitFor([this, state] { return check_.state() == state; });
    }
    /// A whole check at 60 / stride strikes a minute.
    bool checked(Millis stride, State state = State::Judged) {
        check_.arm();
        tapFor(20s, stride);
        return reaches(state);
    }
    std::vector<core::Measurement> stored() {
        EXPECT_TRUE(runner_.parts.settled());
        return tests::everythingIn(runner_.parts.home.logFile()).measurements;
    }
    /// Lets so much of the plan pass.
    void after(Millis time) {
        runner_.parts.clock.advance(time);
        emit run().ticked();
    }
    void begin(const core::SessionChoice& session = {}) {
        runner_.parts.settings.setSession(session);
        run().start();
        ASSERT_TRUE(runner_.beats(2));
    }

    Runner runner_;
    CheckController check_{{.clock = runner_.parts.clock,
                            .log = runner_.parts.log,
                            .sound = runner_.parts.sound,
                            .taps = runner_.parts.taps,
                            .run = run()}};
};

TEST_F(CheckControllerTest, IsOfARunOnly) {
    EXPECT_FALSE(check_.canArm());
    check_.arm();
    EXPECT_EQ(check_.state(), State::Idle);
    begin();
    check_.arm();
    EXPECT_EQ(check_.state(), State::Armed);
    EXPECT_TRUE(check_.takesKeys());
    EXPECT_FALSE(check_.canArm());
}

TEST_F(CheckControllerTest, TwentySecondsOfTapsAreJudgedAndStoredWithTheirSession) {
    begin();
    run().changeTempo(core::StepsPerMinuteDelta::ofTenths(-20));
    const auto at = runner_.parts.clock.wallNow();
    ASSERT_TRUE(checked(750ms));
    EXPECT_EQ(check_.judgement().band, core::Band::Green);
    const auto measurements = stored();
    ASSERT_EQ(measurements.size(), 1U);
    const auto& measured = measurements[0];
    EXPECT_EQ(measured.cadence, 160_spm);
    EXPECT_EQ(measured.at, at);
    EXPECT_EQ(measured.session, run().sessionId());
    EXPECT_EQ(measured.target, 160_spm) << "the tempo that the runner chose";
    EXPECT_EQ(measured.length, 20s);
    EXPECT_EQ(measured.strikes, 27);
    EXPECT_EQ(measured.treadmillSpeed->hundredths(), 280);
    EXPECT_FALSE(measured.clickAudible) << "there is no device";
    EXPECT_FALSE(measured.clickBefore);
    EXPECT_EQ(check_.result()->id, measured.id);
}

TEST_F(CheckControllerTest, ItsValueIsShownAfterTenStrikes) {
    begin();
    check_.arm();
    tapFor(6s, 750ms);
    EXPECT_EQ(check_.taps(), 9);
    EXPECT_FALSE(check_.provisional());
    tap();
    ASSERT_TRUE(check_.provisional());
    EXPECT_EQ(check_.provisional()->rounded(), 160);
    EXPECT_EQ(check_.state(), State::Tapping);
    EXPECT_EQ(check_.left(), 20s - 6750ms);
}

TEST_F(CheckControllerTest, IsBelowOrAboveTheBandOrTooFarAboveTheBaseline) {
    begin();
    ASSERT_TRUE(checked(800ms));  // 150
    EXPECT_EQ(check_.judgement().band, core::Band::Below);
    ASSERT_TRUE(checked(700ms));  // 171.4
    EXPECT_EQ(check_.judgement().band, core::Band::Above);
    EXPECT_FALSE(check_.judgement().aboveHighest) << "no baseline is known";
    EXPECT_EQ(stored().size(), 2U);
}

TEST_F(CheckControllerTest, TapsOfBothFeetAreHalved) {
    begin();
    ASSERT_TRUE(checked(375ms));
    EXPECT_EQ(check_.result()->cadence, 160_spm);
    EXPECT_TRUE(check_.result()->bothFeet);
}

TEST_F(CheckControllerTest, WhatIsTooShortIsToldAndNotStored) {
    begin();
    check_.arm();
    tapFor(8s, 750ms);
    runner_.parts.clock.advance(8s);
    ASSERT_TRUE(reaches(State::NotJudged));
    EXPECT_EQ(check_.refusal(), Refusal::TooShort);
    EXPECT_TRUE(stored().empty());
}

TEST_F(CheckControllerTest, TooFewStrikesAreToldAndNotStored) {
    begin();
    ASSERT_TRUE(checked(1350ms, State::NotJudged));
    EXPECT_EQ(check_.refusal(), Refusal::TooFewTaps);
    EXPECT_TRUE(stored().empty());
}

TEST_F(CheckControllerTest, EscapeCancelsAndTheKeysAreTheRunsAgain) {
    begin();
    check_.arm();
    tapFor(5s, 750ms);
    check_.cancel();
    EXPECT_EQ(check_.state(), State::Idle);
    EXPECT_FALSE(check_.takesKeys());
    EXPECT_TRUE(stored().empty());
}

TEST_F(CheckControllerTest, BackspaceTakesATapBack) {
    begin();
    check_.arm();
    tap();
    check_.takeBack();
    EXPECT_EQ(check_.state(), State::Armed);
    EXPECT_EQ(check_.taps(), 0);
}

TEST_F(CheckControllerTest, APauseOrAnotherPageCancels) {
    begin();
    check_.arm();
    run().pause();
    EXPECT_EQ(check_.state(), State::Idle);
    EXPECT_FALSE(check_.canArm());
    run().resume();
    check_.arm();
    check_.setPageShown(false);
    EXPECT_EQ(check_.state(), State::Idle);
    check_.setPageShown(true);
    check_.arm();
    run().stop();
    EXPECT_EQ(check_.state(), State::Idle);
}

TEST_F(CheckControllerTest, TapsOfARunThatHasJustEndedAreStillOfIt) {
    begin();
    const auto session = run().sessionId();
    check_.arm();
    tapFor(10s, 750ms);
    run().stop();
    tapFor(10s, 750ms);
    ASSERT_TRUE(reaches(State::Judged));
    EXPECT_EQ(check_.result()->session, session);
}

TEST_F(CheckControllerTest, AskedForWithTheClickInTheSecondHalfAndInTheSilentLastMinute) {
    begin({.length = 10min, .silentEnd = true});
    std::vector<Kind> asked;
    for (auto at = 0s; at < 11min - 5s; at += 5s) {
        if (check_.asked() && (asked.empty() || asked.back() != check_.asked()->kind)) {
            asked.push_back(check_.asked()->kind);
        }
        after(5s);
    }
    EXPECT_EQ(asked, (std::vector{Kind::WithClick, Kind::Silent}));
}

TEST_F(CheckControllerTest, WhoLeavesItIsNotAskedAgainAndWhoDoesItNeither) {
    begin({.length = 10min, .silentEnd = true});
    after(5min + 5s);
    ASSERT_TRUE(check_.asked());
    check_.arm();
    EXPECT_FALSE(check_.asked());
    check_.cancel();
    after(1s);
    EXPECT_FALSE(check_.asked()) << "it was answered";
    after(5min);
    ASSERT_TRUE(check_.asked());
    after(35s);
    EXPECT_FALSE(check_.asked());
    run().stop();
    begin({.length = 10min});
    after(5min + 5s);
    EXPECT_TRUE(check_.asked()) << "another run";
}

/// Free runs in which the click comes only where a check is below the band.
class WhenBelowTest : public CheckControllerTest {
 protected:
    void SetUp() override { begin({.length = 10min, .whenBelow = true}); }
};

TEST_F(WhenBelowTest, IsSilentAndAsksEveryThreeMinutes) {
    EXPECT_TRUE(run().onlyWhenBelow());
    EXPECT_FALSE(run().shape()) << "a file cannot hear";
    std::vector<int> asked;
    for (auto at = 0s; at < 10min; at += 5s) {
        EXPECT_EQ(run().phase().kind, core::RunPhase::Kind::ClickOff);
        if (check_.asked() && (asked.empty() || asked.back() != check_.asked()->number)) {
            asked.push_back(check_.asked()->number);
        }
        after(5s);
    }
    EXPECT_EQ(asked, (std::vector{1, 2, 3}));
    run().stop();
    EXPECT_TRUE(runner_.session().whenBelow);
    EXPECT_EQ(runner_.session().kind, core::SessionKind::FreeRun);
}

TEST_F(WhenBelowTest, ACheckBelowBringsTheClickForHalfAMinute) {
    ASSERT_TRUE(checked(800ms));
    EXPECT_EQ(run().phase().kind, core::RunPhase::Kind::ClickOn);
    EXPECT_EQ(run().tempo(), 162_spm);
    ASSERT_TRUE(runner_.beats(2));
    after(29s);
    EXPECT_EQ(run().phase().kind, core::RunPhase::Kind::ClickOn);
    after(2s);
    EXPECT_EQ(run().phase().kind, core::RunPhase::Kind::ClickOff);
}

TEST_F(WhenBelowTest, ACheckInTheBandLeavesItSilent) {
    ASSERT_TRUE(checked(750ms));
    EXPECT_EQ(run().phase().kind, core::RunPhase::Kind::ClickOff);
    ASSERT_TRUE(checked(700ms));
    EXPECT_EQ(check_.judgement().band, core::Band::Above);
    EXPECT_EQ(run().phase().kind, core::RunPhase::Kind::ClickOff);
}

TEST(CheckWithClick, IsPacedWhenTheClickWasAudibleAtAnyTimeInIt) {
    Runner runner(tests::engineOnPacedDevice());
    ASSERT_TRUE(runner.sounding());
    auto& run = *runner.controller;
    CheckController check{{.clock = runner.parts.clock,
                           .log = runner.parts.log,
                           .sound = runner.parts.sound,
                           .taps = runner.parts.taps,
                           .run = run}};
    check.setPageShown(true);
    run.start();
    ASSERT_TRUE(waitFor([&] { return run.stepsHeard() >= 2; }));
    const auto tapAll = [&] {
        check.arm();
        for (auto at = 0ms; at <= 20s; at += 750ms) {
            check.tap({runner.parts.clock.steadyNow(), std::nullopt});
            runner.parts.clock.advance(750ms);
        }
        return waitFor([&] { return check.state() == State::Judged; });
    };
    ASSERT_TRUE(tapAll());
    EXPECT_TRUE(check.result()->clickAudible);
    EXPECT_TRUE(check.result()->clickBefore);
    runner.parts.click.setMuted(true);
    ASSERT_TRUE(tapAll());
    EXPECT_FALSE(check.result()->clickAudible);
    EXPECT_TRUE(check.result()->clickBefore) << "in this run";
}

}  // namespace
}  // namespace stridetick::app
