// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/beat_sequence.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace stridetick::audio {
namespace {

constexpr std::uint32_t kRate = 48'000;
constexpr std::int64_t kMinute = 60'000;

PlanPart part(std::int64_t lengthMs, std::int32_t tenths, std::int64_t onMs = 0,
              std::int64_t offMs = 0, Cue cue = Cue::None) {
    return {.lengthMs = lengthMs,
            .tempo = TempoCourse::steady(tenths),
            .onMs = onMs,
            .offMs = offMs,
            .cue = cue};
}

ClickPlan planOf(std::initializer_list<PlanPart> parts) {
    ClickPlan plan;
    plan.count = 0;
    for (const PlanPart& each : parts) {
        plan.parts[plan.count++] = each;
    }
    return plan;
}

std::vector<RunStep> stepsOf(const ClickPlan& plan, std::int64_t frames,
                             std::uint32_t rate = kRate) {
    BeatSequence run{rate, plan, {0, 0}};
    std::vector<RunStep> steps;
    for (auto step = run.next(); step && step->place.frame < frames; step = run.next()) {
        steps.push_back(*step);
        run.advance();
    }
    return steps;
}

std::vector<RunStep> only(const std::vector<RunStep>& steps, RunStep::Kind kind) {
    std::vector<RunStep> kept;
    for (const RunStep& step : steps) {
        if (step.kind == kind) {
            kept.push_back(step);
        }
    }
    return kept;
}

TEST(BeatSequence, GoesOnWithoutEnd) {
    const auto beats =
        only(stepsOf(ClickPlan::endless(1600), std::int64_t{kRate} * 3600), RunStep::Kind::Beat);
    ASSERT_EQ(beats.size(), 9600U);
    EXPECT_EQ(beats.back().place.frame, 9599 * 18'000);
}

TEST(BeatSequence, EndsOnTheFrameAndTellsNothingAfterwards) {
    ClickPlan plan = planOf({part(kMinute, 1600)});
    plan.endCue = Cue::RunEnd;
    BeatSequence run{kRate, plan, {0, 0}};
    std::int64_t beats = 0;
    while (run.next()->kind != RunStep::Kind::End) {
        beats += run.next()->kind == RunStep::Kind::Beat ? 1 : 0;
        run.advance();
    }
    EXPECT_EQ(beats, 160);  // the beat at 60.000 s would be the next minute's first
    EXPECT_EQ(run.next()->place.frame, 60 * kRate);
    EXPECT_EQ(run.next()->cue, Cue::RunEnd);
    run.advance();
    EXPECT_FALSE(run.next());
    EXPECT_FALSE(run.nextBeat());
    run.advance();
    EXPECT_FALSE(run.next());
}

TEST(BeatSequence, GivesABeatOnAChangeToWhatBeginsThere) {
    for (const std::uint32_t rate : {44'100U, 48'000U}) {
        const auto steps =
            stepsOf(planOf({part(0, 1600, kMinute, kMinute)}), std::int64_t{rate} * 130, rate);
        for (const RunStep& step : only(steps, RunStep::Kind::Beat)) {
            const auto minute = step.place.frame / (60 * std::int64_t{rate});
            ASSERT_EQ(step.planned, minute % 2 == 0) << step.beat;
        }
    }
}

TEST(BeatSequence, KeepsItsPhaseThroughSilence) {
    const auto blocks =
        only(stepsOf(planOf({part(0, 1583, 7'000, 11'000)}), 40'000'000), RunStep::Kind::Beat);
    const auto through = only(stepsOf(ClickPlan::endless(1583), 40'000'000), RunStep::Kind::Beat);
    ASSERT_EQ(blocks.size(), through.size());
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        ASSERT_EQ(blocks[i].place.frame, through[i].place.frame);
        ASSERT_EQ(blocks[i].place.fraction, through[i].place.fraction);
    }
}

TEST(BeatSequence, SoundsCuesWhereTheClickComesAndGoesAndPartsBegin) {
    ClickPlan plan = planOf({part(2 * kMinute, 1600, 0, 2 * kMinute, Cue::RunStart),
                             part(5 * kMinute, 1600, kMinute, kMinute, Cue::ClickReturns),
                             part(kMinute, 1600, 0, kMinute, Cue::ClickPauses)});
    plan.cuesAtChanges = true;
    plan.endCue = Cue::RunEnd;
    auto steps = stepsOf(plan, std::int64_t{kRate} * 9 * 60);
    std::erase_if(steps, [](const RunStep& step) { return step.kind == RunStep::Kind::Beat; });
    const std::vector<std::pair<int, Cue>> expected{{0, Cue::RunStart},    {2, Cue::ClickReturns},
                                                    {3, Cue::ClickPauses}, {4, Cue::ClickReturns},
                                                    {5, Cue::ClickPauses}, {6, Cue::ClickReturns},
                                                    {7, Cue::ClickPauses}, {8, Cue::RunEnd}};
    ASSERT_EQ(steps.size(), expected.size());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        EXPECT_EQ(steps[i].place.frame, std::int64_t{expected[i].first} * 60 * kRate) << i;
        EXPECT_EQ(steps[i].cue, expected[i].second) << i;
    }
    plan.cuesAtChanges = false;
    steps = stepsOf(plan, std::int64_t{kRate} * 9 * 60);
    EXPECT_EQ(std::ranges::count_if(steps, [](const RunStep& s) { return s.cue != Cue::None; }), 4);
}

