// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/backup_retention.hpp"

#include "core/time/local_week.hpp"

#include <algorithm>
#include <functional>
#include <set>

namespace stridetick::log {

namespace {

using Moment = std::chrono::sys_time<std::chrono::milliseconds>;

/// Of moments from the newest to the oldest, the first of each of the first `count` periods.
template <class PeriodOf>
void keepNewestOfEach(const std::vector<Moment>& newestFirst, std::size_t count, PeriodOf periodOf,
                      std::set<Moment>& kept) {
    std::set<decltype(periodOf(Moment{}))> seen;
    for (const auto moment : newestFirst) {
        if (seen.size() < count && seen.insert(periodOf(moment)).second) {
            kept.insert(moment);
        }
    }
}

}  // namespace

std::vector<Moment> backupsToDrop(std::vector<Moment> daily, std::chrono::minutes offset) {
    std::ranges::sort(daily, std::greater());
    const auto day = [&](Moment moment) { return core::localDay({moment, offset}); };
    const auto week = [&](Moment moment) {
        return core::weekStart(day(moment), std::chrono::Monday);
    };
    const auto month = [&](Moment moment) {
        const std::chrono::year_month_day date{day(moment)};
        return date.year() / date.month();
    };
    std::set<Moment> kept;
    keepNewestOfEach(daily, kDailyKept, day, kept);
    keepNewestOfEach(daily, kWeeklyKept, week, kept);
    keepNewestOfEach(daily, kMonthlyKept, month, kept);
    std::erase_if(daily, [&](Moment moment) { return kept.contains(moment); });
    return daily;
}

}  // namespace stridetick::log
