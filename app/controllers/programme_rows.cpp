// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/programme_rows.hpp"

#include "app/log_service.hpp"
#include "core/programme/course.hpp"

#include <algorithm>
#include <iterator>

namespace stridetick::app {

namespace {

using std::chrono::days;

constexpr days kAround{1};      // a clock set back, a journey
constexpr days kFollowed{366};  // the last follow-up is 26 weeks after the end
constexpr days kRecent{60};     // a refresher comes every 30 days

template <class Records>
void append(Records& to, Records& from) {
    std::ranges::move(from, std::back_inserter(to));
}

}  // namespace

log::History rowsOf(const LogService& log, const core::Programme& programme,
                    std::span<const core::ProgrammeStep> steps, const core::WallTime& now) {
    const auto from = programme.at.utc - kAround;
    const auto until = std::max(now.utc, programme.at.utc) + kAround;
    const auto course = core::courseOf(programme, steps);
    if (course.finishedOn) {
        const auto over = std::chrono::sys_days{course.finishedOn->time_since_epoch()} + kFollowed;
        if (over < until - kRecent) {
            auto rows = log.history({from, over});
            auto recent = log.history({until - kRecent, until});
            append(rows.measurements, recent.measurements);
            append(rows.sessions, recent.sessions);
            append(rows.reports, recent.reports);
            return rows;
        }
    }
    return log.history({from, until});
}

log::History recentRows(const LogService& log, const core::WallTime& now) {
    return log.history({now.utc - kAround, now.utc + kAround});
}

}  // namespace stridetick::app
