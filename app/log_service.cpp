// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_service.hpp"

#include "app/log_overlay.hpp"

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

namespace stridetick::app {

LogService::LogService(std::filesystem::path file, const core::Clock& clock, QObject* parent)
    : QObject(parent), file_(std::move(file)) {
    // What the writer's thread tells is heard on the window's.
    const auto heardBy = [this](auto listener) {
        return [this, listener](const auto&... told) {
            QMetaObject::invokeMethod(
                this, [this, listener, told...] { std::invoke(listener, this, told...); },
                Qt::QueuedConnection);
        };
    };
    writer_ = std::make_unique<log::LogWriter>(
        file_, clock,
        log::LogWriter::Callbacks{.onOpened = heardBy(&LogService::onOpened),
                                  .onCommitted = heardBy(&LogService::onCommitted),
                                  .onTrouble = heardBy(&LogService::onTrouble),
                                  .onRejected = heardBy(&LogService::onRejected),
                                  .onRescued = heardBy(&LogService::rescued),
                                  .onBackup = heardBy(&LogService::onBackup),
                                  .onRestored = heardBy(&LogService::onRestored),
                                  .onMerged = heardBy(&LogService::onMerged)});
}

void LogService::open() { writer_->open(); }

void LogService::backUp() { writer_->backUp(); }

void LogService::restore(const std::filesystem::path& backup) {
    writer_->restore(backup);
    beginReplacing();
}

void LogService::merge(const std::filesystem::path& from) {
    writer_->merge(from);
    beginReplacing();
}

void LogService::beginReplacing() {
    replacing_ = true;
    emit replacingBegun();
}

void LogService::endReplacing(bool another) {
    replacing_ = false;
    if (another) {
        emit replaced();
    }
    emit replacingEnded();
}

void LogService::onCommitted(log::Ticket ticket) {
    const auto done = pending_.extract(ticket);
    emit committed(ticket);
    if (done && !std::ranges::all_of(done.mapped(), log::isCheckpoint)) {
        emit finished();
    }
}

void LogService::onTrouble(const std::optional<std::string>& reason) {
    trouble_ = QString::fromStdString(reason.value_or(""));
    emit troubled(trouble_);
}

void LogService::onRejected(log::Ticket ticket, const std::string& reason) {
    pending_.erase(ticket);
    emit refused(QString::fromStdString(reason), ticket);
}

void LogService::onBackup(log::BackupKind kind, const log::LogResult<log::Backup>& backup) {
    if (backup) {
        emit backedUp(*backup);
    } else {
        emit backupFailed(kind, QString::fromStdString(backup.error().detail));
    }
}

void LogService::onRestored(const log::LogResult<log::Backup>& kept) {
    endReplacing(kept.has_value());
    if (kept) {
        emit restored(*kept);
    } else {
        emit restoreFailed(QString::fromStdString(kept.error().detail));
    }
}

void LogService::onMerged(const log::LogResult<log::MergeSummary>& summary) {
    endReplacing(summary && summary->tookAnything());
    if (summary) {
        emit merged(*summary);
    } else {
        emit mergeFailed(QString::fromStdString(summary.error().detail));
    }
}

LogService::~LogService() {
    reader_.reset();  // the writer is the last to close the log, and takes its journal away
}

void LogService::onOpened(const log::LogOpening& opening) {
    opening_ = opening;
    if (opening.outcome == log::LogOutcome::Failed) {
        failing_["opening"] = QString::fromStdString(opening.detail);  // opened() says so
        emit opened();
        return;
    }
    auto reader = log::SessionLog::tryOpenForReading(opening.path);
    answer("opening", reader.map([](const auto&) { return true; }));
    reader_.reset();
    if (reader) {
        reader_ = std::move(*reader);
    }
    emit opened();
}

log::Ticket LogService::save(std::vector<log::LogRequest> changes) {
    const auto ticket = writer_->submit(changes);
    pending_.emplace(ticket, std::move(changes));
    emit changed();
    return ticket;
}

std::size_t LogService::waiting() const {
    std::set<std::string> entries;
    forEachPending([&](const log::LogRequest& change) { entries.insert(entryOf(change)); });
    entries.erase(std::string());
    return entries.size();
}

/// In the order of their saving.
template <class Use>
void LogService::forEachPending(Use&& use) const {
    for (const auto& [ticket, changes] : pending_) {
        for (const auto& change : changes) {
            use(change);
        }
    }
}

template <class T>
T LogService::answer(const char* question, log::LogResult<T> result) const {
    if (result) {
        if (failing_.erase(question) > 0 && failing_.empty()) {
            emit unreadable({});
        }
        return std::move(*result);
    }
    const QString why = QString::fromStdString(result.error().detail);
    if (std::exchange(failing_[question], why) != why) {
        emit unreadable(why);
    }
    return T{};
}

log::History LogService::history(log::TimeRange range) const {
    log::History found;
    if (reader_) {
        found = answer("history", reader_->history(range));
    }
    WaitingParts waiting;
    forEachPending([&](const log::LogRequest& change) {
        overlay(found, range, change);
        const auto* edit = std::get_if<log::Edit<core::Session>>(&change);
        // A deletion that is undone brings these back too.
        if (edit != nullptr && reader_) {
            if (const auto report = answer("report", reader_->report(edit->record.id))) {
                overlay(found, range, *report);
            }
            if (const auto trace = answer("trace", reader_->trace(edit->record.id))) {
                overlay(found, range, *trace);
            }
        }
        waiting.layOver(found, range, change);
    });
    return found;
}

std::optional<core::WallTime> LogService::firstEntry() const {
    return reader_ ? answer("firstEntry", reader_->firstEntry()) : std::nullopt;
}

std::optional<core::Baseline> LogService::latestBaseline() const {
    auto found = reader_ ? answer("latestBaseline", reader_->latestBaseline()) : std::nullopt;
    forEachPending([&](const log::LogRequest& change) {
        if (const auto* baseline = std::get_if<core::Baseline>(&change)) {
            found = *baseline;
        }
    });
    return found;
}

std::optional<core::Target> LogService::latestTarget() const {
    auto found = reader_ ? answer("latestTarget", reader_->latestTarget()) : std::nullopt;
    forEachPending([&](const log::LogRequest& change) {
        if (const auto* target = std::get_if<core::Target>(&change)) {
            found = *target;
        }
    });
    return found;
}

std::optional<core::Target> LogService::targetBefore(
    std::chrono::sys_time<std::chrono::milliseconds> moment) const {
    return reader_ ? answer("targetBefore", reader_->latestTarget(moment)) : std::nullopt;
}

std::optional<core::Baseline> LogService::baselineBefore(
    std::chrono::sys_time<std::chrono::milliseconds> moment) const {
    return reader_ ? answer("baselineBefore", reader_->latestBaseline(moment)) : std::nullopt;
}

std::optional<core::Measurement> LogService::measurement(const core::MeasurementId& id) const {
    return reader_ ? answer("measurement", reader_->measurement(id)) : std::nullopt;
}

std::vector<core::Programme> LogService::programmes() const {
    std::vector<core::Programme> found;
    if (reader_) {
        found = answer("programmes", reader_->programmes());
    }
    forEachPending([&](const log::LogRequest& change) {
        if (const auto* programme = std::get_if<core::Programme>(&change)) {
            std::erase_if(found, [&](const auto& other) { return other.id == programme->id; });
            found.push_back(*programme);
        }
    });
    std::ranges::stable_sort(found, {}, [](const auto& programme) { return programme.at.utc; });
    return found;
}

std::optional<core::Programme> LogService::latestProgramme() const {
    auto all = programmes();
    return all.empty() ? std::nullopt : std::optional(std::move(all.back()));
}

std::vector<core::ProgrammeStep> LogService::stepsOf(const core::ProgrammeId& programme) const {
    std::vector<core::ProgrammeStep> found;
    if (reader_) {
        found = answer("stepsOf", reader_->stepsOf(programme));
    }
    forEachPending([&](const log::LogRequest& change) {
        const auto* step = std::get_if<core::ProgrammeStep>(&change);
        // One that is on the disk already was committed a moment ago.
        if (step != nullptr && step->programme == programme &&
            std::ranges::count(found, step->ordinal, &core::ProgrammeStep::ordinal) == 0) {
            found.push_back(*step);
        }
    });
    std::ranges::stable_sort(found, {}, &core::ProgrammeStep::ordinal);
    return found;
}

std::optional<core::WallTime> LogService::lastClick() const {
    WaitingClicks waiting;
    forEachPending([&](const log::LogRequest& change) { waiting.add(change); });
    return waiting.last(reader_ ? answer("lastClick", reader_->lastClick(waiting.sessions()))
                                : std::nullopt);
}

std::vector<core::CadenceTrace> LogService::tracesStarted(log::TimeRange range) const {
    auto found = reader_ ? answer("tracesStarted", reader_->tracesStarted(range))
                         : std::vector<core::CadenceTrace>{};
    forEachPending([&](const log::LogRequest& change) { overlay(found, range, change); });
    return found;
}

std::int64_t LogService::metresRun(std::chrono::local_days first,
                                   std::chrono::local_days until) const {
    WaitingDistances waiting;
    forEachPending([&](const log::LogRequest& change) { waiting.add(change); });
    if (!reader_) {
        return waiting.metres(first, until, [](const auto&) { return std::nullopt; });
    }
    return answer("metresRun", reader_->metresRun(first, until, waiting.instead())) +
           waiting.metres(first, until, [this](const core::SessionId& id) {
               return answer("report", reader_->report(id));
           });
}

bool LogService::noticeSeen(const std::string& notice) const {
    bool waiting = false;
    forEachPending([&](const log::LogRequest& change) {
        const auto* seen = std::get_if<log::NoticeSeen>(&change);
        waiting = waiting || (seen != nullptr && seen->notice == notice);
    });
    return waiting || (reader_ && answer("noticeSeen", reader_->noticeSeen(notice)));
}

}  // namespace stridetick::app
