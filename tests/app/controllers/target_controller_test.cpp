// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/target_controller.hpp"

#include <QSignalSpy>

#include "tests/app/program.hpp"
#include "tests/app/records.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using core::BaselineRule;
using core::Standing;
using core::StepsPerMinute;
using core::TargetKind;
using tests::daysAgo;

class TargetControllerTest : public ::testing::Test {
 protected:
    void measured(std::vector<core::Measurement> measurements) {
        for (auto& m : measurements) {
            parts_.log.save({std::move(m)});
        }
        EXPECT_TRUE(parts_.settled());
        controller_.refresh();
    }
    static core::WallTime minutesLater(int minutes) {
        auto at = daysAgo(0);
        at.utc += std::chrono::minutes{minutes};
        return at;
    }
    tests::Parts parts_;
    TargetController controller_{parts_.clock, parts_.log};
};

TEST_F(TargetControllerTest, HasNothingToBuildOnAtFirst) {
    controller_.refresh();
    EXPECT_FALSE(controller_.proposal());
    EXPECT_FALSE(controller_.verdict());
    EXPECT_FALSE(controller_.current());
}

TEST_F(TargetControllerTest, BuildsOnTheNewestMeasurement) {
    measured({tests::tapped(1500, daysAgo(3)), tests::tapped(1538)});
    ASSERT_TRUE(controller_.proposal());
    EXPECT_EQ(controller_.proposal()->cadence, StepsPerMinute::ofTenths(1538));
    EXPECT_EQ(controller_.proposal()->rule, BaselineRule::Single);
    EXPECT_EQ(controller_.verdict()->standing, Standing::Under);
}

TEST_F(TargetControllerTest, TakesTheMeanOfTwoOfADay) {
    measured({tests::tapped(1530), tests::tapped(1540, minutesLater(5))});
    EXPECT_EQ(controller_.proposal()->rule, BaselineRule::MeanOfTwo);
    EXPECT_EQ(controller_.proposal()->cadence, StepsPerMinute::ofTenths(1535));
    EXPECT_FALSE(controller_.proposal()->thirdWanted);
}

TEST_F(TargetControllerTest, AsksForAThirdWhereTwoDisagree) {
    measured({tests::tapped(1500), tests::tapped(1560, minutesLater(5))});
    EXPECT_TRUE(controller_.proposal()->thirdWanted);
    EXPECT_EQ(controller_.proposal()->cadence, StepsPerMinute::ofWhole(156));
}

TEST_F(TargetControllerTest, BuildsOnNothingOlderThanFourWeeks) {
    measured({tests::tapped(1538, daysAgo(29))});
    EXPECT_FALSE(controller_.proposal());
    measured({tests::tapped(1538, daysAgo(27))});
    EXPECT_TRUE(controller_.proposal());
}

TEST_F(TargetControllerTest, ForgetsAMeasurementThatWasDeleted) {
    const auto wrong = tests::tapped(1538);
    measured({wrong});
    parts_.log.save({log::Delete<core::Measurement>{wrong.id, daysAgo(0)}});
    controller_.refresh();
    EXPECT_FALSE(controller_.proposal());
}

TEST_F(TargetControllerTest, StoresTheTargetWithTheBaselineAndItsMeasurements) {
    const auto first = tests::tapped(1530);
    const auto second = tests::tapped(1540, minutesLater(5));
    measured({first, second});
    const QSignalSpy chosen(&controller_, &TargetController::chosen);
    controller_.choose(StepsPerMinute::ofWhole(162), TargetKind::Raise);
    EXPECT_EQ(chosen.count(), 1);
    EXPECT_EQ(controller_.current()->cadence, StepsPerMinute::ofWhole(162));
    ASSERT_TRUE(parts_.settled());
    const auto kept = tests::everythingIn(parts_.home.logFile());
    ASSERT_EQ(kept.targets.size(), 1U);
    ASSERT_EQ(kept.baselines.size(), 1U);
    EXPECT_EQ(kept.targets[0].kind, TargetKind::Raise);
    EXPECT_EQ(kept.targets[0].baseline, kept.baselines[0].id);
    auto from = kept.baselines[0].from;
    std::ranges::sort(from);
    auto both = std::vector{first.id, second.id};
    std::ranges::sort(both);
    EXPECT_EQ(from, both);
}

TEST_F(TargetControllerTest, StoresATypedTargetWithoutAnyMeasurement) {
    controller_.refresh();
    controller_.choose(StepsPerMinute::ofTenths(1625), TargetKind::Typed);
    ASSERT_TRUE(parts_.settled());
    const auto kept = tests::everythingIn(parts_.home.logFile());
    ASSERT_EQ(kept.targets.size(), 1U);
    EXPECT_EQ(kept.targets[0].cadence, StepsPerMinute::ofTenths(1625));
    EXPECT_FALSE(kept.targets[0].baseline);
    EXPECT_TRUE(kept.baselines.empty());
}

TEST_F(TargetControllerTest, KnowsWhatIsInUseUntilSomethingNewIsMeasured) {
    measured({tests::tapped(1538)});
    const auto spm = StepsPerMinute::ofWhole(162);
    EXPECT_FALSE(controller_.inUse(spm, TargetKind::Raise));
    controller_.choose(spm, TargetKind::Raise);
    EXPECT_TRUE(controller_.inUse(spm, TargetKind::Raise));
    EXPECT_FALSE(controller_.inUse(spm, TargetKind::Typed));
    EXPECT_FALSE(controller_.inUse(StepsPerMinute::ofWhole(163), TargetKind::Raise));
    ASSERT_TRUE(parts_.settled());
    controller_.refresh();
    EXPECT_TRUE(controller_.inUse(spm, TargetKind::Raise)) << "read back from the log";
    measured({tests::tapped(1538, minutesLater(5))});
    EXPECT_FALSE(controller_.inUse(spm, TargetKind::Raise)) << "it would rest on another baseline";
}

TEST_F(TargetControllerTest, KnowsATypedTargetInUseWithoutAnyMeasurement) {
    controller_.refresh();
    const auto spm = StepsPerMinute::ofWhole(164);
    controller_.choose(spm, TargetKind::Typed);
    EXPECT_TRUE(controller_.inUse(spm, TargetKind::Typed));
    measured({tests::tapped(1538)});
    EXPECT_FALSE(controller_.inUse(spm, TargetKind::Typed));
}

TEST_F(TargetControllerTest, KnowsTheTargetInForce) {
    parts_.log.save({tests::target(158, daysAgo(9)), tests::target(162, daysAgo(2))});
    controller_.refresh();
    EXPECT_EQ(controller_.current()->cadence, StepsPerMinute::ofWhole(162));
}

}  // namespace
}  // namespace stridetick::app
