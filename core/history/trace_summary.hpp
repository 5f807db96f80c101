// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/cadence_trace.hpp"
#include "core/units/speed.hpp"
#include "core/units/steps_per_minute.hpp"

#include <optional>

namespace stridetick::core {

/// Downhill a watch's barometer has to be left behind: at 3 m/s, 2 % are 3.6 m in a minute, and it
/// wavers by one. (design)
inline constexpr int kDownhillPercent = -2;
/// Flat is half of that to either side; what lies between is neither. (design)
inline constexpr int kFlatPercent = 1;
/// A single minute may be a crossing or a shoelace. (design)
inline constexpr int kFewestGradedMinutes = 2;
/// What a watch knows that counts whole strides: one of them a minute.
inline constexpr StepsPerMinuteDelta kWholeStride = StepsPerMinuteDelta::ofTenths(20);
/// A minute below looks like walking (R4), and says nothing of how the running went on.
inline constexpr auto kSlowestRun = StepsPerMinute::ofTenths(1'200);
/// Two points lie on a line whatever the runner did.
inline constexpr int kFewestTrendMinutes = 3;

/// The minutes of one kind of ground.
struct GroundCadence {
    StepsPerMinute median;
    int minutes = 0;
    friend bool operator==(const GroundCadence&, const GroundCadence&) = default;
};

/// What a trace says, by the minutes that have a cadence.
struct TraceSummary {
    int minutes = 0;
    std::optional<StepsPerMinute> median{};
    std::optional<int> minutesInBand{};                  ///< R18, where a target was given
    std::optional<StepsPerMinuteDelta> perTenMinutes{};  ///< of running, least squares
    std::optional<GroundCadence> downhill{};
    std::optional<GroundCadence> flat{};
    friend bool operator==(const TraceSummary&, const TraceSummary&) = default;
};
TraceSummary summariseTrace(const CadenceTrace& trace, std::optional<StepsPerMinute> target);

/// Not lower downhill by more than a watch may be out that counts whole strides; nothing where
/// the one or the other ground is unknown.
std::optional<bool> heldDownhill(const TraceSummary& summary);
/// Of the minutes that have one.
std::optional<MetresPerSecond> meanSpeed(const CadenceTrace& trace);

/// A minute's steps of both feet.
std::optional<StepsPerMinute> cadenceOf(const TraceMinute& minute, bool oneFoot);

}  // namespace stridetick::core
