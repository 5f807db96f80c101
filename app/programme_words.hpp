// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/records/programme_step.hpp"

#include <span>

namespace stridetick::app::words {

/// What happened to a programme, with every number that decided: "Week 2 is repeated: your silent
/// minutes were 3.4 % off the target (median of 3), the band is 3 %." Promises nothing (R35).
/// `before` is the step before it: a choice is made in spite of its numbers.
QString explain(const core::ProgrammeStep& step, const core::ProgrammeStep* before = nullptr);
/// The last of `steps`, which are not empty.
QString explainLast(std::span<const core::ProgrammeStep> steps);

}  // namespace stridetick::app::words
