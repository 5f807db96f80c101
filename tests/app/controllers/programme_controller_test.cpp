// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/programme_controller.hpp"

#include "tests/app/program.hpp"
#include "tests/app/programme_runner.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using core::Choice;
using Kind = core::ProgrammeStep::Kind;
using Task = core::Today::Task;

class ProgrammeControllerTest : public ::testing::Test {
 protected:
    void start() { runner_.begin(); }
    Kind lastKind() { return controller_.history()->steps.back().kind; }

    tests::Parts parts_;
    ProgrammeController controller_{parts_.clock, parts_.log};
    tests::ProgrammeRunner runner_{parts_.log, controller_, parts_.clock};
};

TEST_F(ProgrammeControllerTest, HasNoProgrammeInALogWithoutOne) {
    controller_.look();
    EXPECT_FALSE(controller_.history());
    EXPECT_FALSE(controller_.outset()) << "nothing was measured";
    EXPECT_FALSE(controller_.wanted());
    controller_.start({.days = tests::threeDays()});
    EXPECT_FALSE(controller_.history());
}

TEST_F(ProgrammeControllerTest, BeginsFromTheBaselineAndTheLeastRaise) {
    start();
    ASSERT_TRUE(controller_.history());
    const auto& programme = controller_.history()->programme;
    EXPECT_EQ(programme.baselineCadence, core::StepsPerMinute::ofWhole(150));
    EXPECT_EQ(programme.target, core::StepsPerMinute::ofWhole(158));
    EXPECT_EQ(programme.days, tests::threeDays());
    EXPECT_EQ(lastKind(), Kind::Started);
    const auto today = controller_.today();
    EXPECT_EQ(today.task, Task::Session);
    EXPECT_EQ(today.planned->number, 1);
}

TEST_F(ProgrammeControllerTest, WritesBaselineTargetProgrammeAndFirstStepTogether) {
    start();
    ASSERT_TRUE(parts_.settled());
    const auto log = tests::everythingIn(parts_.home.logFile());
    ASSERT_EQ(log.baselines.size(), 1U);
    ASSERT_EQ(log.targets.size(), 1U);
    EXPECT_EQ(log.targets[0].baseline, log.baselines[0].id);
    const auto programme = parts_.log.latestProgramme();
    ASSERT_TRUE(programme);
    EXPECT_EQ(programme->baseline, log.baselines[0].id);
    EXPECT_EQ(parts_.log.stepsOf(programme->id).size(), 1U);
}

TEST_F(ProgrammeControllerTest, BeginsNoneWithTooFewDays) {
    runner_.quiet(1500);
    controller_.start({.days = {std::chrono::Monday}});
    EXPECT_FALSE(controller_.history());
}

TEST_F(ProgrammeControllerTest, KnowsItsSessionsAndTheirReports) {
    start();
    const auto session = runner_.run();
    EXPECT_EQ(controller_.today().task, Task::Report);
    ASSERT_TRUE(controller_.toReport());
    EXPECT_EQ(controller_.toReport()->id, session.id);
    EXPECT_FALSE(controller_.nextRun()) << "not before the report";
    controller_.report(tests::reportOf(session));
    EXPECT_FALSE(controller_.toReport());
    EXPECT_EQ(controller_.today().planned->number, 2);
}

TEST_F(ProgrammeControllerTest, WritesWhatIsSaidOfTheSessionItself) {
    start();
    const auto session = runner_.run();
    auto details = core::detailsOf(session);
    details.note = "humid";
    controller_.report(tests::reportOf(session, 1), details);
    ASSERT_TRUE(parts_.settled());
    const auto log = tests::everythingIn(parts_.home.logFile());
    EXPECT_EQ(log.sessions.at(0).note, "humid");
    EXPECT_EQ(log.reports.at(0).pain, 1);
}

TEST_F(ProgrammeControllerTest, AdvancesAfterAWholeWeekAndNumbersItsStepsWithoutAGap) {
    start();
    for (int i = 0; i < 3; ++i) {
        runner_.runAndReport();
        runner_.later(2);
    }
    EXPECT_EQ(lastKind(), Kind::Advanced);
    EXPECT_EQ(controller_.today().course.row, 2);
    ASSERT_TRUE(parts_.settled());
    const auto steps = parts_.log.stepsOf(controller_.history()->programme.id);
    ASSERT_EQ(steps.size(), controller_.history()->steps.size());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        EXPECT_EQ(steps[i].ordinal, static_cast<int>(i));
    }
}

