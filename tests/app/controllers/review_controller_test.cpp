// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/review_controller.hpp"

#include "tests/app/log_lock.hpp"
#include "tests/app/program.hpp"
#include "tests/app/records.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using core::StepsPerMinute;
using tests::daysAgo;
using tests::LocaleScope;

constexpr std::chrono::local_days on(int month, int day) {
    return std::chrono::local_days{std::chrono::year{2026} / month / day};
}

/// Today is Wednesday 4 March 2026.
class ReviewControllerTest : public ::testing::Test {
 protected:
    void logged(std::vector<log::LogRequest> records) {
        parts_.log.save(std::move(records));
        EXPECT_TRUE(parts_.settled());
        controller_.refresh();
    }
    tests::Parts parts_;
    ReviewController controller_{parts_.clock, parts_.log};
};

TEST_F(ReviewControllerTest, IsEmptyBeforeAnythingWasMeasuredOrRun) {
    controller_.refresh();
    EXPECT_TRUE(controller_.empty());
    EXPECT_FALSE(controller_.hasEarlier());
    EXPECT_FALSE(controller_.hasLater());
    logged({tests::run(30min)});
    EXPECT_FALSE(controller_.empty());
}

TEST_F(ReviewControllerTest, ShowsEveryWeekFromTheFirstEntryToThisOne) {
    logged({tests::tapped(1538, daysAgo(21)), tests::tapped(1560), tests::run(30min),
            tests::target(162, daysAgo(21))});
    const auto& weeks = controller_.weeks();
    ASSERT_EQ(weeks.size(), 4U);
    EXPECT_EQ(weeks[0].start, on(2, 9));
    EXPECT_EQ(weeks[0].quiet.mean, StepsPerMinute::ofTenths(1538));
    EXPECT_EQ(weeks[1].measurements, 0);
    EXPECT_FALSE(weeks[1].quiet.mean);
    EXPECT_EQ(weeks[1].target, StepsPerMinute::ofWhole(162)) << "in force since";
    EXPECT_EQ(weeks[3].start, on(3, 2));
    EXPECT_EQ(weeks[3].measurements, 1);
    EXPECT_EQ(weeks[3].clickTime, 30min);
    EXPECT_TRUE(controller_.isThisWeek(weeks[3]));
    EXPECT_FALSE(controller_.isThisWeek(weeks[2]));
}

TEST_F(ReviewControllerTest, WeeksBeginOnTheLocalesFirstDay) {
    const auto sunday = tests::tapped(1538, daysAgo(3));
    {
        const LocaleScope german("de_DE");
        logged({sunday});
        ASSERT_EQ(controller_.weeks().size(), 2U);
        EXPECT_EQ(controller_.weeks()[0].start, on(2, 23)) << "a Monday";
        EXPECT_EQ(controller_.entries(on(2, 23)).measurements.size(), 1U);
    }
    const LocaleScope american("en_US");
    controller_.refresh();
    ASSERT_EQ(controller_.weeks().size(), 1U);
    EXPECT_EQ(controller_.weeks()[0].start, on(3, 1)) << "a Sunday";
    EXPECT_EQ(controller_.weeks()[0].measurements, 1);
}

TEST_F(ReviewControllerTest, ADayIsThatOfTheRunnersOwnWatch) {
    auto at = daysAgo(0);
    at.utc = std::chrono::sys_days{std::chrono::year{2026} / 3 / 1} + 23h + 30min;  // a Sunday
    at.offset = 60min;
    logged({tests::tapped(1538, at)});
    ASSERT_EQ(controller_.weeks().size(), 1U);
    EXPECT_EQ(controller_.entries(on(3, 2)).measurements.size(), 1U) << "half past midnight";
}

TEST_F(ReviewControllerTest, ThePageBeginsAtTheRunnersOwnMidnight) {
    auto at = daysAgo(0);
    at.utc = std::chrono::sys_days{std::chrono::year{2025} / 12 / 14} + 23h + 30min;
    at.offset = 60min;
    logged({tests::tapped(1538, at)});
    ASSERT_EQ(controller_.weeks().size(), 12U);
    EXPECT_EQ(controller_.weeks().front().measurements, 1);
}

TEST_F(ReviewControllerTest, PagesTwelveWeeksAtATime) {
    logged({tests::tapped(1538, daysAgo(7 * 20)), tests::target(158, daysAgo(7 * 20))});
    ASSERT_EQ(controller_.weeks().size(), 12U);
    EXPECT_EQ(controller_.weeks().back().start, on(3, 2));
    EXPECT_EQ(controller_.weeks().front().target, StepsPerMinute::ofWhole(158))
        << "set before the page begins";
    EXPECT_TRUE(controller_.hasEarlier());
    controller_.showEarlier();
    ASSERT_EQ(controller_.weeks().size(), 9U);
    EXPECT_EQ(controller_.weeks().front().measurements, 1);
    EXPECT_FALSE(controller_.hasEarlier());
    EXPECT_TRUE(controller_.hasLater());
    controller_.showLater();
    EXPECT_EQ(controller_.weeks().size(), 12U);
    EXPECT_FALSE(controller_.hasLater());
}

TEST_F(ReviewControllerTest, HasNoEarlierPageForExactlyTwelveWeeks) {
    logged({tests::tapped(1538, daysAgo(7 * 11))});
    EXPECT_EQ(controller_.weeks().size(), 12U);
    EXPECT_FALSE(controller_.hasEarlier());
}

TEST_F(ReviewControllerTest, ListsAWeekNewestFirst) {
    const auto early = tests::tapped(1538, daysAgo(2));
    const auto late = tests::tapped(1560, daysAgo(1));
    logged({late, early, tests::run(20min, daysAgo(1)), tests::run(30min), tests::target(160)});
    const auto week = controller_.entries(on(3, 2));
    ASSERT_EQ(week.measurements.size(), 2U);
    EXPECT_EQ(week.measurements[0].id, late.id);
    ASSERT_EQ(week.sessions.size(), 2U);
    EXPECT_EQ(week.sessions[0].length, 30min);
    EXPECT_EQ(week.targets.size(), 1U);
    EXPECT_TRUE(controller_.entries(on(2, 23)).sessions.empty());
}

TEST_F(ReviewControllerTest, ReachesBackToWhatWaitsToBeWritten) {
    logged({tests::tapped(1560)});
    const tests::LogLock lock(parts_.home.logFile());
    parts_.log.save({tests::tapped(1538, daysAgo(21))});
    controller_.refresh();
    ASSERT_EQ(controller_.weeks().size(), 4U);
    EXPECT_EQ(controller_.weeks().front().measurements, 1);
}

TEST_F(ReviewControllerTest, AnEntryKeepsItsPlaceWhileItsChangeWaits) {
    const auto early = tests::tapped(1538, daysAgo(2));
    const auto late = tests::tapped(1560, daysAgo(1));
    logged({early, late});
    const tests::LogLock lock(parts_.home.logFile());
    ASSERT_TRUE(controller_.change(early, {.note = "slow"}));
    const auto found = controller_.entries(on(3, 2)).measurements;
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[1].note, "slow");
}

}  // namespace
}  // namespace stridetick::app
