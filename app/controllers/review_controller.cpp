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
const core::WallTime& startOf(const WatchedRun& run) { return run.startedAt; }

core::SessionId idOf(const WatchedRun& run) { return run.trace.session; }
template <class Record>
auto idOf(const Record& record) {
    return record.id;
}

}  // namespace

ReviewController::ReviewController(const core::Clock& clock, LogService& log, QObject* parent)
    : QObject(parent), clock_(clock), log_(log) {
    soon_.setSingleShot(true);
    soon_.setInterval(kSoon);
    connect(&soon_, &QTimer::timeout, this, &ReviewController::refresh);
    connect(&log_, &LogService::replaced, this, &ReviewController::forgetChanges);
    connect(&log_, &LogService::replacingBegun, this, &ReviewController::changed);
    connect(&log_, &LogService::replacingEnded, this, &ReviewController::changed);
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
    const auto& history = reading.history;
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
    if (!log_.readable() && !read_.weeks.empty()) {
        return emit changed();  // what was read before is worth more than what waits alone
    }
    hasEarlier_ = oldestWeek < pageFirst;
    programmes_ = programmes;
    empty_ = !oldest && history.measurements.empty() && history.sessions.empty();
    read_ = std::move(reading);
    std::erase_if(read_.weeks, [&](const core::WeekSummary& week) { return week.start < first; });
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
    std::ranges::copy_if(read_.history.measurements, std::back_inserter(week.measurements), within,
                         &core::Measurement::at);
    std::ranges::copy_if(read_.history.targets, std::back_inserter(week.targets), within,
                         &core::Target::at);
    std::ranges::copy_if(read_.history.sessions, std::back_inserter(week.sessions), within,
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
    const auto found = std::ranges::find(read_.history.reports, id, &core::SessionReport::session);
    return found == read_.history.reports.end() ? std::nullopt : std::optional(*found);
}

std::vector<core::Measurement> ReviewController::checksOf(const core::SessionId& id) const {
    std::vector<core::Measurement> checks;
    std::ranges::copy_if(read_.history.measurements, std::back_inserter(checks),
                         [&](const core::Measurement& m) { return m.session == id; });
    return checks;
}

std::optional<core::CadenceTrace> ReviewController::traceOf(const core::SessionId& id) const {
    const auto found = std::ranges::find(read_.history.traces, id, &core::CadenceTrace::session);
    return found == read_.history.traces.end() ? std::nullopt : std::optional(*found);
}

std::optional<core::StepsPerMinute> ReviewController::targetOf(const core::Session& session) const {
    return app::targetOf(session, read_.targets);
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
    return log_.replacing()
               ? tr("Your log is being restored or merged: change your entries when that is done.")
               : QString();
}

template <class Refusal, class Entry, class Details>
tl::expected<void, Refusal> ReviewController::changeTo(const Entry& before,
                                                       const Details& details) {
    const auto after = core::withDetails(before, details);
    if (!after) {
        return tl::unexpected(after.error());
    }
    if (details != core::detailsOf(before) && !log_.replacing()) {
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

void ReviewController::countOneFoot(const core::Session& session, bool oneFoot) {
    const auto trace = traceOf(session.id);
    if (!trace || trace->oneFoot == oneFoot || !whyNotNow().isEmpty()) {
        return;
    }
    const WatchedRun before{*trace, session.startedAt};
    auto after = before;
    after.trace.oneFoot = oneFoot;
    history_.add({before, after});
    write(after);
}

void ReviewController::remove(const core::Measurement& measurement) {
    if (log_.replacing()) {
        return;
    }
    history_.add({measurement});
    erase(measurement);
}

void ReviewController::remove(const core::Session& session) {
    if (session.state == core::SessionState::Running || log_.replacing()) {
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
    const QString when = format::dayAndTime(
        std::visit([](const auto& record) { return startOf(record); }, step->before));
    if (std::holds_alternative<WatchedRun>(step->before)) {
        return tr("Undo: changed feet of the watch, run of %1").arg(when);
    }
    const bool measurement = std::holds_alternative<core::Measurement>(step->before);
    if (step->after) {
        return measurement ? tr("Undo: changed measurement of %1").arg(when)
                           : tr("Undo: changed run of %1").arg(when);
    }
    return measurement ? tr("Undo: deleted measurement of %1").arg(when)
                       : tr("Undo: deleted run of %1").arg(when);
}

void ReviewController::undo() {
    if (log_.replacing()) {
        return;
    }
    if (const auto* step = history_.undo()) {
        write(step->before);
    }
}

void ReviewController::redo() {
    if (log_.replacing()) {
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
    const auto now = clock_.wallNow();
    if (const auto* run = std::get_if<WatchedRun>(&record)) {
        log_.save({log::Edit<core::CadenceTrace>{run->trace, now}});
    } else if (const auto* session = std::get_if<core::Session>(&record)) {
        log_.save({log::Edit<core::Session>{*session, now}});
    } else {
        log_.save({log::Edit<core::Measurement>{std::get<core::Measurement>(record), now}});
    }
    show(record);
}

/// Of a trace there is no deletion: it goes with its session.
void ReviewController::erase(const Record& record) {
    const auto now = clock_.wallNow();
    if (const auto* session = std::get_if<core::Session>(&record)) {
        log_.save({log::Delete<core::Session>{session->id, now}});
    } else if (const auto* measurement = std::get_if<core::Measurement>(&record)) {
        log_.save({log::Delete<core::Measurement>{measurement->id, now}});
    }
    show(record);
}

void ReviewController::show(const Record& record) {
    const auto day =
        std::visit([](const auto& entry) { return core::localDay(startOf(entry)); }, record);
    show(day, std::visit([](const auto& entry) { return idOf(entry).text(); }, record));
}

void ReviewController::show(std::chrono::local_days day, const std::string& id) {
    emit touched(turnTo(day), id);
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
