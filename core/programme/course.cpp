// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/course.hpp"

#include "core/programme/plan_table.hpp"
#include "core/time/local_week.hpp"

namespace stridetick::core {

namespace {

using Kind = ProgrammeStep::Kind;
using Phase = Course::Phase;

Phase phaseAfter(const ProgrammeStep& step, const Course& course) {
    switch (step.kind) {
        case Kind::Started:
        case Kind::Advanced:
            return Phase::Running;
        case Kind::Held:
        case Kind::SteppedBack:
        case Kind::EffortRose:
        case Kind::Verdict:
            return step.offer.empty() ? Phase::Running : Phase::Offered;
        case Kind::TestDue:
            return Phase::TestDue;
        case Kind::Finished:
        case Kind::FollowedUp:
        case Kind::Ended:
            return Phase::Finished;
        case Kind::Stopped:
            return Phase::Stopped;
        case Kind::Chosen:
            return step.choice == Choice::Finish ? Phase::Finished : Phase::Running;
        case Kind::Paused:
            return Phase::Paused;
        case Kind::Resumed:
            return course.phase == Phase::Paused ? course.before : Phase::Running;
        case Kind::DaysChanged:
            return course.phase;
    }
    return course.phase;
}

bool isSignOfLife(Kind kind) {
    return kind == Kind::Started || kind == Kind::Chosen || kind == Kind::Resumed ||
           kind == Kind::Verdict;
}

void countHolds(const ProgrammeStep& step, Course& course) {
    switch (step.kind) {
        case Kind::Held:
            course.holds = holdsWith(course, step.row);
            break;
        case Kind::Advanced:
            course.holdsBefore = course.holds;
            course.holds = 0;
            break;
        case Kind::DaysChanged:
        case Kind::Paused:
        case Kind::Resumed:
            break;
        default:
            course.holds = 0;
            course.holdsBefore = 0;
    }
}

void take(const ProgrammeStep& step, Course& course) {
    const auto day = localDay(step.at);
    const auto phase = phaseAfter(step, course);
    countHolds(step, course);
    if (phase == Phase::Offered && step.kind != Kind::Resumed && step.kind != Kind::DaysChanged) {
        course.offer = step.offer;
        course.offerRow = step.offerRow;
    }
    if (phase != Phase::Offered && phase != Phase::Paused) {
        course.offer = {};
        course.offerRow = 0;
    }
    if (phase != course.phase && (phase == Phase::Paused || phase == Phase::Finished)) {
        course.before = course.phase;
    }
    if (phase == Phase::Finished && course.phase != Phase::Finished) {
        course.finishedOn = day;
    }
    if (step.pass != course.pass) {
        course.passBegunBy = step.kind;
    }
    if (step.noClickOn) {
        course.noClickOn = step.noClickOn;
    }
    if (isSignOfLife(step.kind)) {
        course.lastSignOfLife = day;
    }
    course.phase = phase;
    course.plan = step.plan;
    course.row = step.row;
    course.pass = step.pass;
    course.target = step.target;
    course.days = step.days;
    course.nextOrdinal = step.ordinal + 1;
}

}  // namespace

bool startable(const Programme& programme) {
    return programme.days.valid() &&
           programme.target == StepsPerMinute::ofWhole(programme.target.rounded()) &&
           programme.target <= highestTarget(programme.baselineCadence);
}

Course courseOf(const Programme& programme, std::span<const ProgrammeStep> steps) {
    Course course{.plan = programme.plan,
                  .target = programme.target,
                  .days = programme.days,
                  .lastSignOfLife = localDay(programme.at)};
    for (const auto& step : steps) {
        take(step, course);
    }
    return course;
}

int holdsWith(const Course& course, int row) {
    const bool takesBack = course.passBegunBy == Kind::Advanced && row + 1 == course.row;
    return 1 + (row == course.row ? course.holds : takesBack ? course.holdsBefore : 0);
}

bool stoppedForPain(const Course& course) {
    return course.phase == Course::Phase::Stopped ||
           (course.phase == Course::Phase::Finished && course.before == Course::Phase::Stopped);
}

ProgrammeStep stepFrom(const Programme& programme, const Course& course, ProgrammeStep::Kind kind,
                       const WallTime& now) {
    ProgrammeStep step{.programme = programme.id,
                       .ordinal = course.nextOrdinal,
                       .at = now,
                       .kind = kind,
                       .plan = course.plan,
                       .row = course.row,
                       .pass = course.pass,
                       .target = course.target,
                       .days = course.days};
    const bool offersAgain = kind == Kind::DaysChanged || kind == Kind::Resumed;
    if (offersAgain && phaseAfter(step, course) == Phase::Offered) {
        step.offer = course.offer;
        step.offerRow = course.offerRow;
    }
    return step;
}

ProgrammeStep started(const Programme& programme) {
    return stepFrom(programme, courseOf(programme, {}), Kind::Started, programme.at);
}

}  // namespace stridetick::core
