// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/year_controller.hpp"

#include "tests/app/past_programme.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using std::chrono::year;
using Kind = core::YearDay::Kind;

/// Today is Wednesday 4 March 2026.
class YearControllerTest : public ::testing::Test {
 protected:
    void logged(std::vector<log::LogRequest> records) {
        parts_.log.save(std::move(records));
        ASSERT_TRUE(parts_.settled());
        controller_.refresh();
    }
    std::ptrdiff_t count(Kind kind) {
        return std::ranges::count(controller_.days(), kind, &core::YearDay::kind);
    }

    tests::Parts parts_;
    YearController controller_{parts_.clock, parts_.log};
};

TEST_F(YearControllerTest, ShowsThisYearAtFirst) {
    logged({tests::run(30min)});
    EXPECT_EQ(controller_.year(), year{2026});
    ASSERT_EQ(controller_.days().size(), 365U);
    EXPECT_EQ(count(Kind::Run), 1);
    EXPECT_FALSE(controller_.hasEarlier());
    EXPECT_FALSE(controller_.hasLater());
}

TEST_F(YearControllerTest, StaysWithinTheYearsOfTheLog) {
    logged({tests::run(30min, tests::daysAgo(800))});
    EXPECT_TRUE(controller_.hasEarlier());
    controller_.showYear(year{1999});
    EXPECT_EQ(controller_.year(), year{2023});
    EXPECT_EQ(count(Kind::Run), 1);
    EXPECT_FALSE(controller_.hasEarlier());
    EXPECT_TRUE(controller_.hasLater());
    controller_.showYear(year{2050});
    EXPECT_EQ(controller_.year(), year{2026});
}

TEST_F(YearControllerTest, TheFirstAndTheLastDayAreWhole) {
    auto first = tests::daysAgo(0);
    first.utc = std::chrono::sys_days{year{2024} / 12 / 31} + 23h + 30min;
    first.offset = 600min;  // 1 January in the east
    auto last = first;
    last.utc = std::chrono::sys_days{year{2026} / 1 / 1} + 6h;
    last.offset = -480min;  // 31 December in the west
    logged({tests::run(30min, first), tests::run(30min, last)});
    controller_.showYear(year{2025});
    EXPECT_EQ(controller_.days().front().kind, Kind::Run);
    EXPECT_EQ(controller_.days().back().kind, Kind::Run);
}

TEST_F(YearControllerTest, KnowsTheDaysOfAProgramme) {
    logged(tests::pastProgramme(3).changes);
    EXPECT_EQ(count(Kind::Run), 9);
    EXPECT_EQ(count(Kind::Missed), 0) << "runs on other days of their weeks";
    EXPECT_GT(count(Kind::Rest), 0);
}

}  // namespace
}  // namespace stridetick::app
