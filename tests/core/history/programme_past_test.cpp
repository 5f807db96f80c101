// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/programme_past.hpp"

#include "core/history/weekly_summary.hpp"
#include "core/programme/course.hpp"

#include <gtest/gtest.h>

namespace stridetick::core {
namespace {

using std::chrono::days;
using Kind = ProgrammeStep::Kind;

/// Monday, 2 March 2026.
constexpr std::chrono::sys_days kMonday{std::chrono::year{2026} / 3 / 2};

WallTime noonOf(int day) { return {kMonday + days{day} + std::chrono::hours{12}, {}}; }

ProgrammePast programme() {
    const Programme begun{
        .id = ProgrammeId{"p"},
        .at = noonOf(0),
        .baselineCadence = 150_spm,
        .baselineSpeed = MetresPerSecond::tryFrom(2.8),
        .target = 158_spm,
        .days = {std::chrono::Monday, std::chrono::Wednesday, std::chrono::Friday}};
    return {begun, {started(begun)}};
}

void then(ProgrammePast& past, Kind kind, int day,
          StepsPerMinute target = StepsPerMinute::ofWhole(158)) {
    const auto course = courseOf(past.programme, past.steps);
    auto step = stepFrom(past.programme, course, kind, noonOf(day));
    step.target = target;
    past.steps.push_back(step);
}

TEST(ProgrammePast, HasATargetWhereItBecomesAnother) {
    auto past = programme();
    then(past, Kind::Advanced, 7);
    then(past, Kind::Chosen, 14, 154_spm);
    then(past, Kind::Advanced, 21, 154_spm);
    const auto targets = targetsOf(past);
    ASSERT_EQ(targets.size(), 2U);
    EXPECT_EQ(targets[0].at, noonOf(0));
    EXPECT_EQ(targets[0].cadence, 158_spm);
    EXPECT_EQ(targets[1].at, noonOf(14));
    EXPECT_EQ(targets[1].cadence, 154_spm);
}

TEST(ProgrammePast, ATargetSetMeanwhileIsInForceUntilTheProgrammesChanges) {
    auto past = programme();
    then(past, Kind::Advanced, 9);
    then(past, Kind::Chosen, 15, 154_spm);
    auto targets = targetsOf(past);
    targets.push_back({.id = TargetId{"own"}, .at = noonOf(7), .cadence = 165_spm});
    const std::chrono::local_days first{kMonday.time_since_epoch()};
    const auto weeks =
        summariseWeeks({.targets = targets}, first, first + days{14}, std::chrono::Monday);
    ASSERT_EQ(weeks.size(), 3U);
    EXPECT_EQ(weeks[0].target, 158_spm);
    EXPECT_EQ(weeks[1].target, 165_spm) << "whatever steps come after it in its week";
    EXPECT_EQ(weeks[2].target, 154_spm);
}

TEST(ProgrammePast, HasTheBaselineOfItsStart) {
    const auto baseline = baselineOf(programme().programme);
    EXPECT_EQ(baseline.at, noonOf(0));
    EXPECT_EQ(baseline.cadence, 150_spm);
    EXPECT_EQ(baseline.speed, MetresPerSecond::tryFrom(2.8));
}

TEST(ProgrammePast, EndsOnTheDayOnWhichItWasOver) {
    for (const auto kind : {Kind::Finished, Kind::Ended}) {
        auto past = programme();
        EXPECT_FALSE(endOf(past));
        then(past, kind, 40);
        then(past, Kind::FollowedUp, 68);
        EXPECT_EQ(endOf(past), std::chrono::local_days{kMonday.time_since_epoch()} + days{40});
    }
}

TEST(ProgrammePast, EndsOnTheDayOnWhichTheRunnerChoseToFinish) {
    auto past = programme();
    then(past, Kind::TestDue, 37);
    then(past, Kind::Chosen, 40);
    past.steps.back().choice = Choice::Finish;
    EXPECT_EQ(endOf(past), std::chrono::local_days{kMonday.time_since_epoch()} + days{40});
}

}  // namespace
}  // namespace stridetick::core
