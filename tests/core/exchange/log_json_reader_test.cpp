// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/log_json.hpp"
#include "tests/core/exchange/sample_logs.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <sstream>
#include <string>

namespace stridetick::exchange {
namespace {

namespace fs = std::filesystem;
using namespace tests;

/// What a person could have written by the page of the format.
const std::string kSmall = R"({
  "format": "stridetick-log", "version": 1,
  "runner": [{"uuid": "aaaaaaaa-0000-4000-8000-000000000001", "name": "Ann", "updated_ms": 7}],
  "target": [{"baseline_uuid": "bbbbbbbb-0000-4000-8000-000000000001", "kind": "raise",
    "uuid": "cccccccc-0000-4000-8000-000000000001", "at_utc_ms": 1767250800000,
    "at_offset_min": -330, "cadence_tenths": 1620,
    "runner_uuid": "aaaaaaaa-0000-4000-8000-000000000001"}],
  "baseline": [{"uuid": "bbbbbbbb-0000-4000-8000-000000000001", "at_utc_ms": 1767250800000,
    "runner_uuid": "aaaaaaaa-0000-4000-8000-000000000001",
    "at_offset_min": 60, "cadence_tenths": 1541, "rule": "single"}],
  "session": [{"click_block": [
      {"ordinal": 2, "offset_ms": 0, "length_ms": 9, "tempo_tenths": 1, "audible": 1, "beats": 4}],
    "uuid": "dddddddd-0000-4000-8000-000000000001", "kind": "free_run", "state": "running",
    "at_utc_ms": 1, "at_offset_min": 0, "length_ms": 9, "target_uuid": null,
    "treadmill_mps": 3, "note": "gr\u00fcn", "updated_ms": 10, "deleted_ms": null,
    "runner_uuid": "aaaaaaaa-0000-4000-8000-000000000001"}]
})";

class LogJsonReader : public ::testing::Test {
 protected:
    fs::path file() const { return folder_.path() / "new.db"; }
    log::LogResult<void> read(const std::string& text) const {
        std::istringstream in(text);
        return tryReadJson(in, file());
    }
    std::string detailOf(const std::string& text) const {
        const auto done = read(text);
        EXPECT_FALSE(fs::exists(file())) << text;
        EXPECT_TRUE(done || done.error().kind == log::LogError::Kind::Rejected);
        return done ? "read" : done.error().detail;
    }
    static std::string with(const std::string& old, const std::string& now) {
        auto text = kSmall;
        const auto at = text.find(old);
        return at == std::string::npos ? throw std::runtime_error(old)
                                       : text.replace(at, old.size(), now);
    }

 private:
    stridetick::testing::TempFolder folder_;
};

TEST_F(LogJsonReader, AnOlderVersionInAnyOrderIsReadAndBroughtUpToDate) {
    const auto done = read(kSmall);
    ASSERT_TRUE(done) << done.error().detail;
    EXPECT_EQ(sqlite3Says(file(), "PRAGMA user_version; PRAGMA application_id"),
              std::to_string(log::latestVersion(log::schemaSteps())) + "\n" +
                  std::to_string(log::kApplicationId));
    EXPECT_EQ(sqlite3Says(file(), "SELECT name, updated_ms FROM runner"), "Ann|7");
    EXPECT_EQ(sqlite3Says(file(),
                          "SELECT at_offset_min, cadence_tenths, kind, baseline_uuid"
                          " FROM target JOIN runner ON runner.id = runner_id"),
              "-330|1620|raise|bbbbbbbb-0000-4000-8000-000000000001");
    EXPECT_EQ(sqlite3Says(file(),
                          "SELECT state, treadmill_mps, note, updated_ms, ordinal,"
                          " tempo_tenths, beats FROM session JOIN click_block"
                          " ON session.id = session_id"),
              "recovered|3.0|gr\xc3\xbcn|10|2|1|4");
}

