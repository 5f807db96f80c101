// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/chart_controller.hpp"

#include "tests/app/past_programme.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using Span = ChartController::Span;
using core::StepsPerMinute;

constexpr std::chrono::local_days on(int month, int day) {
    return std::chrono::local_days{std::chrono::year{2026} / month / day};
}

/// Today is Wednesday 4 March 2026.
class ChartControllerTest : public ::testing::Test {
 protected:
    void logged(std::vector<log::LogRequest> records) {
        parts_.log.save(std::move(records));
        ASSERT_TRUE(parts_.settled());
        controller_.refresh();
        ASSERT_TRUE(read());
    }
    bool read() {
        return tests::waitFor([&] { return !controller_.reading(); });
    }

    tests::Parts parts_;
    ChartController controller_{parts_.clock, parts_.log};
};

TEST_F(ChartControllerTest, ShowsTwelveWeeksAtFirst) {
    logged({tests::tapped(1538)});
    ASSERT_EQ(controller_.weeks().size(), 12U);
    EXPECT_EQ(controller_.weeks().back().start, on(3, 2));
    EXPECT_EQ(controller_.weeks().back().quiet.mean, StepsPerMinute::ofTenths(1538));
}

TEST_F(ChartControllerTest, ShowsAYearAndAllThereIs) {
    logged({tests::tapped(1538, tests::daysAgo(7 * 120)), tests::tapped(1560)});
    controller_.setSpan(Span::Year);
    ASSERT_TRUE(read());
    EXPECT_EQ(controller_.weeks().size(), 53U);
    controller_.setSpan(Span::All);
    ASSERT_TRUE(read());
    ASSERT_EQ(controller_.weeks().size(), 121U);
    EXPECT_EQ(controller_.weeks().front().quiet.mean, StepsPerMinute::ofTenths(1538));
    for (std::size_t i = 1; i < controller_.weeks().size(); ++i) {
        EXPECT_EQ(controller_.weeks()[i].start - controller_.weeks()[i - 1].start,
                  std::chrono::weeks{1})
            << "each week once, although they are read a year at a time";
    }
}

TEST_F(ChartControllerTest, ShowsTheProgrammeFromItsStartToItsEnd) {
    auto past = tests::pastProgramme(30);
    auto end = core::started(past.programme);
    end.ordinal = 1;
    end.kind = core::ProgrammeStep::Kind::Ended;
    end.at = tests::daysAgo(7 * 20);
    past.changes.emplace_back(end);
    logged({tests::tapped(1538)});
    EXPECT_FALSE(controller_.hasProgramme());
    controller_.setSpan(Span::Programme);
    EXPECT_EQ(controller_.span(), Span::TwelveWeeks) << "there is none yet";
    logged(past.changes);
    EXPECT_TRUE(controller_.hasProgramme());
    controller_.setSpan(Span::Programme);
    ASSERT_TRUE(read());
    EXPECT_EQ(controller_.weeks().size(), 11U);
}

TEST_F(ChartControllerTest, DaysMayBeGivenInEitherOrder) {
    logged({tests::tapped(1538)});
    controller_.setDays(on(2, 20), on(1, 5));
    ASSERT_TRUE(read());
    EXPECT_EQ(controller_.from(), on(1, 5));
    EXPECT_EQ(controller_.weeks().size(), 7U);
    EXPECT_EQ(controller_.span(), Span::Own);
}

TEST_F(ChartControllerTest, ABaselineFromBeforeIsStillInForceWithItsSpeed) {
    auto first = tests::tapped(1500, tests::daysAgo(300));
    first.treadmillSpeed = core::MetresPerSecond::tryFrom(2.8);
    const core::Baseline baseline{.id = app::newId<core::BaselineId>(),
                                  .at = tests::daysAgo(299),
                                  .cadence = first.cadence,
                                  .from = {first.id}};
    auto now = tests::tapped(1530);
    now.treadmillSpeed = core::MetresPerSecond::tryFrom(3.0);
    logged({first, baseline, now});
    const auto& week = controller_.weeks().back();
    EXPECT_EQ(week.baseline, first.cadence);
    EXPECT_EQ(week.baselineSpeed, first.treadmillSpeed);
    EXPECT_EQ(week.quiet.corrected, StepsPerMinute::ofTenths(1519));
}

}  // namespace
}  // namespace stridetick::app
