// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/hold_rule.hpp"

#include "core/programme/pain_rule.hpp"
#include "core/programme/plan_table.hpp"
#include "core/programme/programme_rules.hpp"
#include "core/time/local_week.hpp"

#include <algorithm>

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

/// Of the current pass, or of the one before that ended in this one.
bool stillHolds(const ReportedSession& session, const Course& course) {
    return session.place.pass == course.pass ||
           (session.place.pass + 1 == course.pass && course.passBegunBy == Kind::Advanced);
}

}  // namespace

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
    if (course.phase == Phase::Stopped || course.phase == Phase::Finished ||
        history.sessions.empty()) {
        return std::nullopt;
    }
    const auto& newest = history.sessions.back();
    if (judgePain(newest.report) != PainVerdict::Stop ||
        hasCaused(history, Kind::Stopped, newest.id)) {
        return std::nullopt;
    }
    auto step = stepFrom(history.programme, course, Kind::Stopped, now);
    step.why = Why::Pain;
    step.cause = newest.id;
    step.reasons.worstPain = newest.report.pain;
    step.reasons.painSign = decidingSign(newest.report);
    return step;
}

std::optional<ProgrammeStep> holdForPain(const ProgrammeHistory& history, const Course& course,
                                         const WallTime& now) {
    if (course.phase != Phase::Running || history.sessions.empty()) {
        return std::nullopt;
    }
    const auto& newest = history.sessions.back();
    const bool pain = judgePain(newest.report) == PainVerdict::Hold;
    if ((!pain && !achillesHolds(newest.report, newest.place.row)) || !stillHolds(newest, course) ||
        hasCaused(history, Kind::Held, newest.id)) {
        return std::nullopt;
    }
    auto step = held(history, course, newest.place.row, pain ? Why::Pain : Why::Achilles, now);
    step.cause = newest.id;
    if (pain) {
        step.noClickOn = localDay(newest.startedAt) + std::chrono::days{1};
        step.reasons.worstPain = newest.report.pain;
        step.reasons.painSign = decidingSign(newest.report);
    } else {
        step.noClickOn = localDay(newest.report.nextDay->at);
    }
    return step;
}

}  // namespace stridetick::core
