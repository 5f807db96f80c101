// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/next_run.hpp"

#include "tests/app/eighth_session.hpp"
#include "tests/app/records.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using namespace core::literals;

TEST(NextRun, IsNothingBeforeThereIsATarget) {
    NextRun next;
    EXPECT_FALSE(next.tempo());
    EXPECT_EQ(next.shape({}, {}), tl::unexpected(NextRun::NoShape::NoTempo));
    EXPECT_FALSE(next.plan({}, {}));
    next.setTempo(170_spm);
    EXPECT_FALSE(next.tempo());
}

TEST(NextRun, AFreeRunIsAsItWasChosen) {
    NextRun next;
    const auto target = tests::target(162);
    next.refresh(target);
    next.setTempo(164_spm);
    const auto plan = next.plan({.length = 10min}, {.countIn = 4});
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->kind, core::SessionKind::FreeRun);
    EXPECT_EQ(plan->parts, core::partsOf({.tempo = 164_spm, .length = 10min}));
    EXPECT_TRUE(plan->countIn);
    EXPECT_EQ(plan->target, target.id);
    EXPECT_FALSE(plan->place);
    EXPECT_EQ(next.judgedBy(), 164_spm);
}

/// R30: on a day without the click.
TEST(NextRun, WithoutTheClickIsAFreeRunAtTheOldCadence) {
    NextRun next;
    next.setWithoutClick(150_spm);
    EXPECT_FALSE(next.withoutClick()) << "there is no target yet";
    next.refresh(tests::target(162));
    EXPECT_TRUE(next.withoutClick());
    EXPECT_EQ(next.tempo(), 150_spm);
    EXPECT_EQ(next.judgedBy(), 150_spm);
    next.setTempo(170_spm);
    EXPECT_EQ(next.tempo(), 150_spm);
    EXPECT_EQ(next.shape({}, {}), tl::unexpected(NextRun::NoShape::WithoutClick));
    const auto plan = next.plan({.length = 10min, .whenBelow = true}, {.countIn = 4});
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->parts,
              (std::vector{core::silentPart(core::RunPart::Kind::Block, std::nullopt, 150_spm)}));
    EXPECT_FALSE(plan->countIn);
    EXPECT_FALSE(plan->whenBelow);
    EXPECT_FALSE(plan->target);
    next.prepare(tests::eighthSession(162_spm));
    EXPECT_FALSE(next.withoutClick()) << "a session of the plan is not refused";
    next.prepareFreeRun();
    next.setWithoutClick(std::nullopt);
    EXPECT_EQ(next.tempo(), 162_spm);
}

TEST(NextRun, ASessionOfTheProgrammeHasItsOwnPlanAndTempo) {
    NextRun next;
    next.refresh(tests::target(170));
    next.prepare(tests::eighthSession(162_spm));
    EXPECT_EQ(next.tempo(), 162_spm);
    const auto plan = next.plan({.length = 10min}, {});
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->parts, core::partsOf({.tempo = 162_spm,
                                          .easy = 5min,
                                          .length = 20min,
                                          .on = 2min,
                                          .off = 2min,
                                          .silentEnd = true}));
    EXPECT_EQ(plan->kind, core::SessionKind::Programme);
    ASSERT_TRUE(plan->place);
    EXPECT_EQ(plan->place->row, 3);
    EXPECT_EQ(plan->place->planned, 20min);
    EXPECT_FALSE(plan->target) << "the chosen one is another";
    next.refresh(tests::target(162));
    EXPECT_TRUE(next.plan({}, {})->target);
}

TEST(NextRun, TheProgrammesTargetStaysWhateverTheRunnerPlays) {
    NextRun next;
    next.refresh(tests::target(170));
    next.prepare(tests::eighthSession(162_spm));
    next.setTempo(165_spm);
    EXPECT_EQ(next.shape({}, {})->tempo, 165_spm);
    EXPECT_EQ(next.judgedBy(), 162_spm);
    next.setTempo(400_spm);
    EXPECT_EQ(next.tempo(), 240_spm);
    next.prepareFreeRun();
    EXPECT_EQ(next.tempo(), 170_spm) << "of free runs";
}

TEST(NextRun, AProgrammeNeedsNoChosenTarget) {
    NextRun next;
    next.prepare(tests::eighthSession(162_spm));
    EXPECT_EQ(next.tempo(), 162_spm);
    EXPECT_TRUE(next.plan({}, {}));
}

TEST(NextRun, TheRunnersClickStaysHis) {
    NextRun next;
    next.prepare(tests::eighthSession(162_spm));
    EXPECT_EQ(next.shape({}, {.countIn = 4})->countIn, 4);
    EXPECT_FALSE(next.shape({.cues = false}, {})->cues);
}

}  // namespace
}  // namespace stridetick::app
