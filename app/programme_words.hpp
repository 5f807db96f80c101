// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/records/programme.hpp"
#include "core/records/programme_step.hpp"

#include <span>

namespace stridetick::app::words {

/// What happened to a programme at the last of `steps`, which are all up to that one, with every
/// number that decided: "Week 2 is repeated: your silent minutes were 3.4 % off the target (median
/// of 3), the band is 3 %." A choice is told with the numbers that it was made about. Promises
/// nothing (R35).
QString explain(const core::Programme& programme, std::span<const core::ProgrammeStep> steps);
/// While something is offered, up to the step that is about it: a pause or other days since say
/// nothing of it. All of `steps` otherwise.
std::span<const core::ProgrammeStep> upToOffer(std::span<const core::ProgrammeStep> steps);

}  // namespace stridetick::app::words
