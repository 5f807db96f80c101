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

class ProgrammeRowsTest : public ::testing::Test {
 protected:
    void begin(int daysAgo) {
        programme_ = tests::programme(tests::daysAgo(daysAgo));
        steps_ = {core::started(*programme_)};
    }
    void end(int daysAgo) {
        auto step = steps_.back();
        step.ordinal = 1;
        step.kind = core::ProgrammeStep::Kind::Ended;
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
    begin(900);
    measuredBefore({0, 100, 500, 900, 902});
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

TEST_F(ProgrammeRowsTest, WithoutAProgrammeAreOfTheLastDay) {
    measuredBefore({0, 2});
    EXPECT_EQ(recentRows(parts_.log, parts_.clock.wallNow()).measurements.size(), 1U);
}

}  // namespace
}  // namespace stridetick::app