// Written by the first program of its version; never made anew.
TEST_F(LogJsonReader, WhatAnEarlierProgramWroteIsRead) {
    const auto text = contentsOf(fs::path(STRIDETICK_TEST_DATA) / "exchange/log_v3.json");
    const auto done = read(text);
    ASSERT_TRUE(done) << done.error().detail;
    EXPECT_EQ(sqlite3Says(file(),
                          "SELECT count(*) FROM measurement; SELECT count(*) FROM session;"
                          "SELECT count(*) FROM programme_step; SELECT note FROM measurement"
                          " WHERE session_uuid IS NOT NULL; PRAGMA foreign_key_check"),
              "2\n2\n2\n\"windy\"\n\xe2\x80\x93 5 %");
    EXPECT_EQ(sqlite3Says(file(), "SELECT kind, why, cause_uuid = '" + uuidOf(6) +
                                      "' FROM programme_step WHERE ordinal = 1"),
              "held|dose|1");
}

TEST_F(LogJsonReader, AFileIsNeverReplaced) {
    ASSERT_TRUE(read(kSmall));
    const auto before = contentsOf(file());
    EXPECT_FALSE(read(kSmall));
    EXPECT_TRUE(contentsOf(file()) == before);
}

TEST_F(LogJsonReader, WhatIsNoSuchTextIsRefusedByItsPlace) {
    EXPECT_EQ(detailOf(with("stridetick-log", "other")), "the format is not stridetick-log");
    EXPECT_EQ(detailOf(with("\"version\": 1", "\"version\": 99")),
              "written by a newer Stridetick (version 99, this one knows " +
                  std::to_string(log::latestVersion(log::schemaSteps())) + ")");
    EXPECT_EQ(detailOf(with("\"version\": 1", "\"version\": 0")), "there is no version 0");
    EXPECT_EQ(detailOf(with("\"version\": 1", "\"version\": \"1\"")),
              "the version is not a number");
    EXPECT_EQ(detailOf(with("\"version\": 1", "\"version\": 1, \"version\": 1")),
              "the version is said twice");
    EXPECT_EQ(detailOf(with("\"version\": 1,", "")), "format and version do not come first");
    EXPECT_EQ(detailOf("{}"), "format and version are missing");
    EXPECT_EQ(detailOf(with("\"runner\"", "\"walker\"")), "there is no table \"walker\"");
    EXPECT_EQ(detailOf(with("\"target\"", "\"runner\"")), "the table runner comes twice");
}

TEST_F(LogJsonReader, AColumnThatDoesNotFitIsRefusedByItsPlace) {
    EXPECT_EQ(detailOf(with("\"kind\": \"raise\"", "\"sort\": 1")),
              "target 1, sort: there is no such column");
    EXPECT_EQ(detailOf(with("\"kind\": \"raise\",", "")), "target 1: kind is missing");
    EXPECT_EQ(detailOf(with("1620", "1620, \"cadence_tenths\": 1")),
              "target 1, cadence_tenths: given twice");
    EXPECT_EQ(detailOf(with("1620", "\"1620\"")), "target 1, cadence_tenths: of a wrong type");
    EXPECT_EQ(detailOf(with("1620", "1620.5")), "target 1, cadence_tenths: of a wrong type");
    EXPECT_EQ(detailOf(with("1620", "null")), "target 1, cadence_tenths: of a wrong type");
    EXPECT_EQ(detailOf(with("1620", "99999999999999999999")),
              "target 1, cadence_tenths: of a wrong type");
    EXPECT_EQ(detailOf(with("1620", "18446744073709551615")),
              "target 1, cadence_tenths: a number that is too large");
    EXPECT_EQ(detailOf(with("1620", "true")),
              "target 1, cadence_tenths: true and false mean nothing here");
    EXPECT_EQ(detailOf(with("1620", "{}")),
              "target 1, cadence_tenths: an object where a value or a list belongs");
    EXPECT_EQ(detailOf(with("1620", "[]")),
              "target 1, cadence_tenths: a list where a value or a record belongs");
    EXPECT_EQ(detailOf(with("\"beats\": 4", "\"beats\": null")),
              "session 1, click_block.beats: of a wrong type");
    EXPECT_EQ(detailOf(with(", \"beats\": 4", "")), "session 1, click_block: beats is missing");
    EXPECT_EQ(detailOf(with("\"uuid\": \"dd", "\"click_block\": [], \"uuid\": \"dd")),
              "session 1, click_block: given twice");
}

