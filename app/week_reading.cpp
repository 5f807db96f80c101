// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/week_reading.hpp"

#include "app/log_service.hpp"
#include "app/log_weeks.hpp"
#include "core/log/week_range.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace stridetick::app {

namespace {

const core::WallTime& startOf(const core::Measurement& measurement) { return measurement.at; }
const core::WallTime& startOf(const core::Baseline& baseline) { return baseline.at; }
const core::WallTime& startOf(const core::Target& target) { return target.at; }
const core::WallTime& startOf(const core::Session& session) { return session.startedAt; }

/// Oldest first: what waits to be written comes last from the log, wherever it belongs.
template <class Entry>
void sortByTime(std::vector<Entry>& entries) {
    std::ranges::sort(entries, {}, [](const Entry& entry) {
        return std::tuple(startOf(entry).utc, entry.id.text());
    });
}

}  // namespace

const std::vector<core::ProgrammePast>& ProgrammeReader::read(const LogService& log) {
    auto programmes = log.programmes();
    std::vector<core::ProgrammePast> now;
    now.reserve(programmes.size());
    for (std::size_t i = 0; i < programmes.size(); ++i) {
        const bool newest = i + 1 == programmes.size();
        const auto known = std::ranges::find(
            known_, programmes[i].id,
            [](const core::ProgrammePast& past) -> const auto& { return past.programme.id; });
        // The one that was the newest may have got its end with the start of the next.
        if (!newest && known != known_.end() && known + 1 != known_.end()) {
            now.push_back(std::move(*known));
            continue;
        }
        auto steps = log.stepsOf(programmes[i].id);
        now.push_back({std::move(programmes[i]), std::move(steps)});
    }
    known_ = std::move(now);
    return known_;
}

WeekReading readWeeks(const LogService& log, std::span<const core::ProgrammePast> programmes,
                      std::chrono::local_days first, std::chrono::local_days last,
                      std::chrono::weekday firstWeekday) {
    const auto range = log::rangeOfWeeks(first, last);
    WeekReading reading{.history = log.history(range), .weeks = {}, .targets = {}};
    auto& history = reading.history;
    sortByTime(history.measurements);
    sortByTime(history.baselines);
    sortByTime(history.targets);
    sortByTime(history.sessions);
    // Oldest first too.
    auto targets = history.targets;
    if (auto before = log.targetBefore(range.from)) {
        targets.insert(targets.begin(), *std::move(before));
    }
    auto set = history.baselines;
    if (auto before = log.baselineBefore(range.from)) {
        set.insert(set.begin(), *std::move(before));
    }
    auto known = history.measurements;
    std::vector<core::DatedBaseline> baselines;
    for (const auto& baseline : set) {
        for (const auto& id : baseline.from) {
            if (std::ranges::find(known, id, &core::Measurement::id) == known.end()) {
                if (auto found = log.measurement(id)) {
                    known.push_back(*std::move(found));
                }
            }
        }
        baselines.push_back(core::dated(baseline, known));
    }
    addProgrammes(targets, baselines, programmes);
    reading.weeks = core::summariseWeeks({.measurements = history.measurements,
                                          .sessions = history.sessions,
                                          .reports = history.reports,
                                          .traces = history.traces,
                                          .targets = targets,
                                          .baselines = baselines},
                                         first, last, firstWeekday);
    reading.targets = std::move(targets);
    return reading;
}

std::optional<core::StepsPerMinute> targetOf(const core::Session& session,
                                             std::span<const core::Target> targets) {
    const core::Target* found = nullptr;
    for (const auto& target : targets) {
        if (!session.place && target.id == session.target) {
            return target.cadence;
        }
        if (target.at.utc <= session.startedAt.utc &&
            (found == nullptr || found->at.utc <= target.at.utc)) {
            found = &target;
        }
    }
    return found == nullptr ? std::nullopt : std::optional(found->cadence);
}

}  // namespace stridetick::app
