// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/habit.hpp"

#include "core/programme/check_band.hpp"
#include "core/programme/programme_rules.hpp"
#include "core/programme/row_rule.hpp"
#include "core/time/local_week.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace stridetick::core {

namespace {

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::weeks;

/// Days, both included, on which no session was open: a programme was paused, stopped, or waited
/// for its test.
struct Rest {
    local_days first;
    local_days last;
};

std::vector<Rest> restsOf(const ProgrammeHistory& history, local_days today) {
    std::vector<Rest> rests;
    bool resting = false;
    for (std::size_t i = 0; i < history.steps.size(); ++i) {
        const auto phase = courseOf(history.programme, std::span{history.steps}.first(i + 1)).phase;
        const bool restsNow = phase == Course::Phase::Paused || phase == Course::Phase::Stopped ||
                              phase == Course::Phase::TestDue;
        const auto day = localDay(history.steps[i].at);
        if (restsNow && !resting) {
            rests.push_back({day, today});
        } else if (resting && !restsNow) {
            rests.back().last = day;
        }
        resting = restsNow;
    }
    return rests;
}

int plannedOn(const ProgrammeHistory& history, local_days day) {
    int planned = history.programme.days.count();
    for (const auto& step : history.steps) {
        if (localDay(step.at) <= day) {
            planned = step.days.count();
        }
    }
    return planned;
}

int creditOf(const ProgrammeHistory& history, local_days first, local_days last) {
    int credit = 0;
    for (const auto& session : history.sessions) {
        const auto day = localDay(session.startedAt);
        credit += first <= day && day <= last ? creditTenths(session) : 0;
    }
    return credit;
}

/// Of the strength that a week leaves of the one before.
double kept() {
    return std::pow(rules::kHabitMissing,
                    -static_cast<double>(days{weeks{1}}.count()) / rules::kHabitDays);
}

}  // namespace

int creditTenths(const ReportedSession& session) {
    if (!isDone(session)) {
        return 0;
    }
    if (!session.silentCheck) {
        return rules::kCreditNotMeasured;
    }
    return inBand(*session.silentCheck, session.target) ? rules::kCreditInBand
                                                        : rules::kCreditOutOfBand;
}

std::vector<HabitWeek> habitWeeks(const ProgrammeHistory& history, local_days today) {
    const auto finished = courseOf(history.programme, history.steps).finishedOn;
    const auto end = finished ? std::min(today, *finished) : today;
    const auto rests = restsOf(history, today);
    std::vector<HabitWeek> result;
    double strength = 0;
    for (auto start = localDay(history.programme.at); start <= end; start += weeks{1}) {
        const bool finishing = start + weeks{1} > end;
        if (finishing && !finished) {
            break;
        }
        const auto last = start + weeks{1} - days{1};
        HabitWeek week{.start = start,
                       .creditTenths = creditOf(history, start, last),
                       .plannedSessions = plannedOn(history, last)};
        week.paused = std::ranges::any_of(
            rests, [&](const Rest& rest) { return rest.first <= last && start <= rest.last; });
        const double share =
            std::min(1.0, week.creditTenths / (10.0 * std::max(week.plannedSessions, 1)));
        const double moved = strength * kept() + share * (1 - kept());
        if (finishing && moved <= strength) {
            break;
        }
        strength = week.paused ? std::max(strength, moved) : moved;
        week.strength = strength;
        result.push_back(week);
    }
    return result;
}

int habitPercent(double strength) { return static_cast<int>(std::floor(strength * 100 + 0.5)); }

HabitWord habitWord(double strength) {
    const int percent = habitPercent(strength);
    if (percent < rules::kHabitStarting) {
        return HabitWord::Starting;
    }
    if (percent < rules::kHabitBuilding) {
        return HabitWord::Building;
    }
    return percent < rules::kHabitSettling ? HabitWord::Settling : HabitWord::Habit;
}

}  // namespace stridetick::core
