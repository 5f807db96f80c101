// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/cadence_range.hpp"

#include "core/programme/check_band.hpp"

#include <algorithm>
#include <limits>

namespace stridetick::app {

namespace {

constexpr double kMargin = 4;
constexpr double kLeastSpan = 20;

void take(CadenceRange& range, double value) {
    range.low = std::min(range.low, value);
    range.high = std::max(range.high, value);
}

void takeWeek(CadenceRange& range, const core::WeekSummary& week, bool corrected) {
    for (const auto* series : {&week.quiet, &week.carryOver, &week.paced}) {
        if (const auto& value = corrected ? series->corrected : series->mean) {
            const double half = series->halfWidth ? series->halfWidth->valueSpm() : 0;
            take(range, value->valueSpm() - half);
            take(range, value->valueSpm() + half);
        }
    }
    if (week.target) {
        take(range, week.target->valueSpm() * (1 - core::bandShare()));
        take(range, week.target->valueSpm() * (1 + core::bandShare()));
    }
    if (week.baseline) {
        take(range, week.baseline->valueSpm());
    }
}

}  // namespace

CadenceRange cadenceRange(std::span<const core::WeekSummary> weeks, bool corrected) {
    CadenceRange range{std::numeric_limits<double>::max(), 0};
    for (const auto& week : weeks) {
        takeWeek(range, week, corrected);
    }
    if (range.high == 0) {
        return {};
    }
    const double pad = kMargin + std::max(0.0, kLeastSpan - (range.high - range.low)) / 2;
    return {range.low - pad, range.high + pad};
}

}  // namespace stridetick::app
