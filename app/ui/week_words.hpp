// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/history/weekly_summary.hpp"
#include "core/history/year_days.hpp"

/// Weeks and days in words and numbers, for those who read and those who listen.
namespace stridetick::app::words {

/// "quiet", "carry-over", "paced".
QString condition(core::Condition condition);
/// What a condition is, in a sentence.
QString explained(core::Condition condition);
/// "153.8 ± 0.6", or a dash. Corrected: at the speed of the baseline (R13).
QString cadence(const core::WeekCadence& cadence, bool corrected = false);
/// All that the chart draws of a week, exact.
QString week(const core::WeekSummary& week, bool corrected);
/// With its distance, where one is known.
QString weekTitle(const core::WeekSummary& week, core::SpeedUnit unit);
/// "Wed 4 Mar: 2 runs, 50 min, 25 min with the click."
QString day(const core::YearDay& day);
/// R13: how far from the baseline's speed is far.
QString comparableSpeed(core::SpeedUnit unit);
QString dayKind(core::YearDay::Kind kind);

}  // namespace stridetick::app::words
