// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include "app/cli/log_command.hpp"
#include "app/import/taken_run.hpp"
#include "core/exchange/run_import.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

/// Runs of watches that go into the log.
namespace stridetick::app::cli {

struct TakenRuns {
    std::vector<TakenRun> runs;
    std::optional<Failure> failure{};  ///< of the log: what follows was not taken

    std::size_t count(std::optional<exchange::ImportKind> kind) const;
    /// What was readable was taken before.
    int exitCode() const;
};

/// Each run is written as soon as it is read, so that one file is in memory at a time. A log that
/// is there must be prepared; it is made for the first run where there is none. What is wrong with
/// the file, or the log, is in the answer, which ends where `cancelled` says so.
TakenRuns takeRuns(const std::filesystem::path& log, const std::filesystem::path& file,
                   const std::function<bool()>& cancelled);

/// "1 imported", "2 imported, 1 there already", then a line for each file of an archive, and why
/// the log took no more.
QString described(const TakenRuns& taken);
QJsonObject asJson(const TakenRuns& taken);

}  // namespace stridetick::app::cli
