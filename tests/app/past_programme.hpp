// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log_types.hpp"
#include "core/programme/course.hpp"
#include "tests/app/records.hpp"

#include <string>
#include <vector>

/// A programme that began some weeks before the moment at which a FakeClock begins, as the log
/// would hold it.
namespace stridetick::tests {

struct PastProgramme {
    core::Programme programme;
    std::vector<log::LogRequest> changes;
};

/// Three sessions a week, each with its checks and its report; a quiet minute a week.
inline PastProgramme pastProgramme(int weeks, int steps = 1) {
    using namespace std::chrono_literals;
    const auto start = daysAgo(weeks * 7);
    core::Programme programme{
        .id = app::newId<core::ProgrammeId>(),
        .at = start,
        .baselineCadence = core::StepsPerMinute::ofWhole(150),
        .baselineSpeed = core::MetresPerSecond::tryFrom(2.8),
        .target = core::StepsPerMinute::ofWhole(158),
        .days = {std::chrono::Monday, std::chrono::Wednesday, std::chrono::Friday}};
    auto first = tapped(1500, start);
    first.treadmillSpeed = programme.baselineSpeed;
    const core::Baseline baseline{.id = app::newId<core::BaselineId>(),
                                  .at = start,
                                  .cadence = programme.baselineCadence,
                                  .from = {first.id}};
    programme.baseline = baseline.id;
    PastProgramme past{programme, {first, baseline, programme}};
    auto step = core::started(programme);
    past.changes.emplace_back(step);
    for (int i = 1; i < steps; ++i) {
        step.ordinal = i;
        step.kind = core::ProgrammeStep::Kind::Held;
        step.why = core::ProgrammeStep::Why::Dose;
        step.pass = i + 1;
        step.at = daysAgo(weeks * 7 - i);
        step.reasons = {};
        step.reasons.sessionsDone = 1;
        step.reasons.sessionsPlanned = 3;
        step.reasons.practice = 15min;
        step.reasons.planned = 45min;
        past.changes.emplace_back(step);
    }
    for (int i = 0; i < weeks * 3; ++i) {
        auto session = run(21min, daysAgo(weeks * 7 - 1 - i / 3 * 7 - i % 3 * 2));
        session.kind = core::SessionKind::Programme;
        session.blocks = {{.offset = 5min,
                           .length = 15min,
                           .tempo = programme.target,
                           .audible = true,
                           .beats = 2370}};
        session.place = core::ProgrammePlace{.programme = programme.id,
                                             .row = 1,
                                             .pass = 1,
                                             .slot = i % 3 + 1,
                                             .planned = 15min,
                                             .practice = 15min};
        auto check = tapped(1575, session.startedAt);
        check.session = session.id;
        check.clickAudible = true;
        check.target = programme.target;
        past.changes.emplace_back(session);
        past.changes.emplace_back(check);
        past.changes.emplace_back(core::SessionReport{.session = session.id,
                                                      .at = session.startedAt,
                                                      .pain = i == 4 ? 3 : i % 2,
                                                      .effort = 4,
                                                      .place = core::PainPlace::Knee,
                                                      .distanceMetres = 3'000});
    }
    return past;
}

}  // namespace stridetick::tests
