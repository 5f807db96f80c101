// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The disk is full while the log is made, opened, brought up to date, written and closed.
#include "core/log/file_moves.hpp"
#include "core/log/log_writer.hpp"
#include "core/log/schema.hpp"
#include "tests/core/log/expected_log.hpp"
#include "tests/core/log/scripted_run.hpp"
#include "tests/core/log/told.hpp"
#include "tests/support/mounted_disk.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>

namespace stridetick::tests {

namespace fs = std::filesystem;
using log::LogOutcome;
using testing::MountedDisk;

namespace {

constexpr int kPageKilobytes = 4;
constexpr int kPagesOfANewLog = 110;  // with its journal: more than it takes
constexpr int kStep = 2;              // pages; a test of each would take longer than it is worth

class FullDisk : public ::testing::Test {
 protected:
    void SetUp() override {
        if (!disk.problem().empty()) {
            GTEST_SKIP() << disk.problem();
        }
    }

    /// So many writes of the script, as a program that was killed leaves them.
    void leaveLog(int writes) {
        const TempLog temp;
        auto log = temp.writing();
        submit(writes, [&](const auto& changes) { TempLog::write(log, changes); });
        fs::copy_file(temp.file(), file);
        fs::copy_file(log::walOf(temp.file()), log::walOf(file));
    }
    template <class Write>
    void submit(int writes, Write write) {
        while (writes > 0) {
            const auto step = script_.next();
            if (!step.changes.empty()) {
                write(step.changes);
                expected.apply(step.changes);
                history.push_back(expected.lines());
                --writes;
            }
        }
    }
    /// All files but the log and its journal.
    std::vector<fs::path> litter() const {
        std::vector<fs::path> files;
        for (const auto& entry : fs::recursive_directory_iterator(disk.path())) {
            const auto name = entry.path().filename().string();
            if (entry.is_regular_file() && name != "ballast" && name != "log.db" &&
                name != "log.db-wal" && name != "log.db-shm") {
                files.push_back(entry.path());
            }
        }
        return files;
    }
    log::LogOpening open(log::SchemaSteps steps = log::schemaSteps()) const {
        auto opening = log::openLogFile(file, clock, steps);
        if (!opening.persistent) {
            log::removePrivateFolder(opening.path.parent_path());
        }
        return opening;
    }

