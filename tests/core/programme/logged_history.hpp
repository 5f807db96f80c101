// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/today.hpp"
#include "tests/core/programme/history_script.hpp"

#include <string>
#include <vector>

namespace stridetick::tests {

inline core::WallTime at(int day, std::chrono::minutes time = std::chrono::hours{12}) {
    return {std::chrono::sys_days{std::chrono::days{day}} + time, std::chrono::minutes{0}};
}

/// The sessions of a history as the log has them.
inline std::vector<core::Session> logged(const core::ProgrammeHistory& history) {
    std::vector<core::Session> sessions;
    for (const auto& run : history.sessions) {
        sessions.push_back({.id = run.id,
                            .kind = core::SessionKind::Programme,
                            .state = core::SessionState::Finished,
                            .startedAt = run.endedAt,
                            .place = run.place});
    }
    return sessions;
}

inline std::vector<core::SessionReport> reportsOf(const core::ProgrammeHistory& history) {
    std::vector<core::SessionReport> reports;
    for (const auto& run : history.sessions) {
        reports.push_back(run.report);
    }
    return reports;
}

inline core::Today todayAfter(const std::string& script, const core::WallTime& now,
                              std::optional<core::WallTime> lastClick = std::nullopt) {
    const auto history = scripted(script);
    return core::todayOf(history, logged(history), reportsOf(history), lastClick, now);
}

}  // namespace stridetick::tests
