// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/programme_outset.hpp"

#include "tests/app/programmes.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace stridetick::app {
namespace {

using core::operator""_spm;
using core::TargetKind;

TEST(ProgrammeOutset, NeedsAMeasurement) { EXPECT_FALSE(outsetOf({}, tests::target(162))); }

TEST(ProgrammeOutset, RaisesByTheLeastWithoutATarget) {
    const auto outset = outsetOf(std::vector{tests::tapped(1500)}, std::nullopt);
    ASSERT_TRUE(outset);
    EXPECT_EQ(outset->target, 158_spm);
    EXPECT_EQ(outset->kind, TargetKind::Raise);
    EXPECT_FALSE(outset->tooHigh);
}

TEST(ProgrammeOutset, TakesTheTargetInUseUpToTheHighest) {
    const std::vector measured{tests::tapped(1500)};
    EXPECT_EQ(outsetOf(measured, tests::target(162))->target, 162_spm);
    const auto highest = outsetOf(measured, tests::target(165));
    EXPECT_EQ(highest->target, 165_spm);
    EXPECT_FALSE(highest->tooHigh);
    const auto above = outsetOf(measured, tests::target(166));
    EXPECT_EQ(above->target, 165_spm) << "R9";
    EXPECT_EQ(above->tooHigh, 166_spm);
}

TEST(ProgrammeOutset, LeavesATargetBelowTheRunnersOwnCadence) {
    EXPECT_EQ(outsetOf(std::vector{tests::tapped(1500)}, tests::target(149))->target, 158_spm);
}

TEST(ProgrammeOutset, HoldsTheOwnCadenceOfARunnerWhoIsClear) {
    const auto outset = outsetOf(std::vector{tests::tapped(1724)}, std::nullopt);
    ASSERT_TRUE(outset);
    EXPECT_EQ(outset->target, 172_spm) << "R10";
    EXPECT_EQ(outset->kind, TargetKind::Hold);
}

TEST(ProgrammeOutset, KnowsTheSpeedOnlyIfEachMinuteHasOne) {
    auto first = tests::tapped(1500, tests::daysAgo(2));
    auto second = tests::tapped(1520);
    EXPECT_FALSE(outsetOf(std::vector{first, second}, std::nullopt)->speed);
    first.treadmillSpeed = core::MetresPerSecond::tryFrom(2.7);
    second.treadmillSpeed = core::MetresPerSecond::tryFrom(2.8);
    const auto outset = outsetOf(std::vector{first, second}, std::nullopt);
    EXPECT_EQ(outset->baseline.days, 2);
    ASSERT_TRUE(outset->speed);
    EXPECT_EQ(outset->speed->hundredths(), 275);
    EXPECT_EQ(outset->own(), 151_spm);
}

TEST(ProgrammeOutset, BeginsWithRecordsThatNameEachOther) {
    const auto outset = outsetOf(std::vector{tests::tapped(1500)}, std::nullopt);
    const auto records = beginningOf(
        *outset,
        {.plan = core::PlanLength::FourWeeks, .days = tests::threeDays(), .gentleStart = true},
        tests::daysAgo(0));
    ASSERT_EQ(records.size(), 4U);
    const auto& baseline = std::get<core::Baseline>(records[0]);
    const auto& target = std::get<core::Target>(records[1]);
    const auto& programme = std::get<core::Programme>(records[2]);
    const auto& step = std::get<core::ProgrammeStep>(records[3]);
    EXPECT_EQ(target.baseline, baseline.id);
    EXPECT_EQ(programme.baseline, baseline.id);
    EXPECT_EQ(programme.target, target.cadence);
    EXPECT_TRUE(programme.gentleStart);
    EXPECT_EQ(step.programme, programme.id);
    EXPECT_EQ(step.plan, core::PlanLength::FourWeeks);
}

}  // namespace
}  // namespace stridetick::app
