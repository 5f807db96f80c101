// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/check_controller.hpp"

#include <QSignalSpy>

#include "core/programme/programme_rules.hpp"
#include "tests/app/controllers/check_fixture.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using namespace core::literals;
using Kind = core::CheckAsk::Kind;
using Millis = std::chrono::milliseconds;
using State = CheckController::State;
using tests::ReadyRunner;
using tests::waitFor;

class CheckControllerTest : public tests::CheckFixture {};

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
    EXPECT_EQ(check_.judgement()->band, core::Band::Green);
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
    EXPECT_EQ(check_.judgement()->band, core::Band::Below);
    ASSERT_TRUE(checked(700ms));  // 171.4
    EXPECT_EQ(check_.judgement()->band, core::Band::Above);
    EXPECT_FALSE(check_.judgement()->aboveHighest) << "no baseline is known";
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
    EXPECT_EQ(check_.refusal(), CheckController::Refusal::TooShort);
    EXPECT_TRUE(stored().empty());
}

TEST_F(CheckControllerTest, TooFewStrikesAreToldAndNotStored) {
    begin();
    ASSERT_TRUE(checked(1350ms, State::NotJudged));
    EXPECT_EQ(check_.refusal(), CheckController::Refusal::TooFewTaps);
    EXPECT_TRUE(stored().empty());
}

TEST_F(CheckControllerTest, WhatItSaidGoesWithTheTempoThatItWasSaidOf) {
    begin();
    ASSERT_TRUE(checked(750ms));
    after(30s);
    EXPECT_EQ(check_.state(), State::Judged) << "the same stretch";
    run().changeTempo(core::StepsPerMinuteDelta::ofTenths(10));
    EXPECT_EQ(check_.state(), State::Idle);
}

TEST_F(CheckControllerTest, WhatItSaidGoesWithTheStretchThatItWasSaidIn) {
    begin({.length = 10min, .silentEnd = true});
    ASSERT_TRUE(checked(1350ms, State::NotJudged));
    after(9min + 30s);
    EXPECT_EQ(check_.state(), State::NotJudged);
    after(30s);
    ASSERT_EQ(run().phase().kind, core::RunPhase::Kind::SilentEnd);
    EXPECT_EQ(check_.state(), State::Idle);
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

TEST_F(CheckControllerTest, TheFirstTapMayStillComeWhenTheRunHasEnded) {
    begin();
    check_.arm();
    run().stop();
    EXPECT_EQ(check_.state(), State::Idle);
    EXPECT_TRUE(check_.takesKeys());
    EXPECT_TRUE(waitFor([&] { return !check_.takesKeys(); }));
}

TEST_F(CheckControllerTest, TapsTakenBackAfterTheRunBeginNoOther) {
    begin();
    check_.arm();
    tap();
    run().stop();
    check_.takeBack();
    EXPECT_EQ(check_.state(), State::Idle);
    EXPECT_TRUE(check_.takesKeys());
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

TEST(CheckWithClick, IsPacedWhenTheClickWasAudibleAtAnyTimeInIt) {
    ReadyRunner runner(tests::engineOnPacedDevice());
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