TEST_F(ProgrammeControllerTest, DecidesNothingTwice) {
    start();
    runner_.runAndReport(4);
    EXPECT_EQ(lastKind(), Kind::Held);
    const auto steps = controller_.history()->steps.size();
    controller_.look();
    controller_.look();
    EXPECT_EQ(controller_.history()->steps.size(), steps);
}

TEST_F(ProgrammeControllerTest, StopsForPainAndGoesOnOnlyWhenTheRunnerSaysSo) {
    start();
    runner_.runAndReport(6);
    EXPECT_EQ(lastKind(), Kind::Stopped);
    EXPECT_EQ(controller_.today().task, Task::Stopped);
    runner_.later(1);
    EXPECT_EQ(controller_.today().task, Task::Stopped);
    controller_.resume();
    EXPECT_EQ(controller_.today().course.phase, core::Course::Phase::Running);
}

TEST_F(ProgrammeControllerTest, AsksForTheNextDayOnce) {
    start();
    const auto session = runner_.run();
    controller_.report(tests::reportOf(session, 1));
    parts_.clock.advance(24h);
    controller_.look();
    EXPECT_EQ(controller_.today().task, Task::NextDay);
    controller_.nextDay(session.id,
                        {.at = parts_.clock.wallNow(), .pain = core::NextDay::Pain::Worse});
    EXPECT_EQ(lastKind(), Kind::Stopped);
    EXPECT_NE(controller_.today().task, Task::NextDay);
}

TEST_F(ProgrammeControllerTest, PausesResumesAndEnds) {
    start();
    controller_.pause();
    EXPECT_EQ(controller_.today().task, Task::Resume);
    controller_.resume();
    EXPECT_EQ(controller_.today().task, Task::Session);
    controller_.end();
    EXPECT_FALSE(controller_.live());
    EXPECT_EQ(lastKind(), Kind::Ended);
}

TEST_F(ProgrammeControllerTest, ChangesTheDays) {
    start();
    const core::TrainingDays two{std::chrono::Tuesday, std::chrono::Saturday};
    controller_.setDays(two);
    EXPECT_EQ(controller_.today().course.days, two);
}

TEST_F(ProgrammeControllerTest, ANewProgrammeEndsTheOneThatIsOn) {
    start();
    const auto first = controller_.history()->programme.id;
    parts_.clock.advance(1h);
    controller_.start({.plan = core::PlanLength::FourWeeks, .days = tests::threeDays()});
    EXPECT_NE(controller_.history()->programme.id, first);
    EXPECT_EQ(controller_.history()->programme.plan, core::PlanLength::FourWeeks);
    EXPECT_EQ(parts_.log.stepsOf(first).back().kind, Kind::Ended);
}

TEST_F(ProgrammeControllerTest, HalfTheRaiseIsTheTargetOfFreeRunsToo) {
    start();
    int changes = 0;
    QObject::connect(&controller_, &ProgrammeController::targetChanged, [&] { ++changes; });
    for (int hold = 0; hold < 2; ++hold) {
        runner_.runAndReport(3);
        runner_.later(3);
    }
    ASSERT_EQ(controller_.today().task, Task::Choose);
    controller_.choose(Choice::HalfRaise);
    EXPECT_EQ(controller_.today().course.target, core::StepsPerMinute::ofWhole(154));
    EXPECT_EQ(parts_.log.latestTarget()->cadence, core::StepsPerMinute::ofWhole(154));
    EXPECT_EQ(changes, 1);
}

TEST_F(ProgrammeControllerTest, AChoiceThatIsNotOpenChangesNothing) {
    start();
    const auto steps = controller_.history()->steps.size();
    controller_.choose(Choice::StepUp);
    EXPECT_EQ(controller_.history()->steps.size(), steps);
}

