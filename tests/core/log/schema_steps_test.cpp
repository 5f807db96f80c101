// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/log_header.hpp"
#include "core/log/schema.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <cmath>
#include <cstdio>

namespace stridetick::tests {

class RefusedRow : public ::testing::TestWithParam<const char*> {};

// The log is open to any SQLite tool; its own checks hold there too.
TEST_P(RefusedRow, IsRefusedWhoeverWritesIt) {
    const TempLog temp;
    auto log = temp.writing();
    TempLog::write(log, {aTappedMeasurement(1, 3), aTarget(2), aProgrammeSession(3, 4), aReport(3),
                         aProgramme(4), aStep(4, 0), aTrace(3, 4)});
    EXPECT_THROW(temp.sqlite3(std::string("PRAGMA foreign_keys=ON;") + GetParam()),
                 std::runtime_error);
}

INSTANTIATE_TEST_SUITE_P(
    SchemaSteps, RefusedRow,
    ::testing::Values(
        "UPDATE measurement SET method = 'guessed'", "UPDATE measurement SET cadence_tenths = 0",
        "UPDATE measurement SET cadence_tenths = 'fast'",
        "UPDATE measurement SET half_width_tenths = -1", "UPDATE measurement SET uneven = 2",
        "UPDATE measurement SET treadmill_mps = 0", "UPDATE measurement SET treadmill_mps = 16",
        "UPDATE measurement SET at_offset_min = 1441", "UPDATE measurement SET uuid = 'short'",
        "UPDATE measurement SET runner_id = 99", "UPDATE tap SET measurement_id = 99",
        "UPDATE target SET kind = 'sprint'", "UPDATE target SET baseline_uuid = 'none'",
        "UPDATE session SET state = 'lost'",
        "UPDATE session SET state = 'running'",  // without an owner
        "UPDATE session SET owner_pid = 1", "UPDATE click_block SET beats = -1",
        "UPDATE click_block SET audible = 2", "UPDATE measurement SET click_before = 2",
        "UPDATE measurement SET session_uuid = 'none'", "UPDATE measurement SET target_tenths = 0",
        "UPDATE session SET kind = 'race'", "UPDATE session SET programme_uuid = NULL",
        "UPDATE session SET programme_uuid = 'short'", "UPDATE session SET programme_row = 7",
        "UPDATE session SET programme_row = NULL", "UPDATE session SET programme_pass = 0",
        "UPDATE session SET programme_slot = NULL", "UPDATE session SET planned_ms = -1",
        "UPDATE session SET practice_ms = NULL", "UPDATE session SET when_below = 2",
        "UPDATE session_pause SET length_ms = -1", "UPDATE session_pause SET session_id = 99",
        "UPDATE session_pause SET ordinal = 0", "UPDATE session_report SET pain = 11",
        "UPDATE session_report SET effort = 11", "UPDATE session_report SET place = 'ear'",
        "UPDATE session_report SET limp = 2", "UPDATE session_report SET incline_tenths = 401",
        "UPDATE session_report SET distance_m = 0", "UPDATE session_report SET uuid = 'none'",
        "UPDATE session_report SET next_day_pain = 'same'",
        "UPDATE session_report SET next_day_achilles = 1",
        "UPDATE programme SET plan = 'ten_weeks'", "UPDATE programme SET days = 128",
        "UPDATE programme SET gentle_start = 2", "UPDATE programme SET baseline_tenths = 0",
        "UPDATE programme SET target_tenths = 0", "UPDATE programme SET runner_id = 99",
        "UPDATE programme SET baseline_uuid = 'none'", "UPDATE programme_step SET kind = 'flown'",
        "UPDATE programme_step SET why = 'luck'", "UPDATE programme_step SET choice = 'nap'",
        "UPDATE programme_step SET plan = 'ten_weeks'", "UPDATE programme_step SET row = 0",
        "UPDATE programme_step SET pass = 0", "UPDATE programme_step SET offer = 128",
        "UPDATE programme_step SET offer_row = 7", "UPDATE programme_step SET ordinal = -1",
        "UPDATE programme_step SET programme_id = 99",
        "UPDATE programme_step SET cause_uuid = 'none'",
        "UPDATE programme_step SET worst_pain = 11", "UPDATE programme_step SET effort = -1",
        "UPDATE programme_step SET usual_effort_halves = 21",
        "UPDATE programme_step SET quiet_tenths = 0",
        "UPDATE programme_step SET expected_tenths = 0",
        "UPDATE programme_step SET speed_differs = NULL",
        "UPDATE programme_step SET speed_unknown = 2",
        "UPDATE programme_step SET pain_sign = 'itch'", "UPDATE cadence_trace SET uuid = 'none'",
        "UPDATE cadence_trace SET one_foot = 2", "UPDATE cadence_trace SET guessed = 2",
        "UPDATE cadence_trace SET made_session = NULL", "UPDATE cadence_trace SET length_ms = -1",
        "UPDATE cadence_trace SET distance_m = -1", "UPDATE cadence_trace SET source = NULL",
        "UPDATE trace_minute SET trace_id = 99", "UPDATE trace_minute SET ordinal = -1",
        "UPDATE trace_minute SET ordinal = 0", "UPDATE trace_minute SET cadence_milli = 0",
        "UPDATE trace_minute SET speed_mm_s = -1", "UPDATE trace_minute SET climb_dm = 100001",
        "INSERT INTO cadence_trace (uuid, source, one_foot, guessed, made_session, started_utc_ms,"
        " length_ms, updated_ms) SELECT uuid, source, 1, 0, 1, 0, 0, 0 FROM cadence_trace"));

// tests/data/log_v1.db and those after it were each written by the first program of their schema
// and are never made anew.
class SchemaSteps : public ::testing::Test {
 protected:
    log::LogOpening open(const char* name) const {
        std::filesystem::copy_file(std::filesystem::path(STRIDETICK_TEST_DATA) / name, temp.file());
        return temp.open();
    }
    void expectTheFirstRows(const log::History& history) const {
        ASSERT_GE(history.measurements.size(), 2U);
        EXPECT_EQ(history.measurements[0].cadence, core::StepsPerMinute::ofTenths(1538));
        EXPECT_TRUE(history.measurements[0].note.empty());
        ASSERT_EQ(history.baselines.size(), 1U);
        EXPECT_EQ(history.baselines[0].from.size(), 2U);
        ASSERT_EQ(history.targets.size(), 1U);
        EXPECT_EQ(history.targets[0].baseline, history.baselines[0].id);
        ASSERT_GE(history.sessions.size(), 1U);
        EXPECT_EQ(history.sessions[0].blocks, aSession(30, 4).blocks);
        EXPECT_EQ(history.sessions[0].note, "Straße 跑步");
    }

