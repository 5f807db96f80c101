// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/programme_past.hpp"

#include "core/programme/course.hpp"
#include "core/time/local_week.hpp"

#include <cstddef>
#include <span>

namespace stridetick::core {

std::vector<Target> targetsOf(const ProgrammePast& past) {
    std::vector<Target> targets;
    for (const auto& step : past.steps) {
        if (targets.empty() || targets.back().cadence != step.target) {
            targets.push_back(
                {.id = TargetId(past.programme.id.text()), .at = step.at, .cadence = step.target});
        }
    }
    return targets;
}

DatedBaseline baselineOf(const Programme& programme) {
    return {programme.at, programme.baselineCadence, programme.baselineSpeed};
}

std::optional<WallTime> endedAt(const ProgrammePast& past) {
    for (std::size_t count = 1; count <= past.steps.size(); ++count) {
        const auto course = courseOf(past.programme, std::span{past.steps}.first(count));
        if (course.phase == Course::Phase::Finished) {
            return past.steps[count - 1].at;
        }
    }
    return std::nullopt;
}

std::optional<std::chrono::local_days> endOf(const ProgrammePast& past) {
    const auto end = endedAt(past);
    return end ? std::optional{localDay(*end)} : std::nullopt;
}

}  // namespace stridetick::core
