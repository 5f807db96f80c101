// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/click_plan_of.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <cstddef>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using namespace core::literals;
using audio::Cue;

constexpr std::int64_t kMinuteMs = 60'000;

TEST(ClickPlanOf, ARunUntilItIsStoppedIsOnePartWithoutEnd) {
    const auto plan = clickPlanOf({.tempo = 158.3_spm});
    ASSERT_EQ(plan.count, 1);
    EXPECT_EQ(plan.parts[0].lengthMs, 0);
    EXPECT_EQ(plan.parts[0].tempo, audio::TempoCourse::steady(1583));
    EXPECT_EQ(plan.parts[0].offMs, 0);
    EXPECT_EQ(plan.parts[0].cue, Cue::RunStart);
    EXPECT_EQ(plan.endCue, Cue::None) << "there is no end to sound it at";
    EXPECT_EQ(plan.countIn, 0);
}

TEST(ClickPlanOf, BlocksOfOnAndOffStayOnePart) {
    const auto plan =
        clickPlanOf({.tempo = 168_spm, .length = 16min, .on = 3min, .off = 1min, .countIn = 4});
    ASSERT_EQ(plan.count, 1);
    EXPECT_EQ(plan.parts[0].lengthMs, 16 * kMinuteMs);
    EXPECT_EQ(plan.parts[0].onMs, 3 * kMinuteMs);
    EXPECT_EQ(plan.parts[0].offMs, kMinuteMs);
    EXPECT_TRUE(plan.cuesAtChanges);
    EXPECT_EQ(plan.endCue, Cue::RunEnd);
    EXPECT_EQ(plan.countIn, 4);
}

TEST(ClickPlanOf, EasyMinutesAndTheSilentEndAreSilentParts) {
    const auto plan =
        clickPlanOf({.tempo = 168_spm, .easy = 5min, .length = 15min, .silentEnd = true});
    ASSERT_EQ(plan.count, 3);
    EXPECT_EQ(plan.parts[0].lengthMs, 5 * kMinuteMs);
    EXPECT_EQ(plan.parts[1].lengthMs, 15 * kMinuteMs);
    EXPECT_EQ(plan.parts[2].lengthMs, kMinuteMs);
    for (const std::size_t silent : {0U, 2U}) {
        EXPECT_EQ(plan.parts.at(silent).onMs, 0);
        EXPECT_GT(plan.parts.at(silent).offMs, 0);
    }
    EXPECT_EQ(plan.parts[1].offMs, 0);
    EXPECT_EQ(plan.parts[0].cue, Cue::RunStart);
    EXPECT_EQ(plan.parts[1].cue, Cue::ClickReturns);
    EXPECT_EQ(plan.parts[2].cue, Cue::ClickPauses);
}

TEST(ClickPlanOf, NoCueWhereTheClickPausedAlready) {
    const auto plan =
        clickPlanOf({.tempo = 168_spm, .length = 10min, .on = 90s, .off = 30s, .silentEnd = true});
    ASSERT_EQ(plan.count, 2);
    EXPECT_EQ(plan.parts[1].cue, Cue::None);
    const auto cutShort =
        clickPlanOf({.tempo = 168_spm, .length = 9min, .on = 90s, .off = 30s, .silentEnd = true});
    ASSERT_EQ(cutShort.count, 2);
    EXPECT_EQ(cutShort.parts[1].cue, Cue::ClickPauses);
}

TEST(ClickPlanOf, ARampLastsForItsTimeOrAsGentlyAsTheRuleAsks) {
    const auto slow =
        clickPlanOf({.tempo = 168_spm, .rampFrom = 160_spm, .rampOver = 10min, .length = 20min});
    EXPECT_EQ(slow.parts[0].tempo, (audio::TempoCourse{1600, 1680, 0, 10 * kMinuteMs}));
    const auto gentle = clickPlanOf({.tempo = 168_spm, .rampFrom = 160_spm, .length = 20min});
    EXPECT_EQ(gentle.parts[0].tempo,
              (audio::TempoCourse{1600, 1680, core::gentleBeats(160_spm, 168_spm), 0}));
    const auto after = clickPlanOf({.tempo = 168_spm,
                                    .rampFrom = 160_spm,
                                    .rampOver = 1min,
                                    .easy = 1min,
                                    .length = 2min,
                                    .silentEnd = true});
    ASSERT_EQ(after.count, 3);
    EXPECT_EQ(after.parts[0].tempo, audio::TempoCourse::steady(1600));
    EXPECT_EQ(after.parts[2].tempo, audio::TempoCourse::steady(1680));
}

