// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/log_json.hpp"

#include "tests/core/exchange/sample_logs.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include <nlohmann/json.hpp>

namespace stridetick::exchange {
namespace {

namespace fs = std::filesystem;
using namespace tests;
using nlohmann::json;

fs::path sample(const TempLog& temp, const char* name) {
    auto copy = temp.folder() / name;
    fs::copy_file(fs::path(STRIDETICK_TEST_DATA) / name, copy);
    return copy;
}

TEST(LogJson, IsTheTextThatItsPageShows) {
    const TempLog temp;
    auto log = temp.writing();
    auto measured = aTappedMeasurement(1, 2);
    measured.treadmillSpeed = core::MetresPerSecond::tryFrom(2.75);
    measured.note = "wind \xe2\x80\x93 \"5\"\n";
    TempLog::write(log, {measured, log::NoticeSeen{"tapping", dayNumber(0)}});
    temp.sqlite3("UPDATE runner SET uuid = '" + uuidOf(9) + "', updated_ms = 5");
    EXPECT_EQ(asJson(temp.file()), R"({"format":"stridetick-log","version":4,
"runner":[
{"uuid":"00000000-0000-4000-8000-000000000009","name":"","updated_ms":5}
],
"measurement":[
{"uuid":"00000000-0000-4000-8000-000000000001","at_utc_ms":1767250800000,"at_offset_min":60,)"
                                   R"("method":"tapped","cadence_tenths":1538,)"
                                   R"("half_width_tenths":2,"uneven":0,"length_ms":60000,)"
                                   R"("strikes":77,"missed":0,"doubled":0,"rejected":0,)"
                                   R"("both_feet":0,"click_audible":0,"treadmill_mps":2.75,)"
                                   R"("updated_ms":1767250860000,"deleted_ms":null,)"
                                   "\"note\":\"wind \xe2\x80\x93 \\\"5\\\"\\n\","
                                   R"("click_before":0,"session_uuid":null,"target_tenths":null,)"
                                   R"("runner_uuid":"00000000-0000-4000-8000-000000000009",)"
                                   R"("tap":[{"ordinal":0,"placed_us":0,"arrival_us":1700},)"
                                   R"({"ordinal":1,"placed_us":780123,"arrival_us":781824}]}
],
"baseline":[],
"target":[],
"notice_seen":[
{"notice":"tapping","at_utc_ms":1767250800000,"at_offset_min":60}
],
"session":[],
"session_report":[],
"programme":[],
"cadence_trace":[]
}
)");
}

TEST(LogJson, HasEveryRecordInTheOrderOfItsNameAndThoseDeleted) {
    const TempLog temp;
    auto log = temp.writing();
    writeOneOfEach(log);
    const auto text = json::parse(asJson(temp.file()));
    EXPECT_EQ(text["measurement"][0]["uuid"], uuidOf(1));
    EXPECT_EQ(text["measurement"][1]["session_uuid"], uuidOf(6));
    EXPECT_EQ(text["baseline"][0]["baseline_measurement"][0]["measurement_uuid"], uuidOf(1));
    EXPECT_EQ(text["programme"][0]["programme_step"].size(), 2U);
    EXPECT_EQ(text["programme"][0]["programme_step"][1]["cause_uuid"], uuidOf(6));
    EXPECT_EQ(text["session"][0]["session_pause"].size(), 2U);
    EXPECT_EQ(text["session"][1]["deleted_ms"], 1'767'682'800'000);
    EXPECT_EQ(text["session_report"][0]["pain"], 3);
    EXPECT_EQ(text["cadence_trace"][0]["uuid"], uuidOf(6));
    EXPECT_EQ(text["cadence_trace"][0]["trace_minute"][1],
              json::parse(R"({"ordinal":1,"cadence_milli":80125,"speed_mm_s":2779,"climb_dm":2})"));
    EXPECT_EQ(text["notice_seen"][0]["notice"], "tapping");
}

TEST(LogJson, ReadIntoANewLogAndWrittenAgainIsTheSameToTheByte) {
    const TempLog temp;
    auto log = temp.writing();
    writeOneOfEach(log);
    const auto text = asJson(temp.file());
    std::istringstream in(text);
    const auto copy = temp.folder() / "copy.db";
    const auto read = tryReadJson(in, copy);
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(asJson(copy), text);
    EXPECT_EQ(sqlite3Says(copy, "PRAGMA integrity_check; PRAGMA foreign_key_check"), "ok");
}

TEST(LogJson, OfALogOfAnOlderSchemaIsOfThatVersion) {
    const TempLog temp;
    EXPECT_EQ(json::parse(asJson(sample(temp, "log_v1.db")))["version"], 1);
    EXPECT_EQ(json::parse(asJson(sample(temp, "log_v2.db")))["version"], 2);
}

TEST(LogJson, IsOfOneMomentThoughTheLogIsBeingWritten) {
    const TempLog temp;
    auto log = temp.writing();
    TempLog::write(log, {aMeasurement(1)});
    /// Writes to the log as soon as something has come.
    class Disturbing : public std::stringbuf {
     public:
        explicit Disturbing(log::SessionLog& log) : log_(log) {}

     protected:
        std::streamsize xsputn(const char* text, std::streamsize count) override {
            if (std::exchange(quiet_, false)) {
                TempLog::write(log_, {aMeasurement(2), aSession(3, 1)});
            }
            return std::stringbuf::xsputn(text, count);
        }

     private:
        log::SessionLog& log_;
        bool quiet_ = true;
    } buffer(log);
    std::ostream out(&buffer);
    ASSERT_TRUE(tryWriteJson(temp.file(), out));
    const auto text = json::parse(buffer.str());
    EXPECT_EQ(text["measurement"].size(), 1U);
    EXPECT_EQ(text["session"].size(), 0U);
    EXPECT_EQ(json::parse(asJson(temp.file()))["session"].size(), 1U);
}

TEST(LogJson, ARunThatIsOnIsToldAsOnWithoutItsProcess) {
    const TempLog temp;
    auto log = temp.writing();
    TempLog::write(log, {aSession(1, 2, core::SessionState::Running)});
    const auto text = asJson(temp.file());
    EXPECT_EQ(json::parse(text)["session"][0]["state"], "running");
    EXPECT_EQ(text.find("owner"), std::string::npos);
}

TEST(LogJson, ATextThatIsNotUtf8IsRefusedByItsPlace) {
    const TempLog temp;
    auto log = temp.writing();
    TempLog::write(log, {aMeasurement(1)});
    temp.sqlite3("UPDATE measurement SET note = CAST(x'ff41' AS TEXT)");
    std::ostringstream out;
    const auto written = tryWriteJson(temp.file(), out);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().detail, "measurement " + uuidOf(1) + ": a text that is not UTF-8");
}

TEST(LogJson, AFileThatTakesNoMoreIsTold) {
    const TempLog temp;
    auto log = temp.writing();
    TempLog::write(log, {aMeasurement(1)});
    std::ofstream out("/dev/full");
    EXPECT_FALSE(tryWriteJson(temp.file(), out));
    std::ostringstream none;
    EXPECT_FALSE(tryWriteJson(temp.folder() / "none.db", none));
}

}  // namespace
}  // namespace stridetick::exchange
