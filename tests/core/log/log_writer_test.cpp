// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/log_writer.hpp"

#include "core/log/file_moves.hpp"
#include "tests/core/log/told.hpp"
#include "tests/support/mounted_disk.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <thread>

namespace stridetick::tests {

using namespace std::chrono_literals;

TEST(LogWriter, OpensThenCommitsInOrder) {
    const TempLog temp;
    Told told;
    log::LogWriter writer(temp.file(), temp.clock(), told.callbacks());
    writer.open();
    for (int i = 1; i <= 20; ++i) {
        EXPECT_EQ(writer.submit({aMeasurement(i)}), static_cast<log::Ticket>(i));
    }
    ASSERT_TRUE(told.waitFor([&] { return told.committed.size() == 20; }));
    EXPECT_TRUE(std::ranges::is_sorted(told.committed));
    ASSERT_TRUE(told.opening);
    EXPECT_EQ(told.opening->outcome, log::LogOutcome::Created);
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM measurement"), "20");
    EXPECT_TRUE(told.troubles.empty());
}

TEST(LogWriter, FlushMeansOnDisk) {
    const TempLog temp;
    Told told;
    log::LogWriter writer(temp.file(), temp.clock(), told.callbacks());
    writer.open();
    writer.submit({aMeasurement(1)});
    ASSERT_TRUE(writer.flush(kPatience));
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM measurement"), "1");
}

TEST(LogWriter, WritesWhatIsLeftWhenItGoes) {
    const TempLog temp;
    Told told;
    {
        log::LogWriter writer(temp.file(), temp.clock(), told.callbacks());
        writer.open();
        for (int i = 1; i <= 50; ++i) {
            writer.submit({aMeasurement(i)});
        }
    }
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM measurement"), "50");
}

// A slow disk, played by a slow listener: more seconds than writes that fail would be given.
TEST(LogWriter, WritesAllThatIsLeftHoweverLongItTakesAsLongAsItGoesOn) {
    const TempLog temp;
    {
        log::LogWriter writer(temp.file(), temp.clock(),
                              {.onCommitted = [](auto) { std::this_thread::sleep_for(500ms); }});
        writer.open();
        for (int i = 1; i <= 8; ++i) {
            writer.submit({aMeasurement(i)});
        }
    }
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM measurement"), "8");
}

TEST(LogWriter, ARecordThatCanNeverBeStoredDoesNotHoldUpTheNext) {
    const TempLog temp;
    Told told;
    log::LogWriter writer(temp.file(), temp.clock(), told.callbacks());
    writer.open();
    const auto refused = writer.submit({aBaseline(1, {core::MeasurementId(uuidOf(99))})});
    const auto next = writer.submit({aMeasurement(2)});
    ASSERT_TRUE(
        told.waitFor([&] { return !told.committed.empty() && told.committed.back() == next; }));
    EXPECT_EQ(told.rejected, std::vector{refused});
    EXPECT_TRUE(told.troubles.empty()) << "it is not tried again";
}

TEST(LogWriter, ARunWhoseTargetIsGoneIsKeptWithoutIt) {
    const TempLog temp;
    Told told;
    log::LogWriter writer(temp.file(), temp.clock(), told.callbacks());
    writer.open();
    auto session = aSession(1, 1, core::SessionState::Finished);
    session.target = core::TargetId(uuidOf(77));
    writer.submit({session});
    ASSERT_TRUE(writer.flush(kPatience));
    EXPECT_EQ(temp.sqlite3("SELECT uuid, target_uuid IS NULL FROM session"),
              session.id.text() + "|1");
    EXPECT_TRUE(told.rejected.empty());
}

TEST(LogWriter, AFullDiskKeepsEverythingUntilThereIsRoom) {
    const testing::MountedDisk disk(400);
    if (!disk.problem().empty()) {
        GTEST_SKIP() << disk.problem();
    }
    const TempLog temp;
    Told told;
    const auto file = disk.path() / "log.db";
    log::LogWriter writer(file, temp.clock(), told.callbacks());
    writer.open();
    ASSERT_TRUE(told.waitFor([&] { return told.opening.has_value(); }));
    writeContents(disk.path() / "ballast", std::string(1'000'000, 'x'));  // all that is left
    for (int i = 1; i <= 10; ++i) {
        writer.submit({aTappedMeasurement(i, 200)});
    }
    ASSERT_TRUE(told.waitFor([&] { return !told.troubles.empty(); }));
    EXPECT_TRUE(told.troubles.front().has_value());
    EXPECT_FALSE(writer.flush(50ms));
    std::filesystem::remove(disk.path() / "ballast");
    ASSERT_TRUE(told.waitFor([&] { return told.committed.size() == 10; }));
    ASSERT_TRUE(told.waitFor([&] { return !told.troubles.back().has_value(); }));
    EXPECT_EQ(sqlite3Says(file, "SELECT count(*) FROM measurement; PRAGMA quick_check"), "10\nok");
}

TEST(LogWriter, GoesEvenWhereNothingCanBeWritten) {
    const testing::MountedDisk disk(400);
    if (!disk.problem().empty()) {
        GTEST_SKIP() << disk.problem();
    }
    const TempLog temp;
    Told told;
    const auto file = disk.path() / "log.db";
    {
        log::LogWriter writer(file, temp.clock(), told.callbacks());
        writer.open();
        ASSERT_TRUE(told.waitFor([&] { return told.opening.has_value(); }));
        writeContents(disk.path() / "ballast", std::string(1'000'000, 'x'));
        writer.submit({aTappedMeasurement(1, 200)});
        ASSERT_TRUE(told.waitFor([&] { return !told.troubles.empty(); }));
    }
    EXPECT_TRUE(told.committed.empty());
    std::filesystem::remove(disk.path() / "ballast");
    EXPECT_EQ(sqlite3Says(file, "PRAGMA quick_check"), "ok");
}

TEST(LogWriter, EmptiesTheJournalOnceSomethingIsFinished) {
    const TempLog temp;
    Told told;
    log::LogWriter writer(temp.file(), temp.clock(), told.callbacks());
    writer.open();
    const auto walSize = [&] {
        std::error_code none;
        return std::filesystem::file_size(log::walOf(temp.file()), none);
    };
    writer.submit({aSession(1, 2, core::SessionState::Running)});
    ASSERT_TRUE(writer.flush(kPatience));
    EXPECT_GT(walSize(), 0U);
    writer.submit({aSession(1, 3)});
    ASSERT_TRUE(writer.flush(kPatience));
    EXPECT_TRUE(testing::waitUntil([&] { return walSize() == 0; }, kPatience));
}

TEST(LogWriter, AListenerThatThrowsCostsNoWrite) {
    const TempLog temp;
    {
        log::LogWriter writer(temp.file(), temp.clock(),
                              {.onOpened = [](const auto&) { throw std::runtime_error("first"); },
                               .onCommitted = [](auto) { throw std::runtime_error("each"); }});
        writer.open();
        writer.submit({aMeasurement(1)});
        writer.submit({aMeasurement(2)});
        EXPECT_TRUE(writer.flush(kPatience));
    }
    EXPECT_EQ(temp.sqlite3("SELECT count(*) FROM measurement"), "2");
}

TEST(LogWriter, AnUnsavedLogWorksAndIsGoneAfterwards) {
    const TempLog temp;
    writeContents(temp.file(), "somebody's notes");
    std::filesystem::path used;
    {
        Told told;
        log::LogWriter writer(temp.file(), temp.clock(), told.callbacks());
        writer.open();
        writer.submit({aMeasurement(1)});
        ASSERT_TRUE(writer.flush(kPatience));
        used = told.opening->path;
        EXPECT_FALSE(told.opening->persistent);
        EXPECT_EQ(sqlite3Says(used, "SELECT count(*) FROM measurement"), "1");
    }
    EXPECT_FALSE(std::filesystem::exists(used));
    EXPECT_EQ(contentsOf(temp.file()), "somebody's notes");
}

}  // namespace stridetick::tests
