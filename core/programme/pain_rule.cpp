// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/pain_rule.hpp"

#include "core/programme/programme_rules.hpp"

#include <algorithm>
#include <initializer_list>

namespace stridetick::core {

namespace {

struct Sign {
    bool said;
    PainSign sign;
};

std::optional<PainSign> firstOf(std::initializer_list<Sign> signs) {
    const auto* const found = std::ranges::find_if(signs, &Sign::said);
    return found == signs.end() ? std::nullopt : std::optional{found->sign};
}

std::optional<PainSign> stopSign(const SessionReport& report) {
    const auto& next = report.nextDay;
    return firstOf({{report.pain >= rules::kPainStop, PainSign::Level},
                    {report.sharp, PainSign::Sharp},
                    {report.limp, PainSign::Limp},
                    {report.atRest, PainSign::AtRest},
                    {report.bonySpot, PainSign::BonySpot},
                    {next && next->pain == NextDay::Pain::Worse, PainSign::WorseNextDay},
                    {next && next->atRest, PainSign::AtRestNextDay}});
}

std::optional<PainSign> holdSign(const SessionReport& report) {
    return firstOf(
        {{report.pain >= rules::kPainHold, PainSign::Level}, {report.grew, PainSign::Grew}});
}

}  // namespace

PainVerdict judgePain(const SessionReport& report) {
    return stopSign(report)   ? PainVerdict::Stop
           : holdSign(report) ? PainVerdict::Hold
                              : PainVerdict::GoOn;
}

std::optional<PainSign> decidingSign(const SessionReport& report) {
    const auto stop = stopSign(report);
    return stop ? stop : holdSign(report);
}

bool saysHold(const SessionReport& report, int row) {
    return holdSign(report) || achillesHolds(report, row);
}

bool achillesHolds(const SessionReport& report, int row) {
    return row <= rules::kLastRowOfAchilles && report.nextDay && report.nextDay->achilles;
}

}  // namespace stridetick::core
