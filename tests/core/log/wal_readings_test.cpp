// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/wal_readings.hpp"

#include "core/log/file_moves.hpp"
#include "core/log/schema.hpp"
#include "tests/support/temp_log.hpp"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace stridetick::tests {

namespace {

constexpr std::size_t kHeader = 32;
constexpr std::size_t kFrameHeader = 24;
constexpr std::size_t kFrame = kFrameHeader + log::kPageSize;
constexpr std::size_t kSumInFrame = 16;

std::string journalOf(SQLite::Database& database, const std::filesystem::path& file) {
    static_cast<void>(database);  // open: or the journal would be gone
    return contentsOf(log::walOf(file));
}

/// A journal in which every transaction is one frame or a few.
std::string aJournal() {
    const TempLog temp;
    SQLite::Database database(temp.file(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA journal_mode=WAL");
    for (int i = 0; i < 5; ++i) {
        database.exec("CREATE TABLE t" + std::to_string(i) + " (a)");
        database.exec("INSERT INTO t" + std::to_string(i) + " VALUES (1)");
    }
    return journalOf(database, temp.file());
}

std::vector<log::WalReading> read(const std::string& bytes) {
    const TempLog temp;
    writeContents(temp.file(), bytes);
    return log::readingsOf(temp.file());
}

std::uint64_t newestIn(const log::WalReading& reading) {
    std::uint64_t last = 0;
    for (const auto& [page, place] : reading) {
        last = std::max(last, place);
    }
    return last;
}

void flip(std::string& bytes, std::size_t at) { bytes[at] = static_cast<char>(bytes[at] ^ 16); }

}  // namespace

TEST(WalReadings, ASoundJournalIsReadInOneWay) {
    const auto bytes = aJournal();
    const auto readings = read(bytes);
    ASSERT_EQ(readings.size(), 1U);
    EXPECT_EQ(readings[0].size(), 6U) << "the first page and one for each table";
    EXPECT_EQ(newestIn(readings[0]), bytes.size() - log::kPageSize);
}

TEST(WalReadings, NoJournalIsReadAsEmpty) {
    const TempLog temp;
    EXPECT_EQ(log::readingsOf(temp.file()), std::vector{log::WalReading{}});
    EXPECT_EQ(read("short"), std::vector{log::WalReading{}});
}

TEST(WalReadings, ADamagedPageCostsItsFrameAndNoneAfterIt) {
    const auto whole = aJournal();
    const auto sound = read(whole)[0];
    for (auto at = kHeader; at + 2 * kFrame <= whole.size(); at += kFrame) {
        auto bytes = whole;
        flip(bytes, at + kFrameHeader + 2'000);
        const auto readings = read(bytes);
        ASSERT_EQ(readings.size(), 4U);
        for (const auto& [page, place] : sound) {
            if (place != at + kFrameHeader) {
                EXPECT_EQ(readings[0].at(page), place) << "damage at " << at;
            }
        }
        EXPECT_TRUE(
            std::ranges::all_of(readings[1], [&](const auto& frame) { return frame.second < at; }));
        EXPECT_TRUE(readings[2].empty());
        EXPECT_EQ(readings[3], sound) << "most of the damaged page is right";
    }
}

TEST(WalReadings, ADamagedSumCostsNothing) {
    const auto whole = aJournal();
    auto bytes = whole;
    flip(bytes, kHeader + kFrame + kSumInFrame);
    const auto readings = read(bytes);
    ASSERT_EQ(readings.size(), 4U);
    EXPECT_EQ(readings[0], read(whole)[0]);
}

TEST(WalReadings, ADamagedHeaderCostsNothing) {
    const auto whole = aJournal();
    for (std::size_t at = 0; at < kHeader; ++at) {
        auto bytes = whole;
        flip(bytes, at);
        const auto readings = read(bytes);
        ASSERT_EQ(readings.size(), 4U) << "byte " << at;
        EXPECT_EQ(readings[0], read(whole)[0]) << "byte " << at;
        EXPECT_TRUE(readings[1].empty()) << "SQLite reads none of it";
    }
}

TEST(WalReadings, AWipedHeaderCostsTheFirstFrameAlone) {
    const auto whole = aJournal();
    const auto readings = read(std::string(kHeader, '\0') + whole.substr(kHeader));
    ASSERT_EQ(readings.size(), 4U);
    EXPECT_EQ(readings[0], read(whole)[0]) << "what the first frame has is in later ones";
    EXPECT_TRUE(readings[1].empty()) << "SQLite reads none of it";
}

TEST(WalReadings, ATransactionWithoutItsEndIsNotRead) {
    const auto whole = aJournal();
    const auto readings = read(whole.substr(0, whole.size() - 1));
    ASSERT_EQ(readings.size(), 1U);
    EXPECT_EQ(newestIn(readings[0]), whole.size() - kFrame - log::kPageSize);
}

TEST(WalReadings, FramesOfAnEarlierGenerationAreNotRead) {
    const TempLog temp;
    SQLite::Database database(temp.file(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA journal_mode=WAL");
    for (int i = 0; i < 5; ++i) {
        database.exec("CREATE TABLE t" + std::to_string(i) + " (a)");
    }
    database.execAndGet("PRAGMA wal_checkpoint(RESTART)");
    database.exec("INSERT INTO t1 VALUES (1)");
    const auto bytes = journalOf(database, temp.file());
    ASSERT_GT(bytes.size(), kHeader + 3 * kFrame);
    const auto readings = read(bytes);
    ASSERT_EQ(readings.size(), 1U);
    EXPECT_EQ(readings[0], (log::WalReading{{3, kHeader + kFrameHeader}}));
}

}  // namespace stridetick::tests
