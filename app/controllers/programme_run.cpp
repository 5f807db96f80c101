// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/programme_run.hpp"

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

std::optional<core::StepsPerMinute> cadenceWithoutClick(const core::Course& course,
                                                        const core::Programme& programme,
                                                        std::chrono::local_days day) {
    return core::restsFromClick(course, day) ? std::optional{programme.baselineCadence}
                                             : std::nullopt;
}

}  // namespace stridetick::app
