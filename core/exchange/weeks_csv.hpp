// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/weekly_summary.hpp"

#include <span>
#include <string>

namespace stridetick::exchange {

/// Weeks as a sheet by RFC 4180, with the columns of `stridetick history --json`.
std::string weeksCsv(std::span<const core::WeekSummary> weeks);

}  // namespace stridetick::exchange
