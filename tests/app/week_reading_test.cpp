// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/week_reading.hpp"

#include "app/log_service.hpp"
#include "core/time/local_week.hpp"
#include "tests/app/log_lock.hpp"
#include "tests/app/past_programme.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using core::StepsPerMinute;

class WeekReadingTest : public ::testing::Test {
 protected:
    void logged(std::vector<log::LogRequest> records) {
        parts_.log.save(std::move(records));
        ASSERT_TRUE(parts_.settled());
    }
    WeekReading lastWeeks(int count) {
        const auto week = core::weekStart(core::localDay(tests::daysAgo(0)), std::chrono::Monday);
        return readWeeks(parts_.log, reader_.read(parts_.log), week - std::chrono::weeks{count - 1},
                         week, std::chrono::Monday);
    }

    tests::Parts parts_;
    ProgrammeReader reader_;
};

TEST_F(WeekReadingTest, AProgrammesTargetAndBaselineAreInForceFromItsStart) {
    logged({tests::target(170, tests::daysAgo(60))});
    logged(tests::pastProgramme(4).changes);
    const auto weeks = lastWeeks(8).weeks;
    EXPECT_EQ(weeks.front().target, StepsPerMinute::ofWhole(170));
    EXPECT_FALSE(weeks.front().baseline);
    EXPECT_EQ(weeks.back().target, StepsPerMinute::ofWhole(158));
    EXPECT_EQ(weeks.back().baseline, StepsPerMinute::ofWhole(150));
}

TEST_F(WeekReadingTest, ATargetForFreeRunsLeavesThePlansOwnInForceUntilItsEnd) {
    auto past = tests::pastProgramme(6);
    logged(past.changes);
    const auto measured = tests::tapped(1560, tests::daysAgo(20));
    logged({measured,
            core::Baseline{.id = newId<core::BaselineId>(),
                           .at = tests::daysAgo(20),
                           .cadence = StepsPerMinute::ofWhole(156),
                           .from = {measured.id}},
            tests::target(171, tests::daysAgo(20))});
    EXPECT_EQ(lastWeeks(1).weeks.back().target, StepsPerMinute::ofWhole(158));
    EXPECT_EQ(lastWeeks(1).weeks.back().baseline, StepsPerMinute::ofWhole(150));
    auto step = core::started(past.programme);
    step.ordinal = 1;
    step.kind = core::ProgrammeStep::Kind::Ended;
    step.at = tests::daysAgo(10);
    logged({step});
    const auto weeks = lastWeeks(6).weeks;
    EXPECT_EQ(weeks[2].target, StepsPerMinute::ofWhole(158));
    EXPECT_EQ(weeks[5].target, StepsPerMinute::ofWhole(171)) << "the plan is over";
    EXPECT_EQ(weeks[5].baseline, StepsPerMinute::ofWhole(156));
}

TEST_F(WeekReadingTest, StepsThatCameLaterAreReadOfTheNewestProgramme) {
    logged(tests::pastProgramme(20).changes);
    auto past = tests::pastProgramme(4);
    logged(past.changes);
    ASSERT_EQ(reader_.read(parts_.log).size(), 2U);
    auto step = core::started(past.programme);
    step.ordinal = 1;
    step.kind = core::ProgrammeStep::Kind::Paused;
    step.at = tests::daysAgo(1);
    logged({step});
    EXPECT_EQ(reader_.read(parts_.log).back().steps.size(), 2U);
    EXPECT_EQ(reader_.read(parts_.log).front().steps.size(), 1U);
}

TEST_F(WeekReadingTest, CountsTheDistanceOfAWatch) {
    const auto session = tests::run(std::chrono::minutes{30}, tests::daysAgo(0));
    logged({session, core::CadenceTrace{.session = session.id,
                                        .startedAt = session.startedAt.utc,
                                        .length = session.length,
                                        .distanceMetres = 5'400}});
    EXPECT_EQ(lastWeeks(1).weeks.back().distanceMetres, 5'400);
}

TEST_F(WeekReadingTest, ARunHasItsOwnTargetOrTheOneInForceWhenItBegan) {
    const auto before = tests::target(160, tests::daysAgo(40));
    const auto now = tests::target(164, tests::daysAgo(2));
    logged({before, now});
    const auto targets = lastWeeks(1).targets;
    auto session = tests::run(std::chrono::minutes{30}, tests::daysAgo(3));
    EXPECT_EQ(targetOf(session, targets), StepsPerMinute::ofWhole(160));
    session.startedAt = tests::daysAgo(1);
    EXPECT_EQ(targetOf(session, targets), StepsPerMinute::ofWhole(164));
    session.target = before.id;
    EXPECT_EQ(targetOf(session, targets), StepsPerMinute::ofWhole(160));
    session.startedAt = tests::daysAgo(50);
    session.target.reset();
    EXPECT_EQ(targetOf(session, targets), std::nullopt);
}

TEST_F(WeekReadingTest, ASessionOfAProgrammeHasTheTargetOfItsDay) {
    auto past = tests::pastProgramme(2);
    logged(past.changes);
    auto session = tests::run(std::chrono::minutes{30}, tests::daysAgo(1));
    const auto other = tests::target(171, tests::daysAgo(30));
    logged({other});
    session.target = other.id;
    session.place = core::ProgrammePlace{.programme = past.programme.id};
    EXPECT_EQ(targetOf(session, lastWeeks(2).targets), StepsPerMinute::ofWhole(158));
}

TEST_F(WeekReadingTest, HoldsWhatWaitsToBeWritten) {
    logged({tests::tapped(1538)});
    const tests::LogLock lock(parts_.home.logFile());
    parts_.log.save(tests::pastProgramme(2).changes);
    EXPECT_EQ(reader_.read(parts_.log).size(), 1U);
    EXPECT_EQ(lastWeeks(3).history.sessions.size(), 6U);
}

}  // namespace
}  // namespace stridetick::app
