// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/runner_steps.hpp"

#include "core/programme/effort_rule.hpp"
#include "core/programme/hold_rule.hpp"
#include "core/programme/plan_table.hpp"
#include "core/programme/verdict_rule.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace stridetick::core {

namespace {

using Kind = ProgrammeStep::Kind;
using Phase = Course::Phase;

/// Where a six-week row goes on in four weeks.
int fourWeeksRow(int row) {
    constexpr std::array kRows{1, 2, 3, 3, 4, 4};
    return kRows.at(static_cast<std::size_t>(std::clamp(row, 1, static_cast<int>(kRows.size()))) -
                    1);
}

/// Why the row was held last; it was, once at least.
ProgrammeStep::Why lastHeldFor(const ProgrammeHistory& history) {
    const auto held = std::find_if(history.steps.rbegin(), history.steps.rend(),
                                   [](const auto& step) { return step.kind == Kind::Held; });
    return held == history.steps.rend() ? ProgrammeStep::Why::None : held->why;
}

/// R25, "or the runner asks": the verdict said kept, and asked for nothing.
bool mayAskForMore(const ProgrammeHistory& history, const Course& course) {
    const auto last =
        std::find_if(history.steps.rbegin(), history.steps.rend(), [](const ProgrammeStep& step) {
            return step.kind == Kind::Verdict || step.kind == Kind::Chosen;
        });
    return course.passBegunBy == Kind::Verdict && last->kind == Kind::Verdict &&
           stepUp(history.programme, course.target) && !raisedEffort(history);
}

Offer offeredIn(const ProgrammeHistory& history, const Course& course) {
    const bool last = course.row >= rowCount(course.plan);
    switch (course.phase) {
        case Phase::Offered:
            return course.offer;
        case Phase::TestDue:
            return last ? Offer{Choice::Finish} : Offer{Choice::GoOn};
        case Phase::Running: {
            Offer open{Choice::Repeat};
            const bool begun =
                !history.sessions.empty() && history.sessions.back().place.pass >= course.pass;
            if (course.holds > 0 && !begun && !last && mayBeOverruled(lastHeldFor(history))) {
                open.add(Choice::GoOn);
            }
            if (!begun && mayAskForMore(history, course)) {
                open.add(Choice::StepUp);
            }
            return open;
        }
        case Phase::Paused:
        case Phase::Stopped:
        case Phase::Finished:
            break;
    }
    return {};
}

Offer openIn(const ProgrammeHistory& history, const Course& course) {
    auto open = offeredIn(history, course);
    if (newestRunSaysHold(history, course)) {
        for (const auto forward : {Choice::GoOn, Choice::StepUp, Choice::FourWeeks}) {
            open.remove(forward);
        }
    }
    return open;
}

std::optional<ProgrammeStep> made(const ProgrammeHistory& history, const Course& course, Kind kind,
                                  const WallTime& now, bool open) {
    return open ? std::optional{stepFrom(history.programme, course, kind, now)} : std::nullopt;
}

Course courseIn(const ProgrammeHistory& history) {
    return courseOf(history.programme, history.steps);
}

}  // namespace

Offer openChoices(const ProgrammeHistory& history) { return openIn(history, courseIn(history)); }

std::optional<ProgrammeStep> chosen(const ProgrammeHistory& history, Choice choice,
                                    const WallTime& now) {
    const auto course = courseIn(history);
    if (!openIn(history, course).has(choice)) {
        return std::nullopt;
    }
    auto step = stepFrom(history.programme, course, Kind::Chosen, now);
    step.choice = choice;
    const bool samePass =
        choice == Choice::KeepTarget || choice == Choice::StepUp || choice == Choice::Finish;
    step.pass += samePass ? 0 : 1;
    const int again = course.phase == Phase::Offered ? course.offerRow : course.row;
    const auto& programme = history.programme;
    switch (choice) {
        case Choice::Repeat:
            step.row = again;
            break;
        case Choice::HalfRaise:
            step.row = again;
            step.target = halfRaise(programme.baselineCadence);
            break;
        case Choice::GoOn:
            ++step.row;
            break;
        case Choice::StepUp:
            step.target = stepUp(programme, course.target).value_or(course.target);
            break;
        case Choice::FourWeeks:
            step.plan = PlanLength::FourWeeks;
            step.row = fourWeeksRow(course.row);
            break;
        case Choice::KeepTarget:
        case Choice::Finish:
            break;
    }
    return step;
}

std::optional<ProgrammeStep> paused(const ProgrammeHistory& history, const WallTime& now) {
    const auto course = courseIn(history);
    const bool open = course.phase == Phase::Running || course.phase == Phase::Offered ||
                      course.phase == Phase::TestDue;
    return made(history, course, Kind::Paused, now, open);
}

std::optional<ProgrammeStep> resumed(const ProgrammeHistory& history, const WallTime& now) {
    const auto course = courseIn(history);
    const bool anew = course.phase == Phase::Stopped;
    auto step = made(history, course, Kind::Resumed, now, anew || course.phase == Phase::Paused);
    if (step && anew) {
        ++step->pass;
    }
    return step;
}

std::optional<ProgrammeStep> ended(const ProgrammeHistory& history, const WallTime& now) {
    const auto course = courseIn(history);
    return made(history, course, Kind::Ended, now, course.phase != Phase::Finished);
}

std::optional<ProgrammeStep> daysChanged(const ProgrammeHistory& history, TrainingDays days,
                                         const WallTime& now) {
    const auto course = courseIn(history);
    auto step = made(history, course, Kind::DaysChanged, now,
                     course.phase != Phase::Finished && days.valid() && !(days == course.days));
    if (step) {
        step->days = days;
    }
    return step;
}

}  // namespace stridetick::core
