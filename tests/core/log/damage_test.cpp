// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Bits flipped anywhere, files cut anywhere: never a crash, never a silently empty history, and the
// damaged file is there, byte for byte.
#include "core/log/file_moves.hpp"
#include "core/log/log_file.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <iostream>
#include <map>
#include <random>

namespace stridetick::tests {

namespace fs = std::filesystem;
using log::LogOutcome;

namespace {

constexpr unsigned kDamageSeed = 20'261'123;
constexpr int kInFile = 20;
constexpr int kInJournal = 5;

void addDays(log::SessionLog& log, int first, int count) {
    for (int i = first; i < first + count; ++i) {
        TempLog::write(log, {aTappedMeasurement(100 + i, 60, dayNumber(i)),
                             aSession(200 + i, 4, core::SessionState::Finished, dayNumber(i))});
    }
}

/// A log as a crash leaves it: its newest rows are in the journal only.
struct Crashed {
    std::string file;
    std::string wal;

    Crashed() {
        const TempLog temp;
        auto log = temp.writing();
        addDays(log, 0, kInFile);
        EXPECT_TRUE(log.truncateWal());
        addDays(log, kInFile, kInJournal);
        file = contentsOf(temp.file());
        wal = contentsOf(log::walOf(temp.file()));
    }
};

void flipBits(std::string& bytes, std::mt19937& random, int count) {
    for (int i = 0; i < count; ++i) {
        bytes[random() % bytes.size()] ^= static_cast<char>(1U << (random() % 8));
    }
}

/// Opens what is in `temp` and holds it to the promise; nothing if the file was refused untouched.
std::optional<log::LogOpening> openDamaged(const TempLog& temp) {
    const auto file = contentsOf(temp.file());
    const auto wal = contentsOf(log::walOf(temp.file()));
    auto opening = temp.open();
    if (opening.outcome == LogOutcome::Salvaged) {
        EXPECT_TRUE(opening.movedTo);
        EXPECT_TRUE(contentsOf(*opening.movedTo) == file);
        EXPECT_TRUE(contentsOf(log::walOf(*opening.movedTo)) == wal);
        EXPECT_EQ(temp.sqlite3("PRAGMA integrity_check; PRAGMA foreign_key_check"), "ok");
        return opening;
    }
    if (opening.outcome == LogOutcome::Current) {
        return opening;
    }
    EXPECT_FALSE(opening.persistent);
    EXPECT_FALSE(opening.detail.empty());
    EXPECT_TRUE(contentsOf(temp.file()) == file);
    EXPECT_TRUE(contentsOf(log::walOf(temp.file())) == wal);
    log::removePrivateFolder(opening.path.parent_path());
    return std::nullopt;
}

std::size_t measurementsIn(const TempLog& temp) {
    return TempLog::everything(temp.reading()).measurements.size();
}

}  // namespace

TEST(Damage, AnyWhereIsNeverSilentAndNeverLosesTheOriginal) {
    const Crashed crashed;
    std::mt19937 random(kDamageSeed);
    std::map<LogOutcome, int> outcomes;
    for (int round = 0; round < 60; ++round) {
        SCOPED_TRACE("seed " + std::to_string(kDamageSeed) + ", round " + std::to_string(round));
        const TempLog temp;
        auto bytes = crashed.file;
        if (round % 3 == 0) {
            bytes.resize(1 + random() % (bytes.size() - 1));
        } else {
            flipBits(bytes, random, 8);
        }
        writeContents(temp.file(), bytes);
        if (round % 2 == 0) {
            writeContents(log::walOf(temp.file()), crashed.wal);
        }
        const auto opening = openDamaged(temp);
        if (!opening) {
            continue;
        }
        ++outcomes[opening->outcome];
        if (opening->outcome == LogOutcome::Current) {
            EXPECT_GE(measurementsIn(temp), kInFile);
        }
    }
    std::cout << "salvaged " << outcomes[LogOutcome::Salvaged] << " of 60, sound "
              << outcomes[LogOutcome::Current] << '\n';
    EXPECT_GT(outcomes[LogOutcome::Salvaged], 30);
}

// What is taken as sound must show every row in its own week, not only somewhere.
TEST(Damage, OfOneBitNeverHidesARowFromItsWeek) {
    const TempLog whole;
    {
        auto log = whole.writing();
        addDays(log, 0, kInFile);
        ASSERT_TRUE(log.truncateWal());
    }
    const auto sound = contentsOf(whole.file());
    std::mt19937 random(kDamageSeed);
    int taken = 0;
    for (int round = 0; round < 150; ++round) {
        SCOPED_TRACE("seed " + std::to_string(kDamageSeed) + ", round " + std::to_string(round));
        const TempLog temp;
        auto bytes = sound;
        flipBits(bytes, random, 1);
        writeContents(temp.file(), bytes);
        const auto opening = openDamaged(temp);
        if (!opening || opening->outcome != LogOutcome::Current) {
            continue;
        }
        ++taken;
        const auto reader = temp.reading();
        for (int day = 0; day < kInFile; ++day) {
            const auto history = reader.history({dayNumber(day).utc, dayNumber(day + 1).utc});
            ASSERT_TRUE(history) << history.error().detail;
            EXPECT_EQ(history->measurements.size(), 1U) << "day " << day;
            EXPECT_EQ(history->sessions.size(), 1U) << "day " << day;
        }
    }
    std::cout << "taken as sound " << taken << " of 150\n";
    EXPECT_GT(taken, 30);
}

// The header says nothing about the rows: damage in it alone may cost none.
TEST(Damage, OfTheHeaderAloneCostsNoRow) {
    const Crashed crashed;
    std::mt19937 random(kDamageSeed);
    constexpr std::size_t kHeaderSize = 100;
    int opened = 0;
    for (std::size_t byte = 0; byte < kHeaderSize; ++byte) {
        SCOPED_TRACE("byte " + std::to_string(byte));
        const TempLog temp;
        auto bytes = crashed.file;
        bytes[byte] ^= static_cast<char>(1U << (random() % 8));
        writeContents(temp.file(), bytes);
        if (openDamaged(temp)) {
            ++opened;
            EXPECT_EQ(measurementsIn(temp), static_cast<std::size_t>(kInFile));
        }
    }
    // The bytes of the name and the version may make it a stranger's or a newer log.
    EXPECT_GE(opened, 92);
}

TEST(Damage, OfTheJournalCostsNothingOfTheFile) {
    const Crashed crashed;
    std::mt19937 random(kDamageSeed);
    for (int round = 0; round < 20; ++round) {
        SCOPED_TRACE("seed " + std::to_string(kDamageSeed) + ", round " + std::to_string(round));
        const TempLog temp;
        auto wal = crashed.wal;
        if (round % 4 == 0) {
            wal.resize(random() % wal.size());
        } else {
            flipBits(wal, random, 4);
        }
        writeContents(temp.file(), crashed.file);
        writeContents(log::walOf(temp.file()), wal);
        ASSERT_TRUE(openDamaged(temp));
        EXPECT_GE(measurementsIn(temp), static_cast<std::size_t>(kInFile));
    }
}

TEST(Damage, AJournalWhoseFileIsGoneIsKeptAndSaid) {
    const Crashed crashed;
    for (const bool emptyFile : {false, true}) {
        const TempLog temp;
        writeContents(log::walOf(temp.file()), crashed.wal);
        if (emptyFile) {
            writeContents(temp.file(), "");
        }
        const auto opening = openDamaged(temp);
        ASSERT_TRUE(opening);
        EXPECT_EQ(opening->outcome, LogOutcome::Salvaged);
        EXPECT_TRUE(opening->persistent);
    }
}

TEST(Damage, ALogThatWasSalvagedIsSoundAtTheNextStart) {
    const Crashed crashed;
    const TempLog temp;
    writeContents(temp.file(), crashed.file.substr(0, crashed.file.size() / 2));
    ASSERT_EQ(openDamaged(temp)->outcome, LogOutcome::Salvaged);
    EXPECT_EQ(temp.open().outcome, LogOutcome::Current);
}

}  // namespace stridetick::tests
