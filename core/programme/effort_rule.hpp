// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/course_rules.hpp"

#include <optional>

namespace stridetick::core {

/// Two sessions running that cost clearly more than usual (R22).
struct RaisedEffort {
    int effort = 0;       ///< the lower of the two
    int usualHalves = 0;  ///< twice the usual
};
std::optional<RaisedEffort> raisedEffort(const ProgrammeHistory& history);

/// rules.md 3.3.
std::optional<ProgrammeStep> effortRose(const ProgrammeHistory& history, const Course& course,
                                        const WallTime& now);

}  // namespace stridetick::core
