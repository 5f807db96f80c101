// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What was said of runs outside a plan, or was not.
#include "app/controllers/programme_controller.hpp"
#include "tests/app/program.hpp"
#include "tests/app/programmes.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;

class SaidOfRuns : public ::testing::Test {
 protected:
    tests::Parts parts_;
    ProgrammeController controller_{parts_.clock, parts_.log};
};

TEST_F(SaidOfRuns, AsksAFreeRunOnceAndTakesNoForAnAnswer) {
    controller_.look();
    const auto run = tests::run(20min);
    parts_.log.save({run});
    controller_.sessionEnded(run.id);
    ASSERT_TRUE(controller_.toReport());
    EXPECT_EQ(controller_.toReport()->id, run.id);
    ProgrammeController next(parts_.clock, parts_.log);
    next.look();
    ASSERT_TRUE(next.toReport()) << "the program was closed before it was said";
    EXPECT_EQ(next.toReport()->id, run.id);
    controller_.closeReport();
    EXPECT_FALSE(controller_.toReport());
    ProgrammeController after(parts_.clock, parts_.log);
    after.look();
    EXPECT_FALSE(after.toReport()) << "it was answered with nothing";
}

TEST_F(SaidOfRuns, AsksOnlyAboutARunToTheClickOfTheLastDay) {
    parts_.log.save({tests::run(20min, tests::daysAgo(2))});
    ProgrammeController old(parts_.clock, parts_.log);
    old.look();
    EXPECT_FALSE(old.toReport());
    auto watched = tests::run(20min);
    watched.blocks.clear();
    parts_.log.save({watched});
    ProgrammeController byAWatch(parts_.clock, parts_.log);
    byAWatch.look();
    EXPECT_FALSE(byAWatch.toReport());
}

TEST_F(SaidOfRuns, KnowsOfPainWithoutAPlanToo) {
    controller_.look();
    EXPECT_FALSE(controller_.lastRunStops());
    const auto ran = [&](int pain) {
        const auto run = tests::run(20min, parts_.clock.wallNow());
        parts_.log.save({run});
        controller_.sessionEnded(run.id);
        controller_.report(tests::reportOf(run, pain));
        parts_.clock.advance(24h);
    };
    ran(6);
    EXPECT_FALSE(controller_.history());
    EXPECT_TRUE(controller_.lastRunStops());
    ran(0);
    EXPECT_FALSE(controller_.lastRunStops());
}

}  // namespace
}  // namespace stridetick::app
