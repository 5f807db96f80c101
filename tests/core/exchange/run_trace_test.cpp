// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/run_trace.hpp"

#include "core/exchange/gpx_reader.hpp"
#include "core/exchange/tcx_reader.hpp"
#include "tests/core/exchange/exchange_samples.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <utility>

namespace stridetick::exchange {
namespace {

using namespace std::chrono_literals;
using core::TraceMinute;

const auto kStart = utc(2026, 3, 4, 6, 30);
const core::SessionId kSession{"11111111-2222-4333-8444-555555555555"};

/// `count` samples a second apart, each finished by `fill` with its second.
Activity runOf(int count, const std::function<void(ActivitySample&, int)>& fill,
               CadenceUnit unit = CadenceUnit::OneFoot) {
    Activity run;
    run.sport = Sport::Running;
    run.startedAt = kStart;
    run.length = std::chrono::seconds{count};
    run.unit = unit;
    for (int second = 0; second < count; ++second) {
        ActivitySample sample{.at = kStart + std::chrono::seconds{second}};
        fill(sample, second);
        run.samples.push_back(sample);
    }
    return run;
}

Activity steadyRun(int cadenceMilli, int speedMillimetres, CadenceUnit unit) {
    return runOf(
        120,
        [&](ActivitySample& sample, int) {
            sample.cadenceMilli = cadenceMilli;
            sample.speedMillimetres = speedMillimetres;
        },
        unit);
}

std::vector<TraceMinute> minutesOf(const Activity& run) { return traceOf(run, kSession).minutes; }

TEST(RunTrace, TakesTheMedianOfEachMinuteAsTheFileCounts) {
    const auto minutes = minutesOf(runOf(150, [](ActivitySample& sample, int second) {
        sample.cadenceMilli = second < 60 ? 80'000 + second * 100 : 82'500;
    }));
    ASSERT_EQ(minutes.size(), 3U);
    EXPECT_EQ(minutes[0].cadenceMilli, 82'950);  // between the 30th and the 31st
    EXPECT_EQ(minutes[1].cadenceMilli, 82'500);
    EXPECT_EQ(minutes[2].cadenceMilli, 82'500);
}

TEST(RunTrace, LeavesOutZerosAndStandingStill) {
    const auto minutes = minutesOf(runOf(180, [](ActivitySample& sample, int second) {
        const bool stands = second % 60 >= 20;
        sample.speedMillimetres = stands ? 499 : 3'000;
        sample.cadenceMilli = second % 3 == 0 ? 0 : stands ? 30'000 : 81'000;
        if (second >= 120) {
            sample.cadenceMilli = 0;
        }
    }));
    EXPECT_EQ(minutes[0].cadenceMilli, 81'000);
    EXPECT_EQ(minutes[1].cadenceMilli, 81'000);
    EXPECT_EQ(minutes[2].cadenceMilli, std::nullopt);
    EXPECT_EQ(minutes[0].speedMillimetres, (20 * 3'000 + 40 * 499) / 60);
}

TEST(RunTrace, BelievesNoSpeedOfATreadmillThatIsZeroAllTheWay) {
    const auto minutes = minutesOf(steadyRun(80'000, 0, CadenceUnit::OneFoot));
    EXPECT_EQ(minutes[0].cadenceMilli, 80'000);
    EXPECT_EQ(minutes[0].speedMillimetres, std::nullopt);
}

TEST(RunTrace, CountsMinutesThroughPausesAndLeavesOutWhatIsInThem) {
    auto run = runOf(240, [](ActivitySample& sample, int second) {
        sample.cadenceMilli = second > 30 && second < 200 ? 40'000 : 84'000;
    });
    run.pauses = {{30s, 170s}};
    const auto minutes = minutesOf(run);
    ASSERT_EQ(minutes.size(), 4U);
    EXPECT_EQ(minutes[0].cadenceMilli, 84'000);
    EXPECT_EQ(minutes[1].cadenceMilli, std::nullopt);
    EXPECT_EQ(minutes[2].cadenceMilli, std::nullopt);
    EXPECT_EQ(minutes[3].cadenceMilli, 84'000);
}

TEST(RunTrace, TakesSpeedFromDistanceAndClimbFromAltitude) {
    const auto minutes = minutesOf(runOf(150, [](ActivitySample& sample, int second) {
        sample.distanceCentimetres = second * 300;
        sample.altitudeCentimetres = 10'000 - (second < 59 ? 0 : (second - 59) * 10);
    }));
    ASSERT_EQ(minutes.size(), 3U);
    EXPECT_EQ(minutes[0], (TraceMinute{{}, 3'000, 0}));
    EXPECT_EQ(minutes[1], (TraceMinute{{}, 3'000, -60}));  // from second 59 to 119
    EXPECT_EQ(minutes[2], (TraceMinute{{}, {}, {}}));      // of half a minute nothing is said
}

TEST(RunTrace, DoublesOneFootAndDoesNotGuess) {
    const auto trace = traceOf(steadyRun(80'000, 3'000, CadenceUnit::OneFoot), kSession);
    EXPECT_EQ(trace.session, kSession);
    EXPECT_TRUE(trace.oneFoot);
    EXPECT_FALSE(trace.guessed);
    EXPECT_TRUE(feetOf(steadyRun(164'000, 3'000, CadenceUnit::OneFoot)).oneFoot);
}

TEST(RunTrace, GuessesTheFeetOfAFileThatDoesNotSay) {
    const auto feet = [](int milli) {
        return feetOf(steadyRun(milli, 3'000, CadenceUnit::Unsaid));
    };
    EXPECT_EQ(feet(82'000), (FootDecision{true, true}));  // reference case 29
    EXPECT_EQ(feet(164'000), (FootDecision{false, true}));
    EXPECT_EQ(feet(119'999), (FootDecision{true, true}));
    EXPECT_EQ(feet(120'000), (FootDecision{false, true}));
    EXPECT_EQ(feet(0), (FootDecision{false, false}));  // no cadence, nothing to guess
}

TEST(RunTrace, GuessesByTheRunningPart) {
    // Both feet: ten minutes of walking at 110, then five of running at 166.
    const auto run = runOf(
        900,
        [](ActivitySample& sample, int second) {
            sample.cadenceMilli = second < 600 ? 110'000 : 166'000;
            sample.speedMillimetres = second < 600 ? 1'400 : 2'800;
        },
        CadenceUnit::Unsaid);
    EXPECT_FALSE(feetOf(run).oneFoot);
    const auto walk = steadyRun(55'000, 1'400, CadenceUnit::Unsaid);
    EXPECT_TRUE(feetOf(walk).oneFoot);
}

TEST(RunTrace, KnowsARunByItsSportOrByItsSpeed) {
    auto activity = steadyRun(80'000, 3'000, CadenceUnit::Unsaid);
    EXPECT_TRUE(isRun(activity));
    activity.sport = Sport::TreadmillRunning;
    EXPECT_TRUE(isRun(activity));
    activity.sport = Sport::Other;
    EXPECT_FALSE(isRun(activity));
    const auto untyped = [](int speedMillimetres) {
        auto track = steadyRun(80'000, speedMillimetres, CadenceUnit::Unsaid);
        track.sport = Sport::Unsaid;
        return isRun(track);
    };
    EXPECT_FALSE(untyped(1'499));
    EXPECT_TRUE(untyped(1'500));
    EXPECT_TRUE(untyped(7'000));
    EXPECT_FALSE(untyped(7'001));
    EXPECT_FALSE(untyped(0));
}

TEST(RunTrace, KnowsTheRunInStravasTrack) {
    const auto activities = readGpx(sampleFile("strava.gpx"));
    ASSERT_TRUE(activities);
    EXPECT_TRUE(isRun(activities->front()));
    const auto trace = traceOf(activities->front(), kSession);
    EXPECT_TRUE(trace.oneFoot);
    EXPECT_TRUE(trace.guessed);
    EXPECT_EQ(trace.distanceMetres, 334);
}

TEST(RunTrace, NamesItsSource) {
    Activity activity;
    EXPECT_EQ(traceOf(activity, kSession).source, "");
    activity.format = "TCX";
    EXPECT_EQ(traceOf(activity, kSession).source, "TCX");
    activity.device = "Forerunner 245";
    EXPECT_EQ(traceOf(activity, kSession).source, "Forerunner 245, TCX");
}

TEST(RunTrace, RoundsTheDistanceAndDoubtsAnImpossibleOne) {
    Activity activity;
    EXPECT_EQ(traceOf(activity, kSession).distanceMetres, std::nullopt);
    activity.distanceCentimetres = 1'234'550;
    EXPECT_EQ(traceOf(activity, kSession).distanceMetres, 12'346);
    activity.distanceCentimetres = std::int64_t{1} << 60;
    EXPECT_EQ(traceOf(activity, kSession).distanceMetres, std::nullopt);
    activity.distanceCentimetres = -1;
    EXPECT_EQ(traceOf(activity, kSession).distanceMetres, std::nullopt);
}

TEST(RunTrace, IsBoundedByAWeekAndIgnoresWhatLiesOutside) {
    auto run = runOf(60, [](ActivitySample& sample, int) { sample.cadenceMilli = 80'000; });
    run.length = std::chrono::hours{24 * 365 * 100};
    run.samples.front().at = kStart - 1h;
    run.samples.front().cadenceMilli = 200'000;
    run.samples.back().at = kStart + std::chrono::hours{24 * 365};
    const auto minutes = minutesOf(run);
    EXPECT_EQ(minutes.size(), 7U * 24 * 60);
    EXPECT_EQ(minutes.front().cadenceMilli, 80'000);
    EXPECT_TRUE(minutesOf({}).empty());
}

}  // namespace
}  // namespace stridetick::exchange
