// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/log_writer.hpp"

#include "core/log/file_moves.hpp"
#include "core/log/log_file.hpp"
#include "core/log/session_log.hpp"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>

namespace stridetick::log {

namespace fs = std::filesystem;

namespace {

using Steady = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kRetry{1'000};
constexpr std::chrono::milliseconds kLastRetry{100};
/// How long the end of the program may be held up by writes that fail, one after another.
constexpr std::chrono::milliseconds kLastPatience{3'000};

struct Submission {
    Ticket ticket = 0;
    std::vector<LogRequest> changes;
};

bool finishesSomething(const LogRequest& change) {
    const auto* session = std::get_if<core::Session>(&change);
    return std::holds_alternative<core::Measurement>(change) ||
           (session != nullptr && session->state != core::SessionState::Running);
}

}  // namespace

struct LogWriter::Impl {
    Impl(fs::path asked, const core::Clock& theClock, Callbacks theCallbacks)
        : clock(theClock), callbacks(std::move(theCallbacks)), file(std::move(asked)) {
        thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    }

    // The thread's own.
    const core::Clock& clock;
    Callbacks callbacks;
    fs::path file;  ///< as asked for, then as opened
    bool persistent = false;
    std::optional<SessionLog> log;
    std::optional<std::string> trouble;

    // Shared.
    std::mutex mutex;
    std::condition_variable_any wake;     ///< of the thread
    std::condition_variable_any settled;  ///< of those who flush
    std::deque<Submission> queue;
    Ticket lastTicket = 0;
    Ticket lastSettled = 0;
    Ticket firstRejected = 0;

    std::jthread thread;  ///< last: joined before anything above goes

    void run(const std::stop_token& stop) noexcept;
    bool writeFront(const Submission& front);
    void settle(Ticket ticket, bool written);
    void openFirst();
    void reopen();
    bool rescue();
    void tellTrouble(const std::string& reason);
    void tellAllWritten();

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
    openFirst();
    std::optional<Steady::time_point> deadline;
    std::unique_lock lock(mutex);
    for (;;) {
        wake.wait(lock, stop, [&] { return !queue.empty(); });
        if (stop.stop_requested() && !deadline) {
            deadline = Steady::now() + kLastPatience;
        }
        if (queue.empty() || (deadline && Steady::now() >= *deadline)) {
            break;
        }
        // Only this thread takes from the front, and pushing at the back moves nothing.
        const Submission& front = queue.front();
        lock.unlock();
        const bool done = writeFront(front);
        lock.lock();
        if (done) {
            deadline.reset();
        } else {
            const auto pause = stop.stop_requested() ? kLastRetry : kRetry;
            if (stop.stop_requested()) {
                lock.unlock();
                std::this_thread::sleep_for(pause);
                lock.lock();
            } else {
                wake.wait_for(lock, stop, pause, [] { return false; });
            }
        }
    }
    lock.unlock();
    if (log && persistent && log->fileWasReplaced()) {
        static_cast<void>(rescue());
    }
    log.reset();
    if (!persistent && !file.empty()) {
        removePrivateFolder(file.parent_path());
    }
}

void LogWriter::Impl::openFirst() {
    auto opening = openLogFile(file, clock);
    persistent = opening.persistent;
    file = opening.path;
    if (auto opened = SessionLog::tryOpenForWriting(file)) {
        log = std::move(*opened);
    } else {
        opening.detail += opened.error().detail;
    }
    tell(callbacks.onOpened, opening);
}

/// False if the submission has to wait.
bool LogWriter::Impl::writeFront(const Submission& front) {
    const auto ticket = front.ticket;
    try {
        if (log && log->fileWasReplaced() && !rescue()) {
            return false;
        }
        if (!log) {
            reopen();
        }
        if (!log) {
            return false;
        }
        const auto result = log->write(front.changes);
        if (!result && result.error().kind != LogError::Kind::Rejected) {
            tellTrouble(result.error().detail);
            if (result.error().kind == LogError::Kind::Damaged) {
                log.reset();  // opening it again salvages it
            }
            return false;
        }
        const bool finishes = result && std::ranges::any_of(front.changes, finishesSomething);
        if (result) {
            tell(callbacks.onCommitted, ticket);
        } else {
            tell(callbacks.onRejected, ticket, result.error().detail);
        }
        settle(ticket, result.has_value());
        if (finishes) {
            // If it is being read just now the next one will do.
            static_cast<void>(log->truncateWal());
        }
        return true;
    } catch (const std::exception& e) {
        tellTrouble(e.what());
        return false;
    }
}

void LogWriter::Impl::settle(Ticket ticket, bool written) {
    bool allWritten = false;
    {
        const std::lock_guard lock(mutex);
        queue.pop_front();
        lastSettled = ticket;
        if (!written && firstRejected == 0) {
            firstRejected = ticket;
        }
        allWritten = written && queue.empty();
    }
    if (allWritten) {
        tellAllWritten();
    }
    settled.notify_all();
}

void LogWriter::Impl::tellTrouble(const std::string& reason) {
    if (trouble != reason) {
        trouble = reason;
        tell(callbacks.onTrouble, std::optional<std::string>(reason));
    }
}

void LogWriter::Impl::tellAllWritten() {
    if (trouble) {
        trouble.reset();
        tell(callbacks.onTrouble, std::optional<std::string>());
    }
}

/// The file was removed or another was put in its place. The connection still has the old one: a
/// removed file is written anew from it, beside another one it gets a name of its own.
bool LogWriter::Impl::rescue() {
    std::error_code ignored;
    fs::create_directories(file.parent_path(), ignored);
    const bool removed = !FileIdentity::of(file);
    const auto target = removed ? file : siblingName(file, "replaced", clock.wallNow());
    if (removed) {
        discard(walOf(file));
        discard(shmOf(file));
    }
    if (const auto copied = log->copyTo(target); !copied) {
        tellTrouble("the log file was taken away: " + copied.error().detail);
        return false;  // the connection is kept: it is all that still has the rows
    }
    tell(callbacks.onRescued, target);
    log.reset();
    return true;
}

void LogWriter::Impl::reopen() {
    if (persistent) {
        const auto opening = openLogFile(file, clock);
        if (!opening.persistent) {
            removePrivateFolder(opening.path.parent_path());
            tellTrouble("the log cannot be opened again: " + opening.detail);
            return;
        }
        if (opening.outcome == LogOutcome::Salvaged) {
            tell(callbacks.onOpened, opening);
        }
    }
    if (auto opened = SessionLog::tryOpenForWriting(file)) {
        log = std::move(*opened);
    } else {
        tellTrouble(opened.error().detail);
    }
}

LogWriter::LogWriter(fs::path file, const core::Clock& clock, Callbacks callbacks)
    : impl_(std::make_unique<Impl>(std::move(file), clock, std::move(callbacks))) {}

LogWriter::~LogWriter() = default;

Ticket LogWriter::submit(std::vector<LogRequest> changes) {
    Ticket ticket = 0;
    {
        const std::lock_guard lock(impl_->mutex);
        ticket = ++impl_->lastTicket;
        impl_->queue.push_back({ticket, std::move(changes)});
    }
    impl_->wake.notify_one();
    return ticket;
}

bool LogWriter::flush(std::chrono::milliseconds patience) {
    std::unique_lock lock(impl_->mutex);
    const auto target = impl_->lastTicket;
    const bool reached =
        impl_->settled.wait_for(lock, patience, [&] { return impl_->lastSettled >= target; });
    return reached && (impl_->firstRejected == 0 || impl_->firstRejected > target);
}

}  // namespace stridetick::log
