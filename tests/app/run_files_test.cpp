// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_files.hpp"

#include "core/time/local_week.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <string>

namespace stridetick::app {
namespace {

using core::SessionState;
using tests::dayNumber;
using tests::TempLog;

class RunFilesTest : public ::testing::Test {
 protected:
    RunFiles read(std::optional<std::chrono::local_days> first = std::nullopt) const {
        return RunFiles::tryRead(temp.reading(), log::checkLog(temp.file()).contents, first)
            .value();
    }
    TempLog temp;
};

TEST_F(RunFilesTest, AreTheRunsThatHaveEndedByTheRunnersClock) {
    {
        auto log = temp.writing();
        const auto run = [](int number, SessionState state, core::WallTime at) {
            return tests::aSession(number, 2, state, at);
        };
        TempLog::write(
            log, {run(1, SessionState::Finished, dayNumber(0)),
                  run(2, SessionState::Recovered, dayNumber(1)),
                  run(3, SessionState::Running, dayNumber(2)),
                  run(4, SessionState::Finished, dayNumber(3)),
                  run(5, SessionState::Finished, dayNumber(4)),
                  run(6, SessionState::Finished, {dayNumber(4).utc, dayNumber(4).offset}),
                  log::Delete<core::Session>{core::SessionId(tests::uuidOf(4)), dayNumber(5)}});
    }
    const auto runs = read();
    ASSERT_EQ(runs.size(), 4U);
    EXPECT_EQ(runs.name(0, RunFormat::Fit), "2026-01-01_080000.fit");
    EXPECT_EQ(runs.name(1, RunFormat::Tcx), "2026-01-02_080000.tcx");
    EXPECT_EQ(runs.name(2, RunFormat::Tcx), "2026-01-05_080000.tcx");
    EXPECT_EQ(runs.name(3, RunFormat::Tcx), "2026-01-05_080000-2.tcx");
    EXPECT_EQ(read(core::localDay(dayNumber(1))).size(), 3U);
    EXPECT_EQ(read(core::localDay(dayNumber(9))).size(), 0U);
}

TEST_F(RunFilesTest, HoldWhatTheLogKnowsOfTheRun) {
    auto check = tests::aMeasurement(9, dayNumber(1));
    check.session = core::SessionId(tests::uuidOf(2));
    auto report = tests::aReport(2);
    report.distanceMetres = 1'234;
    {
        auto log = temp.writing();
        TempLog::write(
            log, {tests::aSession(1, 3), tests::aTrace(1, 3),
                  tests::aSession(2, 3, SessionState::Finished, dayNumber(1)), check, report});
    }
    const auto runs = read();
    ASSERT_EQ(runs.size(), 2U);
    const auto has = [](const std::string& text, const std::string& part) {
        return text.find(part) != std::string::npos;
    };
    const auto watched = runs.content(0, RunFormat::Tcx);
    EXPECT_TRUE(has(watched, "<RunCadence>80</RunCadence>")) << watched;
    EXPECT_TRUE(has(watched, "<DistanceMeters>500.00</DistanceMeters>")) << watched;
    const auto checked = runs.content(1, RunFormat::Tcx);
    EXPECT_TRUE(has(checked, "<RunCadence>77</RunCadence>")) << checked;  // 153.8 of both feet
    EXPECT_TRUE(has(checked, "<DistanceMeters>1234.00</DistanceMeters>")) << checked;
    EXPECT_EQ(runs.content(0, RunFormat::Fit).substr(8, 4), ".FIT");
}

TEST_F(RunFilesTest, OfAnEmptyLogThereAreNone) {
    temp.writing();
    EXPECT_EQ(read().size(), 0U);
}

}  // namespace
}  // namespace stridetick::app
