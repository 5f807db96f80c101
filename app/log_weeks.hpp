// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/programme_past.hpp"
#include "core/history/weekly_summary.hpp"
#include "core/log/session_log.hpp"

#include <chrono>
#include <span>
#include <vector>

/// The weeks of a log that is read by itself, without a window.
namespace stridetick::app {

/// What the runner set, oldest first, comes to what was in force, with programmes, which are by
/// their start: of what waits for the end of one the newest is in force then.
void addProgrammes(std::vector<core::Target>& targets, std::vector<core::DatedBaseline>& baselines,
                   std::span<const core::ProgrammePast> programmes);

/// By the locale.
std::chrono::weekday firstWeekdayHere();
/// From the week of `firstDay` to that of `lastDay`, whole.
log::LogResult<std::vector<core::WeekSummary>> weeksOf(const log::SessionLog& log,
                                                       std::chrono::local_days firstDay,
                                                       std::chrono::local_days lastDay,
                                                       std::chrono::weekday firstWeekday);

}  // namespace stridetick::app
