// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/history/programme_report.hpp"
#include "core/units/speed.hpp"

/// The report of a programme in words, as rich text for one page of paper.
namespace stridetick::app::words {

/// What may be left out, so that the longest programme finds room on one page; the page says how
/// much was.
struct ReportRoom {
    int weeks = 1000;      ///< rows of the table, the first and the last ones
    int decisions = 1000;  ///< the last ones
    int answers = 1000;    ///< sessions of which pain is told, the last ones
};

/// Who, when, from which baseline to which target.
QString reportHead(const core::ProgrammeReport& report, const QString& name, core::SpeedUnit unit,
                   const core::WallTime& now);
/// Dose, outcome, pain, effort and decisions.
QString reportBody(const core::ProgrammeReport& report, core::SpeedUnit unit,
                   const ReportRoom& room);
/// What every term means, the sources, and what all this is not.
QString reportTerms();

}  // namespace stridetick::app::words
