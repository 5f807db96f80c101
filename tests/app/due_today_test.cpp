// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/due_today.hpp"

#include "tests/app/program.hpp"
#include "tests/app/programme_runner.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using Finding = DueToday::Finding;

/// The clock begins on a Wednesday; the days are Monday, Wednesday and Friday.
class DueTodayTest : public ::testing::Test {
 protected:
    DueTodayTest() { programme_.look(); }
    /// As another process reads it from the file.
    DueToday due() {
        EXPECT_TRUE(parts_.settled());
        const auto log = log::SessionLog::tryOpenForReading(parts_.home.logFile());
        EXPECT_TRUE(log);
        const auto found = dueIn(*log, parts_.clock.wallNow());
        EXPECT_TRUE(found);
        return found.value_or(DueToday{.finding = Finding::Nothing});
    }
    tests::Parts parts_;
    ProgrammeController programme_{parts_.clock, parts_.log};
    tests::ProgrammeRunner runner_{parts_.log, programme_, parts_.clock};
};

TEST_F(DueTodayTest, NothingIsDueWithoutAProgramme) {
    EXPECT_EQ(due().finding, Finding::NoProgramme);
}

TEST_F(DueTodayTest, ASessionIsDueOnADayThatWasChosenInTodaysWords) {
    runner_.begin();
    EXPECT_EQ(due().finding, Finding::Due);
    EXPECT_TRUE(due().sentence.startsWith("Session 1 of 18")) << due().sentence.toStdString();
    parts_.clock.advance(24h);
    EXPECT_EQ(due().finding, Finding::OtherDay);
    parts_.clock.advance(24h);
    EXPECT_EQ(due().finding, Finding::Due);
}

TEST_F(DueTodayTest, ASessionOfTodayIsDoneReportedOrNot) {
    runner_.begin();
    runner_.run();
    EXPECT_EQ(due().finding, Finding::Done);
    programme_.report(tests::reportOf(*programme_.toReport()));
    EXPECT_EQ(due().finding, Finding::Done);
}

TEST_F(DueTodayTest, TheNextDaysQuestionHidesNoSession) {
    runner_.begin();
    runner_.runAndReport();
    runner_.sleep(2);
    ASSERT_EQ(programme_.today().task, core::Today::Task::NextDay);
    EXPECT_EQ(due().finding, Finding::Due);
    EXPECT_TRUE(due().sentence.startsWith("Session 2 of 18")) << due().sentence.toStdString();
}

TEST_F(DueTodayTest, AReportThatIsMissingIsAskedForFirst) {
    runner_.begin();
    runner_.run();
    runner_.sleep(2);
    EXPECT_EQ(due().finding, Finding::Due);
    EXPECT_TRUE(due().sentence.startsWith("Say first how your last session was"));
}

TEST_F(DueTodayTest, ARestDayIsAdvisedAfterASessionOnAnotherDay) {
    runner_.begin();
    runner_.later(1);
    runner_.runAndReport();  // on Thursday
    runner_.later(1);
    EXPECT_EQ(due().finding, Finding::RestDay);
    programme_.setDays({std::chrono::Thursday, std::chrono::Friday});
    EXPECT_EQ(due().finding, Finding::Due) << "two days in a row that the runner chose himself";
}

TEST_F(DueTodayTest, NobodyIsRemindedInAPauseAfterPainOrAtTheEnd) {
    runner_.begin();
    programme_.pause();
    EXPECT_EQ(due().finding, Finding::Paused);
    programme_.resume();
    EXPECT_EQ(due().finding, Finding::Due);
    runner_.runAndReport(3);
    runner_.sleep(1);
    programme_.setDays({std::chrono::Thursday, std::chrono::Saturday});
    EXPECT_EQ(due().finding, Finding::NoClick);
    runner_.later(2);
    runner_.runAndReport(6);
    EXPECT_EQ(due().finding, Finding::Stopped);
    runner_.later(5);
    EXPECT_EQ(due().finding, Finding::Stopped);
    programme_.end();
    EXPECT_EQ(due().finding, Finding::Stopped);
}

TEST_F(DueTodayTest, AnEndedProgrammeHasItsFollowUpsAlone) {
    runner_.begin();
    programme_.end();
    EXPECT_EQ(due().finding, Finding::Nothing);
    parts_.clock.advance(24h * 28);
    EXPECT_EQ(due().finding, Finding::Due);
    EXPECT_EQ(due().sentence, "4 weeks after the end: a quiet minute");
    parts_.clock.advance(24h * 14);
    EXPECT_EQ(due().finding, Finding::Nothing) << "a refresher is an offer";
}

TEST_F(DueTodayTest, AQuietMinuteWaitsForItsDayWithoutTheClick) {
    runner_.begin();
    while (programme_.today().course.phase == core::Course::Phase::Running) {
        runner_.runAndReport();
        if (programme_.today().course.phase == core::Course::Phase::Running) {
            runner_.later(2);
        }
    }
    ASSERT_EQ(programme_.today().task, core::Today::Task::TestWait);
    const auto click = *parts_.log.lastClick();
    programme_.setDays({std::chrono::weekday{programme_.day()},
                        std::chrono::weekday{programme_.day() + std::chrono::days{1}}});
    EXPECT_EQ(due().finding, Finding::Waits);
    runner_.later(1);
    parts_.clock.advance(click.utc + 24h - 1min - parts_.clock.wallNow().utc);
    ASSERT_EQ(due().finding, Finding::Due);
    ASSERT_TRUE(due().notBefore);
    EXPECT_EQ(due().notBefore->utc, click.utc + 24h);
    EXPECT_EQ(due().sentence, "Quiet minute 1 of 2");
    parts_.clock.advance(1min);
    EXPECT_FALSE(due().notBefore);
    runner_.quiet(1550);
    EXPECT_EQ(due().finding, Finding::Waits) << "the second asks for a day of its own";
}

TEST_F(DueTodayTest, EveryFindingButDueSaysWhy) {
    for (const auto finding :
         {Finding::NoProgramme, Finding::OtherDay, Finding::Done, Finding::RestDay, Finding::Waits,
          Finding::NoClick, Finding::Paused, Finding::Stopped, Finding::Nothing}) {
        EXPECT_TRUE(whyNothing(finding).startsWith("Nothing: "));
    }
    EXPECT_TRUE(whyNothing(Finding::Due).isEmpty());
}

}  // namespace
}  // namespace stridetick::app