TEST(ClickPlanOf, WithoutCuesNothingSoundsButTheClick) {
    const auto plan = clickPlanOf(
        {.tempo = 168_spm, .easy = 1min, .length = 4min, .on = 1min, .off = 1min, .cues = false});
    ASSERT_EQ(plan.count, 2);
    EXPECT_EQ(plan.parts[0].cue, Cue::None);
    EXPECT_EQ(plan.parts[1].cue, Cue::None);
    EXPECT_EQ(plan.endCue, Cue::None);
    EXPECT_FALSE(plan.cuesAtChanges);
}

TEST(ClickPlanOf, TheCountInStaysWithinBoundsAndIsForAFirstClick) {
    EXPECT_EQ(clickPlanOf({.tempo = 168_spm, .countIn = 99}).countIn, core::kMostCountIn);
    EXPECT_EQ(clickPlanOf({.tempo = 168_spm, .countIn = -1}).countIn, 0);
    EXPECT_EQ(clickPlanOf({.tempo = 168_spm, .easy = 1min, .countIn = 4}).countIn, 0);
    EXPECT_EQ(clickPlanOf({.tempo = 168_spm, .length = 4min, .off = 4min, .countIn = 4}).countIn,
              0);
}

TEST(ClickPlanOf, APartOfNoLengthIsNotTakenForOneWithoutEnd) {
    const auto plan =
        clickPlanOf({.tempo = 168_spm, .easy = 1min, .length = 0s, .silentEnd = true});
    ASSERT_EQ(plan.count, 2);
    EXPECT_EQ(plan.parts[0].lengthMs, kMinuteMs);
    EXPECT_EQ(plan.parts[1].lengthMs, kMinuteMs);
}

TEST(FilePlanOf, IsAsLongAsTheRunAndItsCountIn) {
    const auto file = filePlanOf({.tempo = 160_spm, .length = 30min, .countIn = 4});
    ASSERT_TRUE(file);
    EXPECT_EQ(file->length, 30min + 1500ms);
    EXPECT_EQ(filePlanOf({.tempo = 171_spm, .length = 10min})->length, 10min);
    EXPECT_EQ(filePlanOf({.tempo = 171_spm, .length = 1s, .countIn = 1})->length, 1351ms)
        << "not cut short by a fraction of a millisecond";
    EXPECT_FALSE(filePlanOf({.tempo = 160_spm}));
}

TEST(FilePlanOf, TheCueThatTheRunIsOverComesBeforeItIs) {
    const auto file = filePlanOf({.tempo = 160_spm, .length = 30min});
    ASSERT_TRUE(file);
    ASSERT_EQ(file->plan.count, 2);
    EXPECT_EQ(file->plan.parts[0].lengthMs, 30 * kMinuteMs - 2000);
    EXPECT_EQ(file->plan.parts[1].lengthMs, 2000);
    EXPECT_EQ(file->plan.parts[1].cue, Cue::RunEnd);
    EXPECT_EQ(file->plan.parts[1].offMs, 0) << "the click goes on";
    EXPECT_EQ(file->plan.endCue, Cue::None);
}

TEST(FilePlanOf, TheEndsCueChangesNothingOfTheClick) {
    const auto inSilence = filePlanOf({.tempo = 160_spm, .length = 16min, .on = 3min, .off = 1min});
    ASSERT_EQ(inSilence->plan.count, 2);
    EXPECT_EQ(inSilence->plan.parts[1].onMs, 0);
    EXPECT_GT(inSilence->plan.parts[1].offMs, 0);
    const auto justBack = filePlanOf({.tempo = 160_spm, .length = 61s, .on = 10s, .off = 5s});
    ASSERT_EQ(justBack->plan.count, 2);
    EXPECT_EQ(justBack->plan.parts[0].lengthMs, 60'000);
    EXPECT_EQ(justBack->plan.parts[1].lengthMs, 1000);
    EXPECT_EQ(justBack->plan.parts[1].offMs, 0);
    const auto ramp =
        filePlanOf({.tempo = 168_spm, .rampFrom = 160_spm, .rampOver = 10min, .length = 20min});
    EXPECT_EQ(ramp->plan.parts[1].tempo, audio::TempoCourse::steady(1680));
    const auto rampToTheEnd =
        filePlanOf({.tempo = 168_spm, .rampFrom = 160_spm, .rampOver = 20min, .length = 20min});
    ASSERT_EQ(rampToTheEnd->plan.count, 2) << "the ramp is over with the cue's beginning";
    EXPECT_EQ(rampToTheEnd->plan.parts[0].tempo.milliseconds, 20 * kMinuteMs - 2000);
    EXPECT_EQ(rampToTheEnd->plan.parts[1].cue, Cue::RunEnd);
    EXPECT_EQ(filePlanOf({.tempo = 168_spm, .length = 20min, .cues = false})->plan.count, 1);
}

}  // namespace
}  // namespace stridetick::app
