// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/weekly_summary.hpp"

#include "core/history/trace_summary.hpp"
#include "core/programme/gain_kept.hpp"
#include "core/util/median.hpp"
#include "core/util/rounding.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <string_view>

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

/// The measurements of one condition in one week.
struct Sum {
    std::int64_t tenths = 0;
    std::int64_t changeMilliSpm = 0;
};
using Sums = std::array<Sum, 3>;  // by Condition

WeekCadence& cadenceOf(WeekSummary& week, Condition condition) {
    return condition == Condition::Quiet       ? week.quiet
           : condition == Condition::CarryOver ? week.carryOver
                                               : week.paced;
}

void add(WeekSummary& week, Sums& sums, const Measurement& measurement) {
    const auto condition = conditionOf(measurement);
    auto& cadence = cadenceOf(week, condition);
    auto& sum = sums[static_cast<std::size_t>(condition)];
    ++cadence.measurements;
    sum.tenths += measurement.cadence.tenths();
    cadence.halfWidth =
        std::max(cadence.halfWidth.value_or(measurement.halfWidth), measurement.halfWidth);
    if (!week.baseline) {
        return;
    }
    const auto compared = compare(measurement.cadence, measurement.treadmillSpeed, *week.baseline,
                                  week.baselineSpeed);
    if (compared.expected) {
        ++cadence.withSpeed;
        sum.changeMilliSpm += compared.changeMilliSpm;
        cadence.speedDiffers = cadence.speedDiffers || compared.speedDiffers;
    }
}

void finish(WeekSummary& week, const Sums& sums) {
    for (const auto condition : {Condition::Quiet, Condition::CarryOver, Condition::Paced}) {
        auto& cadence = cadenceOf(week, condition);
        const auto& sum = sums[static_cast<std::size_t>(condition)];
        if (cadence.measurements > 0) {
            cadence.mean = StepsPerMinute::ofTenths(
                static_cast<int>(quotientHalfUp(sum.tenths, cadence.measurements)));
        }
        if (cadence.withSpeed > 0) {
            const auto change =
                quotientHalfUp(sum.changeMilliSpm, std::int64_t{100} * cadence.withSpeed);
            cadence.corrected =
                *week.baseline + StepsPerMinuteDelta::ofTenths(static_cast<int>(change));
        }
    }
}

/// After the baselines: what is at another speed is compared with them.
void addMeasurements(std::vector<WeekSummary>& weeks, const WeekFinder& finder,
                     std::span<const Measurement> measurements) {
    std::vector<Sums> sums(weeks.size());
    for (const auto& measurement : measurements) {
        const std::ptrdiff_t index = finder.indexOf(measurement.at);
        if (index < 0 || index >= std::ssize(weeks)) {
            continue;
        }
        auto& week = weeks[static_cast<std::size_t>(index)];
        ++week.measurements;
        // In the easy minutes of a run there is nothing that a check could be held against.
        const bool easy = measurement.session && !measurement.target;
        if (!measurement.uneven && !easy) {
            add(week, sums[static_cast<std::size_t>(index)], measurement);
        }
    }
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        finish(weeks[i], sums[i]);
    }
}

/// The minutes of a week's watches, in tenths.
using WatchMinutes = std::vector<int>;

void addTrace(WeekSummary& week, WatchMinutes& minutes, const CadenceTrace& trace) {
    const auto before = minutes.size();
    for (const auto& minute : trace.minutes) {
        if (const auto cadence = cadenceOf(minute, trace.oneFoot)) {
            minutes.push_back(cadence->tenths());
        }
    }
    week.watchRuns += minutes.size() > before ? 1 : 0;
}

void addSessions(std::vector<WeekSummary>& weeks, const WeekFinder& finder,
                 const WeekRecords& records) {
    std::map<std::string_view, int> metres;
    std::map<std::string_view, const CadenceTrace*> traces;
    std::vector<WatchMinutes> watched(weeks.size());
    for (const auto& trace : records.traces) {
        traces[trace.session.text()] = &trace;
        if (trace.distanceMetres) {
            metres[trace.session.text()] = *trace.distanceMetres;
        }
    }
    for (const auto& report : records.reports) {  // what the runner says is known better
        if (report.distanceMetres) {
            metres[report.session.text()] = *report.distanceMetres;
        }
    }
    for (const auto& session : records.sessions) {
        const std::ptrdiff_t index = finder.indexOf(session.startedAt);
        if (index < 0 || index >= std::ssize(weeks)) {
            continue;
        }
        auto& week = weeks[static_cast<std::size_t>(index)];
        ++week.sessions;
        week.runTime += core::runTime(session);
        week.clickTime += core::clickTime(session);
        week.stepsHeard += core::stepsHeard(session);
        if (const auto found = metres.find(session.id.text()); found != metres.end()) {
            week.distanceMetres += found->second;
        } else {
            ++week.withoutDistance;
        }
        if (const auto found = traces.find(session.id.text()); found != traces.end()) {
            addTrace(week, watched[static_cast<std::size_t>(index)], *found->second);
        }
    }
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        if (!watched[i].empty()) {
            weeks[i].watch = StepsPerMinute::ofTenths(median(std::span{watched[i]}));
        }
    }
}

/// Which of the records is in force at the end of each week; null before the first.
template <class Record>
std::vector<const Record*> inForce(std::size_t weeks, const WeekFinder& finder,
                                   std::span<const Record> records) {
    std::vector<const Record*> newest(weeks, nullptr);
    for (const auto& record : records) {
        const std::ptrdiff_t index = std::max<std::ptrdiff_t>(finder.indexOf(record.at), 0);
        if (index >= std::ssize(newest)) {
            continue;
        }
        auto& held = newest[static_cast<std::size_t>(index)];
        if (held == nullptr || held->at.utc <= record.at.utc) {
            held = &record;
        }
    }
    const Record* last = nullptr;
    for (auto& held : newest) {
        if (held == nullptr || (last != nullptr && last->at.utc > held->at.utc)) {
            held = last;
        }
        last = held;
    }
    return newest;
}

}  // namespace

std::vector<WeekSummary> summariseWeeks(const WeekRecords& records, std::chrono::local_days first,
                                        std::chrono::local_days last,
                                        std::chrono::weekday firstWeekday) {
    const WeekFinder finder{first, firstWeekday};
    std::vector<WeekSummary> weeks;
    for (auto start = finder.start(); start <= last; start += std::chrono::weeks{1}) {
        weeks.push_back({.start = start});
    }
    const auto targets = inForce(weeks.size(), finder, records.targets);
    const auto baselines = inForce(weeks.size(), finder, records.baselines);
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        if (targets[i] != nullptr) {
            weeks[i].target = targets[i]->cadence;
        }
        if (baselines[i] != nullptr) {
            weeks[i].baseline = baselines[i]->cadence;
            weeks[i].baselineSpeed = baselines[i]->speed;
        }
    }
    addMeasurements(weeks, finder, records.measurements);
    addSessions(weeks, finder, records);
    return weeks;
}

}  // namespace stridetick::core
