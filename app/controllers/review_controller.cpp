// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/review_controller.hpp"

#include <QLocale>

#include "app/log_service.hpp"
#include "core/time/local_week.hpp"

#include <algorithm>

namespace stridetick::app {

namespace {

// Offsets from UTC lie within a day, so a day's margin catches every local week.
constexpr std::chrono::days kMargin{1};

std::chrono::sys_time<std::chrono::milliseconds> asUtc(std::chrono::local_days day) {
    return std::chrono::sys_days{day.time_since_epoch()};
}

constexpr std::chrono::milliseconds kSoon{100};

}  // namespace

ReviewController::ReviewController(const core::Clock& clock, LogService& log, QObject* parent)
    : QObject(parent), clock_(clock), log_(log) {
    soon_.setSingleShot(true);
    soon_.setInterval(kSoon);
    connect(&soon_, &QTimer::timeout, this, &ReviewController::refresh);
}

bool ReviewController::readable() const noexcept { return log_.readable(); }

std::chrono::weekday ReviewController::firstWeekday() const {
    return std::chrono::weekday{static_cast<unsigned>(QLocale().firstDayOfWeek())};
}

void ReviewController::refresh() {
    const auto today = core::localDay(clock_.wallNow());
    const auto thisWeek = core::weekStart(today, firstWeekday());
    const auto last = thisWeek - pagesBack_ * kPage;
    const auto pageFirst = last - kPage + std::chrono::weeks{1};
    const auto oldest = log_.firstEntry();
    const auto oldestWeek =
        oldest ? core::weekStart(core::localDay(*oldest), firstWeekday()) : last;
    const auto first = std::max(pageFirst, std::min(oldestWeek, last));
    auto history =
        log_.history({asUtc(first) - kMargin, asUtc(last + std::chrono::weeks{1}) + kMargin});
    auto before = log_.targetBefore(asUtc(first) - kMargin);
    if (!log_.readable() && !weeks_.empty()) {
        return emit changed();  // what was read before is worth more than what waits alone
    }
    hasEarlier_ = oldestWeek < pageFirst;
    measurements_ = std::move(history.measurements);
    targets_ = std::move(history.targets);
    sessions_ = std::move(history.sessions);
    auto targets = targets_;
    if (before) {
        targets.push_back(*std::move(before));
    }
    empty_ = !oldest && measurements_.empty() && sessions_.empty();
    weeks_ = core::summariseWeeks(measurements_, sessions_, targets, first, last, firstWeekday());
    emit changed();
}

bool ReviewController::isThisWeek(const core::WeekSummary& week) const {
    return week.start == core::weekStart(core::localDay(clock_.wallNow()), firstWeekday());
}

ReviewController::Week ReviewController::entries(std::chrono::local_days start) const {
    const auto within = [&](const core::WallTime& at) {
        return core::weekStart(core::localDay(at), firstWeekday()) == start;
    };
    Week week;
    std::ranges::copy_if(measurements_, std::back_inserter(week.measurements), within,
                         &core::Measurement::at);
    std::ranges::copy_if(targets_, std::back_inserter(week.targets), within, &core::Target::at);
    std::ranges::copy_if(sessions_, std::back_inserter(week.sessions), within,
                         &core::Session::startedAt);
    std::ranges::reverse(week.measurements);
    std::ranges::reverse(week.targets);
    std::ranges::reverse(week.sessions);
    return week;
}

void ReviewController::showEarlier() {
    ++pagesBack_;
    refresh();
}

void ReviewController::showLater() {
    pagesBack_ = std::max(0, pagesBack_ - 1);
    refresh();
}

void ReviewController::deleteMeasurement(const core::MeasurementId& id) {
    const auto found = std::ranges::find(measurements_, id, &core::Measurement::id);
    if (found == measurements_.end()) {
        return;
    }
    deleted_.push_back(*found);
    log_.save({log::Delete<core::Measurement>{id, clock_.wallNow()}});
    refresh();
}

void ReviewController::undoDelete(const core::MeasurementId& id) {
    const auto found = std::ranges::find(deleted_, id, &core::Measurement::id);
    if (found == deleted_.end()) {
        return;
    }
    log_.save({log::Edit<core::Measurement>{*found, clock_.wallNow()}});
    deleted_.erase(found);
    refresh();
}

}  // namespace stridetick::app
