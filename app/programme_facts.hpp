// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/records/programme.hpp"
#include "core/records/programme_step.hpp"

namespace stridetick::app::words {

/// Every number that decided a step, as clauses of a sentence; empty where there is none.
QString facts(const core::Programme& programme, const core::ProgrammeStep& step);

}  // namespace stridetick::app::words
