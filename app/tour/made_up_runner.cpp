// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/made_up_runner.hpp"

#include <array>
#include <cstdint>
#include <string>

namespace stridetick::app {

namespace {

using namespace std::chrono_literals;
using core::StepsPerMinute;
using core::StepsPerMinuteDelta;

constexpr StepsPerMinute kTarget = StepsPerMinute::ofWhole(162);
constexpr auto kStridesAMinute = 60.0;

struct MadeUpWeek {
    int measuredTenths;
    int halfWidthTenths;
    std::array<int, 3> runMinutes;
    int clickPercent;
};

// A cadence that rises with the weeks, and a click that fades.
constexpr std::array kWeeks{
    MadeUpWeek{1538, 6, {15, 15, 15}, 100}, MadeUpWeek{1556, 6, {16, 16, 16}, 83},
    MadeUpWeek{1571, 7, {20, 20, 0}, 50},   MadeUpWeek{1589, 6, {24, 24, 24}, 33},
    MadeUpWeek{1604, 6, {25, 25, 25}, 20},  MadeUpWeek{1611, 6, {30, 30, 0}, 10},
};

/// Ids that are the same at each tour.
template <class RecordId>
RecordId fixedId(std::int64_t kind, std::int64_t number) {
    const auto digits = std::to_string(100'000'000'000 + kind * 1000 + number);
    return RecordId{"00000000-0000-4000-8000-0" + digits.substr(1)};
}

core::WallTime shifted(core::WallTime time, std::chrono::milliseconds by) {
    time.utc += by;
    return time;
}

core::Measurement measurement(int week, core::WallTime at) {
    const auto& made = kWeeks.at(static_cast<std::size_t>(week));
    const int strikes = made.measuredTenths / 20 + 1;
    return {.id = fixedId<core::MeasurementId>(1, week),
            .at = at,
            .cadence = StepsPerMinute::ofTenths(made.measuredTenths),
            .halfWidth = StepsPerMinuteDelta::ofTenths(made.halfWidthTenths),
            .strikes = strikes,
            .missed = week % 3,
            .doubled = week % 2,
            .treadmillSpeed = core::speedFromUnit(9.5, core::SpeedUnit::KilometresPerHour),
            .taps = {}};
}

core::Session session(int number, core::WallTime at, int minutes, int clickPercent) {
    const std::chrono::milliseconds length = std::chrono::minutes{minutes};
    const auto heard = length * clickPercent / 100;
    const auto beats = static_cast<std::int64_t>(static_cast<double>(heard.count()) / 1000 /
                                                 kStridesAMinute * kTarget.valueSpm());
    core::Session made{
        .id = fixedId<core::SessionId>(2, number),
        .state = core::SessionState::Finished,
        .startedAt = at,
        .length = length,
        .target = fixedId<core::TargetId>(3, 0),
        .treadmillSpeed = std::nullopt,
        .note = {},
        .blocks = {
            {.offset = 0ms, .length = heard, .tempo = kTarget, .audible = true, .beats = beats}}};
    if (heard < length) {
        made.blocks.push_back({.offset = heard,
                               .length = length - heard,
                               .tempo = kTarget,
                               .audible = false,
                               .beats = 0});
    }
    return made;
}

}  // namespace

std::vector<log::LogRequest> madeUpRunner(core::WallTime now) {
    std::vector<log::LogRequest> changes;
    int sessions = 0;
    for (int week = 0; week < static_cast<int>(kWeeks.size()); ++week) {
        const auto monday =
            shifted(now, -std::chrono::weeks{static_cast<int>(kWeeks.size()) - 1 - week});
        changes.emplace_back(measurement(week, shifted(monday, -3h)));
        if (week == 0) {
            changes.emplace_back(core::Baseline{.id = fixedId<core::BaselineId>(4, 0),
                                                .at = shifted(monday, -3h + 2min),
                                                .cadence = StepsPerMinute::ofTenths(1538),
                                                .rule = core::BaselineRule::Single,
                                                .from = {fixedId<core::MeasurementId>(1, 0)}});
            changes.emplace_back(core::Target{.id = fixedId<core::TargetId>(3, 0),
                                              .at = shifted(monday, -3h + 2min),
                                              .cadence = kTarget,
                                              .kind = core::TargetKind::Raise,
                                              .baseline = fixedId<core::BaselineId>(4, 0)});
        }
        const auto& made = kWeeks.at(static_cast<std::size_t>(week));
        for (int run = 0; run < 3; ++run) {
            const int minutes = made.runMinutes.at(static_cast<std::size_t>(run));
            const auto at = shifted(monday, -2h - 30min - run * 24h);
            if (minutes > 0) {
                changes.emplace_back(session(sessions++, at, minutes, made.clickPercent));
            }
        }
    }
    return changes;
}

}  // namespace stridetick::app
