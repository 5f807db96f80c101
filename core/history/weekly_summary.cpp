// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/weekly_summary.hpp"

#include <algorithm>
#include <cstddef>

namespace stridetick::core {

namespace {

/// Where a record falls among the weeks; below zero before them, their number or more after.
class WeekFinder {
 public:
    WeekFinder(std::chrono::local_days first, std::chrono::weekday firstWeekday)
        : start_(weekStart(first, firstWeekday)), firstWeekday_(firstWeekday) {}

    std::chrono::local_days start() const { return start_; }
    std::ptrdiff_t indexOf(std::chrono::local_days day) const {
        return std::chrono::duration_cast<std::chrono::weeks>(weekStart(day, firstWeekday_) -
                                                              start_)
            .count();
    }
    std::ptrdiff_t indexOf(const WallTime& time) const { return indexOf(localDay(time)); }

 private:
    std::chrono::local_days start_;
    std::chrono::weekday firstWeekday_;
};

void addMeasurements(std::vector<WeekSummary>& weeks, const WeekFinder& finder,
                     std::span<const Measurement> measurements) {
    struct Sum {
        std::int64_t tenths = 0;
        std::int64_t count = 0;
    };
    std::vector<Sum> sums(weeks.size());
    for (const auto& measurement : measurements) {
        const std::ptrdiff_t index = finder.indexOf(measurement.at);
        if (index < 0 || index >= std::ssize(weeks)) {
            continue;
        }
        auto& week = weeks[static_cast<std::size_t>(index)];
        ++week.measurements;
        if (measurement.uneven) {
            continue;
        }
        auto& sum = sums[static_cast<std::size_t>(index)];
        sum.tenths += measurement.cadence.tenths();
        ++sum.count;
        week.halfWidth =
            std::max(week.halfWidth.value_or(measurement.halfWidth), measurement.halfWidth);
    }
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        const Sum& sum = sums[i];
        if (sum.count > 0) {
            weeks[i].meanCadence = StepsPerMinute::ofTenths(
                static_cast<int>((2 * sum.tenths + sum.count) / (2 * sum.count)));
        }
    }
}

void addSessions(std::vector<WeekSummary>& weeks, const WeekFinder& finder,
                 std::span<const Session> sessions) {
    for (const auto& session : sessions) {
        const std::ptrdiff_t index = finder.indexOf(session.startedAt);
        if (index < 0 || index >= std::ssize(weeks)) {
            continue;
        }
        auto& week = weeks[static_cast<std::size_t>(index)];
        ++week.sessions;
        week.runTime += session.length;
        week.clickTime += clickTime(session);
        week.stepsHeard += stepsHeard(session);
    }
}

void addTargets(std::vector<WeekSummary>& weeks, const WeekFinder& finder,
                std::span<const Target> targets) {
    std::vector<const Target*> newest(weeks.size(), nullptr);
    for (const auto& target : targets) {
        const std::ptrdiff_t index = std::max<std::ptrdiff_t>(finder.indexOf(target.at), 0);
        if (index >= std::ssize(weeks)) {
            continue;
        }
        auto& held = newest[static_cast<std::size_t>(index)];
        if (held == nullptr || held->at.utc <= target.at.utc) {
            held = &target;
        }
    }
    const Target* inForce = nullptr;
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        if (newest[i] != nullptr && (inForce == nullptr || inForce->at.utc <= newest[i]->at.utc)) {
            inForce = newest[i];
        }
        if (inForce != nullptr) {
            weeks[i].target = inForce->cadence;
        }
    }
}

}  // namespace

std::vector<WeekSummary> summariseWeeks(std::span<const Measurement> measurements,
                                        std::span<const Session> sessions,
                                        std::span<const Target> targets,
                                        std::chrono::local_days first, std::chrono::local_days last,
                                        std::chrono::weekday firstWeekday) {
    const WeekFinder finder{first, firstWeekday};
    std::vector<WeekSummary> weeks;
    for (auto start = finder.start(); start <= last; start += std::chrono::weeks{1}) {
        weeks.push_back({.start = start});
    }
    addMeasurements(weeks, finder, measurements);
    addSessions(weeks, finder, sessions);
    addTargets(weeks, finder, targets);
    return weeks;
}

}  // namespace stridetick::core