    TempLog temp;
};

TEST_F(SchemaSteps, AMeasurementTakesItsTapsWithIt) {
    auto log = temp.writing();
    TempLog::write(log, {aTappedMeasurement(1, 9)});
    temp.sqlite3("PRAGMA foreign_keys=ON; DELETE FROM measurement");
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM tap"), "0");
}

TEST_F(SchemaSteps, ALogOfTheFirstReleaseIsBroughtUpToDateWithAllItsRows) {
    const auto opening = open("log_v1.db");
    EXPECT_EQ(opening.outcome, log::LogOutcome::Migrated);
    expectTheFirstRows(TempLog::everything(temp.reading()));
    ASSERT_TRUE(opening.backup);
    EXPECT_EQ(sqlite3Says(*opening.backup,
                          "PRAGMA user_version; PRAGMA integrity_check;"
                          "SELECT count(*) FROM measurement"),
              "1\nok\n2");
}

TEST_F(SchemaSteps, ALogOfTheSecondOpensWithItsNotesTombstonesAndRunsCutShort) {
    const auto opening = open("log_v2.db");
    EXPECT_EQ(opening.outcome, log::LogOutcome::Migrated);
    ASSERT_EQ(opening.recoveredSessions.size(), 1U);
    EXPECT_EQ(opening.recoveredSessions[0].text(), uuidOf(31));
    const auto history = TempLog::everything(temp.reading());
    expectTheFirstRows(history);
    for (const auto& session : history.sessions) {
        EXPECT_EQ(session.kind, core::SessionKind::FreeRun);
        EXPECT_FALSE(session.place || session.whenBelow);
    }
    ASSERT_EQ(history.measurements.size(), 2U);
    EXPECT_EQ(history.measurements[1].note, "after rain, 赤い靴");
    EXPECT_EQ(history.measurements[1].method, core::MeasurementMethod::Counted);
    EXPECT_EQ(history.sessions.size(), 2U);
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM measurement WHERE deleted_ms IS NOT NULL;"
                           "SELECT count(*) FROM session WHERE deleted_ms IS NOT NULL"),
              "1\n1");
}

