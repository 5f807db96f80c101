// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

namespace stridetick::tests {

using namespace std::chrono_literals;

TEST(SessionLogRead, ARangeHoldsItsStartAndNotItsEnd) {
    const TempLog temp;
    auto log = temp.writing();
    const auto from = dayNumber(10);
    const auto until = dayNumber(17);
    int number = 0;
    const auto around = [&](auto make) {
        std::vector<log::LogRequest> changes;
        for (const auto& [time, shift] : {std::pair{from, -1ms}, std::pair{from, 0ms},
                                          std::pair{until, -1ms}, std::pair{until, 0ms}}) {
            changes.emplace_back(make(++number, core::WallTime{time.utc + shift, time.offset}));
        }
        TempLog::write(log, changes);
    };
    around([](int n, core::WallTime at) { return aMeasurement(n, at); });
    around([](int n, core::WallTime at) { return aBaseline(n, {}, at); });
    around([](int n, core::WallTime at) { return aTarget(n, at); });
    around(
        [](int n, core::WallTime at) { return aSession(n, 1, core::SessionState::Finished, at); });

    const auto history = log.history({from.utc, until.utc}).value();
    const auto expectMiddleTwo = [](const auto& records, int first) {
        ASSERT_EQ(records.size(), 2U);
        EXPECT_EQ(records[0].id.text(), uuidOf(first + 1));
        EXPECT_EQ(records[1].id.text(), uuidOf(first + 2));
    };
    expectMiddleTwo(history.measurements, 1);
    expectMiddleTwo(history.baselines, 5);
    expectMiddleTwo(history.targets, 9);
    expectMiddleTwo(history.sessions, 13);
}

TEST(SessionLogRead, TheHistoryIsInTheOrderOfTheClockNotOfSaving) {
    const TempLog temp;
    auto log = temp.writing();
    TempLog::write(log, {aSession(3, 2, core::SessionState::Finished, dayNumber(3)),
                         aSession(1, 0, core::SessionState::Finished, dayNumber(1)),
                         aSession(2, 3, core::SessionState::Finished, dayNumber(2))});
    const auto sessions = TempLog::everything(log).sessions;
    ASSERT_EQ(sessions.size(), 3U);
    EXPECT_EQ(sessions[0].id.text(), uuidOf(1));
    EXPECT_TRUE(sessions[0].blocks.empty());
    EXPECT_EQ(sessions[1].blocks, aSession(2, 3).blocks);
    EXPECT_EQ(sessions[2].blocks, aSession(3, 2).blocks);
}

TEST(SessionLogRead, TheHistoryComesWithoutTaps) {
    const TempLog temp;
    auto log = temp.writing();
    TempLog::write(log, {aTappedMeasurement(1, 30)});
    EXPECT_TRUE(TempLog::everything(log).measurements.at(0).taps.empty());
}

TEST(SessionLogRead, TheFirstEntryIsTheOldestThatIsNotDeleted) {
    const TempLog temp;
    auto log = temp.writing();
    EXPECT_EQ(log.firstEntry().value(), std::nullopt);
    TempLog::write(log, {aMeasurement(1, dayNumber(5)), aMeasurement(2, dayNumber(9)),
                         aSession(3, 1, core::SessionState::Finished, dayNumber(7))});
    EXPECT_EQ(log.firstEntry().value(), std::optional(dayNumber(5)));
    TempLog::write(log,
                   {log::Delete<core::Measurement>{core::MeasurementId(uuidOf(1)), dayNumber(9)}});
    EXPECT_EQ(log.firstEntry().value(), std::optional(dayNumber(7)));
}

TEST(SessionLogRead, TheLastClickIsTheEndOfTheNewestBlockThatWasHeard) {
    const TempLog temp;
    auto log = temp.writing();
    EXPECT_EQ(log.lastClick().value(), std::nullopt);
    auto muted = aSession(3, 2, core::SessionState::Finished, dayNumber(9));
    for (auto& block : muted.blocks) {
        block.audible = false;
    }
    auto begun = aSession(4, 1, core::SessionState::Running, dayNumber(10));
    begun.blocks[0].length = 0ms;
    // Of four minutes the third is silent.
    TempLog::write(log, {aSession(1, 4, core::SessionState::Finished, dayNumber(5)),
                         aSession(2, 3, core::SessionState::Finished, dayNumber(7)), muted, begun,
                         aMeasurement(5, dayNumber(11))});
    const auto after = [](int day, std::chrono::minutes time) {
        return std::optional(core::WallTime{dayNumber(day).utc + time, dayNumber(day).offset});
    };
    EXPECT_EQ(log.lastClick().value(), after(7, 2min));
    EXPECT_EQ(log.lastClick({core::SessionId(uuidOf(2))}).value(), after(5, 4min));
    TempLog::write(log, {log::Delete<core::Session>{core::SessionId(uuidOf(2)), dayNumber(12)}});
    EXPECT_EQ(log.lastClick().value(), after(5, 4min));
}

TEST(SessionLogRead, OfTwoRunsAtOnceTheOneThatEndedLaterWasHeardLast) {
    const TempLog temp;
    auto log = temp.writing();
    auto later = dayNumber(5);
    later.utc += 2min;
    TempLog::write(log, {aSession(1, 20, core::SessionState::Finished, dayNumber(5)),
                         aSession(2, 1, core::SessionState::Finished, later)});
    EXPECT_EQ(log.lastClick().value()->utc, dayNumber(5).utc + 20min);
}

TEST(SessionLogRead, TheLatestBaselineAndTargetAreTheNewestByTime) {
    const TempLog temp;
    auto log = temp.writing();
    EXPECT_FALSE(log.latestBaseline().value().has_value());
    EXPECT_FALSE(log.latestTarget().value().has_value());
    const core::MeasurementId one(uuidOf(1));
    const core::MeasurementId two(uuidOf(2));
    TempLog::write(log, {aMeasurement(1), aMeasurement(2), aBaseline(11, {two, one}, dayNumber(9)),
                         aBaseline(10, {one}, dayNumber(8)), aTarget(21, dayNumber(9)),
                         aTarget(20, dayNumber(8))});
    const auto baseline = log.latestBaseline().value();
    ASSERT_TRUE(baseline);
    EXPECT_EQ(baseline->id.text(), uuidOf(11));
    EXPECT_EQ(baseline->from, (std::vector{two, one}));
    EXPECT_EQ(log.latestTarget().value()->id.text(), uuidOf(21));
}

TEST(SessionLogRead, AnUnknownMeasurementIsAbsentNotAnError) {
    const TempLog temp;
    const auto log = temp.writing();
    const auto found = log.measurement(core::MeasurementId(uuidOf(1)));
    ASSERT_TRUE(found);
    EXPECT_FALSE(found->has_value());
}

TEST(SessionLogRead, AWordFromAnotherWorldIsDamageNotARecord) {
    const TempLog temp;
    auto log = temp.writing();
    TempLog::write(log, {aTarget(1)});
    temp.sqlite3("PRAGMA ignore_check_constraints=ON; UPDATE target SET kind = 'sprint'");
    const auto result = log.latestTarget();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, log::LogError::Kind::Damaged);
}

}  // namespace stridetick::tests
