// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/verdict_rule.hpp"

#include "core/programme/effort_rule.hpp"
#include "core/programme/gain_kept.hpp"
#include "core/programme/hold_rule.hpp"
#include "core/programme/plan_table.hpp"
#include "core/programme/programme_rules.hpp"
#include "core/target/target_rule.hpp"
#include "core/target/verdict.hpp"
#include "core/time/local_week.hpp"

#include <algorithm>
#include <span>

namespace stridetick::core {

namespace {

using Kind = ProgrammeStep::Kind;

std::optional<GainKept> gainOf(const ProgrammeHistory& history, const Course& course,
                               std::span<const Measurement> quiet) {
    return gainKept(quiet, history.programme.baselineCadence, history.programme.baselineSpeed,
                    course.target);
}

void carry(const GainKept& gain, ProgrammeStep& step) {
    step.reasons.keptPercent = gain.percent;
    step.reasons.quiet = gain.quiet;
    step.reasons.expected = gain.expected;
    step.reasons.speedDiffers = gain.speedDiffers;
    step.reasons.speedUnknown = gain.speedUnknown;
}

/// Partly or not yet kept.
void offerAgain(const ProgrammeHistory& history, Kept kept, bool last, ProgrammeStep& step) {
    step.offer = {Choice::Finish};
    if (!last) {
        step.offer.add(Choice::GoOn);
    }
    const bool half = kept == Kept::NotYet && halfRaiseBelow(history.programme, step.target);
    step.offer.add(half ? Choice::HalfRaise : Choice::Repeat);
    step.offerRow = rules::kRowAgain;
    if (kept == Kept::Partly && last && step.plan == PlanLength::SixWeeks) {
        step.offerRow = rules::kLastRowsAgain;
    }
}

void goOnFromKept(const ProgrammeHistory& history, const Course& course, const GainKept& gain,
                  ProgrammeStep& step) {
    ++step.row;
    ++step.pass;
    if (stepUp(history.programme, step.target) && !raisedEffort(history) &&
        !newestRunSaysHold(history, course) && gain.quiet.rounded() < kClearAbove.rounded()) {
        step.offer = {Choice::KeepTarget, Choice::StepUp};
        step.offerRow = step.row;
    }
}

}  // namespace

std::vector<Measurement> testMinutes(const ProgrammeHistory& history) {
    std::vector<Measurement> minutes;
    for (const auto& minute : history.quiet) {
        const bool after =
            history.sessions.empty() || minute.at.utc >= history.sessions.back().endedAt.utc;
        const bool newDay = minutes.empty() || localDay(minutes.back().at) != localDay(minute.at);
        if (after && newDay && std::ssize(minutes) < rules::kQuietMinutes) {
            minutes.push_back(minute);
        }
    }
    return minutes;
}

std::optional<StepsPerMinute> stepUp(const Programme& programme, StepsPerMinute target) {
    const auto range = targetRange(programme.baselineCadence);
    const auto next = target < range.low ? range.low : range.high;
    return target < next ? std::optional{next} : std::nullopt;
}

std::optional<std::chrono::weeks> followUpDue(const ProgrammeHistory& history, const Course& course,
                                              std::chrono::local_days day) {
    std::optional<std::chrono::weeks> reached;
    for (const auto weeks : rules::kFollowUps) {
        if (course.finishedOn && day >= *course.finishedOn + weeks) {
            reached = weeks;
        }
    }
    const bool answered = std::ranges::any_of(history.steps, [&](const ProgrammeStep& step) {
        return reached && step.reasons.followUpWeeks == reached->count();
    });
    const bool raised = raises(history.programme, course.target);
    return raised && !answered && !stoppedForPain(course) ? reached : std::nullopt;
}

std::optional<ProgrammeStep> verdict(const ProgrammeHistory& history, const Course& course,
                                     const WallTime& now) {
    if (course.phase != Course::Phase::TestDue) {
        return std::nullopt;
    }
    const auto minutes = testMinutes(history);
    if (std::ssize(minutes) < rules::kQuietMinutes) {
        return std::nullopt;
    }
    const auto gain = gainOf(history, course, minutes);
    if (!gain) {
        return std::nullopt;
    }
    const bool last = course.row >= rowCount(course.plan);
    auto step = stepFrom(history.programme, course,
                         last && gain->kept == Kept::Kept ? Kind::Finished : Kind::Verdict, now);
    carry(*gain, step);
    if (gain->kept != Kept::Kept) {
        offerAgain(history, gain->kept, last, step);
    } else if (!last) {
        goOnFromKept(history, course, *gain, step);
    }
    return step;
}

std::optional<ProgrammeStep> followedUp(const ProgrammeHistory& history, const Course& course,
                                        const WallTime& now) {
    if (course.phase != Course::Phase::Finished) {
        return std::nullopt;
    }
    for (const auto& minute : history.quiet) {
        const auto weeks = followUpDue(history, course, localDay(minute.at));
        const auto gain = weeks ? gainOf(history, course, {&minute, 1}) : std::nullopt;
        if (gain) {
            auto step = stepFrom(history.programme, course, Kind::FollowedUp, now);
            carry(*gain, step);
            step.reasons.followUpWeeks = static_cast<int>(weeks->count());
            return step;
        }
    }
    return std::nullopt;
}

}  // namespace stridetick::core