    MountedDisk disk{3'000};
    fs::path file = disk.path() / "log.db";
    FakeClock clock;
    ExpectedLog expected;
    std::vector<std::vector<std::string>> history{{}};  ///< after each write

 private:
    ScriptedRun script_{1};
};

}  // namespace

TEST_F(FullDisk, ARunGoesOnAndAllOfItIsWrittenOnceThereIsRoom) {
    Told told;
    log::LogWriter writer(file, clock, told.callbacks());
    writer.open();
    const auto hand = [&](const auto& changes) { writer.submit(changes); };
    submit(20, hand);
    ASSERT_TRUE(writer.flush(kPatience));
    disk.fill();
    submit(40, hand);
    std::size_t committed = 0;
    ASSERT_TRUE(told.waitFor([&] {
        committed = told.committed.size();
        return !told.troubles.empty();
    }));
    EXPECT_NE(told.troubles.front().value().find("full"), std::string::npos);
    EXPECT_LT(committed, 60U);
    EXPECT_EQ(soundLinesOf(file), history.at(committed)) << "sound in between, for other programs";
    EXPECT_FALSE(writer.flush(std::chrono::milliseconds{50}));
    disk.makeRoom();
    ASSERT_TRUE(writer.flush(kPatience));
    ASSERT_TRUE(told.waitFor([&] { return !told.troubles.back().has_value(); }));
    EXPECT_EQ(told.committed.size(), 60U);
    EXPECT_TRUE(std::ranges::is_sorted(told.committed)) << "in their order";
    EXPECT_TRUE(told.rejected.empty());
    EXPECT_EQ(soundLinesOf(file), expected.lines());
}

TEST_F(FullDisk, WhatIsAcknowledgedStaysWhenTheProgramEndsBeforeThereIsRoom) {
    Told told;
    {
        log::LogWriter writer(file, clock, told.callbacks());
        writer.open();
        const auto hand = [&](const auto& changes) { writer.submit(changes); };
        submit(20, hand);
        ASSERT_TRUE(writer.flush(kPatience));
        disk.fill();
        submit(40, hand);
        ASSERT_TRUE(told.waitFor([&] { return !told.troubles.empty(); }));
    }
    EXPECT_LT(told.committed.size(), 60U);
    disk.makeRoom();
    EXPECT_EQ(soundLinesOf(file), history.at(told.committed.size()));
    EXPECT_EQ(open().outcome, LogOutcome::Current);
}

TEST_F(FullDisk, ANewLogIsMadeWholeOrNotAtAll) {
    int made = 0;
    int refused = 0;
    for (int pages = 0; pages < kPagesOfANewLog; pages += kStep) {
        SCOPED_TRACE(std::to_string(pages) + " pages free");
        disk.fill(pages * kPageKilobytes);
        const auto opening = open();
        if (opening.persistent) {
            ++made;
            EXPECT_EQ(opening.outcome, LogOutcome::Created);
            EXPECT_TRUE(soundLinesOf(file).empty());
            EXPECT_EQ(sqlite3Says(file, "SELECT count(*) FROM runner"), "1");
        } else {
            ++refused;
            EXPECT_EQ(opening.outcome, LogOutcome::Failed);
            EXPECT_FALSE(opening.detail.empty());
            EXPECT_FALSE(fs::exists(file));
        }
        EXPECT_TRUE(litter().empty()) << litter().front();
        log::discard(file);
    }
    std::cout << refused << " times too full, " << made << " times made\n";
    EXPECT_GT(refused, 5);
    EXPECT_GT(made, 5);
}

TEST_F(FullDisk, ALogIsOpenedAsItIsOrLeftAsItIs) {
    leaveLog(13);  // in the middle of a session: there is one to recover
    const auto before = contentsOf(file);
    const auto journal = contentsOf(log::walOf(file));
    int opened = 0;
    for (int pages = 0; pages < kPagesOfANewLog; pages += kStep) {
        SCOPED_TRACE(std::to_string(pages) + " pages free");
        disk.makeRoom();
        log::discard(file);
        writeContents(file, before);
        writeContents(log::walOf(file), journal);
        disk.fill(pages * kPageKilobytes);
        const auto opening = open();
        opened += opening.persistent ? 1 : 0;
        EXPECT_EQ(opening.outcome, opening.persistent ? LogOutcome::Current : LogOutcome::Failed)
            << opening.detail;
        EXPECT_TRUE(litter().empty());
        disk.makeRoom();
        EXPECT_EQ(soundLinesOf(file), expected.lines());
        if (!opening.persistent) {
            EXPECT_TRUE(contentsOf(file) == before);
            EXPECT_TRUE(contentsOf(log::walOf(file)) == journal);
        }
    }
    std::cout << opened << " of " << kPagesOfANewLog / kStep << " times opened\n";
    EXPECT_GT(opened, 5);
}

TEST_F(FullDisk, AMigrationThatFindsNoRoomLeavesTheLogAsItWas) {
    std::vector<log::SchemaStep> steps(log::schemaSteps().begin(), log::schemaSteps().end());
    const int next = log::latestVersion(steps) + 1;
    steps.push_back({next,
                     "as much again as there was",
                     {"CREATE TABLE more (measurement INTEGER, at INTEGER) STRICT",
                      "INSERT INTO more SELECT measurement_id, placed_us FROM tap,"
                      " (SELECT 1 FROM tap LIMIT 80)"}});
    leaveLog(30);
    sqlite3Says(file, "PRAGMA wal_checkpoint(TRUNCATE)");
    const auto before = contentsOf(file);
    int migrated = 0;
    int refused = 0;
    for (int pages = 0; pages < 2 * kPagesOfANewLog; pages += 2 * kStep) {
        SCOPED_TRACE(std::to_string(pages) + " pages free");
        disk.makeRoom();
        for (const auto& backup : litter()) {
            fs::remove(backup);
        }
        log::discard(file);
        writeContents(file, before);
        disk.fill(pages * kPageKilobytes);
        const auto opening = open(steps);
        disk.makeRoom();
        EXPECT_EQ(soundLinesOf(file), expected.lines());
        if (opening.persistent) {
            ++migrated;
            EXPECT_EQ(opening.outcome, LogOutcome::Migrated);
            EXPECT_EQ(sqlite3Says(file, "PRAGMA user_version"), std::to_string(next));
            EXPECT_EQ(soundLinesOf(opening.backup.value()), expected.lines());
        } else {
            ++refused;
            EXPECT_EQ(opening.outcome, LogOutcome::Failed);
            EXPECT_TRUE(contentsOf(file) == before);
            EXPECT_TRUE(contentsOf(log::walOf(file)).empty());
            EXPECT_TRUE(litter().empty()) << litter().front();
        }
    }
    std::cout << refused << " times too full, " << migrated << " times migrated\n";
    EXPECT_GT(refused, 5);
    EXPECT_GT(migrated, 5);
}

}  // namespace stridetick::tests
