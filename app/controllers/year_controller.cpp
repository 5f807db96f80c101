// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/year_controller.hpp"

#include <QLocale>

#include "app/log_service.hpp"
#include "core/log/week_range.hpp"
#include "core/time/local_week.hpp"

#include <algorithm>
#include <utility>

namespace stridetick::app {

namespace {

std::chrono::year yearOf(std::chrono::local_days day) {
    return std::chrono::year_month_day{day}.year();
}

}  // namespace

YearController::YearController(const core::Clock& clock, LogService& log, QObject* parent)
    : QObject(parent), clock_(clock), log_(log), year_(yearOf(today())), firstYear_(year_) {}

std::chrono::local_days YearController::today() const { return core::localDay(clock_.wallNow()); }

bool YearController::hasLater() const { return year_ < yearOf(today()); }

void YearController::showYear(std::chrono::year year) {
    year_ = year;
    refresh();
}

void YearController::forget() { reader_.forget(); }

void YearController::refresh() {
    const auto oldest = log_.firstEntry();
    const auto& programmes = reader_.read(log_);
    const auto thisYear = yearOf(today());
    auto first = oldest ? std::min(thisYear, yearOf(core::localDay(*oldest))) : thisYear;
    if (!programmes.empty()) {
        first = std::min(first, yearOf(core::localDay(programmes.front().programme.at)));
    }
    const auto year = std::clamp(year_, first, thisYear);
    const std::chrono::local_days begin{year / std::chrono::January / 1};
    const std::chrono::local_days end{year / std::chrono::December / 31};
    const auto history = log_.history(log::rangeOfWeeks(begin - std::chrono::days{6}, end));
    if (!log_.readable() && !days_.empty()) {
        return emit changed();  // what was read before is worth more than what waits alone
    }
    firstYear_ = first;
    year_ = year;
    days_ = core::yearDays(year_, history.sessions, programmes, today(),
                           std::chrono::weekday{static_cast<unsigned>(QLocale().firstDayOfWeek())});
    emit changed();
}

}  // namespace stridetick::app
