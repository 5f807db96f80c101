// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/pain_rule.hpp"

#include "core/programme/programme_rules.hpp"

namespace stridetick::core {

PainVerdict judgePain(const SessionReport& report) {
    const bool nextDayStops =
        report.nextDay && (report.nextDay->pain == NextDay::Pain::Worse || report.nextDay->atRest);
    if (report.pain >= rules::kPainStop || report.sharp || report.limp || report.atRest ||
        report.bonySpot || nextDayStops) {
        return PainVerdict::Stop;
    }
    return report.pain >= rules::kPainHold || report.grew ? PainVerdict::Hold : PainVerdict::GoOn;
}

bool achillesHolds(const SessionReport& report, int row) {
    return row <= rules::kLastRowOfAchilles && report.nextDay && report.nextDay->achilles;
}

}  // namespace stridetick::core