TEST(BeatSequence, IsSilentThroughoutAPartWithoutOn) {
    const auto beats = only(stepsOf(planOf({part(kMinute, 1600, 0, kMinute), part(0, 1600)}),
                                    std::int64_t{kRate} * 120),
                            RunStep::Kind::Beat);
    for (const RunStep& beat : beats) {
        ASSERT_EQ(beat.planned, beat.beat >= 160) << beat.beat;
    }
}

TEST(BeatSequence, SoundsTheFirstMinuteOnly) {
    const auto beats =
        only(stepsOf(planOf({part(30 * kMinute, 1600, kMinute, 29 * kMinute)}), 1LL << 40),
             RunStep::Kind::Beat);
    ASSERT_EQ(beats.size(), 4800U);
    for (const RunStep& beat : beats) {
        ASSERT_EQ(beat.planned, beat.beat < 160) << beat.beat;
    }
}

TEST(BeatSequence, TakesAPartsTempoFromItsFirstBeatOn) {
    const auto beats =
        only(stepsOf(planOf({part(10'100, 1600), part(0, 1200)}), 2'000'000), RunStep::Kind::Beat);
    // The first beat after 10.1 s is number 27, at 10.125 s; from there half a second each.
    EXPECT_EQ(beats[27].place.frame, 27 * 18'000);
    EXPECT_EQ(beats[28].place.frame, 27 * 18'000 + 24'000);
    EXPECT_EQ(beats[30].place.frame, 27 * 18'000 + 3 * 24'000);
}

TEST(BeatSequence, CountsInBeforeItsTimeBegins) {
    ClickPlan plan = planOf({part(kMinute, 1600, 0, kMinute, Cue::RunStart), part(0, 1600)});
    plan.countIn = 4;
    const auto steps = stepsOf(plan, std::int64_t{kRate} * 70);
    for (int i = 0; i < 4; ++i) {
        EXPECT_EQ(steps[static_cast<std::size_t>(i)].beat, i - 4);
        EXPECT_EQ(steps[static_cast<std::size_t>(i)].place.frame, std::int64_t{i} * 18'000);
        EXPECT_TRUE(steps[static_cast<std::size_t>(i)].planned);
    }
    EXPECT_EQ(steps[4].kind, RunStep::Kind::Change);
    EXPECT_EQ(steps[4].place.frame, 4 * 18'000);
    EXPECT_EQ(steps[5].beat, 0);
    EXPECT_FALSE(steps[5].planned);
    const auto changes = only(steps, RunStep::Kind::Change);
    EXPECT_EQ(changes.at(1).place.frame, 72'000 + 60 * std::int64_t{kRate});
}

TEST(BeatSequence, BeginsItsTimeWithBeatZeroWhateverHappensInTheCountIn) {
    ClickPlan plan = planOf({part(kMinute, 1600, 0, 0, Cue::RunStart), part(0, 1600)});
    plan.countIn = 4;
    BeatSequence run{kRate, plan, {0, 0}};
    run.advance();
    run.setShift(400);  // faster: beat 0 comes sooner
    std::optional<FramePlace> begin;
    while (run.next()->kind != RunStep::Kind::Change || run.next()->cue != Cue::RunStart) {
        run.advance();
    }
    begin = run.next()->place;
    run.advance();
    EXPECT_EQ(run.next()->beat, 0);
    EXPECT_EQ(run.next()->place.frame, begin->frame);
}

TEST(BeatSequence, TakesItsChangesAlongToAnotherStream) {
    BeatSequence run{kRate, planOf({part(10'000, 1600), part(0, 1200)}), {0, 0}};
    for (int i = 0; i < 10; ++i) {  // the part's begin and nine beats
        run.advance();
    }
    ASSERT_EQ(run.next()->beat, 9);  // at 3.375 s
    run.moveNextTo({1000, 0.5}, 96'000);
    while (run.next()->kind == RunStep::Kind::Beat) {
        run.advance();
    }
    const auto change = run.next();
    EXPECT_NEAR(change->place.framesAfter(1000) - 0.5, (10 - 3.375) * 96'000, 1e-6);
}

TEST(BeatSequence, TakesNonsenseForTheNearestThatMakesSense) {
    ClickPlan plan = planOf({part(-5, 1600, -1, -1)});
    plan.count = 200;
    plan.countIn = 255;
    BeatSequence run{kRate, plan, {0, 0}};
    EXPECT_EQ(run.next()->beat, -16);
    plan.count = 0;
    plan.countIn = 0;
    BeatSequence empty{kRate, plan, {0, 0}};
    empty.advance();
    EXPECT_EQ(empty.next()->beat, 0);
}

}  // namespace
}  // namespace stridetick::audio
