// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/year_days.hpp"

#include "core/programme/course.hpp"
#include "core/time/local_week.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace stridetick::core {

namespace {

using std::chrono::local_days;
using Phase = Course::Phase;

/// What a programme was at the end of a step, until the next.
struct Stretch {
    local_days from;
    Phase phase;
    TrainingDays days;
    std::optional<local_days> noClickOn;
};

std::vector<Stretch> stretchesOf(const ProgrammePast& past) {
    std::vector<Stretch> stretches;
    const std::span steps(past.steps);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const auto course = courseOf(past.programme, steps.first(i + 1));
        auto from = localDay(steps[i].at);
        if (!stretches.empty()) {
            from = std::max(from, stretches.back().from);  // a journey west: the day comes twice
        }
        stretches.push_back({from, course.phase, course.days, course.noClickOn});
    }
    return stretches;
}

bool stands(Phase phase) { return phase == Phase::Paused || phase == Phase::Stopped; }

/// What the stretches that a day has a part of make of it; Empty outside of the programme.
YearDay::Kind kindOf(std::span<const Stretch> ofDay, local_days day, bool firstDay) {
    if (std::ranges::all_of(
            ofDay, [](Phase phase) { return phase == Phase::Finished; }, &Stretch::phase)) {
        return YearDay::Kind::Empty;
    }
    if (std::ranges::any_of(ofDay, stands, &Stretch::phase)) {
        return YearDay::Kind::Paused;
    }
    const bool wanted = std::ranges::all_of(ofDay, [&](const Stretch& stretch) {
        return stretch.phase == Phase::Running && stretch.noClickOn != day &&
               stretch.days.has(std::chrono::weekday{day});
    });
    return wanted && !firstDay ? YearDay::Kind::Missed : YearDay::Kind::Rest;
}

void addProgramme(std::vector<YearDay>& days, const ProgrammePast& past) {
    const auto stretches = stretchesOf(past);
    if (stretches.empty()) {
        return;
    }
    const auto begun = stretches.front().from;
    std::size_t first = 0;
    std::size_t next = 0;
    for (auto& day : days) {
        if (day.day < begun) {
            continue;
        }
        while (next < stretches.size() && stretches[next].from <= day.day) {
            ++next;
        }
        // The one that the day began in, and those that began on it.
        while (first + 1 < next && stretches[first + 1].from < day.day) {
            ++first;
        }
        const std::span ofDay(stretches.data() + first, next - first);
        const auto kind = kindOf(ofDay, day.day, day.day == begun);
        if (kind != YearDay::Kind::Empty) {
            day.kind = kind;
            day.trainingDay = ofDay.back().days.has(std::chrono::weekday{day.day});
        }
    }
}

/// A session is one of its week's, whatever day it is taken on. `days`: whole weeks.
void forgiveMoved(std::span<YearDay> days) {
    constexpr std::size_t kWeek = 7;
    for (; !days.empty(); days = days.subspan(kWeek)) {
        const auto week = days.first(kWeek);
        int moved = 0;
        for (const auto& day : week) {
            moved += day.sessions - (day.trainingDay && day.sessions > 0 ? 1 : 0);
        }
        for (auto& day : week) {
            if (day.kind == YearDay::Kind::Missed && moved > 0) {
                day.kind = YearDay::Kind::Rest;
                --moved;
            }
        }
    }
}

void addFollowUps(std::vector<YearDay>& days, const ProgrammePast& past) {
    for (const auto& step : past.steps) {
        const auto index = (localDay(step.at) - days.front().day).count();
        if (step.reasons.followUpWeeks && index >= 0 && index < std::ssize(days)) {
            days[static_cast<std::size_t>(index)].weeksAfter = step.reasons.followUpWeeks;
        }
    }
}

}  // namespace

std::vector<YearDay> yearDays(std::chrono::year year, std::span<const Session> sessions,
                              std::span<const ProgrammePast> programmes, local_days today,
                              std::chrono::weekday firstWeekday) {
    const local_days newYear{year / std::chrono::January / 1};
    const local_days yearsEnd{year / std::chrono::December / 31};
    // Whole weeks first: what is missed in one depends on all of its days.
    const auto first = weekStart(newYear, firstWeekday);
    const auto last = weekStart(yearsEnd, firstWeekday) + std::chrono::days{6};
    std::vector<YearDay> days;
    for (auto day = first; day <= last; day += std::chrono::days{1}) {
        days.push_back({.day = day});
    }
    std::vector<const ProgrammePast*> inOrder;
    for (const auto& past : programmes) {
        inOrder.push_back(&past);
    }
    std::ranges::stable_sort(inOrder, {}, [](const auto* past) { return past->programme.at.utc; });
    for (const auto* past : inOrder) {
        addProgramme(days, *past);
        addFollowUps(days, *past);
    }
    for (const auto& session : sessions) {
        const auto on = localDay(session.startedAt);
        if (on < first || on > last) {
            continue;
        }
        auto& day = days[static_cast<std::size_t>((on - first).count())];
        ++day.sessions;
        day.refresher = day.refresher || session.kind == SessionKind::Refresher;
        day.runTime += runTime(session);
        day.clickTime += clickTime(session);
    }
    for (auto& day : days) {
        day.today = day.day == today;
        if (day.sessions > 0) {
            day.kind = YearDay::Kind::Run;
        } else if (day.day >= today) {
            day.kind = YearDay::Kind::Ahead;
        }
    }
    forgiveMoved(days);
    std::erase_if(days,
                  [&](const YearDay& day) { return day.day < newYear || day.day > yearsEnd; });
    return days;
}

}  // namespace stridetick::core
