// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log_types.hpp"
#include "core/log/merge.hpp"
#include "core/log/session_log.hpp"
#include "core/util/clock.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <span>

namespace stridetick::log {

/// The log that the writer's thread keeps through whatever happens to its file: opened, written,
/// written anew where it was taken away, salvaged where it was damaged, backed up, restored and
/// merged.
/// Thread: one. Fails by: LogError; what could not be written may be given again.
class KeptLog {
 public:
    /// Must not throw.
    struct Listener {
        std::function<void(const LogOpening&)> onOpened;
        std::function<void(const std::filesystem::path& keptAs)> onRescued;
    };

    /// Opens nothing yet. `clock` outlives it.
    KeptLog(std::filesystem::path file, const core::Clock& clock, Listener listener);
    ~KeptLog();
    KeptLog(const KeptLog&) = delete;
    KeptLog& operator=(const KeptLog&) = delete;

    /// Where that fails for now (locked, no space, no right to the folder) it is told, with the
    /// outcome Failed, and tried again by what follows: then that is told too.
    void open();
    bool isOpen() const noexcept { return log_.has_value(); }
    [[nodiscard]] LogResult<void> makeReady();
    [[nodiscard]] LogResult<void> write(std::span<const LogRequest> changes);
    /// Empties the journal; if the log is being read just now, the next time will do.
    void truncateWal();
    /// False where this run of the program is not kept: then there is nothing to back up either.
    bool persistent() const noexcept { return persistent_; }
    /// Something is in the log, and no daily backup is of today.
    bool wantsDailyBackup() const;
    [[nodiscard]] LogResult<Backup> backUp(BackupKind kind);
    [[nodiscard]] LogResult<Backup> restore(const std::filesystem::path& backup);
    /// See tryMerge().
    [[nodiscard]] LogResult<MergeSummary> merge(const std::filesystem::path& from);

 private:
    /// It is open, and stays after this run of the program.
    [[nodiscard]] LogResult<void> makeReadyAndKept();
    [[nodiscard]] LogResult<void> rescue();
    [[nodiscard]] LogResult<void> reopen();

    std::filesystem::path file_;  ///< as asked for, then as opened
    const core::Clock& clock_;
    Listener listener_;
    bool persistent_ = true;  ///< false where a private log stands in for one that is not ours
    bool openedOnce_ = false;
    std::optional<SessionLog> log_;
};

}  // namespace stridetick::log
