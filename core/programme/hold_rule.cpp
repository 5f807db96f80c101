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

bool hasCaused(const ProgrammeHistory& history, Kind kind, const SessionId& session) {
    return std::ranges::any_of(history.steps, [&](const ProgrammeStep& step) {
        return step.kind == kind && step.cause == session;
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

bool stopIsAnsweredAway(const ProgrammeHistory& history, const Course& course) {
    const auto runs = lastRuns(history);
    const auto stop =
        std::find_if(history.steps.rbegin(), history.steps.rend(),
                     [](const ProgrammeStep& step) { return step.kind == Kind::Stopped; });
    return stoppedForPain(course) && std::ranges::any_of(runs, [&](const Run& run) {
               return stop->cause == run.id && judgePain(run.report) != PainVerdict::Stop;
           });
}

std::optional<int> rowRepeatedBy(const Session& run, const ProgrammeHistory& history,
                                 const Course& course) {
    if (isSessionOf(history.programme.id, run)) {
        return rowRepeatedBy(run.startedAt, run.place, history, course);
    }
    const auto runs = lastRuns(history);
    const bool after =
        runs.empty() || runs.front().id == run.id || runs.front().startedAt.utc < run.startedAt.utc;
    return run.kind == SessionKind::FreeRun && after
               ? rowRepeatedBy(run.startedAt, std::nullopt, history, course)
               : std::nullopt;
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
    if (row == course.row && course.holds + 1 >= rules::kHoldsBeforeOffer) {
        step.offerRow = row;
        step.offer = {Choice::Repeat, Choice::Finish};
        if (halfRaiseBelow(history.programme, course.target)) {
            step.offer.add(Choice::HalfRaise);
        }
        if (course.plan == PlanLength::SixWeeks) {
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
    const auto runs = lastRuns(history);
    const auto run = std::ranges::find_if(runs, [&](const Run& candidate) {
        return judgePain(candidate.report) == PainVerdict::Stop &&
               !hasCaused(history, Kind::Stopped, candidate.id);
    });
    if (run == runs.end()) {
        return std::nullopt;
    }
    auto step = stepFrom(history.programme, course, Kind::Stopped, now);
    step.why = Why::Pain;
    step.cause = run->id;
    step.reasons.worstPain = run->report.pain;
    step.reasons.painSign = decidingSign(run->report);
    return step;
}

std::optional<ProgrammeStep> holdForPain(const ProgrammeHistory& history, const Course& course,
                                         const WallTime& now) {
    for (const auto& run : lastRuns(history)) {
        const auto row = rowRepeatedBy(run.startedAt, run.place, history, course);
        const bool pain = judgePain(run.report) == PainVerdict::Hold;
        if (!row || hasCaused(history, Kind::Held, run.id) ||
            (!pain && !achillesHolds(run.report, *row))) {
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
