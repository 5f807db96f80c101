// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/report_controller.hpp"

#include "app/format.hpp"
#include "app/log_service.hpp"
#include "app/plan_words.hpp"
#include "core/history/programme_past.hpp"
#include "core/time/local_week.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace stridetick::app {

namespace {

constexpr std::chrono::days kAfterwards{26 * 7 + 28};  // the last follow-up, and time to take it
constexpr std::chrono::days kLongest{2 * 365};         // a programme that was never ended

}  // namespace

ReportController::ReportController(const core::Clock& clock, LogService& log, QObject* parent)
    : QObject(parent), clock_(clock), log_(log) {}

QStringList ReportController::programmes() const {
    QStringList lines;
    for (const auto& past : programmes_) {
        const auto& programme = past.programme;
        lines.append(tr("From %1, %2, target %3")
                         .arg(format::date(core::localDay(programme.at)),
                              words::planInSentence(programme.plan),
                              format::tempo(programme.target)));
    }
    return lines;
}

void ReportController::choose(std::size_t programme) {
    if (programme < programmes_.size()) {
        wanted_ = programmes_[programme].programme.id;
    }
    refresh();
}

void ReportController::forget() { reader_.forget(); }

QString ReportController::suggestedName() const {
    const auto day = core::localDay(clock_.wallNow());
    const std::chrono::year_month_day date{day};
    return QStringLiteral("Stridetick %1-%2-%3.pdf")
        .arg(static_cast<int>(date.year()), 4, 10, QChar('0'))
        .arg(static_cast<unsigned>(date.month()), 2, 10, QChar('0'))
        .arg(static_cast<unsigned>(date.day()), 2, 10, QChar('0'));
}

void ReportController::refresh() {
    programmes_ = reader_.read(log_);
    std::ranges::reverse(programmes_);
    report_.reset();
    chosen_ = 0;
    if (programmes_.empty()) {
        return emit changed();
    }
    const auto known = std::ranges::find(
        programmes_, wanted_, [](const auto& past) { return std::optional{past.programme.id}; });
    if (known != programmes_.end()) {
        chosen_ = static_cast<std::size_t>(known - programmes_.begin());
    }
    const auto& past = programmes_[chosen_];
    const auto start = core::localDay(past.programme.at);
    const auto today = core::localDay(clock_.wallNow());
    const auto end = core::endOf(past);
    const auto until = std::min({today, end ? *end + kAfterwards : today, start + kLongest});
    const auto weekday = std::chrono::weekday{start};
    const auto reading = readWeeks(log_, {&past, 1}, start, std::max(start, until), weekday);
    const std::array baselines{core::baselineOf(past.programme)};
    const auto targets = core::targetsOf(past);
    const auto& history = reading.history;
    report_ = core::reportOf(past,
                             {.measurements = history.measurements,
                              .sessions = history.sessions,
                              .reports = history.reports,
                              .traces = history.traces,
                              .targets = targets,
                              .baselines = baselines},
                             until);
    const auto baseline = log_.baselineBefore(past.programme.at.utc + std::chrono::milliseconds{1});
    if (baseline && past.programme.baseline == baseline->id) {
        report_->baseline = baseline;
        for (const auto& id : baseline->from) {
            if (auto found = log_.measurement(id)) {
                report_->baselineFrom.push_back(*std::move(found));
            }
        }
    }
    emit changed();
}

}  // namespace stridetick::app
