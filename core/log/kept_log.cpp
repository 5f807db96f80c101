// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/kept_log.hpp"

#include "core/log/backups.hpp"
#include "core/log/file_moves.hpp"
#include "core/log/log_file.hpp"
#include "core/log/restore.hpp"
#include "core/time/local_week.hpp"

#include <algorithm>
#include <utility>

namespace stridetick::log {

namespace fs = std::filesystem;

namespace {

LogError other(const std::string& words) { return {LogError::Kind::Other, words}; }

}  // namespace

KeptLog::KeptLog(fs::path file, const core::Clock& clock, Listener listener)
    : file_(std::move(file)), clock_(clock), listener_(std::move(listener)) {}

KeptLog::~KeptLog() {
    if (log_ && persistent_ && log_->fileWasReplaced()) {
        static_cast<void>(rescue());
    }
    log_.reset();
    if (!persistent_ && !file_.empty()) {
        removePrivateFolder(file_.parent_path());
    }
}

void KeptLog::open() {
    auto opening = openLogFile(file_, clock_);
    if (opening.outcome == LogOutcome::Failed) {
        return listener_.onOpened(opening);
    }
    openedOnce_ = true;
    persistent_ = opening.persistent;
    file_ = opening.path;
    if (auto opened = SessionLog::tryOpenForWriting(file_)) {
        log_ = std::move(*opened);
    } else {
        opening.detail += opened.error().detail;
    }
    listener_.onOpened(opening);
}

LogResult<void> KeptLog::write(std::span<const LogRequest> changes) {
    if (auto ready = makeReady(); !ready) {
        return ready;
    }
    auto written = log_->write(changes);
    if (!written && written.error().kind == LogError::Kind::Damaged) {
        log_->leaveJournal();  // what is moved aside is what was found
        log_.reset();          // opening it again salvages it
    }
    return written;
}

void KeptLog::truncateWal() {
    if (log_) {
        static_cast<void>(log_->truncateWal());
    }
}

bool KeptLog::wantsDailyBackup() const {
    if (!log_ || !persistent_ || !log_->firstEntry().value_or(std::nullopt)) {
        return false;
    }
    const auto now = clock_.wallNow();
    return std::ranges::none_of(listBackups(file_), [&](const Backup& backup) {
        return backup.kind == BackupKind::Daily &&
               core::localDay({backup.at, now.offset}) == core::localDay(now);
    });
}

LogResult<Backup> KeptLog::backUp(BackupKind kind) {
    if (auto ready = makeReadyAndKept(); !ready) {
        return tl::unexpected(ready.error());
    }
    auto backup = tryBackUp(file_, kind, clock_.wallNow());
    if (!backup && backup.error().kind == LogError::Kind::Damaged) {
        log_->leaveJournal();
        log_.reset();  // a copy that is not whole: opening the log again finds out why
    }
    return backup;
}

LogResult<Backup> KeptLog::restore(const fs::path& backup) {
    if (auto ready = makeReadyAndKept(); !ready) {
        return tl::unexpected(ready.error());
    }
    auto kept = tryRestore(file_, backup, clock_.wallNow());
    truncateWal();
    return kept;
}

LogResult<MergeSummary> KeptLog::merge(const fs::path& from) {
    if (auto ready = makeReadyAndKept(); !ready) {
        return tl::unexpected(ready.error());
    }
    auto merged = tryMerge(file_, from, clock_.wallNow());
    truncateWal();
    return merged;
}

LogResult<void> KeptLog::makeReadyAndKept() {
    return makeReady().and_then([this]() -> LogResult<void> {
        if (!persistent_) {
            return tl::unexpected(other("this run of the program is not kept"));
        }
        return {};
    });
}

LogResult<void> KeptLog::makeReady() {
    if (log_ && log_->fileWasReplaced()) {
        if (auto rescued = rescue(); !rescued) {
            return rescued;
        }
    }
    return log_ ? LogResult<void>{} : reopen();
}

/// The file was removed or another was put in its place. The connection still has the old one: a
/// removed file is written anew from it, beside another one it gets a name of its own. Whenever the
/// program dies in between, what the log had is in the copy or still in the old journal.
LogResult<void> KeptLog::rescue() {
    static_cast<void>(makeFolders(file_.parent_path()));  // else the copy fails, and says so
    const bool removed = !FileIdentity::of(file_);
    auto keptAs = siblingName(file_, "replaced", clock_.wallNow());
    if (const auto copied = log_->copyTo(keptAs); !copied) {
        if (!removed) {
            log_->setJournalAside(keptAs);
        }
        // The connection is kept: it is all that still has the rows.
        return tl::unexpected(other("the log file was taken away: " + copied.error().detail));
    }
    log_->setJournalAside(keptAs);
    discard(walOf(keptAs));
    const bool free = removed && !FileIdentity::of(walOf(file_));
    if (free && !putInPlace(keptAs, file_, Existing::Keep)) {
        keptAs = file_;
    }
    listener_.onRescued(keptAs);
    log_.reset();
    return {};
}

LogResult<void> KeptLog::reopen() {
    if (persistent_) {
        if (FileIdentity::of(file_) && !isWritable(file_)) {
            return tl::unexpected(other("the file or its folder is read-only"));
        }
        const auto opening = openLogFile(file_, clock_);
        if (!opening.persistent) {
            removePrivateFolder(opening.path.parent_path());
            return tl::unexpected(other("the log cannot be opened: " + opening.detail));
        }
        file_ = opening.path;
        if (!std::exchange(openedOnce_, true) || opening.outcome == LogOutcome::Salvaged) {
            listener_.onOpened(opening);
        }
    }
    return SessionLog::tryOpenForWriting(file_).map([&](SessionLog log) { log_ = std::move(log); });
}

}  // namespace stridetick::log
