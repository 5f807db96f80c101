// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/session_log.hpp"

#include "core/log/file_moves.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace stridetick::tests {

TEST(SessionLog, AFileThatIsNotThereIsAnErrorAndIsNotMade) {
    const TempLog temp;
    EXPECT_FALSE(log::SessionLog::tryOpenForReading(temp.file()));
    EXPECT_FALSE(log::SessionLog::tryOpenForWriting(temp.file()));
    EXPECT_FALSE(std::filesystem::exists(temp.file()));
}

TEST(SessionLog, AReaderSeesWhatIsCommittedAndNeverWaits) {
    const TempLog temp;
    auto writer = temp.writing();
    const auto reader = temp.reading();
    EXPECT_TRUE(TempLog::everything(reader).measurements.empty());
    TempLog::write(writer, {aMeasurement(1)});
    EXPECT_EQ(TempLog::everything(reader).measurements.size(), 1U);
}

TEST(SessionLog, AReaderIsRefusedToWrite) {
    const TempLog temp;
    auto writer = temp.writing();
    auto reader = temp.reading();
    const std::vector<log::LogRequest> changes{aMeasurement(1)};
    EXPECT_FALSE(reader.write(changes));
    EXPECT_TRUE(TempLog::everything(writer).measurements.empty());
}

TEST(SessionLog, TheJournalIsEmptiedIntoTheFile) {
    const TempLog temp;
    auto log = temp.writing();
    TempLog::write(log, {aMeasurement(1)});
    ASSERT_GT(std::filesystem::file_size(log::walOf(temp.file())), 0U);
    ASSERT_TRUE(log.truncateWal());
    EXPECT_EQ(std::filesystem::file_size(log::walOf(temp.file())), 0U);
}

TEST(SessionLog, AReaderFollowsToTheFileInThePlaceOfARemovedOne) {
    const TempLog temp;
    auto writer = temp.writing();
    TempLog::write(writer, {aMeasurement(1)});
    const auto reader = temp.reading();
    std::filesystem::remove(temp.file());
    EXPECT_EQ(TempLog::everything(reader).measurements.size(), 1U) << "nothing is there instead";
    std::filesystem::remove(log::walOf(temp.file()));
    std::filesystem::remove(log::shmOf(temp.file()));
    auto next = temp.writing();
    TempLog::write(next, {aMeasurement(2), aMeasurement(3)});
    EXPECT_EQ(TempLog::everything(reader).measurements.size(), 2U);
}

TEST(SessionLog, AReaderDoesNotReadAnotherFileWithTheOldJournal) {
    const TempLog temp;
    const TempLog other;
    auto writer = temp.writing();
    TempLog::write(writer, {aMeasurement(1)});
    const auto reader = temp.reading();
    EXPECT_EQ(TempLog::everything(reader).measurements.size(), 1U);
    {
        auto log = other.writing();
        TempLog::write(log, {aMeasurement(2), aMeasurement(3)});
    }
    std::filesystem::rename(other.file(), temp.file());
    EXPECT_EQ(TempLog::everything(reader).measurements.size(), 1U);
    const auto aside = temp.folder() / "aside.db";
    writer.setJournalAside(aside);
    EXPECT_TRUE(std::filesystem::exists(log::walOf(aside)));
    EXPECT_FALSE(std::filesystem::exists(log::shmOf(temp.file())));
    EXPECT_EQ(TempLog::everything(reader).measurements.size(), 2U);
    EXPECT_EQ(TempLog::everything(writer).measurements.size(), 1U) << "it goes on with its own";
}

TEST(SessionLog, ReadersOnOtherThreadsSeeWholeSubmissionsOnly) {
    const TempLog temp;
    auto writer = temp.writing();
    std::atomic<bool> done = false;
    std::atomic<int> torn = 0;
    std::atomic<int> failed = 0;
    std::atomic<int> reads = 0;
    const auto watch = [&] {
        const auto reader = temp.reading();
        do {
            const auto history = reader.history({dayNumber(0).utc, dayNumber(1).utc});
            failed += history ? 0 : 1;
            torn += history && history->measurements.size() != history->sessions.size() ? 1 : 0;
            ++reads;
        } while (!done);
    };
    {
        const std::jthread one(watch);
        const std::jthread two(watch);
        for (int i = 0; i < 100; ++i) {
            TempLog::write(writer, {aMeasurement(1'000 + i), aSession(2'000 + i, 2)});
        }
        done = true;
    }
    EXPECT_GT(reads, 2);
    EXPECT_EQ(torn, 0);
    EXPECT_EQ(failed, 0);
    EXPECT_EQ(TempLog::everything(writer).sessions.size(), 100U);
}

TEST(SessionLog, TheTargetInForceAtAMomentIsTheOneSetBeforeIt) {
    const TempLog temp;
    auto log = temp.writing();
    TempLog::write(log, {aTarget(1, dayNumber(1)), aTarget(2, dayNumber(5))});
    EXPECT_FALSE(log.latestTarget(dayNumber(1).utc).value());
    EXPECT_EQ(log.latestTarget(dayNumber(2).utc).value()->id.text(), uuidOf(1));
    EXPECT_EQ(log.latestTarget(dayNumber(6).utc).value()->id.text(), uuidOf(2));
    EXPECT_EQ(log.latestTarget().value()->id.text(), uuidOf(2));
}

}  // namespace stridetick::tests
