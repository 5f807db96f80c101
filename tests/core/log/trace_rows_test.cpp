// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <filesystem>

namespace stridetick::tests {
namespace {

class TraceRows : public ::testing::Test {
 protected:
    void write(const std::vector<log::LogRequest>& changes) { TempLog::write(log, changes); }
    std::vector<core::CadenceTrace> traces() const { return TempLog::everything(log).traces; }
    std::optional<core::CadenceTrace> traceOf(int session) const {
        return log.trace(core::SessionId(uuidOf(session))).value();
    }

    TempLog temp;
    log::SessionLog log = temp.writing();
};

TEST_F(TraceRows, ATraceIsReadAsItWasWritten) {
    auto guessed = aTrace(2, 3, dayNumber(1));
    guessed.oneFoot = false;
    guessed.guessed = true;
    guessed.madeSession = false;
    guessed.distanceMetres.reset();
    guessed.startedAt += std::chrono::milliseconds{1'234};
    guessed.length -= std::chrono::milliseconds{567};
    write({aSession(1, 2), aSession(2, 0, core::SessionState::Finished, dayNumber(1)), guessed,
           aTrace(1, 45)});
    EXPECT_EQ(traces(), (std::vector{aTrace(1, 45), guessed}));
    EXPECT_EQ(traceOf(2), guessed);
    EXPECT_FALSE(traceOf(3));
}

TEST_F(TraceRows, ATraceWithoutMinutesIsOneStill) {
    write({aSession(1, 0), aTrace(1, 0)});
    EXPECT_EQ(traces(), std::vector{aTrace(1, 0)});
}

TEST_F(TraceRows, ASecondSaveReplacesTheFirstWithItsMinutes) {
    write({aSession(1, 0), aTrace(1, 9)});
    auto shorter = aTrace(1, 4);
    shorter.source = "Pace 2, TCX";
    write({shorter});
    EXPECT_EQ(traces(), std::vector{shorter});
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM trace_minute"), "4");
}

TEST_F(TraceRows, WhatTheRunnerChangedIsTheLaterOfTwoCopies) {
    write({aSession(1, 0), aTrace(1, 3)});
    const auto updated = [&] { return temp.sqlite3("SELECT updated_ms FROM cadence_trace"); };
    const auto end = aTrace(1, 3).startedAt + aTrace(1, 3).length;
    EXPECT_EQ(updated(), std::to_string(end.time_since_epoch().count()));
    auto switched = aTrace(1, 3);
    switched.oneFoot = false;
    write({log::Edit<core::CadenceTrace>{switched, dayNumber(8)}});
    EXPECT_EQ(updated(), std::to_string(dayNumber(8).utc.time_since_epoch().count()));
    EXPECT_EQ(traceOf(1), switched);
}

TEST_F(TraceRows, OfASessionThatIsNotThereItIsRefusedWhole) {
    const auto written = log.write(std::vector<log::LogRequest>{aSession(1, 0), aTrace(2, 3)});
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, log::LogError::Kind::Rejected);
    EXPECT_TRUE(TempLog::everything(log).sessions.empty());
}

TEST_F(TraceRows, OfADeletedRunItIsShownByNoHistoryButKnown) {
    write({aSession(1, 0), aTrace(1, 3),
           log::Delete<core::Session>{core::SessionId(uuidOf(1)), dayNumber(1)}});
    EXPECT_TRUE(traces().empty());
    EXPECT_EQ(log.tracesStarted({dayNumber(0).utc, dayNumber(1).utc}).value(),
              std::vector{aTrace(1, 3)});
    EXPECT_EQ(traceOf(1), aTrace(1, 3));
    write({log::Edit<core::Session>{aSession(1, 0), dayNumber(2)}});
    EXPECT_EQ(traces(), std::vector{aTrace(1, 3)}) << "it is back with its run";
}

TEST_F(TraceRows, AreFoundByTheWatchsStartWithinTheRangeOnly) {
    const auto start = dayNumber(0).utc;
    write({aSession(1, 0), aTrace(1, 3)});
    const auto found = [&](std::chrono::milliseconds from, std::chrono::milliseconds until) {
        return log.tracesStarted({start + from, start + until}).value().size();
    };
    using std::chrono::milliseconds;
    EXPECT_EQ(found(milliseconds{0}, milliseconds{1}), 1U);
    EXPECT_EQ(found(milliseconds{-9}, milliseconds{0}), 0U);
    EXPECT_EQ(found(milliseconds{1}, milliseconds{9}), 0U);
}

TEST_F(TraceRows, GoWithARowThatGoesForGood) {
    write({aSession(1, 0), aTrace(1, 3)});
    temp.sqlite3("PRAGMA foreign_keys=ON; DELETE FROM session");
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM cadence_trace;SELECT count(*) FROM trace_minute"),
              "0\n0");
}

// tests/data/log_v4.db is one of those of schema_steps_test.cpp.
TEST(TraceRowsOfTheFourthSchema, AreReadWithTheRowsOfTheOthers) {
    const TempLog temp;
    std::filesystem::copy_file(std::filesystem::path(STRIDETICK_TEST_DATA) / "log_v4.db",
                               temp.file());
    EXPECT_EQ(temp.open().outcome, log::LogOutcome::Current);
    const auto log = temp.reading();
    const auto history = TempLog::everything(log);
    ASSERT_EQ(history.sessions.size(), 3U);
    EXPECT_EQ(history.sessions[0].note, "Straße 跑步");
    ASSERT_EQ(history.traces.size(), 2U);
    EXPECT_EQ(history.traces[0].session, history.sessions[1].id);
    EXPECT_FALSE(history.traces[0].madeSession);
    EXPECT_EQ(history.traces[0].source, "Pace 2, GPX");
    EXPECT_TRUE(history.traces[0].guessed);
    EXPECT_FALSE(history.traces[0].oneFoot);
    EXPECT_FALSE(history.traces[0].distanceMetres);
    EXPECT_EQ(history.traces[1], aTrace(33, 40, dayNumber(5)));
    EXPECT_EQ(log.tracesStarted({dayNumber(6).utc, dayNumber(7).utc}).value().size(), 1U)
        << "of a deleted run";
}

}  // namespace
}  // namespace stridetick::tests
