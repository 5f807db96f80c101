// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/review_controller.hpp"

#include <QLocale>

#include "app/format.hpp"
#include "app/log_service.hpp"
#include "app/programme_words.hpp"
#include "core/time/local_week.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace stridetick::app {

namespace {

constexpr std::chrono::milliseconds kSoon{100};

const core::WallTime& startOf(const core::Measurement& measurement) { return measurement.at; }
const core::WallTime& startOf(const core::Session& session) { return session.startedAt; }

}  // namespace

ReviewController::ReviewController(const core::Clock& clock, LogService& log, QObject* parent)
    : QObject(parent), clock_(clock), log_(log) {
    soon_.setSingleShot(true);
    soon_.setInterval(kSoon);
    connect(&soon_, &QTimer::timeout, this, &ReviewController::refresh);
    connect(&log_, &LogService::restored, this, &ReviewController::forgetChanges);
    connect(&log_, &LogService::restoreBegun, this, &ReviewController::changed);
    connect(&log_, &LogService::restoreFailed, this, &ReviewController::changed);
}

bool ReviewController::logOpened() const { return log_.opening().has_value(); }

bool ReviewController::readable() const noexcept { return log_.readable(); }

std::chrono::weekday ReviewController::firstWeekday() const {
    return std::chrono::weekday{static_cast<unsigned>(QLocale().firstDayOfWeek())};
}

void ReviewController::refresh() {
    const auto today = core::localDay(clock_.wallNow());
    const auto thisWeek = core::weekStart(today, firstWeekday());
    const auto last = thisWeek - pagesBack_ * kPage;
    const auto pageFirst = last - kPage + std::chrono::weeks{1};
    const auto& programmes = reader_.read(log_);
    auto reading = readWeeks(log_, programmes, pageFirst, last, firstWeekday());
    auto& history = reading.history;
    const auto oldest = log_.firstEntry();
    auto oldestWeek = last;
    const auto reachBackTo = [&](const core::WallTime& at) {
        oldestWeek = std::min(oldestWeek, core::weekStart(core::localDay(at), firstWeekday()));
    };
    if (oldest) {
        reachBackTo(*oldest);
    }
    // The oldest may be among those that wait to be written.
    if (!history.measurements.empty()) {
        reachBackTo(history.measurements.front().at);
    }
    if (!history.sessions.empty()) {
        reachBackTo(history.sessions.front().startedAt);
    }
    const auto first = std::max(pageFirst, oldestWeek);
    if (!log_.readable() && !weeks_.empty()) {
        return emit changed();  // what was read before is worth more than what waits alone
    }
    hasEarlier_ = oldestWeek < pageFirst;
    measurements_ = std::move(history.measurements);
    targets_ = std::move(history.targets);
    sessions_ = std::move(history.sessions);
    reports_ = std::move(history.reports);
    programmes_ = programmes;
    empty_ = !oldest && measurements_.empty() && sessions_.empty();
    weeks_ = std::move(reading.weeks);
    std::erase_if(weeks_, [&](const core::WeekSummary& week) { return week.start < first; });
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
    for (const auto& [programme, steps] : programmes_) {
        for (std::size_t i = 0; i < steps.size(); ++i) {
            if (within(steps[i].at)) {
                const auto told = words::explain(programme, std::span(steps).first(i + 1));
                week.steps.push_back({steps[i], told});
            }
        }
    }
    std::ranges::reverse(week.measurements);
    std::ranges::reverse(week.targets);
    std::ranges::reverse(week.sessions);
    return week;
}

std::optional<core::SessionReport> ReviewController::reportOf(const core::SessionId& id) const {
    const auto found = std::ranges::find(reports_, id, &core::SessionReport::session);
    return found == reports_.end() ? std::nullopt : std::optional(*found);
}

std::vector<core::Measurement> ReviewController::checksOf(const core::SessionId& id) const {
    std::vector<core::Measurement> checks;
    std::ranges::copy_if(measurements_, std::back_inserter(checks),
                         [&](const core::Measurement& m) { return m.session == id; });
    return checks;
}

