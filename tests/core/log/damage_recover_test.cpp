// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Single bits, whole pages and cut files of a real log, held against what SQLite's own program
// recovers from the same bytes.
#include "core/log/file_moves.hpp"
#include "core/log/log_file.hpp"
#include "tests/core/log/real_log.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <iostream>

namespace stridetick::tests {

using log::LogOutcome;

namespace {

constexpr unsigned kSeed = 20'261'125;

struct Tally {
    int cases = 0;
    int sound = 0;
    int salvaged = 0;
    int refused = 0;
    std::size_t original = 0;
    std::size_t ours = 0;
    std::size_t recovered = 0;
};

class AgainstRecover {
 public:
    AgainstRecover() {
        const TempLog sound;
        put(RealLog::get().crashed, sound.file());
        EXPECT_EQ(rowsRecoveredFrom(sound.file()), RealLog::get().rows) << ".recover works";
    }
    ~AgainstRecover() {
        std::printf("%-20s %5s %5s %8s %7s %9s %9s %9s\n", "seed 20261125", "cases", "sound",
                    "salvaged", "refused", "rows", "ours", ".recover");
        for (const auto& [name, t] : tallies_) {
            std::printf("%-20s %5d %5d %8d %7d %9zu %9zu %9zu\n", name.c_str(), t.cases, t.sound,
                        t.salvaged, t.refused, t.original, t.ours, t.recovered);
        }
    }

    /// Opens `bytes` as the program does, and compares.
    void open(const std::string& area, const LogBytes& bytes) {
        auto& tally = tallies_[area];
        ++tally.cases;
        const TempLog temp;
        put(bytes, temp.file());
        const auto opening = temp.open();
        if (opening.outcome != LogOutcome::Current && opening.outcome != LogOutcome::Salvaged) {
            ++tally.refused;
            EXPECT_FALSE(opening.persistent);
            EXPECT_FALSE(opening.detail.empty());
            expectBytes(bytes, temp.file());
            log::removePrivateFolder(opening.path.parent_path());
            return;
        }
        if (opening.outcome == LogOutcome::Salvaged) {
            ++tally.salvaged;
            ASSERT_TRUE(opening.movedTo);
            expectBytes(bytes, *opening.movedTo);
            EXPECT_EQ(temp.sqlite3("PRAGMA foreign_key_check"), "");
        } else {
            ++tally.sound;
        }
        EXPECT_EQ(temp.sqlite3("PRAGMA integrity_check"), "ok");
        const auto ours = originalOf(rowsIn(temp.file()));
        const TempLog copy;
        put(bytes, copy.file());
        const auto recovered = originalOf(rowsRecoveredFrom(copy.file()));
        tally.original += RealLog::get().rows.size();
        tally.ours += ours.size();
        tally.recovered += recovered.size();
        std::vector<std::string> missed;
        std::ranges::set_difference(recovered, ours, std::back_inserter(missed));
        EXPECT_TRUE(missed.empty()) << missed.size() << " rows, the first " << missed.front();
    }

    const std::map<std::string, Tally>& tallies() const { return tallies_; }

 private:
    static void put(const LogBytes& bytes, const std::filesystem::path& file) {
        writeContents(file, bytes.file);
        if (!bytes.wal.empty()) {
            writeContents(log::walOf(file), bytes.wal);
        }
    }
    static void expectBytes(const LogBytes& bytes, const std::filesystem::path& file) {
        EXPECT_TRUE(contentsOf(file) == bytes.file);
        EXPECT_TRUE(contentsOf(log::walOf(file)) == bytes.wal);
    }
    static RowNames originalOf(const RowNames& rows) {
        RowNames both;
        std::ranges::set_intersection(rows, RealLog::get().rows, std::inserter(both, both.end()));
        return both;
    }

    std::map<std::string, Tally> tallies_;
};

void flipBit(std::string& bytes, std::size_t at, std::mt19937& random) {
    bytes[at] = static_cast<char>(bytes[at] ^ (1 << (random() % 8)));
}

/// A byte of the area: in every other round one that is not zero, since most of a page that has
/// little on it is never looked at.
std::size_t byteOf(const Area& area, const std::string& bytes, int round, std::mt19937& random) {
    auto at = area.anyByte(random);
    for (int tries = 0; round % 4 < 2 && bytes[at] == 0 && tries < 1'000; ++tries) {
        at = area.anyByte(random);
    }
    return at;
}

/// One bit of each place where there is one, in turn in the closed and in the crashed log.
void flipBits(AgainstRecover& against, int times) {
    std::mt19937 random(kSeed);
    for (int i = 0; i < times; ++i) {
        const auto& log = i % 2 == 0 ? RealLog::get().closed : RealLog::get().crashed;
        for (const auto& area : areasOfFile(log.file)) {
            if (area.name == "free") {
                continue;  // nobody's bits
            }
            SCOPED_TRACE(area.name + ", round " + std::to_string(i));
            auto bytes = log;
            flipBit(bytes.file, byteOf(area, bytes.file, i, random), random);
            against.open(area.name, bytes);
        }
        for (const auto& area : areasOfWal(RealLog::get().crashed.wal)) {
            SCOPED_TRACE(area.name + ", round " + std::to_string(i));
            auto bytes = RealLog::get().crashed;
            flipBit(bytes.wal, byteOf(area, bytes.wal, i, random), random);
            against.open(area.name, bytes);
        }
    }
}

/// A whole page of each type, as a bad sector or another file's data would leave it.
void losePages(AgainstRecover& against, int times) {
    std::mt19937 random(kSeed);
    for (int i = 0; i < times; ++i) {
        const auto& log = RealLog::get().closed;
        for (const auto& area : areasOfFile(log.file)) {
            SCOPED_TRACE("lost " + area.name + ", round " + std::to_string(i));
            auto bytes = log;
            const auto [first, count] = area.stretches[random() % area.stretches.size()];
            for (auto at = first; at < first + count; ++at) {
                bytes.file[at] = i % 2 == 0 ? '\0' : static_cast<char>(random());
            }
            against.open("lost " + area.name, bytes);
        }
    }
}

void cut(AgainstRecover& against, int times) {
    std::mt19937 random(kSeed);
    for (int i = 0; i < times; ++i) {
        SCOPED_TRACE("cut, round " + std::to_string(i));
        auto bytes = i % 4 == 0 ? RealLog::get().closed : RealLog::get().crashed;
        auto& shorter = i % 2 == 0 ? bytes.file : bytes.wal;
        shorter.resize(1 + random() % (shorter.size() - 1));
        against.open(i % 2 == 0 ? "cut file" : "cut -wal", bytes);
    }
}

}  // namespace

TEST(Damage, NeverCostsARowThatSqliteRecovers) {
    AgainstRecover against;
    flipBits(against, 1);
    losePages(against, 1);
    cut(against, 3);
}

TEST(DamageSlow, OfAThousandBitsAndTwoHundredCutsNeverCostsARowThatSqliteRecovers) {
    AgainstRecover against;
    flipBits(against, 100);
    losePages(against, 10);
    cut(against, 200);
    int cases = 0;
    for (const auto& [name, tally] : against.tallies()) {
        cases += tally.cases;
    }
    EXPECT_GE(cases, 1'200);
    EXPECT_EQ(against.tallies().at("overflow").cases, 100);
    EXPECT_EQ(against.tallies().at("free list").cases, 100);
}

}  // namespace stridetick::tests
