// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include "app/background.hpp"
#include "app/log_words.hpp"
#include "core/log/log_check.hpp"
#include "core/log/log_types.hpp"
#include "core/util/clock.hpp"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <vector>

namespace stridetick::app {

class LogService;

/// Where the log is, what it holds, whether that is on the disk, and its backups. What has to be
/// read for that is read on another thread.
/// Thread: window's. Borrows clock and log. Fails by: message() and notice().
class LogController : public QObject {
    Q_OBJECT

 public:
    struct Row {
        QString when;
        QString why;
        QString size;
        std::optional<logwords::Contents> contents;  ///< of a sound one, once it has been read
        QString flaw;
        friend bool operator==(const Row&, const Row&) = default;
    };

    LogController(const core::Clock& clock, LogService& log, QObject* parent = nullptr);

    bool opened() const;
    /// What is written in this run of the program is there after it.
    bool kept() const;
    QString file() const;
    QString folder() const;
    QString backupFolder() const;
    QString holds() const;
    QString size() const;
    /// On the disk, or waiting and why.
    QString state() const;
    bool troubled() const;
    /// Entries that closing the window now would lose, and why, in the system's words.
    std::size_t wouldBeLost() const;
    QString trouble() const;

    /// Newest first; what is in them comes one after the other.
    std::vector<Row> backups() const;
    /// False until it is known whether there are any.
    bool listed() const noexcept { return listed_; }
    /// Something may be another by now.
    bool reading() const { return reading_.busy() || soon_.isActive(); }
    const log::Backup& backup(std::size_t row) const { return entries_.at(row).backup; }
    /// Why this one can never be restored; empty if it can, or has not been read yet.
    QString whyNotRestored(std::size_t row) const;

    void backUp();
    bool backingUp() const noexcept { return backingUp_; }
    /// How the backup that was asked for went.
    QString message() const { return message_; }
    bool failed() const noexcept { return failed_; }

    /// The files are read while this page is shown, and again when something is finished.
    void setPageShown(bool shown);
    /// The log itself, not its backups, while somebody asks about it, on whatever page.
    void setAskedAbout(bool asked);
    void refresh();

 signals:
    void changed();
    void notice(const QString& id, const QString& sentence);

 private:
    struct Entry {
        log::Backup backup;
        std::optional<log::LogCheck> check;
        bool due = true;  ///< to be read, or read again
    };
    struct Listing {
        std::vector<log::Backup> backups;
        log::LogCheck log;
        std::uintmax_t bytes = 0;
    };
    static Listing listingOf(const std::filesystem::path& log);

    void say(const QString& message, bool failed = false);
    void take(Listing listing);
    void readNext();
    void onBackedUp(const log::Backup& backup);
    void onBackupFailed(log::BackupKind kind, const QString& reason);

    const core::Clock& clock_;
    LogService& log_;
    bool pageShown_ = false;
    bool askedAbout_ = false;
    bool listed_ = false;
    Listing listing_;
    std::vector<Entry> entries_;
    bool backingUp_ = false;
    QString message_;
    bool failed_ = false;
    QTimer soon_;
    Background reading_;  ///< last: its thread ends before the rest goes
};

}  // namespace stridetick::app