void ReviewController::showEarlier() {
    ++pagesBack_;
    refresh();
}

void ReviewController::showLater() {
    pagesBack_ = std::max(0, pagesBack_ - 1);
    refresh();
}

QString ReviewController::whyNotNow() const {
    return log_.restoring()
               ? tr("A backup is being restored: change your entries when that is done.")
               : QString();
}

template <class Refusal, class Entry, class Details>
tl::expected<void, Refusal> ReviewController::changeTo(const Entry& before,
                                                       const Details& details) {
    const auto after = core::withDetails(before, details);
    if (!after) {
        return tl::unexpected(after.error());
    }
    if (details != core::detailsOf(before) && !log_.restoring()) {
        history_.add({before, *after});
        write(*after);
    }
    return {};
}

tl::expected<void, core::MeasurementRefusal> ReviewController::change(
    const core::Measurement& before, const core::MeasurementDetails& details) {
    return changeTo<core::MeasurementRefusal>(before, details);
}

tl::expected<void, core::SessionRefusal> ReviewController::change(
    const core::Session& before, const core::SessionDetails& details) {
    return changeTo<core::SessionRefusal>(before, details);
}

void ReviewController::remove(const core::Measurement& measurement) {
    if (log_.restoring()) {
        return;
    }
    history_.add({measurement});
    erase(measurement);
}

void ReviewController::remove(const core::Session& session) {
    if (session.state == core::SessionState::Running || log_.restoring()) {
        return;
    }
    history_.add({session});
    erase(session);
}

QString ReviewController::undoWords() const {
    const auto* step = history_.undoable();
    if (step == nullptr) {
        return {};
    }
    const bool measurement = std::holds_alternative<core::Measurement>(step->before);
    const QString when = format::dayAndTime(
        std::visit([](const auto& record) { return startOf(record); }, step->before));
    if (step->after) {
        return measurement ? tr("Undo: changed measurement of %1").arg(when)
                           : tr("Undo: changed run of %1").arg(when);
    }
    return measurement ? tr("Undo: deleted measurement of %1").arg(when)
                       : tr("Undo: deleted run of %1").arg(when);
}

void ReviewController::undo() {
    if (log_.restoring()) {
        return;
    }
    if (const auto* step = history_.undo()) {
        write(step->before);
    }
}

void ReviewController::redo() {
    if (log_.restoring()) {
        return;
    }
    const auto* step = history_.redo();
    if (step == nullptr) {
        return;
    }
    if (step->after) {
        write(*step->after);
    } else {
        erase(step->before);
    }
}

void ReviewController::write(const Record& record) {
    std::visit(
        [this]<class Entry>(const Entry& entry) {
            log_.save({log::Edit<Entry>{entry, clock_.wallNow()}});
        },
        record);
    show(record);
}

void ReviewController::erase(const Record& record) {
    std::visit(
        [this]<class Entry>(const Entry& entry) {
            log_.save({log::Delete<Entry>{entry.id, clock_.wallNow()}});
        },
        record);
    show(record);
}

/// Turns to the page that the record's week is on.
void ReviewController::show(const Record& record) {
    const auto day =
        std::visit([](const auto& entry) { return core::localDay(startOf(entry)); }, record);
    emit touched(turnTo(day),
                 std::visit([](const auto& entry) { return entry.id.text(); }, record));
}

std::chrono::local_days ReviewController::turnTo(std::chrono::local_days day) {
    const auto week = core::weekStart(day, firstWeekday());
    const auto thisWeek = core::weekStart(core::localDay(clock_.wallNow()), firstWeekday());
    pagesBack_ = std::max(0, static_cast<int>((thisWeek - week) / kPage));
    refresh();
    return week;
}

void ReviewController::forgetChanges() {
    history_.clear();
    reader_.forget();
    emit replaced();
    refresh();
}

}  // namespace stridetick::app
