// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/salvage.hpp"

#include "core/log/file_moves.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <array>
#include <map>
#include <tuple>

namespace stridetick::tests {

namespace {

constexpr int kRecords = 60;

/// A log with rows of every table, in one file.
std::string fullLog() {
    const TempLog temp;
    auto log = temp.writing();
    for (int i = 0; i < kRecords; ++i) {
        TempLog::write(log, {aTappedMeasurement(100 + i, 77, dayNumber(i)),
                             aSession(300 + i, 5, core::SessionState::Finished, dayNumber(i))});
    }
    TempLog::write(log, {aBaseline(500, {core::MeasurementId(uuidOf(100))}), aTarget(600),
                         log::NoticeSeen{"safety", dayNumber(0)}});
    EXPECT_TRUE(log.truncateWal());
    return contentsOf(temp.file());
}

std::map<std::string, std::int64_t> salvaged(const TempLog& temp) {
    const auto into = temp.folder() / "salvaged.db";
    const auto counts = log::trySalvage(temp.file(), into, log::schemaSteps(), dayNumber(1));
    EXPECT_TRUE(counts) << counts.error().detail;
    EXPECT_EQ(sqlite3Says(into, "PRAGMA integrity_check; PRAGMA foreign_key_check"), "ok");
    std::map<std::string, std::int64_t> rows;
    for (const auto& [table, count] : counts.value_or(std::vector<log::SalvageCount>{})) {
        rows[table] = count;
    }
    return rows;
}

/// The log as it is with every frame of its journal damaged, where the pages have nothing.
void copyWithDamagedJournal(const TempLog& from, const TempLog& to) {
    writeContents(to.file(), contentsOf(from.file()));
    auto wal = contentsOf(log::walOf(from.file()));
    constexpr std::size_t kFrame = 24 + log::kPageSize;
    for (std::size_t at = 32; at < wal.size(); at += kFrame) {
        wal[at + 24 + 1'000] = static_cast<char>(wal[at + 24 + 1'000] ^ 1);
    }
    writeContents(log::walOf(to.file()), wal);
}

}  // namespace

TEST(Salvage, ASoundLogIsSavedWhole) {
    const TempLog temp;
    writeContents(temp.file(), fullLog());
    const auto rows = salvaged(temp);
    EXPECT_EQ(rows.at("measurement"), kRecords);
    EXPECT_EQ(rows.at("tap"), kRecords * 77);
    EXPECT_EQ(rows.at("session"), kRecords);
    EXPECT_EQ(rows.at("click_block"), kRecords * 5);
    EXPECT_EQ(rows.at("baseline"), 1);
    EXPECT_EQ(rows.at("target"), 1);
    EXPECT_EQ(rows.at("notice_seen"), 1);
}

TEST(Salvage, OnePageOfNonsenseCostsNoMoreThanWhatStoodOnIt) {
    const auto whole = fullLog();
    const auto pages = whole.size() / log::kPageSize;
    for (std::size_t page = 1; page < pages; page += 5) {
        const TempLog temp;
        auto bytes = whole;
        bytes.replace(page * log::kPageSize, log::kPageSize, log::kPageSize, '\0');
        writeContents(temp.file(), bytes);
        const auto rows = salvaged(temp);
        constexpr int kMostOnAPage = 44;
        EXPECT_GE(rows.at("measurement"), kRecords - kMostOnAPage) << "page " << page;
        EXPECT_GE(rows.at("session"), kRecords - kMostOnAPage) << "page " << page;
        EXPECT_GE(rows.at("measurement") + rows.at("session"), 2 * kRecords - kMostOnAPage);
    }
}

TEST(Salvage, AWipedFirstPageCostsNothingOfALogOfOneSchema) {
    const auto whole = fullLog();
    for (const char filler : {'\0', '\xff', '\x5a'}) {
        const TempLog temp;
        auto bytes = whole;
        bytes.replace(0, log::kPageSize, log::kPageSize, filler);
        writeContents(temp.file(), bytes);
        const auto rows = salvaged(temp);
        EXPECT_EQ(rows.at("measurement"), kRecords);
        EXPECT_EQ(rows.at("tap"), kRecords * 77);
        EXPECT_EQ(rows.at("session"), kRecords);
        EXPECT_EQ(rows.at("click_block"), kRecords * 5);
    }
}

