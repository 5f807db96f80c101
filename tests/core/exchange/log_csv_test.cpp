// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/log_csv.hpp"

#include "tests/core/exchange/sample_logs.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>

namespace stridetick::exchange {
namespace {

namespace fs = std::filesystem;
using namespace tests;

class LogCsv : public ::testing::Test {
 protected:
    fs::path folder() const { return temp.folder() / "sheets"; }
    log::LogResult<void> write(log::Existing existing = log::Existing::Keep) const {
        fs::create_directory(folder());
        return tryWriteCsv(temp.file(), folder(), existing);
    }
    std::string sheet(const std::string& table) const {
        return contentsOf(folder() / (table + ".csv"));
    }
    TempLog temp;
    log::SessionLog log = temp.writing();
};

TEST_F(LogCsv, IsOneFileForEachTableWithUnitsInTheFirstLine) {
    writeOneOfEach(log);
    ASSERT_TRUE(write());
    EXPECT_EQ(sheet("target"), "uuid,at,cadence_spm,kind,baseline_uuid\r\n" + uuidOf(4) +
                                   ",2026-01-02T08:00:00+01:00,162.0,typed," + uuidOf(3) + "\r\n");
    EXPECT_EQ(sheet("tap"), "measurement_uuid,ordinal,placed_s,arrival_s\r\n" + uuidOf(2) +
                                ",0,0,0.0017\r\n" + uuidOf(2) + ",1,0.780123,0.781824\r\n");
    EXPECT_EQ(sheet("session_pause"), "session_uuid,ordinal,offset_s,length_s\r\n" + uuidOf(6) +
                                          ",0,60,20\r\n" + uuidOf(6) + ",1,150,5\r\n");
    EXPECT_EQ(sheet("cadence_trace"),
              "uuid,source,one_foot,guessed,made_session,started_at,length_s,distance_m,"
              "updated_at\r\n" +
                  uuidOf(6) +
                  ",\"Forerunner 245, FIT\",1,0,1,2026-01-03T07:00:00+00:00,120,333,"
                  "2026-01-03T07:02:00+00:00\r\n");
    EXPECT_EQ(sheet("trace_minute"),
              "cadence_trace_uuid,ordinal,cadence_spm,speed_m_per_s,climb_m\r\n" + uuidOf(6) +
                  ",0,160.0,2.778,\r\n" + uuidOf(6) + ",1,160.25,2.779,0.2\r\n");
    EXPECT_NE(sheet("measurement").find(",\"\"\"windy\"\"\n\xe2\x80\x93 5 %\","),
              std::string::npos);
    EXPECT_TRUE(
        sheet("baseline_measurement").starts_with("baseline_uuid,ordinal,measurement_uuid"));
    auto names = csvNames(temp.file()).value();
    EXPECT_EQ(names.size(), 15U);
    for (const auto& entry : fs::directory_iterator(folder())) {
        EXPECT_EQ(std::erase(names, entry.path().filename().string()), 1U) << entry.path();
    }
    EXPECT_TRUE(names.empty());
}

TEST_F(LogCsv, TheCadenceOfATraceIsThatOfBothFeetWhateverItsFileCounts) {
    auto both = aTrace(1, 1);
    both.oneFoot = false;
    both.minutes.at(0).cadenceMilli = 161'500;
    TempLog::write(
        log, {aSession(1, 1), both, aSession(2, 1, core::SessionState::Finished, dayNumber(1)),
              aTrace(2, 1, dayNumber(1))});
    ASSERT_TRUE(write());
    EXPECT_NE(sheet("trace_minute").find(uuidOf(1) + ",0,161.5,"), std::string::npos);
    EXPECT_NE(sheet("trace_minute").find(uuidOf(2) + ",0,160.0,"), std::string::npos);
}

TEST_F(LogCsv, LeavesOutWhatIsDeletedWithAllThatBelongsToIt) {
    TempLog::write(log,
                   {aProgrammeSession(1, 5), aReport(1), aTrace(1, 3), aTappedMeasurement(2, 3),
                    log::Delete<core::Session>{core::SessionId(uuidOf(1)), dayNumber(1)},
                    log::Delete<core::Measurement>{core::MeasurementId(uuidOf(2)), dayNumber(1)}});
    ASSERT_TRUE(write());
    for (const char* table : {"session", "click_block", "session_pause", "session_report",
                              "cadence_trace", "trace_minute", "measurement", "tap"}) {
        EXPECT_EQ(std::ranges::count(sheet(table), '\n'), 1) << table;
        EXPECT_EQ(sheet(table).find("deleted"), std::string::npos) << table;
    }
}

TEST_F(LogCsv, NeverReplacesAFileUnasked) {
    fs::create_directory(folder());
    writeContents(folder() / "target.csv", "mine");
    EXPECT_FALSE(write());
    EXPECT_EQ(sheet("target"), "mine");
    ASSERT_TRUE(write(log::Existing::Replace));
    EXPECT_TRUE(sheet("target").starts_with("uuid,"));
    for (const auto& entry : fs::directory_iterator(folder())) {
        EXPECT_EQ(entry.path().extension(), ".csv");
    }
}

TEST_F(LogCsv, AFolderThatIsNotThereIsTold) {
    EXPECT_FALSE(tryWriteCsv(temp.file(), temp.folder() / "none", log::Existing::Keep));
}

TEST_F(LogCsv, AnOlderLogIsWrittenAsItIs) {
    fs::create_directory(folder());
    const TempLog old;
    fs::copy_file(fs::path(STRIDETICK_TEST_DATA) / "log_v1.db", old.file());
    ASSERT_TRUE(tryWriteCsv(old.file(), folder(), log::Existing::Keep));
    EXPECT_FALSE(fs::exists(folder() / "programme.csv"));
    EXPECT_EQ(std::ranges::count(sheet("measurement"), '\n'), 3);
}

}  // namespace
}  // namespace stridetick::exchange
