// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/log_controller.hpp"

#include "app/format.hpp"
#include "app/log_service.hpp"
#include "app/path_text.hpp"
#include "core/log/backups.hpp"
#include "core/log/file_moves.hpp"

#include <algorithm>
#include <utility>

namespace stridetick::app {

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr auto kSoon = 300ms;  // once for all that is written in the same moment

std::uintmax_t bytesOf(const fs::path& file) {
    std::error_code failure;
    const auto bytes = fs::file_size(file, failure);
    return failure ? 0 : bytes;
}

}  // namespace

LogController::LogController(const core::Clock& clock, LogService& log, QObject* parent)
    : QObject(parent), clock_(clock), log_(log) {
    soon_.setSingleShot(true);
    soon_.setInterval(kSoon);
    connect(&soon_, &QTimer::timeout, this, &LogController::refresh);
    connect(&log_, &LogService::changed, this, &LogController::changed);
    connect(&log_, &LogService::troubled, this, &LogController::changed);
    connect(&log_, &LogService::refused, this, &LogController::changed);
    connect(&log_, &LogService::opened, this, [this] {
        refresh();
        emit changed();
    });
    connect(&log_, &LogService::committed, this, &LogController::changed);
    connect(&log_, &LogService::finished, this, [this] {
        if (pageShown_ || askedAbout_) {
            soon_.start();
        }
    });
    connect(&log_, &LogService::replaced, this, &LogController::refresh);
    connect(&log_, &LogService::backedUp, this, &LogController::onBackedUp);
    connect(&log_, &LogService::backupFailed, this, &LogController::onBackupFailed);
}

bool LogController::opened() const { return log_.opening().has_value(); }

bool LogController::kept() const { return opened() && log_.opening()->persistent; }

QString LogController::file() const { return text(log_.file()); }

QString LogController::folder() const { return text(log_.file().parent_path()); }

QString LogController::backupFolder() const { return text(log::backupFolderOf(log_.file())); }

QString LogController::holds() const {
    if (!listed_) {
        return tr("Reading your log …");
    }
    const auto& [verdict, version, detail, contents] = listing_.log;
    if (verdict != log::LogCheck::Verdict::Sound) {
        return logwords::flaw(verdict);
    }
    return contents.firstEntry
               ? tr("%1, from %2 to %3")
                     .arg(logwords::contents(contents), format::moment(*contents.firstEntry),
                          format::moment(*contents.lastEntry))
               : tr("Nothing yet");
}

QString LogController::size() const {
    return listed_ ? format::fileSize(listing_.bytes) : QString();
}

std::size_t LogController::wouldBeLost() const {
    return log_.trouble().isEmpty() ? 0 : log_.waiting();
}

QString LogController::trouble() const { return log_.trouble(); }

QString LogController::state() const {
    if (opened() && !kept()) {
        return tr("Nothing of this run of the program will be kept: see the notice above.");
    }
    const auto waiting = static_cast<std::int64_t>(log_.waiting());
    if (waiting == 0) {
        return tr("All on the disk.");
    }
    return wouldBeLost() == 0
               ? tr("Being written: %1.").arg(logwords::entries(waiting))
               : tr("Not on the disk yet, kept in memory and tried again every second: %1 (%2).")
                     .arg(logwords::entries(waiting), trouble());
}

bool LogController::troubled() const { return (opened() && !kept()) || wouldBeLost() > 0; }

std::vector<LogController::Row> LogController::backups() const {
    std::vector<Row> rows;
    rows.reserve(entries_.size());
    for (const auto& [backup, check, due] : entries_) {
        rows.push_back({.when = format::moment({backup.at, clock_.wallNow().offset}),
                        .why = logwords::reason(backup.kind),
                        .size = format::fileSize(backup.bytes),
                        .contents = std::nullopt,
                        .flaw = check ? logwords::flaw(check->verdict) : QString()});
        if (check && check->verdict == log::LogCheck::Verdict::Sound) {
            rows.back().contents = logwords::inColumns(check->contents);
        }
    }
    return rows;
}

QString LogController::whyNotRestored(std::size_t row) const {
    const auto& check = entries_.at(row).check;
    return check ? logwords::whyNotRestored(*check) : QString();
}

void LogController::setPageShown(bool shown) {
    if (std::exchange(pageShown_, shown) == shown) {
        return;
    }
    for (auto& entry : entries_) {
        entry.due = true;
    }
    if (!backingUp_) {
        message_.clear();
    }
    refresh();
    emit changed();
}

void LogController::setAskedAbout(bool asked) {
    askedAbout_ = asked;
    refresh();
}

LogController::Listing LogController::listingOf(const fs::path& log) {
    return {.backups = log::listBackups(log),
            .log = log::checkLog(log),
            .bytes = bytesOf(log) + bytesOf(log::walOf(log))};
}

void LogController::refresh() {
    if ((pageShown_ || askedAbout_) && opened()) {
        reading_.run([this, log = log_.file()]() -> Background::Finish {
            return [this, listing = listingOf(log)] { take(listing); };
        });
    }
}

void LogController::take(Listing listing) {
    listing_ = std::move(listing);
    listed_ = true;
    const auto before = std::exchange(entries_, {});
    for (const auto& backup : listing_.backups) {
        const auto known = std::ranges::find_if(before, [&](const Entry& entry) {
            return entry.backup.file == backup.file && entry.backup.bytes == backup.bytes;
        });
        entries_.push_back(known == before.end() ? Entry{backup, std::nullopt} : *known);
    }
    emit changed();
    readNext();
}

void LogController::readNext() {
    const auto next = std::ranges::find(entries_, true, &Entry::due);
    if (next == entries_.end() || !pageShown_) {
        return;
    }
    reading_.run([this, file = next->backup.file]() -> Background::Finish {
        return [this, file, check = log::checkLog(file)] {
            for (auto& entry : entries_) {
                if (entry.backup.file == file) {
                    entry.check = check;
                    entry.due = false;
                }
            }
            emit changed();
            readNext();
        };
    });
}

void LogController::say(const QString& message, bool failed) {
    message_ = message;
    failed_ = failed;
    emit changed();
}

void LogController::backUp() {
    if (backingUp_ || !kept()) {
        return;
    }
    backingUp_ = true;
    say(wouldBeLost() > 0 ? tr("The backup is made as soon as what waits is on the disk.")
                          : tr("Making a backup …"));
    log_.backUp();
}

void LogController::onBackedUp(const log::Backup& backup) {
    emit notice("log-backup", {});
    if (backup.kind == log::BackupKind::OnDemand) {
        backingUp_ = false;
        say(tr("The backup is made, and was read again from end to end: %1")
                .arg(text(backup.file.filename())));
    }
    refresh();
}

void LogController::onBackupFailed(log::BackupKind kind, const QString& reason) {
    const QString sentence = logwords::backupFailed(reason);
    if (kind == log::BackupKind::OnDemand) {
        backingUp_ = false;
        say(tr("%1 Then try again.").arg(sentence), true);
    } else {
        emit notice("log-backup",
                    tr("%1 The log itself is not touched by this; a backup is tried again with "
                       "your next entry.")
                        .arg(sentence));
    }
}

}  // namespace stridetick::app
