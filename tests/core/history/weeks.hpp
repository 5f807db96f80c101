// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/measurement.hpp"
#include "core/records/session.hpp"
#include "core/util/clock.hpp"

#include <chrono>

namespace stridetick::tests {

/// Monday, 2 March 2026.
inline constexpr std::chrono::local_days kMonday{std::chrono::year{2026} / 3 / 2};

/// By the runner's watch.
inline core::WallTime at(std::chrono::local_days day, std::chrono::minutes sinceMidnight,
                         std::chrono::minutes offset = {}) {
    return {std::chrono::sys_days{day.time_since_epoch()} + sinceMidnight - offset, offset};
}

inline core::Measurement measured(core::WallTime when, core::StepsPerMinute cadence,
                                  int halfWidthTenths = 6) {
    return {.id = core::MeasurementId{"m"},
            .at = when,
            .cadence = cadence,
            .halfWidth = core::StepsPerMinuteDelta::ofTenths(halfWidthTenths)};
}

inline core::Session run(core::WallTime when, std::chrono::minutes heard,
                         std::chrono::minutes muted) {
    using namespace core::literals;
    using namespace std::chrono_literals;
    core::Session session{.id = core::SessionId{"s"}, .startedAt = when, .length = heard + muted};
    session.blocks = {
        {.offset = 0min, .length = heard, .tempo = 162_spm, .beats = heard.count() * 162},
        {.offset = heard, .length = muted, .tempo = 162_spm, .audible = false, .beats = 99}};
    return session;
}

}  // namespace stridetick::tests
