// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/course_rules.hpp"

#include <optional>

namespace stridetick::core {

// The steps that the runner makes (rules.md 4); nothing where one is not open to him now.

/// What can be chosen now: what is offered, and what overrules.
Offer openChoices(const ProgrammeHistory& history);
std::optional<ProgrammeStep> chosen(const ProgrammeHistory& history, Choice choice,
                                    const WallTime& now);
std::optional<ProgrammeStep> paused(const ProgrammeHistory& history, const WallTime& now);
std::optional<ProgrammeStep> resumed(const ProgrammeHistory& history, const WallTime& now);
std::optional<ProgrammeStep> ended(const ProgrammeHistory& history, const WallTime& now);
std::optional<ProgrammeStep> daysChanged(const ProgrammeHistory& history, TrainingDays days,
                                         const WallTime& now);

}  // namespace stridetick::core
