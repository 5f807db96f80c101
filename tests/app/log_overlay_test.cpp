// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_overlay.hpp"

#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

namespace stridetick::tests {

namespace {

class LogOverlay : public ::testing::Test {
 protected:
    void lay(const log::LogRequest& change) {
        app::overlay(history, {dayNumber(0).utc, dayNumber(7).utc}, change);
    }

    log::History history{};
};

}  // namespace

TEST_F(LogOverlay, ALaterRecordTakesThePlaceOfTheOneThatWasRead) {
    history.sessions = {aSession(1, 1)};
    lay(aSession(1, 3));
    ASSERT_EQ(history.sessions.size(), 1U);
    EXPECT_EQ(history.sessions[0].blocks.size(), 3U);
    lay(log::Edit<core::Session>{aSession(1, 2), dayNumber(1)});
    ASSERT_EQ(history.sessions.size(), 1U);
    EXPECT_EQ(history.sessions[0].blocks.size(), 2U);
}

TEST_F(LogOverlay, WhatIsOutsideTheRangeStaysOut) {
    lay(aMeasurement(1, dayNumber(7)));
    lay(aSession(2, 1, core::SessionState::Finished, dayNumber(-1)));
    lay(aReport(2));
    EXPECT_TRUE(history.measurements.empty());
    EXPECT_TRUE(history.sessions.empty());
    EXPECT_TRUE(history.reports.empty());
}

TEST_F(LogOverlay, AReportReplacesTheOneBeforeAndGoesWithItsSession) {
    lay(aSession(1, 1));
    lay(aReport(1, 2));
    lay(aReport(1, 3));
    ASSERT_EQ(history.reports.size(), 1U);
    EXPECT_EQ(history.reports[0].pain, 3);
    lay(log::Delete<core::Session>{core::SessionId(uuidOf(1)), dayNumber(1)});
    EXPECT_TRUE(history.sessions.empty());
    EXPECT_TRUE(history.reports.empty());
}

TEST_F(LogOverlay, ATraceReplacesTheOneBeforeAndGoesWithItsSession) {
    lay(aTrace(1, 3));
    EXPECT_TRUE(history.traces.empty()) << "of no session";
    lay(aSession(1, 1));
    lay(aTrace(1, 3));
    lay(log::Edit<core::CadenceTrace>{aTrace(1, 4), dayNumber(1)});
    EXPECT_EQ(history.traces, std::vector{aTrace(1, 4)});
    EXPECT_EQ(app::entryOf(aTrace(1, 3)), uuidOf(1));
    EXPECT_EQ(app::entryOf(log::Edit<core::CadenceTrace>{aTrace(1, 4), dayNumber(1)}), uuidOf(1));
    lay(log::Delete<core::Session>{core::SessionId(uuidOf(1)), dayNumber(1)});
    EXPECT_TRUE(history.traces.empty());
}

TEST_F(LogOverlay, ASessionThatIsBackHasTheTraceThatWaitsAndItsReport) {
    app::WaitingParts waiting;
    const auto layAll = [&](const log::LogRequest& change) {
        lay(change);
        waiting.layOver(history, {dayNumber(0).utc, dayNumber(7).utc}, change);
    };
    layAll(aSession(1, 1));
    layAll(aTrace(1, 3));
    layAll(log::Edit<core::CadenceTrace>{aTrace(1, 4), dayNumber(1)});
    layAll(aReport(1, 2));
    layAll(log::Delete<core::Session>{core::SessionId(uuidOf(1)), dayNumber(1)});
    ASSERT_TRUE(history.traces.empty());
    layAll(log::Edit<core::Session>{aSession(1, 1), dayNumber(1)});
    EXPECT_EQ(history.traces, std::vector{aTrace(1, 4)});
    EXPECT_EQ(history.reports, std::vector{aReport(1, 2)});
}

TEST_F(LogOverlay, WhatIsNoEntryLeavesTheHistoryAsItIs) {
    lay(aProgramme(1));
    lay(aStep(1, 0));
    lay(log::NoticeSeen{"safety", dayNumber(0)});
    EXPECT_TRUE(history.measurements.empty());
    EXPECT_TRUE(history.sessions.empty());
    EXPECT_TRUE(history.targets.empty());
}

}  // namespace stridetick::tests
