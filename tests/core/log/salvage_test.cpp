// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/salvage.hpp"

#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <map>
#include <random>

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
        EXPECT_GE(rows.at("measurement") + rows.at("session"), kRecords) << "page " << page;
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

}  // namespace stridetick::tests
