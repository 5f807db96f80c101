// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/programme_rows.hpp"

#include "core/programme/course.hpp"
#include "tests/app/program.hpp"
#include "tests/app/programmes.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace stridetick::app {
namespace {

using Kind = core::ProgrammeStep::Kind;

class ProgrammeRowsTest : public ::testing::Test {
 protected:
    void begin(int daysAgo) {
        programme_ = tests::programme(tests::daysAgo(daysAgo));
        steps_ = {core::started(*programme_)};
    }
    void end(int daysAgo) { make(Kind::Ended, daysAgo); }
    void make(core::ProgrammeStep::Kind kind, int daysAgo, core::Offer offer = {}) {
        auto step = steps_.back();
        ++step.ordinal;
        step.kind = kind;
        step.offer = offer;
        step.at = tests::daysAgo(daysAgo);
        steps_.push_back(step);
    }
    void measuredBefore(const std::vector<int>& days) {
        for (const int day : days) {
            parts_.log.save({tests::tapped(1500 + day % 100, tests::daysAgo(day))});
        }
    }
    std::size_t rows() {
        return rowsOf(parts_.log, *programme_, steps_, parts_.clock.wallNow()).measurements.size();
    }

    tests::Parts parts_;
    std::optional<core::Programme> programme_;
    std::vector<core::ProgrammeStep> steps_;
};

TEST_F(ProgrammeRowsTest, AreAllSinceTheProgrammeBegan) {
    begin(700);
    measuredBefore({0, 100, 500, 700, 702});
    EXPECT_EQ(rows(), 4U);
}

TEST_F(ProgrammeRowsTest, AreAllOfAProgrammeThatEndedWithinTheYear) {
    begin(400);
    end(350);
    measuredBefore({0, 100, 340, 399});
    EXPECT_EQ(rows(), 4U);
}

TEST_F(ProgrammeRowsTest, OfOneThatEndedLongAgoLeaveOutTheYearsBetween) {
    begin(4000);
    end(3950);
    measuredBefore({0, 50, 100, 1000, 3500, 3700, 3990, 4002});
    EXPECT_EQ(rows(), 4U) << "0, 50; 3700, 3990";
}

TEST_F(ProgrammeRowsTest, OfOneThatRestsForYearsLeaveThemOut) {
    for (const auto kind : {Kind::Stopped, Kind::Held}) {
        begin(4000);
        make(kind, 3950, {core::Choice::Repeat});
        make(Kind::DaysChanged, 3940, {core::Choice::Repeat});
        EXPECT_EQ(rows(), 0U);
    }
    measuredBefore({0, 50, 100, 1000, 3500, 3800, 3950, 3990, 4002});
    EXPECT_EQ(rows(), 4U) << "0, 50; 3950, 3990";
}

TEST_F(ProgrammeRowsTest, LeaveOutARestThatIsOverToo) {
    begin(4000);
    make(Kind::Stopped, 3950);
    make(Kind::Resumed, 300);
    measuredBefore({0, 100, 299, 500, 3000, 3990});
    EXPECT_EQ(rows(), 4U) << "0, 100, 299; 3990";
}

TEST_F(ProgrammeRowsTest, OfOneThatIsLeftAloneAreAYearAtEachEnd) {
    for (const auto kind : {Kind::Advanced, Kind::TestDue}) {
        begin(4000);
        make(kind, 3900);
        EXPECT_EQ(rows(), 0U);
    }
    measuredBefore({0, 300, 400, 3000, 3600, 3990});
    EXPECT_EQ(rows(), 4U) << "0, 300; 3600, 3990";
}

TEST_F(ProgrammeRowsTest, AreReadOnceWhereTheClockWasSetBack) {
    begin(300);
    make(Kind::Advanced, 340);
    make(Kind::Advanced, 200);
    measuredBefore({0, 100, 250, 320});
    EXPECT_EQ(rows(), 4U);
}

TEST_F(ProgrammeRowsTest, WithoutAProgrammeAreOfTheLastWeeks) {
    measuredBefore({0, 2, 59, 62});
    EXPECT_EQ(recentRows(parts_.log, parts_.clock.wallNow()).measurements.size(), 3U);
}

}  // namespace
}  // namespace stridetick::app
