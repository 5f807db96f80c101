// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/new_id.hpp"
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

}  // namespace stridetick::tests
