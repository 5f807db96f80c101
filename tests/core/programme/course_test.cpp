// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/course.hpp"

#include "core/programme/course_rules.hpp"
#include "tests/core/programme/history_script.hpp"

#include <gtest/gtest.h>

#include <string>

namespace stridetick::core {
namespace {

using std::chrono::days;
using std::chrono::local_days;
using tests::goodWeek;
using tests::goodWeeks;
using tests::kSixWeeks;
using tests::scripted;
using Phase = Course::Phase;

Course courseAfter(const std::string& script) {
    const auto history = scripted(script);
    return courseOf(history.programme, history.steps);
}

const std::string kHeld = "session 900 - - 3 -\n";

TEST(Course, BeginsAtTheFirstRowOfTheProgramme) {
    const auto history = scripted(kSixWeeks);
    const auto& step = history.steps.front();
    EXPECT_EQ(step.kind, ProgrammeStep::Kind::Started);
    EXPECT_EQ(step.ordinal, 0);
    EXPECT_EQ(step.at, history.programme.at);
    const auto course = courseOf(history.programme, history.steps);
    EXPECT_EQ(course.phase, Phase::Running);
    EXPECT_EQ(course.row, 1);
    EXPECT_EQ(course.pass, 1);
    EXPECT_EQ(course.target, 160_spm);
    EXPECT_EQ(course.days.count(), 3);
    EXPECT_EQ(course.nextOrdinal, 1);
    EXPECT_EQ(course.lastSignOfLife, local_days{});
    EXPECT_FALSE(course.finishedOn);
}

TEST(Course, FollowsItsSteps) {
    const auto course = courseAfter(kSixWeeks + goodWeeks(3) + "days 4\n");
    EXPECT_EQ(course.row, 4);
    EXPECT_EQ(course.pass, 4);
    EXPECT_EQ(course.days.count(), 4);
    EXPECT_EQ(course.nextOrdinal, 5);
    EXPECT_EQ(course.passBegunBy, ProgrammeStep::Kind::Advanced);
    EXPECT_EQ(courseAfter(kSixWeeks + "choose repeat\n").passBegunBy, ProgrammeStep::Kind::Chosen);
}

TEST(Course, CountsTheHoldsOfItsRow) {
    EXPECT_EQ(courseAfter(kSixWeeks).holds, 0);
    EXPECT_EQ(courseAfter(kSixWeeks + kHeld).holds, 1);
    EXPECT_EQ(courseAfter(kSixWeeks + kHeld + "pause\nresume\ndays 2\n").holds, 1);
    EXPECT_EQ(courseAfter(kSixWeeks + kHeld + kHeld).holds, 2);
    EXPECT_EQ(courseAfter(kSixWeeks + kHeld + goodWeek(1)).holds, 0);
}

TEST(Course, KeepsAnOfferThroughAPauseAndNoLonger) {
    const auto offered = courseAfter(kSixWeeks + kHeld + kHeld);
    EXPECT_EQ(offered.phase, Phase::Offered);
    EXPECT_EQ(offered.offerRow, 1);
    const auto paused = courseAfter(kSixWeeks + kHeld + kHeld + "pause\n");
    EXPECT_EQ(paused.phase, Phase::Paused);
    EXPECT_EQ(paused.before, Phase::Offered);
    EXPECT_EQ(courseAfter(kSixWeeks + kHeld + kHeld + "pause\nresume\n").offer, offered.offer);
    for (const std::string end : {"choose repeat\n", "end\n", "nextday worse 0 0\n"}) {
        const auto after = courseAfter(kSixWeeks + kHeld + kHeld + end);
        EXPECT_TRUE(after.offer.empty()) << end;
        EXPECT_EQ(after.offerRow, 0) << end;
    }
}

TEST(Course, KnowsTheLastDayWithoutTheClick) {
    EXPECT_FALSE(courseAfter(kSixWeeks).noClickOn);
    EXPECT_EQ(courseAfter(kSixWeeks + kHeld).noClickOn, local_days{days{1}});
    EXPECT_EQ(courseAfter(kSixWeeks + kHeld + "day 1\nchoose go_on\n").noClickOn,
              local_days{days{1}});
}

TEST(Course, TakesRunnersStepsForSignsOfLife) {
    const auto sign = [](const std::string& script) {
        return courseAfter(kSixWeeks + script).lastSignOfLife.time_since_epoch().count();
    };
    EXPECT_EQ(sign("day 3\ndays 2\n"), 0);
    EXPECT_EQ(sign("day 3\npause\n"), 0);
    EXPECT_EQ(sign("day 3\npause\nday 5\nresume\n"), 5);
    EXPECT_EQ(sign("day 3\nchoose repeat\n"), 3);
    EXPECT_EQ(sign(goodWeeks(4) + "day 26\nquiet 1599 -\nday 29\nquiet 1599 -\n"), 29);
}

TEST(Course, RemembersWhenAndFromWhereItFinished) {
    const auto ended = courseAfter(kSixWeeks + "session 900 - - 7 -\nday 9\nend\n");
    EXPECT_EQ(ended.phase, Phase::Finished);
    EXPECT_EQ(ended.before, Phase::Stopped);
    EXPECT_EQ(ended.finishedOn, local_days{days{9}});
    const auto followed = courseAfter("programme four 1500 280 1600 0 3 0\n" + goodWeeks(4) +
                                      "choose finish\nday 60\nquiet 1590 -\n");
    EXPECT_EQ(followed.finishedOn, local_days{days{25}});
    EXPECT_EQ(followed.before, Phase::TestDue);
}

TEST(Course, BeginsOnlyUpToTheHighestTargetOnTwoToFourDays) {
    auto programme = scripted(kSixWeeks).programme;
    EXPECT_TRUE(startable(programme));
    programme.target = 165_spm;
    EXPECT_TRUE(startable(programme));
    programme.target = 165.1_spm;
    EXPECT_FALSE(startable(programme));
    programme.target = 160_spm;
    programme.days = TrainingDays{std::chrono::Monday};
    EXPECT_FALSE(startable(programme));
}

}  // namespace
}  // namespace stridetick::core
