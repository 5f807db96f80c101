// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/report_controller.hpp"

#include "tests/app/past_programme.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

class ReportControllerTest : public ::testing::Test {
 protected:
    void logged(std::vector<log::LogRequest> records) {
        parts_.log.save(std::move(records));
        ASSERT_TRUE(parts_.settled());
        controller_.refresh();
    }

    tests::Parts parts_;
    ReportController controller_{parts_.clock, parts_.log};
};

TEST_F(ReportControllerTest, HasNoneWithoutAProgramme) {
    logged({tests::tapped(1538)});
    EXPECT_FALSE(controller_.report());
    EXPECT_TRUE(controller_.programmes().isEmpty());
}

TEST_F(ReportControllerTest, ReportsTheNewestUntilAnotherIsChosen) {
    const auto older = tests::pastProgramme(20);
    const auto newer = tests::pastProgramme(4);
    logged(older.changes);
    logged(newer.changes);
    ASSERT_EQ(controller_.programmes().size(), 2);
    EXPECT_EQ(controller_.report()->past.programme.id, newer.programme.id);
    EXPECT_EQ(controller_.report()->answers.size(), 12U);
    controller_.choose(1);
    EXPECT_EQ(controller_.report()->past.programme.id, older.programme.id);
    controller_.choose(7);
    EXPECT_EQ(controller_.chosen(), 1U);
}

TEST_F(ReportControllerTest, StaysWithTheChosenOneWhereANewOneIsBegun) {
    const auto older = tests::pastProgramme(30);
    logged(older.changes);
    logged(tests::pastProgramme(20).changes);
    controller_.choose(1);
    logged(tests::pastProgramme(4).changes);
    EXPECT_EQ(controller_.report()->past.programme.id, older.programme.id);
    EXPECT_EQ(controller_.chosen(), 2U);
}

TEST_F(ReportControllerTest, KnowsHowTheBaselineWasMeasured) {
    logged(tests::pastProgramme(4).changes);
    ASSERT_TRUE(controller_.report()->baseline);
    ASSERT_EQ(controller_.report()->baselineFrom.size(), 1U);
    EXPECT_EQ(controller_.report()->baselineFrom[0].cadence, core::StepsPerMinute::ofWhole(150));
}

TEST_F(ReportControllerTest, ASecondProgrammeIsMissedByNoReader) {
    logged(tests::pastProgramme(20).changes);
    const auto newer = tests::pastProgramme(4);
    logged(newer.changes);
    EXPECT_EQ(controller_.programmes().size(), 2);
    EXPECT_EQ(controller_.report()->past.steps.size(), 1U);
}

TEST_F(ReportControllerTest, TheFileIsNamedByItsDay) {
    EXPECT_EQ(controller_.suggestedName(), "Stridetick 2026-03-04.pdf");
}

}  // namespace
}  // namespace stridetick::app
