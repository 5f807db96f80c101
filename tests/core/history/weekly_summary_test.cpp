// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/weekly_summary.hpp"

#include "tests/core/history/weeks.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string>

namespace stridetick::core {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::local_days;
using std::chrono::sys_days;
using std::chrono::year;
using tests::at;
using tests::kMonday;
using tests::measured;
using tests::run;

Target targetSet(WallTime when, StepsPerMinute cadence) {
    return {.id = TargetId{"t"}, .at = when, .cadence = cadence};
}

std::vector<WeekSummary> weeksOf(const std::vector<Measurement>& measurements,
                                 const std::vector<Session>& sessions,
                                 const std::vector<Target>& targets, local_days last) {
    return summariseWeeks({.measurements = measurements, .sessions = sessions, .targets = targets},
                          kMonday, last, std::chrono::Monday);
}

TEST(WeeklySummary, HasEveryWeekFromTheFirstToTheLastEvenIfEmpty) {
    const auto weeks =
        summariseWeeks({}, kMonday + days{3}, kMonday + days{14}, std::chrono::Monday);
    ASSERT_EQ(weeks.size(), 3U);
    EXPECT_EQ(weeks[0].start, kMonday);
    EXPECT_EQ(weeks[2].start, kMonday + days{14});
    EXPECT_EQ(weeks[1].measurements, 0);
    EXPECT_FALSE(weeks[1].quiet.mean);
    EXPECT_FALSE(weeks[1].target);
    EXPECT_TRUE(weeksOf({}, {}, {}, kMonday - days{1}).empty());
}

TEST(WeeklySummary, BeginsOnTheGivenWeekday) {
    const local_days sunday = kMonday - days{1};
    const std::vector onSunday{measured(at(sunday, 10h), 154_spm)};
    const auto byMonday =
        summariseWeeks({.measurements = onSunday}, sunday, kMonday, std::chrono::Monday);
    ASSERT_EQ(byMonday.size(), 2U);
    EXPECT_EQ(byMonday[0].measurements, 1);
    const auto bySunday =
        summariseWeeks({.measurements = onSunday}, sunday, kMonday, std::chrono::Sunday);
    ASSERT_EQ(bySunday.size(), 1U);
    EXPECT_EQ(bySunday[0].measurements, 1);
}

TEST(WeeklySummary, GoesByTheRunnersOwnMidnight) {
    const auto weeks = weeksOf({measured(at(kMonday + days{6}, 23h + 59min, -480min), 150_spm),
                                measured(at(kMonday + days{7}, 1min, 600min), 160_spm)},
                               {}, {}, kMonday + days{7});
    ASSERT_EQ(weeks.size(), 2U);
    EXPECT_EQ(weeks[0].quiet.mean, 150_spm);
    EXPECT_EQ(weeks[1].quiet.mean, 160_spm);
}

TEST(WeeklySummary, MeansTheEvenMeasurementsHalfUp) {
    auto grey = measured(at(kMonday, 9h), 220_spm, 90);
    grey.uneven = true;
    const auto three =
        weeksOf({measured(at(kMonday, 8h), 150.1_spm), measured(at(kMonday, 9h), 150.2_spm, 8),
                 grey, measured(at(kMonday, 10h), 150.2_spm)},
                {}, {}, kMonday);
    EXPECT_EQ(three[0].measurements, 4);
    EXPECT_EQ(three[0].quiet.mean, 150.2_spm);  // 150.166...
    EXPECT_EQ(three[0].quiet.halfWidth->tenths(), 8);
    const auto two =
        weeksOf({measured(at(kMonday, 8h), 150.1_spm), measured(at(kMonday, 9h), 150.2_spm)}, {},
                {}, kMonday);
    EXPECT_EQ(two[0].quiet.mean, 150.2_spm);  // 150.15
    const auto onlyGrey = weeksOf({grey}, {}, {}, kMonday);
    EXPECT_EQ(onlyGrey[0].measurements, 1);
    EXPECT_FALSE(onlyGrey[0].quiet.mean);
    EXPECT_FALSE(onlyGrey[0].quiet.halfWidth);
}

TEST(WeeklySummary, AddsUpTheRuns) {
    const auto weeks =
        weeksOf({},
                {run(at(kMonday, 7h), 10min, 5min), run(at(kMonday + days{6}, 7h), 20min, 0min),
                 run(at(kMonday + days{7}, 7h), 1min, 0min)},
                {}, kMonday + days{7});
    EXPECT_EQ(weeks[0].sessions, 2);
    EXPECT_EQ(weeks[0].runTime, 35min);
    EXPECT_EQ(weeks[0].clickTime, 30min);
    EXPECT_EQ(weeks[0].stepsHeard, 30 * 162);
    EXPECT_EQ(weeks[1].sessions, 1);
}

TEST(WeeklySummary, LeavesOutWhatLiesOutside) {
    const auto weeks = weeksOf(
        {measured(at(kMonday - days{1}, 7h), 150_spm),
         measured(at(kMonday + days{7}, 7h), 150_spm)},
        {run(at(kMonday - days{1}, 7h), 1min, 0min), run(at(kMonday + days{7}, 7h), 1min, 0min)},
        {targetSet(at(kMonday + days{7}, 7h), 170_spm)}, kMonday);
    ASSERT_EQ(weeks.size(), 1U);
    EXPECT_EQ(weeks[0].measurements, 0);
    EXPECT_EQ(weeks[0].sessions, 0);
    EXPECT_FALSE(weeks[0].target);
}

TEST(WeeklySummary, CarriesTheNewestTargetForward) {
    std::vector targets{targetSet(at(kMonday - days{30}, 7h), 158_spm),
                        targetSet(at(kMonday - days{60}, 7h), 150_spm),
                        targetSet(at(kMonday + days{8}, 7h), 162_spm),
                        targetSet(at(kMonday + days{9}, 7h), 164_spm)};
    for (int order = 0; order < 2; ++order) {
        const auto weeks = weeksOf({}, {}, targets, kMonday + days{21});
        ASSERT_EQ(weeks.size(), 4U);
        EXPECT_EQ(weeks[0].target, 158_spm);
        EXPECT_EQ(weeks[1].target, 164_spm);
        EXPECT_EQ(weeks[2].target, 164_spm);
        EXPECT_EQ(weeks[3].target, 164_spm);
        std::ranges::reverse(targets);
    }
}

TEST(WeeklySummary, TakesTheNewestTargetAfterAJourneyBackAcrossMidnight) {
    // Set on a Monday in the east, changed an hour later where it was still Sunday.
    const auto sundayWest = at(kMonday + days{6}, 23h, -480min);
    const WallTime mondayEast{sundayWest.utc - 1h, 600min};
    const auto weeks =
        weeksOf({}, {}, {targetSet(mondayEast, 160_spm), targetSet(sundayWest, 165_spm)},
                kMonday + days{7});
    EXPECT_EQ(weeks[0].target, 165_spm);
    EXPECT_EQ(weeks[1].target, 165_spm);
}

Measurement in(Condition condition, Measurement measurement) {
    measurement.clickAudible = condition == Condition::Paced;
    measurement.clickBefore = condition != Condition::Quiet;
    return measurement;
}

Measurement atSpeed(Measurement measurement, double metresPerSecond) {
    measurement.treadmillSpeed = MetresPerSecond::tryFrom(metresPerSecond);
    return measurement;
}

TEST(WeeklySummary, NeverMixesQuietCarryOverAndPaced) {
    const auto weeks = weeksOf({in(Condition::Quiet, measured(at(kMonday, 7h), 150_spm, 6)),
                                in(Condition::CarryOver, measured(at(kMonday, 8h), 156_spm, 9)),
                                in(Condition::CarryOver, measured(at(kMonday, 9h), 157_spm, 3)),
                                in(Condition::Paced, measured(at(kMonday, 10h), 162_spm, 12))},
                               {}, {}, kMonday);
    EXPECT_EQ(weeks[0].measurements, 4);
    EXPECT_EQ(weeks[0].quiet.mean, 150_spm);
    EXPECT_EQ(weeks[0].carryOver.mean, 156.5_spm);
    EXPECT_EQ(weeks[0].paced.mean, 162_spm);
    EXPECT_EQ(weeks[0].quiet.halfWidth->tenths(), 6);
    EXPECT_EQ(weeks[0].carryOver.halfWidth->tenths(), 9);
    EXPECT_EQ(weeks[0].paced.halfWidth->tenths(), 12);
    EXPECT_EQ(weeks[0].of(Condition::CarryOver).measurements, 2);
    EXPECT_EQ(weeks[0].of(Condition::Paced).mean, 162_spm);
    EXPECT_EQ(weeks[0].of(Condition::Quiet).mean, 150_spm);
}

TEST(WeeklySummary, LeavesOutWhatWasTappedInTheEasyMinutesOfARun) {
    auto check = measured(at(kMonday, 10h), 154_spm);
    check.session = SessionId{"run"};
    EXPECT_FALSE(weeksOf({check}, {}, {}, kMonday)[0].carryOver.mean);
    EXPECT_EQ(weeksOf({check}, {}, {}, kMonday)[0].measurements, 1);
    check.target = 160_spm;
    EXPECT_EQ(weeksOf({check}, {}, {}, kMonday)[0].carryOver.mean, 154_spm);
}

TEST(WeeklySummary, CountsTheRunWithoutItsPauses) {
    auto paused = run(at(kMonday, 7h), 20min, 10min);
    paused.length += 5min;
    paused.pauses = {{.offset = 10min, .length = 3min}, {.offset = 20min, .length = 2min}};
    EXPECT_EQ(weeksOf({}, {paused}, {}, kMonday)[0].runTime, 30min);
}

TEST(WeeklySummary, AddsUpTheDistanceThatWasNoted) {
    std::vector sessions{run(at(kMonday, 7h), 1min, 0min),
                         run(at(kMonday + days{2}, 7h), 1min, 0min),
                         run(at(kMonday + days{7}, 7h), 1min, 0min)};
    std::vector<SessionReport> reports;
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        sessions[i].id = SessionId{"s" + std::to_string(i)};
        reports.push_back({.session = sessions[i].id, .at = sessions[i].startedAt});
    }
    reports[0].distanceMetres = 5'000;
    reports[2].distanceMetres = 2'500;
    const auto weeks = summariseWeeks({.sessions = sessions, .reports = reports}, kMonday,
                                      kMonday + days{7}, std::chrono::Monday);
    EXPECT_EQ(weeks[0].distanceMetres, 5'000) << "the second run has none";
    EXPECT_EQ(weeks[1].distanceMetres, 2'500);
}

TEST(WeeklySummary, TakesTheDistanceOfAWatchWhereNoneWasNoted) {
    std::vector<Session> sessions;
    std::vector<CadenceTrace> traces;
    for (int i = 0; i < 3; ++i) {
        sessions.push_back(run(at(kMonday + days{i}, 7h), 1min, 0min));
        sessions.back().id = SessionId{"s" + std::to_string(i)};
        traces.push_back({.session = sessions.back().id, .distanceMetres = 1'000 << i});
    }
    traces[2].distanceMetres.reset();
    const std::vector<SessionReport> reports{
        {.session = sessions[0].id, .at = sessions[0].startedAt, .distanceMetres = 900},
        {.session = sessions[1].id, .at = sessions[1].startedAt}};
    const auto weeks = summariseWeeks({.sessions = sessions, .reports = reports, .traces = traces},
                                      kMonday, kMonday, std::chrono::Monday);
    EXPECT_EQ(weeks[0].distanceMetres, 2'900);
}

TEST(WeeklySummary, TakesTheMedianOfTheMinutesThatTheWatchesSaw) {
    std::vector<Session> sessions;
    for (int i = 0; i < 4; ++i) {
        sessions.push_back(run(at(kMonday + days{i < 3 ? i : 8}, 7h), 3min, 0min));
        sessions.back().id = SessionId{"s" + std::to_string(i)};
    }
    const std::vector<CadenceTrace> traces{
        {.session = sessions[0].id, .oneFoot = true, .minutes = {{80'000}, {81'000}, {}}},
        {.session = sessions[1].id, .oneFoot = false, .minutes = {{166'000}}},
        {.session = sessions[2].id, .minutes = {{}, {}}}};
    const auto weeks = summariseWeeks({.sessions = sessions, .traces = traces}, kMonday,
                                      kMonday + days{7}, std::chrono::Monday);
    EXPECT_EQ(weeks[0].watch, 162_spm);
    EXPECT_EQ(weeks[0].watchRuns, 2) << "of the third no cadence is known";
    EXPECT_EQ(weeks[1].watch, std::nullopt);
    EXPECT_EQ(weeks[1].sessions, 1);
}

TEST(WeeklySummary, HasTheBaselineInForceAtTheEndOfTheWeek) {
    const std::vector<DatedBaseline> baselines{
        {at(kMonday + days{9}, 7h), 155_spm, MetresPerSecond::tryFrom(3.0)},
        {at(kMonday - days{40}, 7h), 150_spm, MetresPerSecond::tryFrom(2.8)}};
    const auto weeks =
        summariseWeeks({.baselines = baselines}, kMonday, kMonday + days{14}, std::chrono::Monday);
    EXPECT_EQ(weeks[0].baseline, 150_spm);
    EXPECT_EQ(weeks[0].baselineSpeed, MetresPerSecond::tryFrom(2.8));
    EXPECT_EQ(weeks[1].baseline, 155_spm);
    EXPECT_EQ(weeks[2].baseline, 155_spm);
    EXPECT_FALSE(weeksOf({}, {}, {}, kMonday)[0].baseline);
}

/// The quiet minutes of a week, whose baseline is 150 at 2.8 m/s (science.md, case 31).
WeekCadence against150(const std::vector<Measurement>& measurements) {
    const std::vector<DatedBaseline> baselines{
        {at(kMonday, 6h), 150_spm, MetresPerSecond::tryFrom(2.8)}};
    return summariseWeeks({.measurements = measurements, .baselines = baselines}, kMonday, kMonday,
                          std::chrono::Monday)
        .front()
        .quiet;
}

TEST(WeeklySummary, CorrectsToTheSpeedOfTheBaseline) {
    const auto near = against150({atSpeed(measured(at(kMonday, 7h), 153_spm), 3.0)});
    EXPECT_EQ(near.mean, 153_spm);
    EXPECT_EQ(near.corrected, 151.9_spm);
    EXPECT_FALSE(near.speedDiffers);
    const auto far = against150({atSpeed(measured(at(kMonday, 7h), 153_spm), 3.2)});
    EXPECT_EQ(far.corrected, 150.8_spm);
    EXPECT_TRUE(far.speedDiffers);
    const auto slower = against150({atSpeed(measured(at(kMonday, 7h), 149_spm), 2.8),
                                    atSpeed(measured(at(kMonday, 8h), 148.7_spm), 2.8)});
    EXPECT_EQ(slower.corrected, 148.9_spm) << "half up below the baseline too";
}

TEST(WeeklySummary, CorrectsOnlyWhatHasASpeed) {
    const auto mixed = against150(
        {measured(at(kMonday, 7h), 170_spm), atSpeed(measured(at(kMonday, 8h), 153_spm), 3.0)});
    EXPECT_EQ(mixed.measurements, 2);
    EXPECT_EQ(mixed.withSpeed, 1);
    EXPECT_EQ(mixed.corrected, 151.9_spm);
    const auto none = against150({measured(at(kMonday, 7h), 153_spm)});
    EXPECT_EQ(none.mean, 153_spm);
    EXPECT_FALSE(none.corrected);
}

}  // namespace
}  // namespace stridetick::core
