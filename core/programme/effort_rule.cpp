// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/effort_rule.hpp"

#include "core/programme/hold_rule.hpp"
#include "core/programme/programme_rules.hpp"
#include "core/programme/row_rule.hpp"
#include "core/util/median.hpp"

#include <algorithm>
#include <span>
#include <vector>

namespace stridetick::core {

std::optional<RaisedEffort> raisedEffort(const ProgrammeHistory& history) {
    std::vector<const ReportedSession*> sessions;
    for (const auto& session : history.sessions) {
        if (takesSlot(session)) {
            sessions.push_back(&session);
        }
    }
    if (sessions.size() < 2) {
        return std::nullopt;
    }
    const auto last = sessions.back()->report.effort;
    const auto lastButOne = sessions[sessions.size() - 2]->report.effort;
    if (!last || !lastButOne) {
        return std::nullopt;
    }
    std::vector<int> halves;
    for (const auto* session : std::span{sessions}.first(sessions.size() - 2)) {
        if (session->report.effort) {
            halves.push_back(2 * *session->report.effort);
        }
    }
    if (std::ssize(halves) < rules::kEffortsForUsual) {
        return std::nullopt;
    }
    const RaisedEffort raised{.effort = std::min(*last, *lastButOne),
                              .usualHalves = median(std::span{halves})};
    return 2 * raised.effort >= raised.usualHalves + 2 * rules::kEffortRise ? std::optional{raised}
                                                                            : std::nullopt;
}

std::optional<ProgrammeStep> effortRose(const ProgrammeHistory& history, const Course& course,
                                        const WallTime& now) {
    using Kind = ProgrammeStep::Kind;
    const auto newest = std::find_if(history.sessions.rbegin(), history.sessions.rend(), takesSlot);
    if (course.phase != Course::Phase::Running || newest == history.sessions.rend() ||
        newest->place.pass != course.pass || !halfRaiseBelow(history.programme, course.target)) {
        return std::nullopt;
    }
    const bool asked = std::ranges::any_of(history.steps, [&](const ProgrammeStep& step) {
        return step.kind == Kind::EffortRose && step.pass == course.pass;
    });
    const auto raised = raisedEffort(history);
    if (asked || !raised) {
        return std::nullopt;
    }
    auto step = stepFrom(history.programme, course, Kind::EffortRose, now);
    step.offer = {Choice::HalfRaise, Choice::KeepTarget};
    step.offerRow = course.row;
    step.reasons.effort = raised->effort;
    step.reasons.usualEffortHalves = raised->usualHalves;
    return step;
}

}  // namespace stridetick::core
