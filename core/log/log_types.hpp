// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/baseline.hpp"
#include "core/records/cadence_trace.hpp"
#include "core/records/measurement.hpp"
#include "core/records/programme.hpp"
#include "core/records/programme_step.hpp"
#include "core/records/session.hpp"
#include "core/records/session_report.hpp"
#include "core/records/target.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace stridetick::log {

/// Numbers the submissions of one log writer, from 1, in order.
using Ticket = std::uint64_t;

/// What became of the file that was asked for.
enum class LogOutcome {
    Current,           ///< opened as it was
    Created,           ///< there was none (or an empty file)
    Migrated,          ///< an older schema, brought up to date after a backup
    NewerThanProgram,  ///< untouched; the run is unsaved
    NotOurs,           ///< another program's file, untouched; the run is unsaved
    ReadOnly,          ///< file or folder cannot be written; a private copy is shown, unsaved
    Salvaged,          ///< damaged: moved aside byte for byte, what was readable is in a new log
    Failed             ///< not for now (locked, no folder, no space): untouched, to be tried again
};

struct SalvageCount {
    std::string table;
    std::int64_t rows = 0;
};

/// Why a backup was made; part of its file's name.
enum class BackupKind {
    Daily,            ///< renewed on each day on which something was finished; old ones thin out
    OnDemand,         ///< the runner asked; the program never removes it, nor those that follow
    BeforeMigration,  ///< of the older schema
    BeforeRestore,    ///< of what a restored backup replaced
    BeforeMerge,      ///< of what the log was before another was merged into it
    BeforeLoss        ///< was the newest daily one when the log was found damaged, or gone
};

/// A backup by its name and size alone; checkLog() looks inside.
struct Backup {
    std::filesystem::path file;
    BackupKind kind = BackupKind::Daily;
    std::chrono::sys_time<std::chrono::milliseconds> at;  ///< to the second
    std::uintmax_t bytes = 0;
};

/// The answer of openLogFile(). Where `persistent` is false the program runs on a private
/// temporary log, so that everything but keeping works the same; but Failed has no log at all yet.
struct LogOpening {
    LogOutcome outcome = LogOutcome::Failed;
    std::filesystem::path path;  ///< the file in use
    bool persistent = false;
    std::optional<std::filesystem::path> movedTo;    ///< Salvaged: where the original is
    std::optional<std::filesystem::path> backup;     ///< Migrated: the copy made before
    std::vector<SalvageCount> salvaged;              ///< Salvaged: rows saved, by table
    std::optional<Backup> newestBackup;              ///< Salvaged and Created: the newest sound one
    std::vector<core::SessionId> recoveredSessions;  ///< left running by a dead process
    std::string detail;                              ///< the system's own words, for the log view
};

/// What the runner changed: the record whole, as it is to be from now on. One that was deleted is
/// back with it, so that every deletion and every change is undone by the record from before.
template <class Record>
struct Edit {
    Record record;
    core::WallTime at;
};
/// The row stays as a tombstone, which no reader shows.
template <class Record>
struct Delete {
    core::Id<Record> id;
    core::WallTime at;
};
/// The runner has read a notice that is shown once (R29, advice on tapping).
struct NoticeSeen {
    std::string notice;
    core::WallTime at;
};

/// One change. Records are written whole, by id: a second save of an id replaces the first, of a
/// session's report or trace the one before. Only the steps of a programme are never changed: one
/// that says otherwise than the stored one of its ordinal is refused.
using LogRequest =
    std::variant<core::Measurement, core::Baseline, core::Target, core::Session, core::Programme,
                 core::ProgrammeStep, core::SessionReport, core::CadenceTrace,
                 Edit<core::Measurement>, Edit<core::Session>, Edit<core::CadenceTrace>,
                 Delete<core::Measurement>, Delete<core::Session>, NoticeSeen>;

/// Where a run that is on has come to: written every few seconds, and nothing is done with it.
inline bool isCheckpoint(const LogRequest& change) {
    const auto* session = std::get_if<core::Session>(&change);
    return session != nullptr && session->state == core::SessionState::Running;
}

/// UTC range, `from` included, `until` not.
struct TimeRange {
    std::chrono::sys_time<std::chrono::milliseconds> from;
    std::chrono::sys_time<std::chrono::milliseconds> until;
};

/// Everything not deleted that started in a range, oldest first, without the raw taps.
struct History {
    std::vector<core::Measurement> measurements;
    std::vector<core::Baseline> baselines;
    std::vector<core::Target> targets;
    std::vector<core::Session> sessions;
    std::vector<core::SessionReport> reports{};  ///< of these sessions, in their order
    std::vector<core::CadenceTrace> traces{};    ///< of these sessions, in their order
};

}  // namespace stridetick::log
