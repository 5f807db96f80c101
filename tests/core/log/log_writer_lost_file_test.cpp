// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The log's file is damaged, taken away or replaced while the writer has it open.
#include "core/log/file_moves.hpp"
#include "core/log/log_writer.hpp"
#include "core/log/schema.hpp"
#include "tests/core/log/told.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace stridetick::tests {

TEST(LogWriter, ALogThatIsDamagedWhileInUseIsSalvagedAndTheRunnerIsTold) {
    const TempLog temp;
    {
        auto log = temp.writing();
        TempLog::write(log, {aMeasurement(1), aSession(2, 3)});
        ASSERT_TRUE(log.truncateWal());
    }
    const auto root = temp.sqlite3("SELECT rootpage FROM sqlite_schema WHERE name = 'tap'");
    Told told;
    log::LogWriter writer(temp.file(), temp.clock(), told.callbacks());
    writer.open();
    ASSERT_TRUE(told.waitFor([&] { return told.opening.has_value(); }));
    // By another process: closing the file in this one would take away the writer's locks.
    testing::ChildProcess damage(
        {.arguments = {"dd", "if=/dev/urandom", "of=" + temp.file().string(), "conv=notrunc",
                       "bs=" + std::to_string(log::kPageSize), "count=1",
                       "seek=" + std::to_string(std::stoi(root) - 1)},
         .environment = {}});
    ASSERT_EQ(damage.waitFor(kPatience), 0);
    const auto damaged = contentsOf(temp.file());
    writer.submit({aTappedMeasurement(3, 5)});
    ASSERT_TRUE(writer.flush(kPatience));
    ASSERT_TRUE(told.waitFor([&] { return told.opening->outcome == log::LogOutcome::Salvaged; }));
    EXPECT_TRUE(contentsOf(told.opening->movedTo.value()) == damaged);
    EXPECT_EQ(temp.sqlite3("SELECT uuid FROM measurement"), uuidOf(1) + "\n" + uuidOf(3));
    EXPECT_EQ(temp.sqlite3("SELECT uuid FROM session"), uuidOf(2));
    EXPECT_TRUE(told.waitFor([&] { return !told.troubles.empty() && !told.troubles.back(); }));
}

TEST(LogWriter, AFolderThatIsTakenAwayIsMadeAgainWithAllThatWasInIt) {
    const TempLog temp;
    Told told;
    const auto file = temp.folder() / "data" / "log.db";
    log::LogWriter writer(file, temp.clock(), told.callbacks());
    writer.open();
    writer.submit({aMeasurement(1)});
    ASSERT_TRUE(writer.flush(kPatience));
    std::filesystem::remove_all(file.parent_path());
    writer.submit({aMeasurement(2)});
    ASSERT_TRUE(writer.flush(kPatience));
    EXPECT_EQ(sqlite3Says(file, "SELECT count(*) FROM measurement"), "2");
    EXPECT_TRUE(told.waitFor([&] { return !told.rescued.empty(); })) << "the runner is told";
    EXPECT_EQ(told.rescued, std::vector{file});
    EXPECT_TRUE(told.troubles.empty());
}

TEST(LogWriter, AnotherLogInItsPlaceIsWrittenToAndTheOldOneIsKeptBeside) {
    const TempLog temp;
    Told told;
    log::LogWriter writer(temp.file(), temp.clock(), told.callbacks());
    writer.open();
    writer.submit({aMeasurement(1)});
    ASSERT_TRUE(writer.flush(kPatience));
    const TempLog restored;
    {
        auto log = restored.writing();
        TempLog::write(log, {aMeasurement(2), aMeasurement(3)});
    }
    std::filesystem::copy_file(restored.file(), temp.folder() / "incoming");
    std::filesystem::rename(temp.folder() / "incoming", temp.file());
    writer.submit({aMeasurement(4)});
    ASSERT_TRUE(writer.flush(kPatience));
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM measurement"), "3");
    const auto kept = log::siblingName(temp.file(), "replaced", temp.clock().wallNow());
    const auto old = temp.folder() / "log.replaced-20260304T100000Z.db";
    ASSERT_NE(kept, old) << "the name is taken";
    EXPECT_EQ(sqlite3Says(old, "SELECT uuid FROM measurement"), uuidOf(1));
}

TEST(LogWriter, AStrangersFileInItsPlaceIsLeftAloneAndTheWritesWait) {
    const TempLog temp;
    Told told;
    log::LogWriter writer(temp.file(), temp.clock(), told.callbacks());
    writer.open();
    ASSERT_TRUE(told.waitFor([&] { return told.opening.has_value(); }));
    writeContents(temp.folder() / "incoming", "somebody's notes");
    std::filesystem::rename(temp.folder() / "incoming", temp.file());
    writer.submit({aMeasurement(1)});
    ASSERT_TRUE(told.waitFor([&] {
        return std::ranges::any_of(told.troubles, [](const auto& reason) {
            return reason && reason->find("cannot be opened") != std::string::npos;
        });
    }));
    EXPECT_EQ(contentsOf(temp.file()), "somebody's notes");
    std::filesystem::remove(temp.file());
    ASSERT_TRUE(writer.flush(kPatience));
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM measurement"), "1");
}

TEST(LogWriter, AFileTakenAwayIsWrittenAnewEvenWhenNothingMoreIsToBeWritten) {
    const TempLog temp;
    Told told;
    {
        log::LogWriter writer(temp.file(), temp.clock(), told.callbacks());
        writer.open();
        writer.submit({aMeasurement(1)});
        ASSERT_TRUE(writer.flush(kPatience));
        std::filesystem::remove_all(temp.folder());
    }
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM measurement"), "1");
}

}  // namespace stridetick::tests