TEST_F(LogJsonReader, WhatTheLogsOwnChecksRefuseIsRefusedByItsPlace) {
    EXPECT_EQ(detailOf(with("-330", "-3300")),
              "target 1: CHECK constraint failed: at_offset_min BETWEEN -1440 AND 1440");
    EXPECT_EQ(detailOf(with("\"audible\": 1", "\"audible\": 2")),
              "session 1, click_block: CHECK constraint failed: audible IN (0, 1)");
    EXPECT_EQ(detailOf(with("\"uuid\": \"cc", "\"uuid\": \"ccc")),
              "target 1: CHECK constraint failed: length(uuid) = 36");
    EXPECT_EQ(detailOf(with("\"updated_ms\": 7}",
                            "\"updated_ms\": 7}, {\"uuid\": \"aaaaaaaa-0000-"
                            "4000-8000-000000000001\", \"name\": \"\","
                            " \"updated_ms\": 7}")),
              "runner 2: UNIQUE constraint failed: runner.uuid");
}

TEST_F(LogJsonReader, WhatRefersToNothingIsRefusedByItsPlace) {
    EXPECT_EQ(detailOf(with("\"baseline_uuid\": \"bb", "\"baseline_uuid\": \"ee")),
              "target 1 refers to a baseline that is not there");
    EXPECT_EQ(detailOf(with("\"runner_uuid\": \"aa", "\"runner_uuid\": \"ab")),
              "target 1: its runner does not come before");
}

TEST_F(LogJsonReader, WhatIsCutShortOrNoJsonIsRefused) {
    for (std::size_t length = 0; length < kSmall.size() - 1; length += 61) {
        EXPECT_NE(detailOf(kSmall.substr(0, length)), "read") << length;
    }
    EXPECT_NE(detailOf(kSmall + "x"), "read");
    EXPECT_NE(detailOf("[]"), "read");
    EXPECT_NE(detailOf("[[[[[[["), "read");
    EXPECT_NE(detailOf("7"), "read");
    EXPECT_NE(detailOf(with("gr", "gr\xff")), "read");
}

/// Endless, at no cost.
class Repeating : public std::streambuf {
 public:
    Repeating(std::string beginning, char then) : text_(std::move(beginning)), then_(then) {
        setg(text_.data(), text_.data(), text_.data() + text_.size());
    }
    std::size_t given = 0;

 protected:
    int_type underflow() override {
        text_.assign(4096, then_);
        given += text_.size();
        setg(text_.data(), text_.data(), text_.data() + text_.size());
        return traits_type::to_int_type(*gptr());
    }

 private:
    std::string text_;
    char then_;
};

TEST_F(LogJsonReader, AValueWithoutEndIsGivenUp) {
    const auto note = kSmall.substr(0, kSmall.find("\\u00fc"));
    for (const auto& [beginning, then] :
         {std::pair{note, 'n'}, std::pair{std::string("{\"format\": "), ' '},
          std::pair{std::string("{\"format\": "), '1'}, std::pair{std::string("{\""), 'k'}}) {
        Repeating endless(beginning, then);
        std::istream in(&endless);
        const auto done = tryReadJson(in, file());
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().detail, "a value of more than 16777216 bytes");
        EXPECT_LE(endless.given, 8 * kMostTextBytes + 4096);
    }
    EXPECT_EQ(detailOf(with("gr", std::string(kMostTextBytes, 'n'))),
              "session 1, note: a text of 2097155 bytes");
}

}  // namespace
}  // namespace stridetick::exchange
