// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today_words.hpp"

#include "core/time/local_week.hpp"
#include "tests/app/program.hpp"
#include "tests/app/programmes.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using core::operator""_spm;
using Task = core::Today::Task;

class TodayWordsTest : public ::testing::Test {
 protected:
    TodayWordsTest() {
        const auto programme = tests::programme();
        history_ = {.programme = programme, .steps = {core::started(programme)}};
        today_->course = core::courseOf(programme, history_->steps);
        today_->planned =
            core::PlannedSession{.number = 8, .length = 20min, .on = 2min, .off = 2min};
        today_->tempo = 158_spm;
        today_->sessions = 18;
    }
    words::TaskWords say(Task task) {
        today_->task = task;
        return words::task(*today_, *history_, core::SpeedUnit::KilometresPerHour, day_);
    }
    QString lines(Task task) { return say(task).lines.join('\n'); }

    const std::chrono::local_days day_ = core::localDay(tests::daysAgo(0));
    const tests::LocaleScope english_{"en_GB"};
    std::optional<core::ProgrammeHistory> history_;
    std::optional<core::Today> today_{std::in_place, core::Today{.course = {.target = 158_spm}}};
};

TEST_F(TodayWordsTest, SayWhatTheSessionIs) {
    EXPECT_EQ(say(Task::Session).heading, "Session 8 of 18: 20 minutes, 2 on / 2 off, at 158");
    EXPECT_EQ(say(Task::Session).action, "&Session 8");
}

TEST_F(TodayWordsTest, SayWhereTheSilentMinuteIs) {
    EXPECT_TRUE(lines(Task::Session).contains("whose last minute is silent"));
    today_->planned = core::PlannedSession{.number = 1, .length = 15min, .on = 15min};
    EXPECT_TRUE(lines(Task::Session).contains("a silent minute at the end"));
    today_->planned = core::PlannedSession{.number = 18, .length = 30min};
    EXPECT_TRUE(lines(Task::Session).contains("without a click"));
}

TEST_F(TodayWordsTest, OfferAQuietMinuteFirstOnlyWhereThereMayBeOne) {
    EXPECT_FALSE(lines(Task::Session).contains("quiet minute"));
    today_->firstOfRow = true;
    today_->quietFirst = true;
    EXPECT_TRUE(lines(Task::Session).contains("If you like, measure a quiet minute first"));
    today_->quietFirst = false;
    today_->quietFrom = tests::daysAgo(0);
    EXPECT_TRUE(lines(Task::Session).contains("No quiet minute before Wed 4 Mar, 11:00"));
}

TEST_F(TodayWordsTest, TellARefresherInOneLine) {
    EXPECT_TRUE(lines(Task::Refresher).contains("Run the way you did at the end of the plan."));
}

TEST_F(TodayWordsTest, NameTheSpeedOfTheBaselineForAQuietMinute) {
    EXPECT_TRUE(lines(Task::TestQuiet).contains("at the speed of your baseline"));
    history_->programme.baselineSpeed = core::MetresPerSecond::tryFrom(2.5);
    EXPECT_TRUE(lines(Task::TestQuiet).contains("at 9.0 km/h as for your baseline"));
}

TEST_F(TodayWordsTest, SayWhatBecomesOfThePlanWithoutTheQuietMinutes) {
    today_->course.row = 4;
    EXPECT_TRUE(lines(Task::TestQuiet).contains("under More the plan goes on without them"));
    today_->course.row = 6;
    EXPECT_TRUE(lines(Task::TestQuiet).contains("under More the plan is finished without them"));
}

TEST_F(TodayWordsTest, OfferNothingToPressWhereThereIsOnlyWaiting) {
    for (const auto task : {Task::Stopped, Task::TestWait, Task::Nothing}) {
        EXPECT_TRUE(say(task).action.isEmpty());
        EXPECT_FALSE(say(task).heading.isEmpty());
        EXPECT_FALSE(say(task).lines.isEmpty());
    }
}

TEST_F(TodayWordsTest, SayWhyTheClickIsSilentAndUntilWhen) {
    today_->noClick = core::Today::NoClick{day_ + std::chrono::days{1}};
    EXPECT_TRUE(lines(Task::NoClick).contains("Your last run hurt.")) << "the day of it";
    EXPECT_TRUE(lines(Task::NoClick).contains("goes on from Fri 6 Mar"));
    EXPECT_EQ(say(Task::NoClick).action, "&Run without the click");
    today_->noClick->achilles = true;
    EXPECT_TRUE(lines(Task::NoClick).contains("Your Achilles was stiff or hurt in the morning."));
}

