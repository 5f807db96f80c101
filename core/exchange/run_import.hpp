// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.hpp"
#include "core/log/log_types.hpp"
#include "core/records/cadence_trace.hpp"
#include "core/records/session.hpp"

#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace stridetick::exchange {

enum class ImportKind {
    NotARun,
    AlreadyThere,  ///< the log has this run by a watch, or had it and it was deleted
    Attached,      ///< the trace of a run that was logged with a click
    NewSession
};

/// What becomes of an activity, and what is to be written for it.
struct ImportPlan {
    ImportKind kind = ImportKind::NotARun;
    std::optional<core::SessionId> session{};   ///< that is there, gets the trace, or is made
    std::optional<core::WallTime> startedAt{};  ///< of it; nothing if it was deleted
    std::vector<log::LogRequest> changes{};
};

/// What a session needs that the file does not have.
struct NewRun {
    core::SessionId id;
    std::chrono::minutes offset{};  ///< of the runner's clock from UTC, for files that tell none
};

/// A run as a session of its own would keep it: all that can be known without the log, and takes
/// time where the file is large.
struct ImportableRun {
    core::Session session;
    core::CadenceTrace trace;
};

/// Of the runner's clock from UTC, by the file or else `here`. A file that says UTC says nothing:
/// many programs write all their times so, as Z, +00:00 or a local time that is none.
std::chrono::minutes clockOf(const Activity& activity, std::chrono::minutes here);

/// When sessions and traces started of which planImport() must know.
log::TimeRange rangeAround(const ImportableRun& run);

/// It has a length and is a run; else it is NotARun.
bool isImportable(const Activity& activity);
/// Of one that is importable.
ImportableRun runOf(const Activity& activity, const NewRun& newRun);

/// By time alone, since every program that exports a run again gives it another name. `aroundIt`
/// are sessions that are not deleted, `tracesAroundIt` traces of deleted ones too.
ImportPlan planImport(ImportableRun run, std::span<const core::Session> aroundIt,
                      std::span<const core::CadenceTrace> tracesAroundIt);

}  // namespace stridetick::exchange
