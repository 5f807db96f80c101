// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log_types.hpp"

#include <vector>

namespace stridetick::bench {

/// What a runner of many years has in the log, oldest first. A run a day with its report, a silent
/// check in it, and a minute measured before it; every two years a programme of six weeks, with its
/// steps, the quiet minutes after it and its refreshers; a pause in some runs.
std::vector<log::LogRequest> longLife(int days, core::WallTime lastDay);

}  // namespace stridetick::bench
