// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/session_report.hpp"

#include <optional>

namespace stridetick::core {

enum class PainVerdict { GoOn, Hold, Stop };

/// R30, of the session and its next day.
PainVerdict judgePain(const SessionReport& report);
/// What decided that: the first that stops, else the first that holds.
std::optional<PainSign> decidingSign(const SessionReport& report);
/// rules.md 2: pain, or the Achilles in the first two rows, asks for the old cadence.
bool saysHold(const SessionReport& report, int row);
/// R31: stiff or painful in the morning, in the first two rows.
bool achillesHolds(const SessionReport& report, int row);

}  // namespace stridetick::core
