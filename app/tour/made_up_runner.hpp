// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log_types.hpp"
#include "core/util/clock.hpp"

#include <vector>

namespace stridetick::app {

/// Where the life of the made-up runner is looked at.
enum class MadeUpMoment {
    SixthWeek,  ///< its first session is due
    NextDay,    ///< the day before: the last session of the fifth is asked about
    Choice      ///< the two quiet minutes of week 4 are measured, and the runner must choose
};

/// A programme of a runner who does not exist, as it stands at `now`: for pictures, never for a
/// real log. All that the program decides in it is decided by its own rules. The same for the same
/// `now`.
std::vector<log::LogRequest> madeUpRunner(core::WallTime now,
                                          MadeUpMoment moment = MadeUpMoment::SixthWeek);

}  // namespace stridetick::app
