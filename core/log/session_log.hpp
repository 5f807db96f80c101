// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log_types.hpp"

#include <tl/expected.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace stridetick::log {

struct LogError {
    enum class Kind {
        CannotOpen,
        Busy,
        DiskFull,
        ReadOnly,
        Damaged,
        Rejected,  ///< the record itself can never be stored: the caller's mistake
        Other
    };
    Kind kind = Kind::Other;
    std::string detail;  ///< SQLite's words
};

template <class T>
using LogResult = tl::expected<T, LogError>;

/// One connection to an opened log. Thread: only the one that made it. Fails by: LogError; no
/// exception leaves it.
class SessionLog {
 public:
    /// For the log writer. The schema must be current (openLogFile() sees to it).
    [[nodiscard]] static LogResult<SessionLog> tryOpenForWriting(const std::filesystem::path& file);
    /// For the window: query_only, and never waits for the writer (WAL). If the writer had to put
    /// a new file in the place of a removed one, the next read goes to that.
    [[nodiscard]] static LogResult<SessionLog> tryOpenForReading(const std::filesystem::path& file);

    SessionLog(SessionLog&&) noexcept;
    SessionLog& operator=(SessionLog&&) noexcept;
    ~SessionLog();

    /// All or nothing, in one transaction.
    [[nodiscard]] LogResult<void> write(std::span<const LogRequest> changes);
    /// The same with changes that follow from what the log holds: nobody else writes from before
    /// `plan` reads it, through this log, to the end.
    using Plan = std::function<LogResult<std::vector<LogRequest>>()>;
    [[nodiscard]] LogResult<void> writePlanned(const Plan& plan);

    [[nodiscard]] LogResult<History> history(TimeRange range) const;
    /// Start of the oldest measurement or session, for "earlier weeks".
    [[nodiscard]] LogResult<std::optional<core::WallTime>> firstEntry() const;
    /// The newest, or the one in force just before a moment of the past.
    [[nodiscard]] LogResult<std::optional<core::Baseline>> latestBaseline(
        std::optional<std::chrono::sys_time<std::chrono::milliseconds>> before =
            std::nullopt) const;
    /// The newest, or the one in force just before a moment of the past.
    [[nodiscard]] LogResult<std::optional<core::Target>> latestTarget(
        std::optional<std::chrono::sys_time<std::chrono::milliseconds>> before =
            std::nullopt) const;
    /// With its raw taps; deleted ones too.
    [[nodiscard]] LogResult<std::optional<core::Measurement>> measurement(
        const core::MeasurementId& id) const;
    /// What was said after a session, of deleted ones too.
    [[nodiscard]] LogResult<std::optional<core::SessionReport>> report(
        const core::SessionId& session) const;
    /// What a watch saw of a session, of deleted ones too.
    [[nodiscard]] LogResult<std::optional<core::CadenceTrace>> trace(
        const core::SessionId& session) const;
    /// By the watch's start, of deleted sessions too: whether a run was imported before.
    [[nodiscard]] LogResult<std::vector<core::CadenceTrace>> tracesStarted(TimeRange range) const;
    /// By their start.
    [[nodiscard]] LogResult<std::vector<core::Programme>> programmes() const;
    [[nodiscard]] LogResult<std::optional<core::Programme>> latestProgramme() const;
    /// In their order; none of a programme that is not there.
    [[nodiscard]] LogResult<std::vector<core::ProgrammeStep>> stepsOf(
        const core::ProgrammeId& programme) const;
    /// When a click was last heard, but for sessions `besides`.
    [[nodiscard]] LogResult<std::optional<core::WallTime>> lastClick(
        const std::set<core::SessionId>& besides = {}) const;
    /// Metres noted of the runs that began on the days from `first` to before `until`, by the
    /// runner's calendar; of some sessions others than are on the disk.
    [[nodiscard]] LogResult<std::int64_t> metresRun(
        std::chrono::local_days first, std::chrono::local_days until,
        const std::map<core::SessionId, int>& instead = {}) const;
    [[nodiscard]] LogResult<bool> noticeSeen(const std::string& notice) const;

    /// Moves the WAL into the file and empties it; call after a finished measurement or session.
    [[nodiscard]] LogResult<void> truncateWal();
    /// An exact copy in a new file, taken while others read and write; works even after the log's
    /// own file was removed from its folder.
    [[nodiscard]] LogResult<void> copyTo(const std::filesystem::path& file) const;
    /// The file at the path is no longer the one that was opened (removed, or another put there).
    bool fileWasReplaced() const;
    /// Of a file that was removed or replaced: its journal becomes the one of `file`, since SQLite
    /// would play it into whatever is opened at the old place.
    void setJournalAside(const std::filesystem::path& file) const noexcept;
    /// Closing leaves file and journal as they are, even for the last that has the log open.
    void leaveJournal() const noexcept;

 private:
    struct Impl;
    explicit SessionLog(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

}  // namespace stridetick::log
