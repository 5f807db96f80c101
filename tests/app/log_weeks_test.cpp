// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_weeks.hpp"

#include "core/time/local_week.hpp"
#include "tests/app/program.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using tests::dayNumber;
using tests::TempLog;

TEST(LogWeeks, AreThoseFromOneDayToAnotherWithWhatWasInForceBefore) {
    const TempLog temp;
    {
        auto log = temp.writing();
        TempLog::write(log, {tests::aTarget(1, dayNumber(0)), tests::aMeasurement(2, dayNumber(8)),
                             tests::aSession(3, 6, core::SessionState::Finished, dayNumber(15))});
    }
    // Thursday is the first day of the tests' calendar.
    const auto weeks = weeksOf(temp.reading(), core::localDay(dayNumber(8)),
                               core::localDay(dayNumber(15)), std::chrono::Thursday);
    ASSERT_TRUE(weeks) << weeks.error().detail;
    ASSERT_EQ(weeks->size(), 2U);
    EXPECT_EQ(weeks->at(0).start, core::localDay(dayNumber(7)));
    EXPECT_EQ(weeks->at(0).measurements, 1);
    EXPECT_EQ(weeks->at(0).sessions, 0);
    EXPECT_EQ(weeks->at(1).sessions, 1);
    for (const auto& week : *weeks) {
        EXPECT_EQ(week.target, core::StepsPerMinute::ofWhole(162)) << "set before the first";
    }
}

TEST(LogWeeks, OfTargetsThatWaitForTheEndOfAProgrammeTheNewestIsInForce) {
    const TempLog temp;
    {
        auto log = temp.writing();
        auto older = tests::aTarget(1, dayNumber(1));
        older.cadence = core::StepsPerMinute::ofWhole(150);
        auto newest = tests::aTarget(2, dayNumber(9));
        newest.cadence = core::StepsPerMinute::ofWhole(170);
        auto ended = tests::aStep(3, 1, dayNumber(15));
        ended.kind = core::ProgrammeStep::Kind::Ended;
        TempLog::write(log, {tests::aProgramme(3), tests::aStep(3, 0), older, newest, ended});
    }
    const auto weeks = weeksOf(temp.reading(), core::localDay(dayNumber(8)),
                               core::localDay(dayNumber(22)), std::chrono::Thursday);
    ASSERT_TRUE(weeks) << weeks.error().detail;
    EXPECT_EQ(weeks->front().target, core::StepsPerMinute::ofWhole(162)) << "the programme's own";
    EXPECT_EQ(weeks->back().target, core::StepsPerMinute::ofWhole(170));
}

TEST(LogWeeks, BeginOnTheDayOfTheLocale) {
    const tests::LocaleScope german("de_DE");
    EXPECT_EQ(firstWeekdayHere(), std::chrono::Monday);
    const tests::LocaleScope american("en_US");
    EXPECT_EQ(firstWeekdayHere(), std::chrono::Sunday);
}

}  // namespace
}  // namespace stridetick::app
