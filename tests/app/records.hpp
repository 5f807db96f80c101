// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/new_id.hpp"
#include "core/records/cadence_trace.hpp"
#include "core/records/measurement.hpp"
#include "core/records/session.hpp"
#include "core/records/target.hpp"
#include "tests/support/fake_clock.hpp"

#include <chrono>

/// Records as the program would write them, at the moment at which a FakeClock begins.
namespace stridetick::tests {

inline core::WallTime daysAgo(int days) {
    auto at = FakeClock{}.wallNow();
    at.utc -= std::chrono::days{days};
    return at;
}

inline core::Measurement tapped(int tenthsOfSpm, core::WallTime at = daysAgo(0)) {
    return {.id = app::newId<core::MeasurementId>(),
            .at = at,
            .cadence = core::StepsPerMinute::ofTenths(tenthsOfSpm),
            .halfWidth = core::StepsPerMinuteDelta::ofTenths(6),
            .strikes = tenthsOfSpm / 20 + 1,
            .taps = {}};
}

inline core::Measurement counted(int strikes, core::WallTime at = daysAgo(0)) {
    auto made = tapped(strikes * 20, at);
    made.method = core::MeasurementMethod::Counted;
    made.halfWidth = core::StepsPerMinuteDelta::ofTenths(20);
    made.strikes = strikes;
    return made;
}

inline core::Target target(int spm, core::WallTime at = daysAgo(0)) {
    return {.id = app::newId<core::TargetId>(),
            .at = at,
            .cadence = core::StepsPerMinute::ofWhole(spm),
            .kind = core::TargetKind::Typed,
            .baseline = std::nullopt};
}

inline core::Session run(std::chrono::minutes length, core::WallTime at = daysAgo(0)) {
    return {.id = app::newId<core::SessionId>(),
            .state = core::SessionState::Finished,
            .startedAt = at,
            .length = length,
            .note = {},
            .blocks = {{.offset = {},
                        .length = length,
                        .tempo = core::StepsPerMinute::ofWhole(162),
                        .audible = true,
                        .beats = 162 * length.count()}}};
}

/// By a watch alone: no click was there.
inline core::Session watchRun(std::chrono::minutes length, core::WallTime at = daysAgo(0)) {
    auto made = run(length, at);
    made.blocks.clear();
    return made;
}

/// Of one foot as it says nowhere, 166 spm but for the third minute, which has nothing.
inline core::CadenceTrace traceOf(const core::Session& session) {
    core::CadenceTrace trace{.session = session.id,
                             .source = "Forerunner 245, GPX",
                             .oneFoot = true,
                             .guessed = true,
                             .madeSession = session.blocks.empty(),
                             .startedAt = session.startedAt.utc,
                             .length = session.length};
    for (auto minute = std::chrono::minutes{0}; minute < session.length; ++minute) {
        trace.minutes.push_back({.cadenceMilli = 83'000});
    }
    trace.minutes.at(2).cadenceMilli.reset();
    return trace;
}

}  // namespace stridetick::tests
