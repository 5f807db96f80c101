// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/chart_controller.hpp"

#include <QLocale>

#include "app/log_service.hpp"
#include "core/history/programme_past.hpp"
#include "core/time/local_week.hpp"

#include <algorithm>
#include <utility>

namespace stridetick::app {

namespace {

constexpr std::chrono::weeks kTwelveWeeks{12};
constexpr std::chrono::weeks kYear{53};
constexpr std::chrono::weeks kAtOnce{26};
constexpr std::chrono::weeks kMost{5'200};  // a wrong year in a date field asks for no more

}  // namespace

ChartController::ChartController(const core::Clock& clock, LogService& log, QObject* parent)
    : QObject(parent), clock_(clock), log_(log) {
    next_.setInterval(0);
    connect(&next_, &QTimer::timeout, this, &ChartController::readMore);
}

void ChartController::setSpan(Span span) {
    span_ = span;
    refresh();
}

void ChartController::setDays(std::chrono::local_days from, std::chrono::local_days until) {
    span_ = Span::Own;
    from_ = std::min(from, until);
    until_ = std::max(from, until);
    refresh();
}

void ChartController::forget() { reader_.forget(); }

void ChartController::chooseDays() {
    const auto today = core::localDay(clock_.wallNow());
    if (span_ == Span::Programme && programmes_.empty()) {
        span_ = Span::TwelveWeeks;
    }
    switch (span_) {
        case Span::TwelveWeeks:
            until_ = today;
            from_ = today - kTwelveWeeks + std::chrono::weeks{1};
            break;
        case Span::Programme: {
            const auto& past = programmes_.back();
            from_ = core::localDay(past.programme.at);
            until_ = std::max(from_, core::endOf(past).value_or(today));
            break;
        }
        case Span::Year:
            until_ = today;
            from_ = today - kYear + std::chrono::weeks{1};
            break;
        case Span::All: {
            until_ = today;
            const auto oldest = log_.firstEntry();
            from_ = oldest ? std::min(today, core::localDay(*oldest)) : today;
            break;
        }
        case Span::Own:
            break;
    }
    from_ = std::max(from_, until_ - kMost);
}

void ChartController::refresh() {
    firstWeekday_ = std::chrono::weekday{static_cast<unsigned>(QLocale().firstDayOfWeek())};
    programmes_ = reader_.read(log_);
    chooseDays();
    read_.clear();
    readFrom_ = core::weekStart(until_, firstWeekday_) + std::chrono::weeks{1};
    next_.start();
    readMore();
}

void ChartController::readMore() {
    const auto first = core::weekStart(from_, firstWeekday_);
    const auto last = readFrom_ - std::chrono::weeks{1};
    readFrom_ = std::max(first, readFrom_ - kAtOnce);
    auto reading = readWeeks(log_, programmes_, readFrom_, last, firstWeekday_);
    if (!log_.readable() && !weeks_.empty()) {
        next_.stop();
        return emit changed();  // what was read before is worth more than what waits alone
    }
    std::ranges::move(read_, std::back_inserter(reading.weeks));
    read_ = std::move(reading.weeks);
    if (readFrom_ == first) {
        next_.stop();
        weeks_ = std::exchange(read_, {});
        emit changed();
    }
}

}  // namespace stridetick::app
