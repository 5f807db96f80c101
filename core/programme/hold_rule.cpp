// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/hold_rule.hpp"

#include "core/programme/pain_rule.hpp"
#include "core/programme/plan_table.hpp"
#include "core/programme/programme_rules.hpp"
#include "core/time/local_week.hpp"

#include <algorithm>
#include <vector>

namespace stridetick::core {

namespace {

using Kind = ProgrammeStep::Kind;
using Phase = Course::Phase;
using Why = ProgrammeStep::Why;

bool hasHeld(const ProgrammeHistory& history, const SessionId& session) {
    return std::ranges::any_of(history.steps, [&](const ProgrammeStep& step) {
        return step.kind == Kind::Held && step.cause == session;
    });
}

bool isOpen(const Course& course) {
    return course.phase == Phase::Running || course.phase == Phase::TestDue;
}

/// Of the pass that is on, or of the one before that ended in this one.
bool stillHolds(const ProgrammePlace& place, const Course& course) {
    return place.pass == course.pass ||
           (place.pass + 1 == course.pass && course.passBegunBy == Kind::Advanced);
}

bool isOfThisPass(const WallTime& startedAt, const ProgrammeHistory& history,
                  const Course& course) {
    const auto begun = std::ranges::find(history.steps, course.pass, &ProgrammeStep::pass);
    return begun != history.steps.end() && startedAt.utc > begun->at.utc;
}

struct Run {
    SessionId id;
    WallTime startedAt;
    SessionReport report;
    std::optional<ProgrammePlace> place{};  ///< of a session
};

/// Newest first (rules.md 2).
std::vector<Run> lastRuns(const ProgrammeHistory& history) {
    std::vector<Run> runs;
    if (const auto& run = history.freeRun) {
        runs.push_back({run->id, run->startedAt, run->report});
    }
    if (!history.sessions.empty()) {
        const auto& session = history.sessions.back();
        runs.push_back({session.id, session.startedAt, session.report, session.place});
    }
    return runs;
}

/// The start, or what took up a stopped programme: what was said of pain before is settled (R30).
const ProgrammeStep* settledBy(const ProgrammeHistory& history) {
    const ProgrammeStep* settled = history.steps.empty() ? nullptr : &history.steps.front();
    bool stopped = false;
    for (const auto& step : history.steps) {
        settled = stopped && step.kind == Kind::Resumed ? &step : settled;
        stopped = step.kind == Kind::Stopped || (stopped && step.kind == Kind::DaysChanged);
    }
    return settled;
}

std::optional<int> rowRepeatedBy(const WallTime& startedAt,
                                 const std::optional<ProgrammePlace>& place,
                                 const ProgrammeHistory& history, const Course& course) {
    if (!isOpen(course)) {
        return std::nullopt;
    }
    if (place) {
        return stillHolds(*place, course) ? std::optional{place->row} : std::nullopt;
    }
    return isOfThisPass(startedAt, history, course) ? std::optional{course.row} : std::nullopt;
}

}  // namespace

SessionReport unsettled(const SessionReport& said, const std::optional<ProgrammePlace>& place,
                        const ProgrammeHistory& history) {
    auto report = said;
    const auto* by = settledBy(history);
    if (by == nullptr || (place && place->pass >= by->pass)) {
        return report;  // of a session begun since nothing is settled, whatever the clocks say
    }
    if (report.at.utc <= by->at.utc) {
        report = {.session = report.session, .at = report.at, .nextDay = report.nextDay};
    }
    if (report.nextDay && report.nextDay->at.utc <= by->at.utc) {
        report.nextDay.reset();
    }
    return report;
}

bool stopIsAnsweredAway(const ProgrammeHistory& history, const Course& course) {
    const auto runs = lastRuns(history);
    const auto stop =
        std::find_if(history.steps.rbegin(), history.steps.rend(),
                     [](const ProgrammeStep& step) { return step.kind == Kind::Stopped; });
    return stoppedForPain(course) && std::ranges::any_of(runs, [&](const Run& run) {
               return stop->cause == run.id && judgePain(run.report) != PainVerdict::Stop;
           });
}

bool newestRunSaysHold(const ProgrammeHistory& history, const Course& course) {
    const auto runs = lastRuns(history);
    return !runs.empty() &&
           saysHold(runs.front().report, runs.front().place ? runs.front().place->row : course.row);
}

RunInPlan inPlan(const Session& run, const ProgrammeHistory& history, const Course& course) {
    if (isSessionOf(history.programme.id, run)) {
        return {.row = run.place->row,
                .repeats = rowRepeatedBy(run.startedAt, run.place, history, course).has_value()};
    }
    const auto runs = lastRuns(history);
    const bool after =
        runs.empty() || runs.front().id == run.id || runs.front().startedAt.utc < run.startedAt.utc;
    return {.row = course.row,
            .repeats = after && rowRepeatedBy(run.startedAt, std::nullopt, history, course)};
}

std::optional<StepsPerMinute> halfRaiseBelow(const Programme& programme, StepsPerMinute target) {
    const auto half = halfRaise(programme.baselineCadence);
    return half < target ? std::optional{half} : std::nullopt;
}

bool mayBeOverruled(Why why) { return why == Why::Dose || why == Why::Cadence; }

ProgrammeStep held(const ProgrammeHistory& history, const Course& course, int row, Why why,
                   const WallTime& now) {
    auto step = stepFrom(history.programme, course, Kind::Held, now);
    step.why = why;
    step.row = row;
    step.pass = course.pass + 1;
    if (holdsWith(course, row) >= rules::kHoldsBeforeOffer) {
        step.offerRow = row;
        step.offer = {Choice::Repeat, Choice::Finish};
        if (halfRaiseBelow(history.programme, course.target)) {
            step.offer.add(Choice::HalfRaise);
        }
        if (mayBeOverruled(why) && course.plan == PlanLength::SixWeeks) {
            step.offer.add(Choice::FourWeeks);
        }
        if (mayBeOverruled(why) && row < rowCount(course.plan)) {
            step.offer.add(Choice::GoOn);
        }
    }
    return step;
}

std::optional<ProgrammeStep> stopForPain(const ProgrammeHistory& history, const Course& course,
                                         const WallTime& now) {
    if (course.phase == Phase::Stopped || course.phase == Phase::Finished) {
        return std::nullopt;
    }
    for (const auto& run : lastRuns(history)) {
        const auto said = unsettled(run.report, run.place, history);
        if (judgePain(said) == PainVerdict::Stop) {
            auto step = stepFrom(history.programme, course, Kind::Stopped, now);
            step.why = Why::Pain;
            step.cause = run.id;
            step.reasons.worstPain = run.report.pain;
            step.reasons.painSign = decidingSign(said);
            return step;
        }
    }
    return std::nullopt;
}

std::optional<ProgrammeStep> holdForPain(const ProgrammeHistory& history, const Course& course,
                                         const WallTime& now) {
    for (const auto& run : lastRuns(history)) {
        const auto row = rowRepeatedBy(run.startedAt, run.place, history, course);
        const bool pain = judgePain(run.report) == PainVerdict::Hold;
        if (!row || hasHeld(history, run.id) || (!pain && !achillesHolds(run.report, *row))) {
            continue;
        }
        auto step = held(history, course, *row, pain ? Why::Pain : Why::Achilles, now);
        step.cause = run.id;
        if (pain) {
            step.noClickOn = localDay(run.startedAt) + std::chrono::days{1};
            step.reasons.worstPain = run.report.pain;
            step.reasons.painSign = decidingSign(run.report);
        } else {
            step.noClickOn = localDay(run.report.nextDay->at);
        }
        return step;
    }
    return std::nullopt;
}

}  // namespace stridetick::core
