// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/weekly_summary.hpp"

#include <span>

namespace stridetick::app {

/// Of a chart's axis, in steps a minute.
struct CadenceRange {
    double low = 150;
    double high = 170;
};

/// Holds all that is drawn of these weeks, with room around it, and at least 20 steps a minute, so
/// that noise does not look like change.
CadenceRange cadenceRange(std::span<const core::WeekSummary> weeks, bool corrected);

}  // namespace stridetick::app