TEST(Salvage, WhatNamesALostRowLetsGoOfItOrGoesToo) {
    const TempLog temp;
    {
        auto log = temp.writing();
        auto target = aTarget(600);
        target.baseline = core::BaselineId(uuidOf(500));
        auto session = aSession(300, 2);
        session.target = target.id;
        TempLog::write(log, {aTappedMeasurement(100, 5),
                             aBaseline(500, {core::MeasurementId(uuidOf(100))}), target, session});
    }
    temp.sqlite3(
        "PRAGMA foreign_keys=OFF; DELETE FROM runner; DELETE FROM baseline;"
        " DELETE FROM measurement");
    const auto rows = salvaged(temp);
    EXPECT_EQ(rows.at("tap"), 0);
    EXPECT_EQ(rows.at("baseline_measurement"), 0);
    EXPECT_EQ(rows.at("target"), 1);
    EXPECT_EQ(rows.at("session"), 1);
    EXPECT_EQ(rows.at("runner"), 1) << "the rows that are left have somebody to belong to";
    EXPECT_EQ(sqlite3Says(temp.folder() / "salvaged.db",
                          "SELECT baseline_uuid IS NULL FROM target;"
                          " SELECT target_uuid IS NOT NULL FROM session"),
              "1\n1");
}

TEST(Salvage, ACutTailCostsOnlyWhatStoodInIt) {
    const TempLog temp;
    const auto whole = fullLog();
    writeContents(temp.file(), whole.substr(0, whole.size() - 2UL * log::kPageSize));
    const auto rows = salvaged(temp);
    EXPECT_EQ(rows.at("measurement"), kRecords);
    EXPECT_EQ(rows.at("session"), kRecords);
}

TEST(Salvage, OfTwoCopiesOfARowTheLaterStays) {
    using namespace std::chrono_literals;
    const TempLog temp;
    auto log = temp.writing();
    auto session = aSession(300, 2, core::SessionState::Finished, dayNumber(0));
    TempLog::write(log, {session});
    ASSERT_TRUE(log.truncateWal());
    session.length = 30min;
    TempLog::write(log, {session});
    const TempLog damaged;
    copyWithDamagedJournal(temp, damaged);
    EXPECT_EQ(salvaged(damaged).at("session"), 1);
    EXPECT_EQ(sqlite3Says(damaged.folder() / "salvaged.db", "SELECT length_ms FROM session"),
              std::to_string(std::chrono::milliseconds(30min).count()));
}

TEST(Salvage, BlocksThatAnEditRemovedDoNotComeBack) {
    using namespace std::chrono_literals;
    const TempLog temp;
    const TempLog damaged;
    auto log = temp.writing();
    TempLog::write(log, {aSession(300, 5)});
    ASSERT_TRUE(log.truncateWal());
    TempLog::write(log, {log::Edit<core::Session>{aSession(300, 2), dayNumber(1)}});
    copyWithDamagedJournal(temp, damaged);
    EXPECT_EQ(salvaged(damaged).at("click_block"), 2);
}

TEST(Salvage, BlocksOfARunningSessionStayThoughItsNewestLengthIsLost) {
    const TempLog temp;
    auto log = temp.writing();
    auto session = aSession(300, 5, core::SessionState::Running);
    TempLog::write(log, {session});
    temp.sqlite3("UPDATE session SET length_ms = 60000");
    EXPECT_EQ(salvaged(temp).at("click_block"), 5);
}

TEST(Salvage, WhatTheRunnerDeletedIsNotCountedAsSaved) {
    const TempLog temp;
    {
        auto log = temp.writing();
        TempLog::write(log, {aMeasurement(100), aMeasurement(101), aSession(300, 2)});
        TempLog::write(
            log, {log::Delete<core::Measurement>{core::MeasurementId(uuidOf(100)), dayNumber(0)}});
    }
    const auto rows = salvaged(temp);
    EXPECT_EQ(rows.at("measurement"), 1);
    EXPECT_EQ(rows.at("session"), 1);
    EXPECT_EQ(sqlite3Says(temp.folder() / "salvaged.db", "SELECT count(*) FROM measurement"), "2")
        << "it stays, deleted";
}

TEST(Salvage, RowsFromBeforeAColumnWasAddedHaveItsDefault) {
    const std::array steps{
        log::schemaSteps()[0],
        log::SchemaStep{
            2, "a column", {"ALTER TABLE session ADD COLUMN shoes TEXT NOT NULL DEFAULT 'none'"}}};
    const TempLog temp;
    ASSERT_TRUE(log::createEmptyLog(temp.file(), std::span(steps).first(1)));
    ASSERT_TRUE(log::addMissingRunner(temp.file(), dayNumber(0)));
    const std::string insert =
        "INSERT INTO session (uuid, runner_id, kind, state, at_utc_ms, at_offset_min, length_ms,"
        " note, updated_ms) SELECT printf('%036d', i), 1, 'free_run', 'finished', i, 0, 0, '', i"
        " FROM (WITH RECURSIVE n (i) AS (SELECT ";
    temp.sqlite3(insert + "1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) SELECT i FROM n)");
    ASSERT_TRUE(log::applySteps(temp.file(), steps));
    temp.sqlite3(insert + "301 UNION ALL SELECT i + 1 FROM n WHERE i < 400) SELECT i FROM n)");
    temp.sqlite3("UPDATE session SET shoes = 'blue' WHERE id > 300");
    auto bytes = contentsOf(temp.file());
    bytes.replace(0, log::kPageSize, log::kPageSize, '\0');
    const TempLog damaged;
    writeContents(damaged.file(), bytes);
    const auto into = damaged.folder() / "salvaged.db";
    ASSERT_TRUE(log::trySalvage(damaged.file(), into, steps, dayNumber(1)));
    EXPECT_EQ(sqlite3Says(into, "SELECT shoes, count(*) FROM session GROUP BY shoes"),
              "blue|100\nnone|300");
}

