// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/page_records.hpp"

#include "tests/core/log/real_log.hpp"
#include "tests/support/temp_log.hpp"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <random>

namespace stridetick::tests {

namespace {

constexpr std::size_t kPageBytes = log::kPageSize;
constexpr unsigned kSeed = 20'261'126;
constexpr std::array kKinds{log::PageKind::InteriorIndex, log::PageKind::InteriorTable,
                            log::PageKind::LeafIndex, log::PageKind::LeafTable};

/// The file that the statements make; page 2 is the root of the first table.
std::string made(const std::string& statements) {
    const TempLog temp;
    {
        SQLite::Database database(temp.file(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec(statements);
    }
    return contentsOf(temp.file());
}

struct Pages {
    TempLog temp;
    log::PageImage image;
    explicit Pages(const std::string& bytes) : image(written(bytes), {}) {}
    std::filesystem::path written(const std::string& bytes) const {
        writeContents(temp.file(), bytes);
        return temp.file();
    }
};

template <class Value>
Value valueAt(const log::Record& record, std::size_t column) {
    return std::get<Value>(record.values.at(column));
}

void readAll(const log::PageImage& image) {
    std::size_t read = 0;
    for (const auto number : image.numbers()) {
        for (const auto kind : kKinds) {
            read += log::recordsOn(image, number, kind).size();
        }
        read += log::childrenOf(image, number).size() + log::statedCells(image, number);
    }
    read += log::freePagesOf(image).size();
    EXPECT_LT(read, 10'000'000U);
}

}  // namespace

TEST(PageRecords, EveryTypeOfValueIsReadAsItWasWritten) {
    const Pages pages(
        made("CREATE TABLE t (v); INSERT INTO t (rowid, v) VALUES (-7, NULL), (1, 0),"
             " (2, 1), (3, -2), (4, 300), (5, -70000), (6, 20000000),"
             " (7, 3000000000), (300, -9223372036854775808), (90000, 2.5),"
             " (3000000000000, 'strides')"));
    const auto records = log::recordsOn(pages.image, 2, log::PageKind::LeafTable);
    ASSERT_EQ(records.size(), 11U);
    EXPECT_EQ(records[0].rowid, -7);
    EXPECT_TRUE(std::holds_alternative<std::monostate>(records[0].values[0]));
    const std::array<std::int64_t, 8> numbers{0,
                                              1,
                                              -2,
                                              300,
                                              -70'000,
                                              20'000'000,
                                              3'000'000'000,
                                              std::numeric_limits<std::int64_t>::min()};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        EXPECT_EQ(valueAt<std::int64_t>(records[i + 1], 0), numbers[i]);
    }
    EXPECT_EQ(valueAt<double>(records[9], 0), 2.5);
    EXPECT_EQ(valueAt<std::string>(records[10], 0), "strides");
    EXPECT_EQ(records[10].rowid, 3'000'000'000'000);
}

TEST(PageRecords, ALongTextIsReadFromItsOverflowPagesAndCutWhereTheyBreak) {
    std::string note;
    while (note.size() < 20'000) {
        note += "kilometre " + std::to_string(note.size()) + " ";
    }
    auto bytes = made("CREATE TABLE t (v, w); INSERT INTO t VALUES ('" + note + "', 12345)");
    {
        const Pages pages(bytes);
        const auto records = log::recordsOn(pages.image, 2, log::PageKind::LeafTable);
        ASSERT_EQ(records.size(), 1U);
        EXPECT_EQ(valueAt<std::string>(records[0], 0), note);
        EXPECT_EQ(valueAt<std::int64_t>(records[0], 1), 12'345);
    }
    bytes.resize(4 * kPageBytes);
    const Pages pages(bytes);
    const auto records = log::recordsOn(pages.image, 2, log::PageKind::LeafTable);
    ASSERT_EQ(records.size(), 1U);
    const auto cut = valueAt<std::string>(records[0], 0);
    EXPECT_GT(cut.size(), 2 * (kPageBytes - 4));
    EXPECT_EQ(cut, note.substr(0, cut.size()));
    EXPECT_EQ(valueAt<std::int64_t>(records[0], 1), 0) << "what was there is lost";
    EXPECT_EQ(records[0].beyondEnd, 0U) << "and it was there";
}

TEST(PageRecords, ATypeThatNoFileHasIsNullAndCostsNoOtherValue) {
    auto bytes = made("CREATE TABLE t (v, w); INSERT INTO t VALUES (0, 77)");
    const auto header = bytes.rfind("\x03\x08\x01\x4d");
    ASSERT_NE(header, std::string::npos);
    for (const char type : {'\x0a', '\x0b'}) {
        bytes[header + 1] = type;
        const Pages pages(bytes);
        const auto records = log::recordsOn(pages.image, 2, log::PageKind::LeafTable);
        ASSERT_EQ(records.size(), 1U);
        EXPECT_TRUE(std::holds_alternative<std::monostate>(records[0].values[0]));
        EXPECT_EQ(valueAt<std::int64_t>(records[0], 1), 77);
        EXPECT_EQ(records[0].beyondEnd, 0U);
    }
}

TEST(PageRecords, AValueThatHasNoRoomInItsRecordIsSaidToBeBeyondItsEnd) {
    auto bytes = made("CREATE TABLE t (v, w, x); INSERT INTO t VALUES (77, NULL, 1)");
    const auto header = bytes.rfind(std::string("\x04\x01\x00\x09\x4d", 5));
    ASSERT_NE(header, std::string::npos);
    for (const char type : {'\0', '\x01', '\x07', '\x20', '\x21'}) {
        SCOPED_TRACE("type " + std::to_string(type));
        bytes[header + 2] = type;
        const Pages pages(bytes);
        const auto records = log::recordsOn(pages.image, 2, log::PageKind::LeafTable);
        ASSERT_EQ(records.size(), 1U);
        EXPECT_EQ(valueAt<std::int64_t>(records[0], 0), 77);
        EXPECT_EQ(records[0].values.size(), 3U);
        EXPECT_EQ(records[0].beyondEnd, type == 0 ? 0U : 2U);
    }
    bytes[header + 2] = '\x0c';
    const Pages pages(bytes);
    EXPECT_TRUE(log::recordsOn(pages.image, 2, log::PageKind::LeafTable).empty())
        << "a blob that is there is no value of a log";
}

TEST(PageRecords, ABadCellCostsThatCellAlone) {
    auto bytes = made("CREATE TABLE t (v); INSERT INTO t VALUES (10), (20), (30)");
    bytes[kPageBytes + 8 + 2] = '\xff';  // the place of the second cell
    const Pages pages(bytes);
    const auto records = log::recordsOn(pages.image, 2, log::PageKind::LeafTable);
    ASSERT_EQ(records.size(), 2U);
    EXPECT_EQ(valueAt<std::int64_t>(records[1], 0), 30);
}

TEST(PageRecords, AnInteriorPageNamesItsChildrenAndOfAnIndexHasRecordsToo) {
    const Pages pages(
        made("CREATE TABLE t (k INTEGER PRIMARY KEY, v TEXT) WITHOUT ROWID;"
             "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100)"
             " INSERT INTO t SELECT i, printf('%0100d', i) FROM n"));
    ASSERT_EQ(log::statedKind(pages.image, 2), log::PageKind::InteriorIndex);
    auto count = log::recordsOn(pages.image, 2, log::PageKind::InteriorIndex).size();
    const auto children = log::childrenOf(pages.image, 2);
    EXPECT_EQ(children.size(), count + 1);
    EXPECT_EQ(count, log::statedCells(pages.image, 2));
    for (const auto child : children) {
        ASSERT_EQ(log::statedKind(pages.image, child), log::PageKind::LeafIndex);
        count += log::recordsOn(pages.image, child, log::PageKind::LeafIndex).size();
    }
    EXPECT_EQ(count, 100U);
}

TEST(PageRecords, AFreeListThatRunsInACircleNamesNothing) {
    auto bytes = made("CREATE TABLE t (v); INSERT INTO t VALUES (zeroblob(100000)); DROP TABLE t");
    {
        const Pages pages(bytes);
        EXPECT_EQ(log::freePagesOf(pages.image).size(), bytes.size() / kPageBytes - 1);
    }
    const auto trunk = static_cast<unsigned char>(bytes[35]);
    bytes[(trunk - 1) * kPageBytes + 3] = static_cast<char>(trunk);  // the next is the same
    const Pages pages(bytes);
    EXPECT_TRUE(log::freePagesOf(pages.image).empty());
}

TEST(PageRecords, RandomBytesAreReadWithoutHarm) {
    std::mt19937 random(kSeed);
    for (int round = 0; round < 30; ++round) {
        SCOPED_TRACE("seed " + std::to_string(kSeed) + ", round " + std::to_string(round));
        std::string bytes(40 * kPageBytes, '\0');
        for (auto& byte : bytes) {
            // Small numbers are places and pages that there are.
            byte = static_cast<char>(round % 2 == 0 ? random() : random() % 41);
        }
        readAll(Pages(bytes).image);
    }
}

TEST(PageRecords, ARealLogWithBytesOfNoiseIsReadWithoutHarm) {
    std::mt19937 random(kSeed);
    for (int round = 0; round < 10; ++round) {
        SCOPED_TRACE("seed " + std::to_string(kSeed) + ", round " + std::to_string(round));
        auto bytes = RealLog::get().closed.file;
        for (int i = 0; i < 3'000; ++i) {
            bytes[random() % bytes.size()] = static_cast<char>(random());
        }
        readAll(Pages(bytes).image);
    }
}

}  // namespace stridetick::tests