TEST_F(SchemaSteps, ALogOfTheThirdOpensWithItsProgrammeAndWhatWasSaid) {
    const auto opening = open("log_v3.db");
    EXPECT_EQ(opening.outcome, log::LogOutcome::Migrated);
    ASSERT_EQ(opening.recoveredSessions.size(), 1U);
    const auto log = temp.reading();
    const auto history = TempLog::everything(log);
    expectTheFirstRows(history);
    ASSERT_EQ(history.sessions.size(), 3U);
    EXPECT_EQ(history.sessions[1].place, aProgrammeSession(31, 50).place);
    EXPECT_EQ(history.sessions[1].pauses, aProgrammeSession(31, 50).pauses);
    EXPECT_EQ(history.sessions[2].state, core::SessionState::Recovered);
    EXPECT_EQ(history.sessions[2].kind, core::SessionKind::Refresher);
    EXPECT_EQ(history.sessions[2].place, aProgrammeSession(32, 50).place);
    EXPECT_TRUE(history.sessions[2].whenBelow);
    ASSERT_EQ(history.measurements.size(), 3U);
    EXPECT_EQ(history.measurements[2].session, history.sessions[1].id);
    EXPECT_EQ(history.measurements[2].target, core::StepsPerMinute::ofWhole(162));
    EXPECT_TRUE(history.measurements[2].clickBefore);
    ASSERT_EQ(history.reports.size(), 2U);
    EXPECT_EQ(history.reports[0].effort, 6);
    ASSERT_TRUE(history.reports[0].nextDay);
    EXPECT_EQ(history.reports[0].nextDay->pain, core::NextDay::Pain::Less);
    EXPECT_EQ(history.reports[1].place, core::PainPlace::Shin);
    const auto programme = log.latestProgramme().value().value();
    EXPECT_EQ(programme.baseline, history.baselines[0].id);
    const auto steps = log.stepsOf(programme.id).value();
    ASSERT_EQ(steps.size(), 3U);
    EXPECT_EQ(steps[1].reasons.sessionsDone, 1);
    EXPECT_EQ(steps[2].cause, history.sessions[1].id);
    EXPECT_EQ(steps[2].reasons.expected, core::StepsPerMinute::ofTenths(1552));
    EXPECT_TRUE(steps[2].reasons.speedDiffers);
    EXPECT_FALSE(steps[2].reasons.speedUnknown);
    EXPECT_EQ(steps[2].reasons.painSign, core::PainSign::Limp);
    EXPECT_TRUE(steps[2].noClickOn);
}

// A log of the second schema in the sqlite3 program's own hands.
class ThirdStep : public ::testing::Test {
 protected:
    ThirdStep() {
        if (!log::createEmptyLog(temp.file(), log::schemaSteps().first(2)) ||
            !log::addMissingRunner(temp.file(), dayNumber(0))) {
            throw std::runtime_error("no log");
        }
    }
    /// A run that begins at `hours` before the minute, with a click in its second quarter of an
    /// hour.
    static std::string runBefore(int id, double hours, bool audible = true, bool deleted = false) {
        const auto number = std::to_string(id);
        return "INSERT INTO session (id, uuid, runner_id, kind, state, at_utc_ms, at_offset_min,"
               " length_ms, note, updated_ms, deleted_ms) VALUES (" +
               number + ", '" + uuidOf(id) + "', 1, 'free_run', 'finished', " +
               std::to_string(kMinuteMs - std::llround(hours * 3'600'000)) +
               ", 60, 3600000, '', 0, " + (deleted ? "1" : "NULL") +
               "); INSERT INTO click_block VALUES (" + number + ", 0, 0, 900000, 1620, 0, 10), (" +
               number + ", 1, 900000, 900000, 1620, " + (audible ? "1" : "0") + ", 10);";
    }
    static std::string minute() {
        return "INSERT INTO measurement (uuid, runner_id, at_utc_ms, at_offset_min, method,"
               " cadence_tenths, half_width_tenths, uneven, length_ms, strikes, missed, doubled,"
               " rejected, both_feet, click_audible, updated_ms) VALUES ('" +
               uuidOf(99) + "', 1, " + std::to_string(kMinuteMs) +
               ", 60, 'tapped', 1540, 2, 0, 60000, 77, 0, 0, 0, 0, 0, 5);";
    }
    bool clickBefore(const std::string& run) const {
        temp.sqlite3(run + minute());
        EXPECT_TRUE(log::applySteps(temp.file(), log::schemaSteps()));
        return TempLog::everything(temp.reading()).measurements.at(0).clickBefore;
    }

    static constexpr std::int64_t kMinuteMs = 1'767'250'800'000;
    TempLog temp;
};

TEST_F(ThirdStep, AMinuteAfterAClickOfTheSameDayWasNoQuietOne) {
    EXPECT_TRUE(clickBefore(runBefore(1, 24.49)));
}
TEST_F(ThirdStep, AMinuteMoreThanADayAfterTheLastClickWas) {
    EXPECT_FALSE(clickBefore(runBefore(1, 24.51)));
}
TEST_F(ThirdStep, AClickThatWasOnAtTheMinutesStartWasHeardBefore) {
    EXPECT_TRUE(clickBefore(runBefore(1, 0.26)));
}
TEST_F(ThirdStep, AClickThatCameAfterTheMinuteWasNot) {
    EXPECT_FALSE(clickBefore(runBefore(1, 0.24) + runBefore(2, -1)));
}
TEST_F(ThirdStep, NeitherAMutedClickNorADeletedRunWasHeard) {
    EXPECT_FALSE(clickBefore(runBefore(1, 5, false) + runBefore(2, 6, true, true)));
}

