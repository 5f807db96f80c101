// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/new_id.hpp"
#include "core/records/programme.hpp"
#include "core/records/programme_step.hpp"
#include "core/records/session.hpp"
#include "core/records/session_report.hpp"
#include "tests/app/records.hpp"

#include <chrono>

/// Records of a programme from 150.0 to 158, on Monday, Wednesday and Friday.
namespace stridetick::tests {

inline core::TrainingDays threeDays() {
    return {std::chrono::Monday, std::chrono::Wednesday, std::chrono::Friday};
}

inline core::Programme programme(core::WallTime at = daysAgo(0)) {
    return {.id = app::newId<core::ProgrammeId>(),
            .at = at,
            .baselineCadence = core::StepsPerMinute::ofWhole(150),
            .target = core::StepsPerMinute::ofWhole(158),
            .days = threeDays()};
}

/// In week 3 of a programme of its own.
inline core::ProgrammeStep step(core::ProgrammeStep::Kind kind) {
    return {.programme = app::newId<core::ProgrammeId>(),
            .at = daysAgo(0),
            .kind = kind,
            .row = 3,
            .target = core::StepsPerMinute::ofWhole(158),
            .days = threeDays()};
}

/// A whole one.
inline core::Session sessionOf(const core::Programme& programme, int row, int pass, int slot,
                               std::chrono::minutes length, core::WallTime at) {
    auto made = run(length + std::chrono::minutes{5}, at);
    made.kind = core::SessionKind::Programme;
    made.place = core::ProgrammePlace{.programme = programme.id,
                                      .row = row,
                                      .pass = pass,
                                      .slot = slot,
                                      .planned = length,
                                      .practice = length};
    return made;
}

inline core::SessionReport reportOf(const core::Session& session, int pain = 0) {
    auto at = session.startedAt;
    at.utc += session.length;
    return {.session = session.id, .at = at, .pain = pain};
}

}  // namespace stridetick::tests
