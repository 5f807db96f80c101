// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log_types.hpp"
#include "core/records/programme.hpp"
#include "core/records/programme_step.hpp"
#include "core/util/clock.hpp"

#include <span>

namespace stridetick::app {

class LogService;

/// What the log holds that a programme may still look at: all since it began; of one that was
/// finished long ago, the year after its end and the last weeks. `steps` begin with Started.
log::History rowsOf(const LogService& log, const core::Programme& programme,
                    std::span<const core::ProgrammeStep> steps, const core::WallTime& now);
/// Of the last day, where there is no programme.
log::History recentRows(const LogService& log, const core::WallTime& now);

}  // namespace stridetick::app
