// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/measurement.hpp"
#include "core/records/session.hpp"
#include "core/records/target.hpp"
#include "core/time/local_week.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace stridetick::core {

/// One week of the history; computed, never stored.
struct WeekSummary {
    std::chrono::local_days start;
    int measurements = 0;
    int sessions = 0;
    std::chrono::milliseconds runTime{};
    std::chrono::milliseconds clickTime{};
    std::int64_t stepsHeard = 0;
    /// Mean of the week's measurements that are not uneven; nothing where there is none.
    std::optional<StepsPerMinute> meanCadence{};
    /// Largest half-width among them.
    std::optional<StepsPerMinuteDelta> halfWidth{};
    /// The target in force at the end of the week: the newest set in or before it.
    std::optional<StepsPerMinute> target{};
};

/// Weeks from the one that holds `first` to the one that holds `last`, each present even if empty,
/// oldest first. Records in any order; `targets` may reach back before `first`.
std::vector<WeekSummary> summariseWeeks(std::span<const Measurement> measurements,
                                        std::span<const Session> sessions,
                                        std::span<const Target> targets,
                                        std::chrono::local_days first, std::chrono::local_days last,
                                        std::chrono::weekday firstWeekday);

}  // namespace stridetick::core
