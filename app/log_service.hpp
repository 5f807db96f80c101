// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "core/log/log_types.hpp"
#include "core/log/log_writer.hpp"
#include "core/log/merge.hpp"
#include "core/log/session_log.hpp"
#include "core/util/clock.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stridetick::app {

/// The log as the window sees it: writes go to the writer's thread, reads come from a connection
/// of the window's own, and what has been handed over but is not on disk yet is part of every
/// answer. Thread: window's. Fails by: troubled() and unreadable().
class LogService : public QObject {
    Q_OBJECT

 public:
    LogService(std::filesystem::path file, const core::Clock& clock, QObject* parent = nullptr);
    ~LogService() override;

    /// The answer to opening the file; nothing until it is there. Failed is tried again: another
    /// opened() follows.
    const std::optional<log::LogOpening>& opening() const noexcept { return opening_; }
    /// The runner's file, even where this run of the program goes on without it.
    const std::filesystem::path& file() const noexcept { return file_; }
    /// Checks and opens the file, which may take a while; opened() follows. What is saved before is
    /// written after.
    void open();

    log::Ticket save(std::vector<log::LogRequest> changes);
    /// How many entries (not states of them) are not on the disk yet.
    std::size_t waiting() const;
    /// Why, in the system's words; empty unless writing has failed.
    const QString& trouble() const noexcept { return trouble_; }
    /// backedUp() or backupFailed() follows.
    void backUp();
    /// restored() or restoreFailed() follows.
    void restore(const std::filesystem::path& backup);
    /// merged() or mergeFailed() follows.
    void merge(const std::filesystem::path& from);
    /// Until one of these: what is changed meanwhile is written into the log that comes.
    bool replacing() const noexcept { return replacing_; }

    log::History history(log::TimeRange range) const;
    std::optional<core::WallTime> firstEntry() const;
    std::optional<core::Baseline> latestBaseline() const;
    std::optional<core::Target> latestTarget() const;
    /// The target in force at a moment of the past.
    std::optional<core::Target> targetBefore(
        std::chrono::sys_time<std::chrono::milliseconds> moment) const;
    std::optional<core::Baseline> baselineBefore(
        std::chrono::sys_time<std::chrono::milliseconds> moment) const;
    /// Deleted ones too; what is not on disk yet is in history() alone.
    std::optional<core::Measurement> measurement(const core::MeasurementId& id) const;
    /// By the watch's start, of deleted sessions too.
    std::vector<core::CadenceTrace> tracesStarted(log::TimeRange range) const;
    /// By their start.
    std::vector<core::Programme> programmes() const;
    std::optional<core::Programme> latestProgramme() const;
    /// In their order.
    std::vector<core::ProgrammeStep> stepsOf(const core::ProgrammeId& programme) const;
    /// When a click was last heard.
    std::optional<core::WallTime> lastClick() const;
    /// Metres noted of the runs that began on the days from `first` to before `until`.
    std::int64_t metresRun(std::chrono::local_days first, std::chrono::local_days until) const;
    bool noticeSeen(const std::string& notice) const;
    /// False while reads fail: then answers hold only what is still to be written.
    bool readable() const noexcept { return failing_.empty(); }

 signals:
    void opened();
    void committed(quint64 ticket);
    /// After committed(): it was more than where a run that is on has come to.
    void finished();
    void changed();  ///< something was handed over to be written
    /// Why writes wait, in the system's words; empty once all is written.
    void troubled(const QString& reason);
    /// What the log refuses for good, and why; it is no longer shown.
    void refused(const QString& reason, quint64 ticket);
    /// The file was taken away in use; what it held is in this one.
    void rescued(const std::filesystem::path& keptAs);
    void backedUp(const log::Backup& backup);
    /// Why, in the system's words.
    void backupFailed(log::BackupKind kind, const QString& reason);
    void replacingBegun();
    /// The log is another now, restored or merged.
    void replaced();
    /// Whatever came of it; after replaced().
    void replacingEnded();
    /// After these; what the log was is in `kept`.
    void restored(const log::Backup& kept);
    /// The log is as it was.
    void restoreFailed(const QString& reason);
    /// After these; it is as it was where that took nothing.
    void merged(const log::MergeSummary& summary);
    void mergeFailed(const QString& reason);
    /// Why reads fail, in the system's words; empty once all that failed have succeeded.
    void unreadable(const QString& reason) const;

 private:
    void onOpened(const log::LogOpening& opening);
    void onCommitted(log::Ticket ticket);
    void onTrouble(const std::optional<std::string>& reason);
    void onRejected(log::Ticket ticket, const std::string& reason);
    void onBackup(log::BackupKind kind, const log::LogResult<log::Backup>& backup);
    void onRestored(const log::LogResult<log::Backup>& kept);
    void onMerged(const log::LogResult<log::MergeSummary>& summary);
    void beginReplacing();
    void endReplacing(bool another);
    template <class Use>
    void forEachPending(Use&& use) const;
    template <class T>
    T answer(const char* question, log::LogResult<T> result) const;

    std::filesystem::path file_;
    QString trouble_;
    bool replacing_ = false;
    std::optional<log::LogOpening> opening_;
    std::optional<log::SessionLog> reader_;
    mutable std::map<std::string, QString> failing_;  ///< why, by question
    std::map<log::Ticket, std::vector<log::LogRequest>> pending_;
    std::unique_ptr<log::LogWriter> writer_;  ///< last: its thread ends before the rest goes
};

}  // namespace stridetick::app
