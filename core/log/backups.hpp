// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log_types.hpp"
#include "core/log/session_log.hpp"
#include "core/util/clock.hpp"

#include <filesystem>
#include <optional>
#include <vector>

namespace stridetick::log {

/// The folder `backups` beside the log: whole, closed files, which a sync tool may copy at any
/// time. Logs in one folder share it; their names tell the backups apart.
std::filesystem::path backupFolderOf(const std::filesystem::path& log);

/// Newest first. Opens no file; empty where there is no folder or no right to it.
std::vector<Backup> listBackups(const std::filesystem::path& log);
/// The newest that passes a whole check, for a log that was damaged or is gone; a daily one is no
/// longer thinned out from then on, since the next may hold less. Blocks on the disk.
std::optional<Backup> keepNewestSoundBackup(const std::filesystem::path& log);

/// Writes a backup by SQLite's online backup, beside readers and writers of any process, and reads
/// it again from end to end before it is given its name. A daily one replaces that day's (the
/// runner's day) and thins out the older, see backup_retention.hpp. Blocks on the disk.
[[nodiscard]] LogResult<Backup> tryBackUp(const std::filesystem::path& log, BackupKind kind,
                                          const core::WallTime& now);
/// The same into a file of the runner's choice, which must not be there yet.
[[nodiscard]] LogResult<void> tryCopyLog(const std::filesystem::path& log,
                                         const std::filesystem::path& to);

}  // namespace stridetick::log
