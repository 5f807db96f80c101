// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/course_rules.hpp"

#include <optional>
#include <vector>

namespace stridetick::core {

/// The quiet minutes that the test has so far, two at most: the first of each of the first two
/// days, after the newest session (R24).
std::vector<Measurement> testMinutes(const ProgrammeHistory& history);

/// low, then high (R9, R25); nothing where the target is as high already.
std::optional<StepsPerMinute> stepUp(const Programme& programme, StepsPerMinute target);

/// The follow-up that is reached on `day` and still wanted (R24): its weeks.
std::optional<std::chrono::weeks> followUpDue(const ProgrammeHistory& history, const Course& course,
                                              std::chrono::local_days day);

/// rules.md 3.6.
std::optional<ProgrammeStep> verdict(const ProgrammeHistory& history, const Course& course,
                                     const WallTime& now);
/// rules.md 3.7.
std::optional<ProgrammeStep> followedUp(const ProgrammeHistory& history, const Course& course,
                                        const WallTime& now);

}  // namespace stridetick::core
