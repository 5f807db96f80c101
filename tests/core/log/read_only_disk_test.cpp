// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The file system turns read-only between two runs, or under the open log.
#include "core/log/file_moves.hpp"
#include "core/log/log_writer.hpp"
#include "tests/core/log/expected_log.hpp"
#include "tests/core/log/scripted_run.hpp"
#include "tests/core/log/told.hpp"
#include "tests/support/mounted_disk.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

namespace stridetick::tests {

namespace fs = std::filesystem;
using log::LogOutcome;
using testing::MountedDisk;

namespace {

/// Hands over so many writes of a script.
class Hand {
 public:
    explicit Hand(log::LogWriter& writer) : writer_(writer) {}
    void over(int writes) {
        while (writes > 0) {
            const auto step = script_.next();
            if (!step.changes.empty()) {
                writer_.submit(step.changes);
                expected.apply(step.changes);
                --writes;
            }
        }
    }
    ExpectedLog expected;

 private:
    log::LogWriter& writer_;
    ScriptedRun script_{1};
};

}  // namespace

TEST(ReadOnlyDisk, IsShownFromACopyAndLeftAsItIs) {
    const MountedDisk disk(3'000);
    if (!disk.problem().empty()) {
        GTEST_SKIP() << disk.problem();
    }
    const auto file = disk.path() / "log.db";
    const FakeClock clock;
    std::vector<std::string> expected;
    {
        Told told;
        const TempLog temp;
        log::LogWriter writer(temp.file(), clock, told.callbacks());
        writer.open();
        Hand hand(writer);
        hand.over(13);
        ASSERT_TRUE(writer.flush(kPatience));
        // Nobody's any more, as after a start of the machine.
        sqlite3Says(temp.file(), "UPDATE session SET owner_boot = 'before'");
        hand.expected.recover();
        expected = hand.expected.lines();
        fs::copy_file(temp.file(), file);
        fs::copy_file(log::walOf(temp.file()), log::walOf(file));
    }
    const auto before = contentsOf(file);
    const auto journal = contentsOf(log::walOf(file));
    ASSERT_FALSE(journal.empty());
    disk.setReadOnly(true);
    const auto opening = log::openLogFile(file, clock);
    EXPECT_EQ(opening.outcome, LogOutcome::ReadOnly) << opening.detail;
    EXPECT_FALSE(opening.persistent);
    EXPECT_EQ(soundLinesOf(opening.path), expected);
    EXPECT_TRUE(contentsOf(file) == before);
    EXPECT_TRUE(contentsOf(log::walOf(file)) == journal);
    log::removePrivateFolder(opening.path.parent_path());
    disk.setReadOnly(false);
    EXPECT_EQ(log::openLogFile(file, clock).outcome, LogOutcome::Current);
    EXPECT_EQ(soundLinesOf(file), expected);
}

TEST(ReadOnlyDisk, AFolderCoveredWhileInUseLosesNothing) {
    const MountedDisk disk(3'000);
    if (!disk.problem().empty()) {
        GTEST_SKIP() << disk.problem();
    }
    const auto folder = disk.path() / "data";
    fs::create_directory(folder);
    const auto file = folder / "log.db";
    const FakeClock clock;
    Told told;
    log::LogWriter writer(file, clock, told.callbacks());
    writer.open();
    Hand hand(writer);
    hand.over(20);
    ASSERT_TRUE(writer.flush(kPatience));
    {
        const testing::Cover cover(folder, testing::Cover::Kind::ReadOnly);
        ASSERT_FALSE(log::isWritable(file));
        hand.over(20);
        static_cast<void>(writer.flush(std::chrono::seconds{2}));  // what is open may still write
    }
    hand.over(5);
    ASSERT_TRUE(writer.flush(kPatience));
    EXPECT_EQ(soundLinesOf(file), hand.expected.lines());
    EXPECT_TRUE(told.rescued.empty());
}

TEST(ReadOnlyDisk, AnErrorOfTheDiskIsToldAndWhatWasAcknowledgedStays) {
    MountedDisk disk(16'000, MountedDisk::Kind::Ext4);
    if (!disk.problem().empty()) {
        GTEST_SKIP() << disk.problem();
    }
    const auto file = disk.path() / "log.db";
    const FakeClock clock;
    std::vector<std::string> acknowledged;
    {
        Told told;
        log::LogWriter writer(file, clock, told.callbacks());
        writer.open();
        Hand hand(writer);
        hand.over(13);
        ASSERT_TRUE(writer.flush(kPatience));
        acknowledged = hand.expected.lines();
        disk.failAsDiskDoes();
        hand.over(1);
        ASSERT_TRUE(told.waitFor([&] { return !told.troubles.empty(); }));
        EXPECT_TRUE(told.troubles.front().has_value());
        EXPECT_EQ(told.committed.size(), 13U);
    }
    disk.mend();
    const auto opening = log::openLogFile(file, clock);
    EXPECT_EQ(opening.outcome, LogOutcome::Current) << opening.detail;
    EXPECT_EQ(soundLinesOf(file), acknowledged);
}

TEST(ReadOnlyDisk, AfterAnErrorAnotherDiskInItsPlaceTakesAllThatWaits) {
    const MountedDisk disk(16'000, MountedDisk::Kind::Ext4);
    if (!disk.problem().empty()) {
        GTEST_SKIP() << disk.problem();
    }
    const auto file = disk.path() / "log.db";
    const FakeClock clock;
    Told told;
    log::LogWriter writer(file, clock, told.callbacks());
    writer.open();
    Hand hand(writer);
    hand.over(13);
    ASSERT_TRUE(writer.flush(kPatience));
    disk.failAsDiskDoes();
    hand.over(30);
    ASSERT_TRUE(told.waitFor([&] { return !told.troubles.empty(); }));
    const testing::Cover other(disk.path(), testing::Cover::Kind::Empty);
    ASSERT_TRUE(writer.flush(kPatience));
    EXPECT_EQ(told.rescued, std::vector{file});
    EXPECT_EQ(soundLinesOf(file), hand.expected.lines());
    EXPECT_TRUE(told.waitFor([&] { return !told.troubles.back().has_value(); }));
}

TEST(LostDisk, AFolderTakenAwayAndPutBackLosesNothing) {
    const TempLog temp;
    const auto folder = temp.folder() / "data";
    const auto file = folder / "log.db";
    Told told;
    std::vector<std::string> first;
    ExpectedLog all;
    const auto last = aMeasurement(999);
    {
        log::LogWriter writer(file, temp.clock(), told.callbacks());
        writer.open();
        Hand hand(writer);
        hand.over(13);
        ASSERT_TRUE(writer.flush(kPatience));
        first = hand.expected.lines();
        fs::rename(folder, temp.folder() / "away");
        EXPECT_EQ(soundLinesOf(temp.folder() / "away" / "log.db"), first);
        hand.over(10);
        ASSERT_TRUE(writer.flush(kPatience));
        EXPECT_EQ(soundLinesOf(file), hand.expected.lines());
        ASSERT_TRUE(told.waitFor([&] { return told.rescued == std::vector{file}; }));
        all = hand.expected;
        fs::rename(folder, temp.folder() / "second");
        fs::rename(temp.folder() / "away", folder);
        EXPECT_EQ(soundLinesOf(file), first) << "as it was taken away";
        writer.submit({last});
        ASSERT_TRUE(told.waitFor([&] { return told.rescued.size() == 2; }));
        ASSERT_TRUE(writer.flush(kPatience));
    }
    EXPECT_EQ(soundLinesOf(told.rescued.back()), all.lines()) << "what it held meanwhile";
    const auto opening = log::openLogFile(file, temp.clock());
    EXPECT_EQ(opening.outcome, LogOutcome::Current);
    EXPECT_EQ(soundLinesOf(file).size(), first.size() + 1) << "and written to from then on";
}

}  // namespace stridetick::tests