TEST_F(ThirdStep, EveryRunKeepsItsNumberItsBlocksAndItsPlaceInTheIndexes) {
    temp.sqlite3(runBefore(7, 5) + runBefore(3, 6, true, true) + runBefore(12, 7));
    const char* const rows =
        "SELECT id, uuid, runner_id, kind, state, at_utc_ms, at_offset_min, length_ms, target_uuid,"
        " treadmill_mps, note, owner_boot, updated_ms, deleted_ms FROM session ORDER BY id;"
        "SELECT * FROM click_block";
    const auto before = temp.sqlite3(rows);
    ASSERT_TRUE(log::applySteps(temp.file(), log::schemaSteps()));
    EXPECT_EQ(temp.sqlite3(rows), before);
    EXPECT_EQ(temp.sqlite3("SELECT group_concat(name) FROM (SELECT name FROM sqlite_schema WHERE"
                           " tbl_name = 'session' AND sql IS NOT NULL ORDER BY name);"
                           "PRAGMA integrity_check; PRAGMA foreign_key_check;"
                           "SELECT count(*) FROM sqlite_schema WHERE name = 'session_before'"),
              "session,session_at,session_running\nok\n0");
}

TEST_F(ThirdStep, CutShortLeavesALogOfTheSecondSchema) {
    temp.sqlite3(runBefore(7, 5) + minute());
    std::vector<log::SchemaStep> steps(log::schemaSteps().begin(), log::schemaSteps().end());
    steps.back().statements.emplace_back("INSERT INTO nowhere VALUES (1)");
    const auto dump = [&] { return temp.sqlite3(".dump"); };
    const auto before = dump();
    EXPECT_FALSE(log::applySteps(temp.file(), steps));
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(temp.sqlite3("PRAGMA user_version"), "2");
    EXPECT_TRUE(log::applySteps(temp.file(), log::schemaSteps())) << "and goes on from there";
}

TEST_F(ThirdStep, TwentyYearsAreBroughtUpToDateInTimeAndStillKnownByTheirTables) {
    temp.sqlite3(
        "CREATE TEMP TABLE n (i); WITH RECURSIVE c (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c"
        " WHERE i < 7300) INSERT INTO n SELECT i FROM c;"
        "INSERT INTO session (id, uuid, runner_id, kind, state, at_utc_ms, at_offset_min,"
        " length_ms, note, updated_ms) SELECT i, printf('%036d', i), 1, 'free_run', 'finished',"
        " i * 86400000, 60, 1800000, printf('%.*c', i % 90, 'x'), 0 FROM n;"
        "INSERT INTO click_block SELECT n.i, m.i, m.i * 60000, 60000, 1620, m.i % 2, 160"
        " FROM n, n m WHERE m.i <= 16;"
        "INSERT INTO measurement (id, uuid, runner_id, at_utc_ms, at_offset_min, method,"
        " cadence_tenths, half_width_tenths, uneven, length_ms, strikes, missed, doubled, rejected,"
        " both_feet, click_audible, updated_ms) SELECT i, printf('%036d', i), 1,"
        " i * 86400000 - 3600000, 60, 'tapped', 1540, 2, 0, 60000, 77, 0, 0, 0, 0, 0, 5 FROM n;"
        "INSERT INTO tap SELECT n.i, m.i, m.i * 780000, m.i * 780000 + 900 FROM n, n m"
        " WHERE m.i <= 77");
    const auto start = std::chrono::steady_clock::now();
    ASSERT_TRUE(log::applySteps(temp.file(), log::schemaSteps()));
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    std::printf("twenty years to the third schema: %.0f ms\n", took.count());
    EXPECT_LT(took.count(), 10'000);
    EXPECT_EQ(temp.sqlite3("SELECT count(*), sum(click_before) FROM measurement;"
                           "SELECT count(*) FROM session; SELECT count(*) FROM click_block"),
              "7300|7299\n7300\n116800");
    auto bytes = contentsOf(temp.file());
    bytes.replace(0, 100, 100, 'x');
    writeContents(temp.file(), bytes);
    EXPECT_EQ(log::readLogHeader(temp.file()).kind, log::LogHeader::Kind::DamagedLog);
}

}  // namespace stridetick::tests