TEST(Salvage, AProgrammeIsSavedWithItsStepsPausesAndWhatWasSaid) {
    const TempLog temp;
    {
        auto log = temp.writing();
        std::vector<log::LogRequest> changes{aProgramme(1)};
        for (int i = 0; i < 60; ++i) {
            changes.emplace_back(aProgrammeSession(100 + i, 1));
            changes.emplace_back(aReport(100 + i, i % 4));
            changes.emplace_back(aTrace(100 + i, 50));
            changes.emplace_back(aTappedMeasurement(200 + i, 9));
            changes.emplace_back(aStep(1, i));
        }
        TempLog::write(log, changes);
    }
    // Without the schema the tables are told by the shape of their rows.
    for (const bool schemaLost : {false, true}) {
        const TempLog damaged;
        auto bytes = contentsOf(temp.file());
        for (auto at = bytes.find("CREATE TABLE"); schemaLost && at != std::string::npos;
             at = bytes.find("CREATE TABLE")) {
            bytes.replace(at - at % log::kPageSize, log::kPageSize, log::kPageSize, '\0');
        }
        writeContents(damaged.file(), bytes);
        const auto rows = salvaged(damaged);
        EXPECT_EQ(rows.at("programme"), 1);
        EXPECT_EQ(rows.at("programme_step"), 60);
        EXPECT_EQ(rows.at("session"), 60);
        EXPECT_EQ(rows.at("session_pause"), 120);
        EXPECT_EQ(rows.at("session_report"), 60);
        EXPECT_EQ(rows.at("tap"), 540);
        EXPECT_EQ(rows.at("cadence_trace"), 60);
        EXPECT_EQ(rows.at("trace_minute"), 3'000);
    }
}

TEST(Salvage, ABitOfTheTypeOfAValueThatMayBeMissingCostsNoRow) {
    const TempLog temp;
    {
        auto log = temp.writing();
        TempLog::write(log, {aMeasurement(100), aSession(300, 2), aTrace(300, 9)});
        ASSERT_TRUE(log.truncateWal());
    }
    const auto whole = contentsOf(temp.file());
    // The types of a record stand before its first text, the last column's last.
    const auto deleted = std::string("\x05\0", 2) + uuidOf(300);
    const auto target = std::string("\x0d\x08\0\0", 4) + uuidOf(100);
    const std::string climb("\x06\x09\x01\0\x02\x08\x03\x0a\xdd", 9);  // of minute 3
    using Flip = std::tuple<std::string, std::size_t, int>;
    for (const auto& [record, at, bit] : {Flip{deleted, 1, 0x20}, Flip{deleted, 1, 0x01},
                                          Flip{target, 3, 0x01}, Flip{climb, 5, 0x02}}) {
        SCOPED_TRACE("column " + std::to_string(at) + ", bit " + std::to_string(bit));
        auto bytes = whole;
        const auto place = bytes.find(record);
        ASSERT_NE(place, std::string::npos);
        ASSERT_EQ(bytes.find(record, place + 1), std::string::npos);
        bytes[place + at] = static_cast<char>(bytes[place + at] ^ bit);
        const TempLog damaged;
        writeContents(damaged.file(), bytes);
        const auto rows = salvaged(damaged);
        EXPECT_EQ(rows.at("measurement"), 1);
        EXPECT_EQ(rows.at("session"), 1);
        EXPECT_EQ(rows.at("click_block"), 2);
        EXPECT_EQ(rows.at("cadence_trace"), 1);
        EXPECT_EQ(rows.at("trace_minute"), 9);
    }
}

TEST(Salvage, AFileLargerThanAnyLogIsRefusedAndSaid) {
    const TempLog temp;
    writeContents(temp.file(), fullLog());
    std::filesystem::resize_file(temp.file(), (std::uintmax_t{2} << 30U) + 1);
    const auto into = temp.folder() / "salvaged.db";
    const auto counts = log::trySalvage(temp.file(), into, log::schemaSteps(), dayNumber(1));
    ASSERT_FALSE(counts);
    EXPECT_NE(counts.error().detail.find("larger than any log"), std::string::npos);
    EXPECT_FALSE(std::filesystem::exists(into));
}

}  // namespace stridetick::tests
