// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/made_up_runner.hpp"

#include "app/controllers/programme_controller.hpp"
#include "core/log/session_log.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

#include <set>

namespace stridetick::app {
namespace {

using Task = core::Today::Task;

class MadeUpRunnerTest : public ::testing::Test {
 protected:
    /// What a real program makes of a log that was made up.
    void look(MadeUpMoment moment = MadeUpMoment::SixthWeek) {
        parts_.log.save(madeUpRunner(parts_.clock.wallNow(), moment));
        ASSERT_TRUE(parts_.settled());
        programme_.look();
        ASSERT_TRUE(parts_.settled());
        kept_ = tests::everythingIn(parts_.home.logFile());
    }
    std::size_t stepsInLog() {
        const auto reading = log::SessionLog::tryOpenForReading(parts_.home.logFile());
        return reading->stepsOf((*reading->latestProgramme())->id)->size();
    }

    tests::Parts parts_;
    ProgrammeController programme_{parts_.clock, parts_.log};
    log::History kept_;
};

TEST_F(MadeUpRunnerTest, IsTheSameForTheSameMoment) {
    look();
    const auto once = kept_;
    const auto steps = stepsInLog();
    look();  // the same ids: every record takes its own place
    EXPECT_EQ(kept_.sessions.size(), once.sessions.size());
    EXPECT_EQ(kept_.measurements.size(), once.measurements.size());
    EXPECT_EQ(kept_.reports, once.reports);
    EXPECT_EQ(stepsInLog(), steps);
}

TEST_F(MadeUpRunnerTest, HasRunFiveWeeksThatAreOver) {
    look();
    const auto now = parts_.clock.wallNow();
    EXPECT_EQ(kept_.sessions.size(), 15U);
    EXPECT_EQ(kept_.reports.size(), 15U);
    for (const auto& session : kept_.sessions) {
        EXPECT_LE(session.startedAt.utc + session.length, now.utc);
        EXPECT_GT(session.startedAt.utc, now.utc - std::chrono::weeks{6});
        EXPECT_EQ(session.state, core::SessionState::Finished);
    }
    EXPECT_EQ(kept_.targets.at(0).baseline, kept_.baselines.at(0).id);
}

TEST_F(MadeUpRunnerTest, HasMeasuredInEveryCondition) {
    look();
    std::set<core::Condition> seen;
    for (const auto& measurement : kept_.measurements) {
        seen.insert(conditionOf(measurement));
    }
    EXPECT_EQ(seen.size(), 3U);
}

TEST_F(MadeUpRunnerTest, ComesByTheRulesOwnStepsToTheSixthWeek) {
    look();
    EXPECT_EQ(programme_.today().task, Task::Session);
    EXPECT_EQ(programme_.today().course.row, 6);
    EXPECT_EQ(programme_.history()->steps.size(), stepsInLog());
    // Nothing of it was made up: the rules have no more to say.
    EXPECT_FALSE(core::nextStep(*programme_.history(), parts_.clock.wallNow()));
}

TEST_F(MadeUpRunnerTest, IsAskedAboutYesterday) {
    look(MadeUpMoment::NextDay);
    EXPECT_EQ(programme_.today().task, Task::NextDay);
}

TEST_F(MadeUpRunnerTest, MustChoose) {
    look(MadeUpMoment::Choice);
    EXPECT_EQ(programme_.today().task, Task::Choose);
    EXPECT_EQ(programme_.history()->steps.back().kind, core::ProgrammeStep::Kind::Verdict);
}

}  // namespace
}  // namespace stridetick::app
