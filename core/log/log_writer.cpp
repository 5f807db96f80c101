// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/log_writer.hpp"

#include "core/log/kept_log.hpp"
#include "core/log/writer_queue.hpp"

#include <algorithm>
#include <thread>
#include <utility>
#include <variant>

namespace stridetick::log {

namespace fs = std::filesystem;

namespace {

using Steady = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kRetry{1'000};
constexpr std::chrono::milliseconds kLastRetry{100};
/// How long the end of the program may be held up by writes that fail, one after another.
constexpr std::chrono::milliseconds kLastPatience{3'000};
/// What belongs together comes within this time, and is in one backup.
constexpr std::chrono::milliseconds kQuietBeforeBackup{2'000};

/// Not a deletion: until something is done after it, the day's backup still holds what is gone.
bool finishesSomething(const LogRequest& change) {
    return !isCheckpoint(change) && !std::holds_alternative<Delete<core::Measurement>>(change) &&
           !std::holds_alternative<Delete<core::Session>>(change);
}

}  // namespace

struct LogWriter::Impl {
    Impl(fs::path file, const core::Clock& clock, Callbacks theCallbacks)
        : callbacks(std::move(theCallbacks)),
          log(std::move(file), clock,
              {.onOpened = [this](const LogOpening& opening) { tell(callbacks.onOpened, opening); },
               .onRescued =
                   [this](const fs::path& keptAs) {
                       backupDue = true;  // the old ones may have gone with it
                       tell(callbacks.onRescued, keptAs);
                   }}),
          thread([this](const std::stop_token& stop) { run(stop); }) {}

    // The thread's own.
    Callbacks callbacks;
    KeptLog log;
    std::optional<std::string> trouble;
    bool backupDue = false;

    WriterQueue queue;
    std::jthread thread;  ///< last: joined before anything above goes

    void run(const std::stop_token& stop) noexcept;
    void workUntil(const std::stop_token& stop);
    void finishUp();
    std::optional<std::chrono::milliseconds> patience() const;
    void useTheQuiet() noexcept;
    bool tryDo(const Job& job) noexcept;
    bool write(const Job& job, const Changes& changes);
    void backUp(BackupKind kind);
    void merge(const MergeFrom& source);
    void tellTrouble(const std::string& reason);
    void tellNothingWaits();

    template <class Callback, class... Args>
    void tell(const Callback& callback, const Args&... args) noexcept {
        try {
            if (callback) {
                callback(args...);
            }
        } catch (...) {
            // The listener's own failure must not cost the runner a write.
            return;
        }
    }
};

void LogWriter::Impl::run(const std::stop_token& stop) noexcept {
    try {
        if (queue.waitToBegin(stop)) {
            log.open();
            backupDue = log.wantsDailyBackup();
            workUntil(stop);
            finishUp();
        }
    } catch (const std::exception& e) {
        tellTrouble(e.what());  // what waits stays in memory, and the window says so
    }
}

void LogWriter::Impl::workUntil(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        if (const Job* job = queue.waitForJob(stop, patience())) {
            if (!tryDo(*job)) {
                queue.pause(stop, kRetry);
            }
        } else if (!stop.stop_requested()) {
            useTheQuiet();
        }
    }
}

/// Goes on as long as each write succeeds in time.
void LogWriter::Impl::finishUp() {
    auto deadline = Steady::now() + kLastPatience;
    while (const Job* job = queue.waitForJob({}, std::chrono::milliseconds{0})) {
        if (tryDo(*job)) {
            deadline = Steady::now() + kLastPatience;
        } else if (Steady::now() >= deadline) {
            return;
        } else {
            std::this_thread::sleep_for(kLastRetry);
        }
    }
    if (backupDue) {
        backUp(BackupKind::Daily);
    }
}

std::optional<std::chrono::milliseconds> LogWriter::Impl::patience() const {
    if (!log.isOpen()) {
        return kRetry;
    }
    return backupDue ? std::optional(kQuietBeforeBackup) : std::nullopt;
}

void LogWriter::Impl::useTheQuiet() noexcept {
    try {
        if (log.isOpen()) {
            backUp(BackupKind::Daily);
        } else {
            backupDue = log.makeReady().has_value() && log.wantsDailyBackup();
        }
    } catch (const std::exception&) {
        return;  // out of memory; later again
    }
}

/// False if the job has to wait.
bool LogWriter::Impl::tryDo(const Job& job) noexcept {
    try {
        if (const auto* changes = std::get_if<Changes>(&job.work)) {
            return write(job, *changes);
        }
        if (const auto* order = std::get_if<RestoreFrom>(&job.work)) {
            tell(callbacks.onRestored, log.restore(order->backup));
        } else if (const auto* source = std::get_if<MergeFrom>(&job.work)) {
            merge(*source);
        } else {
            backUp(BackupKind::OnDemand);
        }
        if (queue.settle(true)) {
            tellNothingWaits();
        }
        return true;
    } catch (const std::exception& e) {
        tellTrouble(e.what());
        return false;
    }
}

bool LogWriter::Impl::write(const Job& job, const Changes& changes) {
    const auto result = log.write(changes);
    if (!result && result.error().kind != LogError::Kind::Rejected) {
        tellTrouble(result.error().detail);
        return false;
    }
    const bool finishes = result && std::ranges::any_of(changes, finishesSomething);
    for (const auto ticket : job.tickets) {
        if (result) {
            tell(callbacks.onCommitted, ticket);
        } else {
            tell(callbacks.onRejected, ticket, result.error().detail);
        }
    }
    if (queue.settle(result.has_value())) {
        tellNothingWaits();
    }
    if (finishes) {
        log.truncateWal();
        backupDue = log.persistent();
    }
    return true;
}

/// Tried once; what is finished next tries again.
void LogWriter::Impl::backUp(BackupKind kind) {
    backupDue = backupDue && kind != BackupKind::Daily;
    tell(callbacks.onBackup, kind, log.backUp(kind));
}

void LogWriter::Impl::merge(const MergeFrom& source) {
    const auto merged = log.merge(source.log);
    backupDue = backupDue || (merged && merged->tookAnything());
    tell(callbacks.onMerged, merged);
}

void LogWriter::Impl::tellTrouble(const std::string& reason) {
    if (trouble != reason) {
        trouble = reason;
        tell(callbacks.onTrouble, std::optional<std::string>(reason));
    }
}

void LogWriter::Impl::tellNothingWaits() {
    if (trouble) {
        trouble.reset();
        tell(callbacks.onTrouble, std::optional<std::string>());
    }
}

LogWriter::LogWriter(fs::path file, const core::Clock& clock, Callbacks callbacks)
    : impl_(std::make_unique<Impl>(std::move(file), clock, std::move(callbacks))) {}

LogWriter::~LogWriter() = default;

void LogWriter::open() { impl_->queue.begin(); }

Ticket LogWriter::submit(std::vector<LogRequest> changes) {
    return impl_->queue.add(std::move(changes));
}

void LogWriter::backUp() { impl_->queue.add(BackUpNow{}); }

void LogWriter::restore(fs::path backup) { impl_->queue.add(RestoreFrom{std::move(backup)}); }

void LogWriter::merge(fs::path from) { impl_->queue.add(MergeFrom{std::move(from)}); }

bool LogWriter::flush(std::chrono::milliseconds patience) { return impl_->queue.flush(patience); }

}  // namespace stridetick::log
