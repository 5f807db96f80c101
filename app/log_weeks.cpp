// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_weeks.hpp"

#include <QLocale>

#include "core/log/log_view.hpp"
#include "core/log/week_range.hpp"
#include "core/time/local_week.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace stridetick::app {

namespace {

/// A lost measurement of a baseline is no reason to show nothing: its speed is unknown then.
core::DatedBaseline datedBy(const log::SessionLog& log, const core::Baseline& baseline) {
    std::vector<core::Measurement> known;
    for (const auto& id : baseline.from) {
        if (auto found = log.measurement(id); found && *found) {
            known.push_back(std::move(**found));
        }
    }
    return core::dated(baseline, known);
}

}  // namespace

std::chrono::weekday firstWeekdayHere() {
    return std::chrono::weekday{static_cast<unsigned>(QLocale().firstDayOfWeek())};
}

void addProgrammes(std::vector<core::Target>& targets, std::vector<core::DatedBaseline>& baselines,
                   std::span<const core::ProgrammePast> programmes) {
    for (const auto& past : programmes) {
        core::waitForEnd(targets, past);
        core::waitForEnd(baselines, past);
    }
    for (const auto& past : programmes) {
        baselines.push_back(core::baselineOf(past.programme));
        std::ranges::move(core::targetsOf(past), std::back_inserter(targets));
    }
}

log::LogResult<std::vector<core::WeekSummary>> weeksOf(const log::SessionLog& log,
                                                       std::chrono::local_days firstDay,
                                                       std::chrono::local_days lastDay,
                                                       std::chrono::weekday firstWeekday) {
    const auto first = core::weekStart(firstDay, firstWeekday);
    const auto last = core::weekStart(lastDay, firstWeekday);
    const auto range = log::rangeOfWeeks(first, last);
    auto history = log::askPatiently([&] { return log.history(range); });
    if (!history) {
        return tl::make_unexpected(history.error());
    }
    auto target = log.latestTarget(range.from);
    auto baseline = log.latestBaseline(range.from);
    auto programmes = log.programmes();
    if (!target || !baseline || !programmes) {
        return tl::make_unexpected(!target     ? target.error()
                                   : !baseline ? baseline.error()
                                               : programmes.error());
    }
    if (*target) {
        history->targets.insert(history->targets.begin(), *std::move(*target));
    }
    if (*baseline) {
        history->baselines.insert(history->baselines.begin(), *std::move(*baseline));
    }
    std::vector<core::DatedBaseline> baselines;
    for (const auto& one : history->baselines) {
        baselines.push_back(datedBy(log, one));
    }
    std::vector<core::ProgrammePast> pasts;
    for (const auto& programme : *programmes) {
        auto steps = log.stepsOf(programme.id);
        if (!steps) {
            return tl::make_unexpected(steps.error());
        }
        pasts.push_back({programme, *std::move(steps)});
    }
    addProgrammes(history->targets, baselines, pasts);
    return core::summariseWeeks({.measurements = history->measurements,
                                 .sessions = history->sessions,
                                 .reports = history->reports,
                                 .traces = history->traces,
                                 .targets = history->targets,
                                 .baselines = baselines},
                                first, last, firstWeekday);
}

}  // namespace stridetick::app
