// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log_types.hpp"
#include "core/log/merge.hpp"
#include "core/log/session_log.hpp"
#include "core/util/clock.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stridetick::log {

/// Writes changes to the log in order, each submission in one transaction, on its own thread.
/// Thread: any may submit; callbacks come on the writer's thread and must not block.
/// Fails by: onTrouble and onRejected. What cannot be written (full disk, folder gone) is kept in
/// memory and tried again every second until it can; the order is kept.
class LogWriter {
 public:
    struct Callbacks {
        /// First; again once a log that could not be opened at first (Failed) is open, and if it
        /// had to be salvaged while it was in use.
        std::function<void(const LogOpening&)> onOpened{};
        std::function<void(Ticket)> onCommitted{};  ///< on disk (fsynced)
        /// A sentence-less reason while writes wait; nothing once all that waited is written.
        std::function<void(std::optional<std::string>)> onTrouble{};
        /// The log's own rules refuse it, so trying again would not help: it is given up.
        std::function<void(Ticket, const std::string& reason)> onRejected{};
        /// The file was taken away while it was in use, and nothing is lost: what it held is now in
        /// this one, which is the log itself again if it was only removed.
        std::function<void(const std::filesystem::path& keptAs)> onRescued{};
        /// A backup was made, or could not be: the daily one, or the answer to backUp().
        std::function<void(BackupKind, const LogResult<Backup>&)> onBackup{};
        /// The answer to restore(): the backup of what was replaced.
        std::function<void(const LogResult<Backup>&)> onRestored{};
        /// The answer to merge().
        std::function<void(const LogResult<MergeSummary>&)> onMerged{};
    };

    /// Starts the thread, which touches no file yet. `clock` outlives the writer.
    LogWriter(std::filesystem::path file, const core::Clock& clock, Callbacks callbacks);
    /// Writes what is left (gives up after a few seconds without one success), closes, joins.
    ~LogWriter();
    LogWriter(const LogWriter&) = delete;
    LogWriter& operator=(const LogWriter&) = delete;

    /// The thread checks and opens the log, then writes what was submitted before and after.
    void open();
    /// Never blocks on the disk.
    Ticket submit(std::vector<LogRequest> changes);
    /// A backup now, whatever there is of today, once all that was submitted before is written.
    void backUp();
    /// The log becomes what `backup` holds, once all that was submitted before is written.
    void restore(std::filesystem::path backup);
    /// The log takes what `from` has, see tryMerge(), once all that was submitted before is
    /// written.
    void merge(std::filesystem::path from);
    /// Waits until everything submitted before is written; false after `patience`.
    [[nodiscard]] bool flush(std::chrono::milliseconds patience);

 private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace stridetick::log
