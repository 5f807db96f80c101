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

#include <string>
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

TEST(SessionActivity, AMinuteOfAWatchIsOneRecordOfBothFormats) {
    auto trace = aTrace({{80'250, 2'500}, {std::nullopt, 3'000}, {81'000, 2'500}});
    trace.distanceMetres = 480;
    const auto run = activityOf(aRun(3), {.trace = &trace});
    const auto lines = decoded(writeFit(run));
    EXPECT_NE(lines.find("\nrecord metres=0.0 speed=2.5 steps=160.5 time=2026-01-01T07:00:00\n"
                         "record metres=150.0 speed=3.0 time=2026-01-01T07:01:00\n"
                         "record metres=330.0 speed=2.5 steps=162.0 time=2026-01-01T07:02:00\n"
                         "record metres=480.0 time=2026-01-01T07:03:00\n"),
              std::string::npos)
        << lines;
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
    EXPECT_EQ(lines.substr(from, lines.find("event", from) - from),
              "\nrecord time=2026-01-01T07:00:00\n"
              "record steps=162.296875 time=2026-01-01T07:02:00\n"
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
    EXPECT_EQ(run.samples.at(1).distanceCentimetres, 16'000);
}

TEST(SessionActivity, PausesStayAndAMinuteThatBeginsInOneIsToldBehindIt) {
    auto session = aRun(4);
    session.treadmillSpeed = core::MetresPerSecond::tryFrom(2.5);
    session.pauses = {{50s, 20s}, {110s, 80s}};
    const auto trace = aTrace({{80'000, {}}, {81'000, {}}, {82'000, {}}, {83'000, {}}});
    const auto run = activityOf(session, {.trace = &trace});
    EXPECT_EQ(run.sport, Sport::TreadmillRunning);
    EXPECT_EQ(run.pauses, (std::vector<ActivityPause>{{50s, 20s}, {110s, 80s}}));
    std::vector<std::pair<std::chrono::milliseconds, std::optional<int>>> found;
    for (const auto& sample : run.samples) {
        found.emplace_back(sample.at - run.startedAt, sample.cadenceMilli);
    }
    EXPECT_EQ(found,
              (decltype(found){{0s, 80'000}, {70s, 81'000}, {190s, 83'000}, {240s, std::nullopt}}));
}

TEST(SessionActivity, WhatAWatchSawBesideTheRunIsNoPartOfIt) {
    auto trace = aTrace({{79'000, {}}, {80'000, {}}, {81'000, {}}});
    trace.startedAt -= 1min;
    const auto run = activityOf(aRun(1), {.trace = &trace});
    ASSERT_EQ(run.samples.size(), 2U);
    EXPECT_EQ(run.samples[0].cadenceMilli, 80'000);
    EXPECT_EQ(run.samples[1].at, kStart.utc + 1min);
}

}  // namespace
}  // namespace stridetick::exchange::testing
