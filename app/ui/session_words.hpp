// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/programme/course.hpp"
#include "core/records/measurement.hpp"
#include "core/records/programme_step.hpp"
#include "core/records/session.hpp"
#include "core/records/session_report.hpp"

#include <optional>
#include <vector>

/// What an entry of the log is in full, a sentence to a line.
namespace stridetick::app::words {

/// Place in the programme, blocks, pauses, checks, what the runner said, note.
QStringList details(const core::Session& session, const std::vector<core::Measurement>& checks,
                    const std::optional<core::SessionReport>& report, core::SpeedUnit unit);
/// Of a session of the plan: "7 of 15 minutes of the session were run" and what that counts as
/// (rules.md 3.4).
QString countsAs(const core::Session& session, const core::Course& course);
/// "less pain than after the run, at night or at rest"
QString nextDay(const core::NextDay& day);
QStringList details(const core::Measurement& measurement);
/// "161.3 ± 0.9 spm, 0.4 % above the target" of a check.
QString check(const core::Measurement& measurement);

}  // namespace stridetick::app::words
