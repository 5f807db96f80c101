// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/clock.hpp"

#include <chrono>

namespace stridetick::core {

/// The runner's calendar day, by the offset in force when the time was written; no time-zone
/// database is asked, so that a week never changes after a journey.
std::chrono::local_days localDay(const WallTime& time);

/// First day of the week that holds `day`, for weeks that begin on `firstWeekday`.
std::chrono::local_days weekStart(std::chrono::local_days day, std::chrono::weekday firstWeekday);

}  // namespace stridetick::core