TEST_F(ProgrammeControllerTest, PreparesTheSessionThatIsDue) {
    start();
    const auto run = controller_.nextRun();
    ASSERT_TRUE(run);
    EXPECT_EQ(run->kind, core::SessionKind::Programme);
    EXPECT_EQ(run->tempo, core::StepsPerMinute::ofWhole(158));
    EXPECT_EQ(run->baseline, core::StepsPerMinute::ofWhole(150));
    EXPECT_EQ(run->planned.length, 15min);
    EXPECT_EQ(run->sessions, 18);
}

TEST_F(ProgrammeControllerTest, LooksWhenADayBeginsWhileItIsOpen) {
    start();
    auto late = parts_.clock.wallNow();
    late.utc = std::chrono::sys_days{std::chrono::year{2026} / 3 / 4} + 23h - 200ms;  // local
    parts_.clock.setWall(late);
    controller_.look();
    int looks = 0;
    QObject::connect(&controller_, &ProgrammeController::changed, [&] { ++looks; });
    parts_.clock.advance(1s);
    EXPECT_TRUE(tests::waitFor([&] { return looks == 1; }));
}

TEST_F(ProgrammeControllerTest, LooksOnANewDayOnly) {
    start();
    int looks = 0;
    QObject::connect(&controller_, &ProgrammeController::changed, [&] { ++looks; });
    controller_.lookOnNewDay();
    EXPECT_EQ(looks, 0);
    parts_.clock.advance(24h);
    controller_.lookOnNewDay();
    EXPECT_EQ(looks, 1);
}

TEST_F(ProgrammeControllerTest, StepsBackAfterTwoEmptyWeeksByItself) {
    start();
    for (int i = 0; i < 3; ++i) {
        runner_.runAndReport();
        runner_.later(1);
    }
    ASSERT_EQ(controller_.today().course.row, 2);
    parts_.clock.advance(std::chrono::days{15});
    controller_.lookOnNewDay();
    EXPECT_EQ(controller_.today().course.row, 1);
}

TEST_F(ProgrammeControllerTest, WaitsForTheReportBeforeItSpeaksOfEmptyWeeks) {
    start();
    runner_.runTo(2);
    runner_.sleep(11);  // two days short of two empty weeks
    const auto session = runner_.run();
    runner_.sleep(3);
    EXPECT_EQ(controller_.today().task, core::Today::Task::Report);
    EXPECT_EQ(controller_.today().course.row, 2) << "the runner has run";
    controller_.report(tests::reportOf(session));
    EXPECT_EQ(controller_.today().course.row, 2);
    EXPECT_EQ(controller_.history()->sessions.back().place.pass, controller_.today().course.pass)
        << "and it counts";
}

TEST_F(ProgrammeControllerTest, DecidesNothingWhileABackupIsRestored) {
    start();
    const auto session = runner_.run();
    parts_.log.restore("/nowhere/backup.db");
    EXPECT_FALSE(controller_.whyNotNow().isEmpty());
    controller_.report(tests::reportOf(session, 6));
    controller_.pause();
    EXPECT_EQ(lastKind(), Kind::Started);
    ASSERT_TRUE(tests::waitFor([&] { return !parts_.log.replacing(); }));
    EXPECT_TRUE(controller_.whyNotNow().isEmpty());
    controller_.pause();
    EXPECT_EQ(controller_.today().course.phase, core::Course::Phase::Paused);
}

TEST_F(ProgrammeControllerTest, BeginsAgainWhereTheLogHasLostTheFirstStep) {
    const auto programme = tests::programme();
    parts_.log.save({programme});
    controller_.look();
    ASSERT_TRUE(controller_.history());
    EXPECT_EQ(lastKind(), Kind::Started);
    EXPECT_EQ(parts_.log.stepsOf(programme.id).size(), 1U);
}

TEST_F(ProgrammeControllerTest, TodayIsThatOfTheLastLook) {
    runner_.begin();
    runner_.runAndReport(3);
    parts_.clock.advance(std::chrono::days{1});
    EXPECT_NE(controller_.today().task, Task::NextDay);
    controller_.look();
    EXPECT_EQ(controller_.today().task, Task::NextDay);
}

}  // namespace
}  // namespace stridetick::app
