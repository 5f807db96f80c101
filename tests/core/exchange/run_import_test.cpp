// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/run_import.hpp"

#include "core/exchange/activity_file.hpp"
#include "core/exchange/tcx_writer.hpp"
#include "tests/core/exchange/exchange_samples.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace stridetick::exchange {
namespace {

using namespace std::chrono_literals;
using tests::TempLog;
using tests::uuidOf;

/// A record every ten seconds: 160 steps a minute at 2.8 m/s, flat.
Activity aRun(std::chrono::minutes length, Sport sport = Sport::Running) {
    Activity run{.sport = sport,
                 .device = "Forerunner 245",
                 .format = "FIT",
                 .startedAt = utc(2026, 1, 1, 6, 0),
                 .length = length};
    for (std::chrono::seconds at{}; at <= length; at += 10s) {
        run.samples.push_back({.at = run.startedAt + at,
                               .cadenceMilli = 80'000,
                               .speedMillimetres = 2'800,
                               .distanceCentimetres = 280 * at.count()});
    }
    run.distanceCentimetres = run.samples.back().distanceCentimetres;
    return run;
}

/// A log, and the import of runs into it one after the other.
class RunImport : public ::testing::Test {
 protected:
    ImportPlan import(const Activity& activity, log::SessionLog& log) {
        const auto run = runOf(activity, {core::SessionId(uuidOf(next_++)), 60min});
        const auto around = rangeAround(run);
        auto plan = planImport(run, log.history(around).value().sessions,
                               log.tracesStarted(around).value());
        TempLog::write(log, plan.changes);
        return plan;
    }
    ImportKind import(const Activity& activity) { return import(activity, log_).kind; }
    ImportKind importOf(const Activity& activity, std::chrono::milliseconds later,
                        std::chrono::milliseconds longer) {
        auto other = activity;
        other.startedAt += later;
        other.length += longer;
        for (auto& sample : other.samples) {
            sample.at += later;
        }
        return import(other);
    }
    log::History history() const { return TempLog::everything(log_); }

