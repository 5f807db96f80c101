// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/far_words.hpp"

#include "tests/app/controllers/check_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;

/// 5 minutes easy, then 20 in turns of two.
constexpr core::SessionChoice kInTurn{.easy = 5min, .length = 20min, .on = 2min, .off = 2min};

class FarWords : public tests::CheckFixture {
 protected:
    void begin(const core::SessionChoice& session = {}) {
        CheckFixture::begin(session);
        using Sound = RunController::SoundView::State;
        ASSERT_TRUE(tests::waitFor([this] { return run().soundView().state == Sound::NoDevice; }));
    }
    farwords::Said said() { return farwords::now(run(), check_, runner_.parts.click); }
    void expect(const char* phase, const char* number, const char* next) {
        EXPECT_EQ(said().phase, phase);
        EXPECT_EQ(said().number, number);
        EXPECT_EQ(said().next, next);
    }
};

TEST_F(FarWords, BeforeARunTellTheTempoAndTheKey) {
    expect("ready", "162", "Start (Space)");
    EXPECT_EQ(said().time, "");
}

TEST_F(FarWords, FollowTheRunThroughItsPhases) {
    begin(kInTurn);
    after(1min);
    expect("easy", "162", "click in 4:00");
    EXPECT_EQ(said().caption, "target");
    after(4min + 30s);
    expect("no sound", "162", "silent in 1:30");
    EXPECT_EQ(said().caption, "steps a minute");
    after(2min);
    expect("silent", "162", "click in 1:30");
    EXPECT_EQ(said().caption, "target");
    EXPECT_EQ(said().words, "Free run");
}

TEST_F(FarWords, TellTheTimeLeftOfTheWholePlan) {
    begin(kInTurn);
    const auto whole = *run().left();
    after(1min);
    EXPECT_EQ(whole - *run().left(), 1min);
    EXPECT_TRUE(said().time.endsWith(" left")) << said().time.toStdString();
}

TEST_F(FarWords, OfARunWithoutAnEndTellTheTimeRun) {
    begin();
    after(61s);
    EXPECT_EQ(said().time, "1:01");
    EXPECT_EQ(said().next, "until you stop");
}

TEST_F(FarWords, SayThatTheRunIsPausedAndHowItGoesOn) {
    begin(kInTurn);
    after(6min);
    run().pause();
    expect("paused", "162", "Go on (P)");
    EXPECT_EQ(said().phaseTone, theme::Tone::Warn);
    run().resume();
    EXPECT_EQ(said().phase, "no sound");
}

TEST(FarWordsWithSound, SayThatTheClickIsOnOrMuted) {
    tests::ReadyRunner runner(tests::engineOnPacedDevice());
    const CheckController check({.clock = runner.parts.clock,
                                 .log = runner.parts.log,
                                 .sound = runner.parts.sound,
                                 .taps = runner.parts.taps,
                                 .run = *runner.controller});
    const auto phase = [&] {
        return farwords::now(*runner.controller, check, runner.parts.click).phase;
    };
    ASSERT_TRUE(runner.sounding());
    runner.controller->start();
    EXPECT_EQ(phase(), "click");
    runner.parts.click.setMuted(true);
    EXPECT_EQ(phase(), "muted");
}

TEST_F(FarWords, InACheckTellWhatIsMeasured) {
    begin();
    after(1min);
    check_.arm();
    expect("check", "–", "tap one foot");
    tapFor(10s, 750ms);
    expect("check", "160", "tap for 0:10");
    EXPECT_EQ(said().caption, "measured");
}

TEST_F(FarWords, AfterACheckTellItsCadenceUntilTheKeysAreTheRunsAgain) {
    begin();
    after(1min);
    ASSERT_TRUE(checked(750ms));
    EXPECT_EQ(said().number, "160");
    EXPECT_TRUE(said().words.startsWith("160, ")) << said().words.toStdString();
    ASSERT_TRUE(tests::waitFor([this] { return !check_.takesKeys(); }));
    expect("no sound", "162", "until you stop");
    EXPECT_TRUE(said().words.startsWith("160, ")) << "what came of it stays";
}

}  // namespace
}  // namespace stridetick::app
