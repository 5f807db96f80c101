// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log_types.hpp"
#include "core/records/programme.hpp"
#include "core/records/programme_step.hpp"
#include "core/records/session.hpp"
#include "core/records/session_report.hpp"
#include "core/util/clock.hpp"

#include <optional>
#include <span>
#include <vector>

namespace stridetick::app {

class LogService;

/// The times in which rowsOf() looks.
std::vector<log::TimeRange> timesLookedAt(const core::Programme& programme,
                                          std::span<const core::ProgrammeStep> steps,
                                          const core::WallTime& now);
/// What the log holds that a programme may still look at: all of the times in which its sessions
/// could be run or its quiet minutes tapped, and the last weeks. Of a time of years without a step,
/// its first year and its last; after the end, a year. `steps` begin with Started.
log::History rowsOf(const LogService& log, const core::Programme& programme,
                    std::span<const core::ProgrammeStep> steps, const core::WallTime& now);
/// Of the last weeks, where there is no programme.
log::History recentRows(const LogService& log, const core::WallTime& now);
/// The newest session, where it was reported and ended in the last two days: till the next run the
/// runner may say something else of it.
std::optional<core::Session> changeable(std::span<const core::Session> sessions,
                                        std::span<const core::SessionReport> reports,
                                        const core::WallTime& now);
/// The newest run, where it was to the click, has ended within a day and nothing was said of it:
/// the program was closed before, or ended with the run.
std::optional<core::SessionId> unsaid(std::span<const core::Session> sessions,
                                      std::span<const core::SessionReport> reports,
                                      const LogService& log, const core::WallTime& now);
/// The notice that a runner wants to say nothing of a run.
std::string reportClosed(const core::SessionId& session);

}  // namespace stridetick::app