    TempLog temp_;
    log::SessionLog log_ = temp_.writing();
    int next_ = 100;
};

TEST_F(RunImport, ARunBecomesASessionWithItsTrace) {
    auto run = aRun(30min);
    run.pauses = {{10min, 30s}};
    const auto plan = import(run, log_);
    EXPECT_EQ(plan.kind, ImportKind::NewSession);
    const auto found = history();
    ASSERT_EQ(found.sessions.size(), 1U);
    const auto& session = found.sessions[0];
    EXPECT_EQ(session.id, *plan.session);
    EXPECT_EQ(session.kind, core::SessionKind::FreeRun);
    EXPECT_EQ(session.state, core::SessionState::Finished);
    EXPECT_EQ(session.startedAt, (core::WallTime{run.startedAt, 60min}));
    EXPECT_EQ(session.length, 30min);
    EXPECT_EQ(session.pauses, (std::vector<core::SessionPause>{{10min, 30s}}));
    EXPECT_TRUE(session.blocks.empty() && session.note.empty() && !session.treadmillSpeed);
    ASSERT_EQ(found.traces.size(), 1U);
    const auto& trace = found.traces[0];
    EXPECT_EQ(trace.session, session.id);
    EXPECT_EQ(trace.source, "Forerunner 245, FIT");
    EXPECT_TRUE(trace.madeSession && trace.oneFoot && !trace.guessed);
    EXPECT_EQ(trace.startedAt, run.startedAt);
    EXPECT_EQ(trace.length, 30min);
    EXPECT_EQ(trace.distanceMetres, 5'040);
    ASSERT_EQ(trace.minutes.size(), 30U);
    EXPECT_EQ(trace.minutes[7].cadenceMilli, 80'000);
}

TEST_F(RunImport, TheRunnersClockIsTheFilesWhereItTells) {
    auto run = aRun(10min);
    run.offset = -210min;
    import(run);
    EXPECT_EQ(history().sessions.at(0).startedAt.offset, -210min);
}

TEST_F(RunImport, AFileInUtcTellsNothingOfTheRunnersClock) {
    for (const auto* zone : {"Z", "+00:00", "-00:00", ""}) {
        TempLog temp;
        auto log = temp.writing();
        const auto at = [&](const std::string& time) {
            return "<trkpt lat=\"0\" lon=\"0\"><time>2026-01-01T" + time + zone + "</time></trkpt>";
        };
        const auto runs =
            readActivities(bytesOf("<gpx><trk><type>running</type><trkseg>" + at("10:00:00") +
                                   at("10:30:00") + "</trkseg></trk></gpx>"));
        import(runs.value().at(0), log);
        EXPECT_EQ(TempLog::everything(log).sessions.at(0).startedAt.offset, 60min) << zone;
    }
}

TEST_F(RunImport, OfATreadmillWithADistanceTheMeanSpeedIsKept) {
    auto run = aRun(20min, Sport::TreadmillRunning);
    run.pauses = {{5min, 10min}};
    run.distanceCentimetres = 180'000;
    import(run);
    EXPECT_EQ(history().sessions.at(0).treadmillSpeed, core::MetresPerSecond::tryFrom(3.0));
}

TEST_F(RunImport, OfATreadmillWithoutADistanceNoSpeedIs) {
    auto run = aRun(20min, Sport::TreadmillRunning);
    run.distanceCentimetres.reset();
    EXPECT_EQ(import(run), ImportKind::NewSession);
    EXPECT_FALSE(history().sessions.at(0).treadmillSpeed);
}

TEST_F(RunImport, ARideOrAFileOfNoLengthIsNoRun) {
    EXPECT_TRUE(isImportable(aRun(30min)));
    EXPECT_FALSE(isImportable(aRun(30min, Sport::Other)));
    EXPECT_FALSE(isImportable(aRun(0min)));
}

TEST_F(RunImport, TheSameFileTwiceAddsNothing) {
    const auto first = import(aRun(30min), log_);
    const auto again = import(aRun(30min), log_);
    EXPECT_EQ(again.kind, ImportKind::AlreadyThere);
    EXPECT_EQ(again.session, first.session);
    EXPECT_EQ(again.startedAt, first.startedAt);
    EXPECT_EQ(history().sessions.size(), 1U);
}

TEST_F(RunImport, ARunExportedAgainInAnotherFormatAddsNothing) {
    const auto run = aRun(30min);
    EXPECT_EQ(import(run), ImportKind::NewSession);
    const auto text = writeTcx(run);
    const auto again = readActivities(bytesOf(text)).value();
    ASSERT_EQ(again.size(), 1U);
    EXPECT_EQ(again[0].format, "TCX");
    EXPECT_EQ(import(again[0]), ImportKind::AlreadyThere);
    EXPECT_EQ(history().traces.at(0).source, "Forerunner 245, FIT");
}

TEST_F(RunImport, IsTheSameWithinFiveSecondsAndTwoHundredthsOrTenSeconds) {
    import(aRun(60min));
    EXPECT_EQ(importOf(aRun(60min), 5s, 0s), ImportKind::AlreadyThere);
    EXPECT_EQ(importOf(aRun(60min), -5s, 72s), ImportKind::AlreadyThere);
    const auto id = *import(aRun(60min), log_).session;
    TempLog::write(log_, {log::Delete<core::Session>{id, tests::dayNumber(1)}});
    // Now nothing but the trace tells.
    EXPECT_EQ(importOf(aRun(60min), 5s, -72s), ImportKind::AlreadyThere);
    EXPECT_EQ(importOf(aRun(60min), 5'001ms, 0s), ImportKind::NewSession);
}

TEST_F(RunImport, AnotherLengthFromTheSameStartIsAnotherRunOnceTheFirstIsDeleted) {
    const auto plan = import(aRun(60min), log_);
    TempLog::write(log_, {log::Delete<core::Session>{*plan.session, tests::dayNumber(1)}});
    EXPECT_EQ(importOf(aRun(60min), 0s, -75s), ImportKind::NewSession);
}

TEST_F(RunImport, AShortRunMayDifferByTenSeconds) {
    const auto plan = import(aRun(2min), log_);
    TempLog::write(log_, {log::Delete<core::Session>{*plan.session, tests::dayNumber(1)}});
    EXPECT_EQ(importOf(aRun(2min), 0s, 10s), ImportKind::AlreadyThere);
    EXPECT_EQ(importOf(aRun(2min), 0s, 10'001ms), ImportKind::NewSession);
}

TEST_F(RunImport, ADeletedRunStaysDeleted) {
    const auto plan = import(aRun(30min), log_);
    TempLog::write(log_, {log::Delete<core::Session>{*plan.session, tests::dayNumber(1)}});
    const auto again = import(aRun(30min), log_);
    EXPECT_EQ(again.kind, ImportKind::AlreadyThere);
    EXPECT_EQ(again.session, plan.session);
    EXPECT_FALSE(again.startedAt) << "it is not to be found";
    EXPECT_TRUE(history().sessions.empty());
}

TEST_F(RunImport, ARunThatWasLoggedWithAClickGetsTheTraceAndNoSecondSession) {
    const auto run = aRun(30min);
    auto session =
        tests::aSession(1, 40, core::SessionState::Finished, {run.startedAt - 2min, 60min});
    session.note = "easy";
    auto before =
        tests::aSession(2, 3, core::SessionState::Finished, {run.startedAt - 30min, 60min});
    TempLog::write(log_, {session, before});
    const auto plan = import(run, log_);
    EXPECT_EQ(plan.kind, ImportKind::Attached);
    EXPECT_EQ(plan.session, session.id);
    EXPECT_EQ(plan.startedAt, session.startedAt) << "not the watch's";
    const auto found = history();
    ASSERT_EQ(found.sessions.size(), 2U);
    EXPECT_EQ(found.sessions[1].blocks, session.blocks);
    EXPECT_EQ(found.sessions[1].note, "easy");
    ASSERT_EQ(found.traces.size(), 1U);
    EXPECT_EQ(found.traces[0].session, session.id);
    EXPECT_FALSE(found.traces[0].madeSession);
    EXPECT_EQ(import(run), ImportKind::AlreadyThere);
}

core::Session aClickRun(int number, std::chrono::sys_time<std::chrono::milliseconds> at,
                        int minutes) {
    return tests::aSession(number, minutes, core::SessionState::Finished, {at, 60min});
}

TEST_F(RunImport, HalfOfEitherIsNotEnough) {
    const auto run = aRun(30min);
    TempLog::write(
        log_, {aClickRun(1, run.startedAt - 20min, 40), aClickRun(2, run.startedAt + 15min, 30)});
    EXPECT_EQ(import(run), ImportKind::NewSession);
    TempLog other;
    auto log = other.writing();
    TempLog::write(log, {aClickRun(1, run.startedAt - 20min, 40),
                         aClickRun(2, run.startedAt + 15min - 1ms, 30)});
    EXPECT_EQ(import(run, log).session, core::SessionId(uuidOf(2)));
}

TEST_F(RunImport, AFewMinutesWithAClickInALongRunAreNotThatRun) {
    const auto run = aRun(60min);
    TempLog::write(log_, {aClickRun(1, run.startedAt + 20min, 2)});
    EXPECT_EQ(import(run), ImportKind::NewSession);
    std::chrono::milliseconds longest{};
    for (const auto& session : history().sessions) {
        longest = std::max(longest, session.length);
    }
    EXPECT_EQ(longest, 60min);
}

TEST_F(RunImport, AFewMinutesOfAWatchInALongRunWithAClickAreNotThatRun) {
    const auto run = aRun(2min);
    TempLog::write(log_, {aClickRun(1, run.startedAt - 20min, 60)});
    EXPECT_EQ(import(run), ImportKind::NewSession);
}

TEST_F(RunImport, OfSeveralRunsWithAClickTheOneOfMostOfItGetsTheTrace) {
    const auto run = aRun(60min);
    TempLog::write(log_, {aClickRun(1, run.startedAt, 10), aClickRun(2, run.startedAt + 11min, 47),
                          aClickRun(3, run.startedAt + 20min, 40)});
    EXPECT_EQ(import(run, log_).session, core::SessionId(uuidOf(2)));
}

TEST_F(RunImport, ASecondWatchOnTheSameRunAddsNothing) {
    import(aRun(60min));
    EXPECT_EQ(importOf(aRun(60min), 40s, -90s), ImportKind::AlreadyThere);
    EXPECT_EQ(history().sessions.size(), 1U);
}

TEST_F(RunImport, WhatTheRunnerSaidOfTheFeetIsKept) {
    auto run = aRun(30min);
    run.unit = CadenceUnit::Unsaid;
    import(run);
    auto trace = history().traces.at(0);
    EXPECT_TRUE(trace.oneFoot && trace.guessed);
    trace.oneFoot = false;
    trace.guessed = false;
    TempLog::write(log_, {log::Edit<core::CadenceTrace>{trace, tests::dayNumber(2)}});
    EXPECT_EQ(import(run), ImportKind::AlreadyThere);
    EXPECT_EQ(history().traces.at(0), trace);
}

TEST_F(RunImport, WhatNoSensorCanMeanIsLeftOutAndNotRefused) {
    auto run = aRun(5min);
    run.device = "caf\xe9";
    run.offset = 99'999min;
    run.pauses = {{1min, 99h}, {6min, 1s}, {3min, 0s}};
    for (auto& sample : run.samples) {
        sample.cadenceMilli = 1'000'001;
        sample.speedMillimetres = 100'001;
        sample.altitudeCentimetres = static_cast<int>((sample.at - run.startedAt) / 1s) * 1'000'000;
    }
    EXPECT_EQ(import(run), ImportKind::NewSession);
    const auto found = history();
    EXPECT_EQ(found.sessions.at(0).startedAt.offset, 24h);
    EXPECT_EQ(found.sessions.at(0).pauses, (std::vector<core::SessionPause>{{1min, 4min}}));
    EXPECT_EQ(found.traces.at(0).source, "caf\xef\xbf\xbd, FIT");
    EXPECT_EQ(found.traces.at(0).minutes.at(1), core::TraceMinute{});
}

}  // namespace
}  // namespace stridetick::exchange