TEST_F(TodayWordsTest, TellWhatAFinishedPlanCameToAndTheNextStep) {
    auto step = core::started(history_->programme);
    step.kind = core::ProgrammeStep::Kind::Finished;
    step.row = 6;
    step.reasons = {.keptPercent = 81, .quiet = core::StepsPerMinute::ofTenths(1594)};
    history_->steps.push_back(step);
    EXPECT_EQ(say(Task::Nothing).heading, "The plan is finished: kept, 81 % of the raise");
    EXPECT_TRUE(lines(Task::Nothing).contains("At 159.4 you are below 160")) << "R25";
    history_->steps.back().reasons.quiet = core::StepsPerMinute::ofTenths(1595);
    EXPECT_FALSE(lines(Task::Nothing).contains("below 160"));
}

TEST_F(TodayWordsTest, SendToADoctorAfterARunThatHurtWhenThePlanIsFinished) {
    today_->stops = true;
    EXPECT_EQ(say(Task::Nothing).heading,
              "Stop running on it and see a doctor or physiotherapist.");
    EXPECT_FALSE(lines(Task::Nothing).contains("Run as you like"));
}

TEST_F(TodayWordsTest, SayWhyNothingGoesFurtherWhileTheLastRunHurts) {
    EXPECT_FALSE(lines(Task::Choose).contains("nothing goes further"));
    const core::SessionId run{"run"};
    history_->freeRun = {
        run, tests::daysAgo(0), {.session = run, .at = tests::daysAgo(0), .pain = 3}};
    EXPECT_TRUE(lines(Task::Choose).contains("nothing goes further for now"));
}

TEST_F(TodayWordsTest, SendToADoctorAlsoAfterAStoppedPlanWasEnded) {
    today_->course.phase = core::Course::Phase::Finished;
    EXPECT_TRUE(lines(Task::Nothing).contains("The plan is finished. Run as you like"));
    auto step = core::started(history_->programme);
    step.kind = core::ProgrammeStep::Kind::Ended;
    history_->steps.push_back(step);
    EXPECT_TRUE(lines(Task::Nothing).contains("You ended the plan. Run as you like"));
    today_->course.before = core::Course::Phase::Stopped;
    EXPECT_TRUE(say(Task::Nothing).heading.contains("see a doctor"));
    EXPECT_FALSE(lines(Task::Nothing).contains("Run as you like"));
}

TEST_F(TodayWordsTest, LetAFollowUpWaitForADayWithoutTheClick) {
    today_->followUpWeeks = 12;
    EXPECT_EQ(say(Task::FollowUp).heading, "12 weeks after the end: a quiet minute");
    EXPECT_FALSE(say(Task::FollowUp).action.isEmpty());
    today_->quietFrom = tests::daysAgo(0);
    EXPECT_TRUE(say(Task::FollowUp).action.isEmpty());
    EXPECT_TRUE(lines(Task::FollowUp).contains("24 hours"));
}

TEST_F(TodayWordsTest, NameTheNextDayWhereTodayIsNone) {
    EXPECT_FALSE(lines(Task::Session).contains("next day")) << "a Wednesday";
    today_->course.days = {std::chrono::Monday, std::chrono::Saturday};
    EXPECT_TRUE(lines(Task::Session).contains("Your next day is Sat 7 Mar; today is fine, too."));
    today_->restAfter = day_;
    EXPECT_FALSE(lines(Task::Session).contains("fine"));
}

TEST_F(TodayWordsTest, SayWhichDayTheLastSessionWasOn) {
    today_->restAfter = day_ - std::chrono::days{1};
    EXPECT_TRUE(lines(Task::Session).contains("was yesterday"));
    today_->restAfter = day_;
    EXPECT_TRUE(lines(Task::Session).contains("a session today"));
}

TEST_F(TodayWordsTest, ExplainTheTempoOfAGentleStart) {
    EXPECT_FALSE(lines(Task::Session).contains("gentle"));
    today_->tempo = 154_spm;
    EXPECT_TRUE(lines(Task::Session).contains("this week is at 154"))
        << lines(Task::Session).toStdString();
    EXPECT_TRUE(lines(Task::Session).contains("target of 158"));
}

}  // namespace
}  // namespace stridetick::app
