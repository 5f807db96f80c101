// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/ui/theme.hpp"
#include "core/records/measurement.hpp"
#include "core/records/session.hpp"
#include "core/records/target.hpp"
#include "core/target/baseline_rule.hpp"
#include "core/target/target_rule.hpp"
#include "core/target/verdict.hpp"

#include <optional>

/// Sentences about measurements, targets and sessions that that the pages say.
namespace stridetick::app::words {

struct Judged {
    QString text;
    theme::Tone tone = theme::Tone::Plain;
};

/// "Under 160", "On the line", "Clear": with the words for too close to call.
Judged verdict(const core::Verdict& verdict);
/// Why a measurement makes no baseline; empty for one that does.
QString whyNoBaseline(const core::Measurement& measurement);
/// "78 taps (156 by counting); 2 missed, 1 double".
QString tapsAndRepairs(const core::Measurement& measurement);
QString targetKind(core::TargetKind kind);
/// What is wrong with a typed target, or outside the usual; empty where nothing is.
QString typedProblem(core::TypedTarget::Kind kind, bool belowOwn = false);
QString baselineRule(core::BaselineRule rule);
/// "Tapped", "Counted over 30 s".
QString method(const core::Measurement& measurement);
QString sessionState(core::SessionState state);

}  // namespace stridetick::app::words
