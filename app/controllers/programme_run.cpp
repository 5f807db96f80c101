// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/programme_run.hpp"

#include "core/programme/hold_rule.hpp"

#include <algorithm>

namespace stridetick::app {

std::optional<ProgrammeRun> runOf(const core::Today& today, const core::Programme& programme) {
    if (!today.planned || !today.place || !today.tempo) {
        return std::nullopt;
    }
    return ProgrammeRun{.place = *today.place,
                        .kind = today.task == core::Today::Task::Refresher
                                    ? core::SessionKind::Refresher
                                    : core::SessionKind::Programme,
                        .planned = *today.planned,
                        .tempo = *today.tempo,
                        .sessions = today.sessions,
                        .baseline = programme.baselineCadence};
}

bool isLearnt(const core::ProgrammeHistory& history, const core::Course& course) {
    return course.phase == core::Course::Phase::Finished &&
           course.row >= core::rowCount(course.plan) &&
           std::ranges::none_of(history.steps, [](const core::ProgrammeStep& step) {
               return step.kind == core::ProgrammeStep::Kind::Ended;
           });
}

bool stopsRuns(const core::ProgrammeHistory& history, const core::Today& today) {
    return today.stops ||
           (core::stoppedForPain(today.course) && !core::stopIsAnsweredAway(history, today.course));
}

}  // namespace stridetick::app
