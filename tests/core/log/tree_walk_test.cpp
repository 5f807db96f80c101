// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/tree_walk.hpp"

#include "tests/support/temp_log.hpp"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>

#include <map>

namespace stridetick::tests {

namespace {

constexpr std::size_t kPage = log::kPageSize;

/// Two tables of several pages each, deleted rows whose pages are free, and an index.
const std::string& aDatabase() {
    static const std::string kBytes = [] {
        const TempLog temp;
        {
            SQLite::Database database(temp.file(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            database.exec(
                "PRAGMA secure_delete=OFF;"
                "CREATE TABLE run (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, note TEXT NOT NULL)"
                " STRICT;"
                "CREATE INDEX run_at ON run (at, id);"
                "CREATE TABLE strike (run INTEGER, ordinal INTEGER, us INTEGER NOT NULL,"
                " PRIMARY KEY (run, ordinal)) STRICT, WITHOUT ROWID;"
                "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 1999)"
                " INSERT INTO run SELECT i, i * 86400000, printf('%040d', i) FROM n;"
                "INSERT INTO strike SELECT id, 0, at FROM run;"
                "DELETE FROM run WHERE id >= 1000");
        }
        return contentsOf(temp.file());
    }();
    return kBytes;
}

std::map<std::string, std::set<std::int64_t>> keysIn(const std::string& bytes) {
    const TempLog whole;
    writeContents(whole.file(), aDatabase());
    const auto layouts = log::layoutsOf(whole.file());
    const TempLog temp;
    writeContents(temp.file(), bytes);
    std::map<std::string, std::set<std::int64_t>> keys;
    log::forEachRecord(log::PageImage(temp.file(), {}), layouts,
                       [&](const log::TableLayout& table, const log::Record& record) {
                           keys[table.name].insert(table.hasRowid
                                                       ? record.rowid
                                                       : std::get<std::int64_t>(record.values[0]));
                       });
    return keys;
}

std::string withoutPage(std::size_t number, char filler) {
    auto bytes = aDatabase();
    bytes.replace((number - 1) * kPage, kPage, kPage, filler);
    return bytes;
}

}  // namespace

TEST(TreeWalk, ASoundFileGivesEveryRowAndNoDeletedOne) {
    const auto keys = keysIn(aDatabase());
    EXPECT_EQ(keys.at("run").size(), 1'000U);
    EXPECT_EQ(*keys.at("run").rbegin(), 999);
    EXPECT_EQ(keys.at("strike").size(), 2'000U);
    EXPECT_EQ(keys.size(), 2U) << "the index is no table";
}

TEST(TreeWalk, NoInteriorPageOfATableIsNeeded) {
    const TempLog temp;
    writeContents(temp.file(), aDatabase());
    const log::PageImage image(temp.file(), {});
    int wiped = 0;
    for (const auto number : image.numbers()) {
        if (log::statedKind(image, number) != log::PageKind::InteriorTable) {
            continue;
        }
        ++wiped;
        for (const char filler : {'\0', '\xff', '\x05'}) {
            const auto keys = keysIn(withoutPage(number, filler));
            EXPECT_EQ(keys.at("run").size(), 1'000U) << "page " << number;
            EXPECT_EQ(*keys.at("run").rbegin(), 999) << "page " << number;
        }
    }
    EXPECT_GT(wiped, 0);
}

TEST(TreeWalk, ThePageOfTheRootsIsNotNeeded) {
    const auto keys = keysIn(withoutPage(1, '\0'));
    EXPECT_GE(keys.at("run").size(), 1'000U);
    EXPECT_EQ(keys.at("strike").size(), 2'000U);
    EXPECT_EQ(keys.size(), 2U);
}

TEST(TreeWalk, APageWhoseTypeIsDamagedIsReadAsWhatItsPlaceMakesIt) {
    const TempLog temp;
    writeContents(temp.file(), aDatabase());
    const log::PageImage image(temp.file(), {});
    for (const auto number : image.numbers()) {
        if (number == 1 || !log::statedKind(image, number)) {
            continue;
        }
        auto bytes = aDatabase();
        auto& type = bytes[(number - 1) * kPage];
        type = static_cast<char>(type ^ 8);  // turns a leaf's type into an interior page's
        const auto keys = keysIn(bytes);
        EXPECT_EQ(keys.at("run").size(), 1'000U) << "page " << number;
        EXPECT_EQ(keys.at("strike").size(), 2'000U) << "page " << number;
    }
}

TEST(TreeWalk, ANumberThatLeadsIntoAnotherTableTakesNothingFromIt) {
    const TempLog temp;
    writeContents(temp.file(), aDatabase());
    const log::PageImage image(temp.file(), {});
    const auto roots = log::layoutsOf(temp.file());
    auto bytes = aDatabase();
    // The last child of the first table's root becomes the root of the second.
    for (int i = 0; i < 4; ++i) {
        bytes[(roots[0].root - 1) * kPage + 8 + static_cast<std::size_t>(i)] =
            static_cast<char>(roots[1].root >> (24 - 8 * i));
    }
    const auto keys = keysIn(bytes);
    EXPECT_EQ(keys.at("run").size(), 1'000U);
    EXPECT_EQ(keys.at("strike").size(), 2'000U);
}

}  // namespace stridetick::tests
