// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/session_activity.hpp"

#include "core/exchange/fit_writer.hpp"
#include "core/exchange/run_trace.hpp"
#include "core/exchange/tcx_reader.hpp"
#include "core/exchange/tcx_writer.hpp"
#include "tests/core/exchange/fit_samples.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace stridetick::exchange::testing {
namespace {

using namespace std::chrono_literals;
using core::StepsPerMinute;

const core::WallTime kStart = tests::dayNumber(0);  // 2026-01-01T07:00:00Z, an hour ahead

core::Session aRun(int minutes) {
    return tests::aSession(1, minutes, core::SessionState::Finished, kStart);
}

core::CadenceTrace aTrace(std::vector<core::TraceMinute> minutes) {
    core::CadenceTrace trace{.session = aRun(1).id, .oneFoot = true, .startedAt = kStart.utc};
    trace.length = std::chrono::minutes{minutes.size()};
    trace.minutes = std::move(minutes);
    return trace;
}

core::Measurement aCheck(std::chrono::milliseconds after, int tenths) {
    auto check = tests::aMeasurement(7, {kStart.utc + after, kStart.offset});
    check.session = aRun(1).id;
    check.cadence = StepsPerMinute::ofTenths(tenths);
    check.length = 20s;
    return check;
}

TEST(SessionActivity, AMinuteOfAWatchIsARecordEachSecondOfBothFormats) {
    auto trace = aTrace({{80'250, 2'500}, {std::nullopt, 3'000}, {81'000, 2'500}});
    trace.distanceMetres = 480;
    const auto run = activityOf(aRun(3), {.trace = &trace});
    const auto lines = decoded(writeFit(run));
    for (const char* record : {"metres=0.0 speed=2.5 steps=160.5 time=2026-01-01T07:00:00\n"
                               "record metres=2.5 speed=2.5 steps=160.5 time=2026-01-01T07:00:01\n",
                               "metres=147.5 speed=2.5 steps=160.5 time=2026-01-01T07:00:59\n"
                               "record metres=150.0 speed=3.0 time=2026-01-01T07:01:00\n"
                               "record metres=153.0 speed=3.0 time=2026-01-01T07:01:01\n",
                               "metres=330.0 speed=2.5 steps=162.0 time=2026-01-01T07:02:00\n",
                               "metres=477.5 speed=2.5 steps=162.0 time=2026-01-01T07:02:59\n"
                               "record metres=480.0 time=2026-01-01T07:03:00\n"}) {
        EXPECT_NE(lines.find(std::string("\nrecord ") + record), std::string::npos) << lines;
    }
    EXPECT_EQ(run.samples.size(), 181U);
    EXPECT_NE(lines.find(" metres=480.0 sport=running "), std::string::npos) << lines;
    EXPECT_NE(lines.find("local_time=2026-01-01T08:03:00 "), std::string::npos) << lines;
    const auto back = readTcx(writeTcx(run)).value().at(0);
    EXPECT_EQ(back.length, 3min);
    EXPECT_EQ(back.samples.at(0).cadenceMilli, 80'000);
    EXPECT_EQ(back.distanceCentimetres, 48'000);
}

TEST(SessionActivity, IsReadBackAsTheTraceThatItWas) {
    const auto trace = aTrace({{80'250, 2'500}, {80'500, 3'000}, {81'000, 2'600}});
    const auto back = traceOf(activityOf(aRun(3), {.trace = &trace}), trace.session);
    ASSERT_EQ(back.minutes.size(), 3U);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(back.minutes[i].cadenceMilli, trace.minutes[i].cadenceMilli) << i;
        EXPECT_EQ(back.minutes[i].speedMillimetres, trace.minutes[i].speedMillimetres) << i;
    }
}

TEST(SessionActivity, ATraceOfBothFeetIsHalved) {
    auto trace = aTrace({{161'500, {}}});
    trace.oneFoot = false;
    const auto lines = decoded(writeFit(activityOf(aRun(1), {.trace = &trace})));
    EXPECT_NE(lines.find("\nrecord steps=161.5 time=2026-01-01T07:00:00\n"), std::string::npos)
        << lines;
}

TEST(SessionActivity, WithoutAWatchTheChecksOfTheRunTell) {
    auto uneven = aCheck(3min, 1700);
    uneven.uneven = true;
    auto another = aCheck(4min, 1710);
    another.session.reset();
    const std::vector checks{aCheck(2min, 1623), uneven, another};
    const auto lines = decoded(writeFit(activityOf(aRun(6), {.measurements = checks})));
    const auto from = lines.find("\nrecord ");
    std::string expected = "\nrecord time=2026-01-01T07:00:00\n";
    for (int second = 0; second < 20; ++second) {
        expected += std::string("record steps=162.296875 time=2026-01-01T07:02:") +
                    (second < 10 ? "0" : "") + std::to_string(second) + "\n";
    }
    EXPECT_EQ(lines.substr(from, lines.find("event", from) - from),
              expected +
                  "record time=2026-01-01T07:02:20\n"
                  "record time=2026-01-01T07:06:00\n");
}

TEST(SessionActivity, TheClickIsNotTheRunner) {
    const auto lines = decoded(writeFit(activityOf(aRun(30), {})));
    EXPECT_EQ(lines.find("steps="), std::string::npos) << lines;
    EXPECT_NE(lines.find("timer=1800.0"), std::string::npos) << lines;
}

TEST(SessionActivity, ADistanceThatWasNotedIsBetterThanTheWatchs) {
    auto trace = aTrace({{80'000, 2'500}, {80'000, 2'500}});
    trace.distanceMetres = 300;
    const auto run = activityOf(aRun(2), {.trace = &trace, .distanceMetres = 320});
    EXPECT_EQ(run.distanceCentimetres, 32'000);
    EXPECT_EQ(run.samples.at(60).distanceCentimetres, 16'000);
}

TEST(SessionActivity, TheDistanceGrowsBySpeedAloneThroughAMinuteThatIsCutShort) {
    auto session = aRun(2);
    session.length = 95s;
    session.pauses = {{20s, 11s}};
    auto trace = aTrace({{80'000, 2'500}, {80'000, 3'000}});
    trace.distanceMetres = 230;
    const auto run = activityOf(session, {.trace = &trace});
    std::int64_t most = 0;
    for (std::size_t i = 1; i < run.samples.size(); ++i) {
        most = std::max(most, run.samples[i].distanceCentimetres.value() -
                                  run.samples[i - 1].distanceCentimetres.value());
    }
    EXPECT_EQ(run.samples.back().distanceCentimetres, 23'000);
    EXPECT_EQ(run.samples.back().at, session.startedAt.utc + 95s);
    EXPECT_GE(most, 300);
    EXPECT_LE(most, 305) << "no leap anywhere";
}

TEST(SessionActivity, PausesStayAndNothingIsToldOfTheirSeconds) {
    auto session = aRun(4);
    session.treadmillSpeed = core::MetresPerSecond::tryFrom(2.5);
    session.pauses = {{50s, 20s}, {110s, 80s}};
    const auto trace = aTrace({{80'000, {}}, {81'000, {}}, {82'000, {}}, {83'000, {}}});
    const auto run = activityOf(session, {.trace = &trace});
    EXPECT_EQ(run.sport, Sport::TreadmillRunning);
    EXPECT_EQ(run.pauses, (std::vector<ActivityPause>{{50s, 20s}, {110s, 80s}}));
    std::map<std::chrono::milliseconds, std::optional<int>> told;
    for (const auto& sample : run.samples) {
        told.emplace(sample.at - run.startedAt, sample.cadenceMilli);
    }
    EXPECT_EQ(told.size(), 241U - 19U - 79U);
    for (const auto second : {51s, 69s, 111s, 189s}) {
        EXPECT_FALSE(told.contains(second)) << second.count();
    }
    for (const auto& [second, cadence] :
         {std::pair(50s, 80'000), {70s, 81'000}, {110s, 81'000}, {190s, 83'000}, {239s, 83'000}}) {
        EXPECT_EQ(told.at(second), cadence) << second.count();
    }
    EXPECT_EQ(told.at(240s), std::nullopt);
}

TEST(SessionActivity, WhatAWatchSawBesideTheRunIsNoPartOfIt) {
    auto trace = aTrace({{79'000, {}}, {80'000, {}}, {81'000, {}}});
    trace.startedAt -= 1min;
    const auto run = activityOf(aRun(1), {.trace = &trace});
    ASSERT_EQ(run.samples.size(), 61U);
    EXPECT_EQ(run.samples[0].cadenceMilli, 80'000);
    EXPECT_EQ(run.samples[59].cadenceMilli, 80'000);
    EXPECT_EQ(run.samples[60].at, kStart.utc + 1min);
}

}  // namespace
}  // namespace stridetick::exchange::testing
