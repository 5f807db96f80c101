// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/run_words.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using Kind = core::RunPhase::Kind;
using runwords::Heard;

QString words(const core::RunPhase& phase, Heard heard = Heard::Yes) {
    return runwords::phase(phase, {}, heard);
}

TEST(RunWords, SayWhichStepsHaveAClick) {
    EXPECT_EQ(runwords::pattern({}), "One click for each step");
    EXPECT_EQ(runwords::pattern({.feet = core::ClickFeet::Left}),
              "One click for each step of the left foot");
    EXPECT_EQ(runwords::pattern({.every = 4}), "One click for every 4 steps");
}

TEST(RunWords, SayWhatToDoHowLongAndWhatComesThen) {
    EXPECT_EQ(words({Kind::ClickOn, std::nullopt, Kind::Over}), "One click for each step");
    EXPECT_EQ(words({Kind::ClickOn, 80s, Kind::ClickOff}),
              "One click for each step: 1:20, then keep the beat alone");
    EXPECT_EQ(words({Kind::ClickOff, 40s, Kind::ClickOn}),
              "Keep the beat you just heard: 0:40, then the click");
    EXPECT_EQ(words({Kind::Easy, 5min, Kind::ClickOn}), "Run easily: 5:00, then the click");
    EXPECT_EQ(words({Kind::SilentEnd, 59s, Kind::Over}), "Keep the beat to the end: 0:59");
    EXPECT_TRUE(words({Kind::CountIn, std::nullopt, Kind::ClickOn}).startsWith("Count-in"));
}

TEST(RunWords, ShowAMomentsLastSecondAsOne) {
    EXPECT_EQ(words({Kind::SilentEnd, 300ms, Kind::Over}), "Keep the beat to the end: 0:01");
}

TEST(RunWords, SayThatTheClickIsMuted) {
    EXPECT_EQ(words({Kind::ClickOn, 80s, Kind::Over}, Heard::Muted),
              "Muted: keep the beat yourself: 1:20, then the end");
    EXPECT_TRUE(
        words({Kind::ClickOff, 80s, Kind::ClickOn}, Heard::Muted).startsWith("Keep the beat"));
}

TEST(RunWords, SayThatNoClickIsHeardWithoutADevice) {
    EXPECT_EQ(words({Kind::ClickOn, 80s, Kind::Over}, Heard::NoSound),
              "No sound: keep the beat yourself: 1:20, then the end");
}

TEST(RunWords, SayOfTheSoundWhatIsWrongAndWhatToTry) {
    using View = RunController::SoundView;
    EXPECT_TRUE(runwords::sound({}).text.isEmpty());
    const auto playing =
        runwords::sound({View::State::Sounding, "Headphones", {}, std::chrono::microseconds{5333}});
    EXPECT_EQ(playing.text, "Playing on Headphones, buffer 5.3 ms");
    EXPECT_EQ(playing.tone, theme::Tone::Quiet);
    for (const auto state : {View::State::NoDevice, View::State::Lost}) {
        const auto trouble = runwords::sound({state, "Headphones", {}, {}});
        EXPECT_EQ(trouble.tone, theme::Tone::Warn);
        EXPECT_TRUE(trouble.text.contains("log")) << "what still works";
    }
}

TEST(RunWords, ASilentRunWithoutEndSaysWhenTheClickComes) {
    EXPECT_EQ(words({Kind::ClickOff, std::nullopt, Kind::Over}),
              "Run by yourself: the click comes where a check is below");
}

TEST(RunWords, APauseSaysWhatIsLeftOfTheStretch) {
    EXPECT_EQ(runwords::paused({Kind::ClickOn, 80s, Kind::ClickOff}),
              "Paused. No click, and no time in the plan. 1:20 of this stretch are left.");
    EXPECT_EQ(runwords::paused({}), "Paused. No click, and no time in the plan.");
}

ProgrammeRun session(core::PlannedSession planned) {
    return {.place = {.programme = core::ProgrammeId{"p"}},
            .planned = planned,
            .tempo = core::StepsPerMinute::ofWhole(162),
            .sessions = 18};
}

TEST(RunWords, AHeadlineSaysTheSessionOfEveryKind) {
    const auto headline = [](core::PlannedSession planned) {
        return runwords::headline(session(planned), core::StepsPerMinute::ofWhole(162));
    };
    EXPECT_EQ(headline({.number = 8, .length = 20min, .on = 2min, .off = 2min}),
              "Session 8 of 18: 20 minutes, 2 on / 2 off, at 162");
    EXPECT_EQ(headline({.number = 1, .length = 15min, .on = 15min}),
              "Session 1 of 18: 15 minutes, click all the time, at 162");
    EXPECT_EQ(
        headline(
            {.number = 17, .length = 30min, .on = 1min, .off = core::PlannedSession::kUntilTheEnd}),
        "Session 17 of 18: 30 minutes, click in the first minute only, at 162");
    EXPECT_EQ(headline({.number = 18, .length = 30min, .off = 30min}),
              "Session 18 of 18: 30 minutes, no click, at 162");
    EXPECT_EQ(runwords::headline(session({.number = 1, .length = 15min, .on = 15min}),
                                 core::StepsPerMinute::ofTenths(1645)),
              "Session 1 of 18: 15 minutes, click all the time, at 162 (now 164.5)");
    auto refresher = session({.number = 18, .length = 30min, .off = 30min});
    refresher.kind = core::SessionKind::Refresher;
    EXPECT_TRUE(runwords::headline(refresher, refresher.tempo).startsWith("Refresher: 30 minutes"));
}

}  // namespace
}  // namespace stridetick::app
