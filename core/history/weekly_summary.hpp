// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/dated_baseline.hpp"
#include "core/records/cadence_trace.hpp"
#include "core/records/measurement.hpp"
#include "core/records/session.hpp"
#include "core/records/session_report.hpp"
#include "core/records/target.hpp"
#include "core/time/local_week.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace stridetick::core {

/// One of the three cadences of a week, which are never mixed (2.6); uneven measurements have no
/// part in it.
struct WeekCadence {
    int measurements = 0;
    std::optional<StepsPerMinute> mean{};
    /// The largest among them. That of the mean would be smaller, yet it tells only how well was
    /// measured: a runner differs more from day to day (R14) than a narrow bar would say.
    std::optional<StepsPerMinuteDelta> halfWidth{};
    /// The mean as it would be at the baseline's speed (R13), of those whose speed is known.
    std::optional<StepsPerMinute> corrected{};
    int withSpeed = 0;          ///< that `corrected` is of
    bool speedDiffers = false;  ///< one of them by more than 0.3 m/s (R13)
};

/// One week of the history; computed, never stored.
struct WeekSummary {
    std::chrono::local_days start;
    int measurements = 0;  ///< uneven ones too
    WeekCadence quiet{};
    WeekCadence carryOver{};
    WeekCadence paced{};
    int watchRuns = 0;  ///< whose cadence a watch saw
    /// Median of their minutes: a watch is another instrument, and a run is not a quiet minute.
    std::optional<StepsPerMinute> watch{};
    int sessions = 0;
    std::chrono::milliseconds runTime{};  ///< without pauses
    std::chrono::milliseconds clickTime{};
    std::int64_t stepsHeard = 0;
    int distanceMetres = 0;   ///< as far as it was noted, or else known to a watch
    int withoutDistance = 0;  ///< runs of which neither is known
    /// In force at the end of the week: the newest set in or before it.
    std::optional<StepsPerMinute> target{};
    std::optional<StepsPerMinute> baseline{};
    std::optional<MetresPerSecond> baselineSpeed{};

    const WeekCadence& of(Condition condition) const noexcept {
        return condition == Condition::Quiet       ? quiet
               : condition == Condition::CarryOver ? carryOver
                                                   : paced;
    }
};

/// What is summed up, in any order. Targets and baselines may reach back before the first week.
struct WeekRecords {
    std::span<const Measurement> measurements{};
    std::span<const Session> sessions{};
    std::span<const SessionReport> reports{};
    std::span<const CadenceTrace> traces{};
    std::span<const Target> targets{};
    std::span<const DatedBaseline> baselines{};
};

/// Weeks from the one that holds `first` to the one that holds `last`, each present even if empty,
/// oldest first.
std::vector<WeekSummary> summariseWeeks(const WeekRecords& records, std::chrono::local_days first,
                                        std::chrono::local_days last,
                                        std::chrono::weekday firstWeekday);

}  // namespace stridetick::core
