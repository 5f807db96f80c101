// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "app/cli/log_command.hpp"

#include <optional>

namespace stridetick::app::cli {

/// `stridetick backup`: a copy of the log, read again after it was written; or a list of them.
struct BackupOrder {
    LogOrder log;
    std::optional<std::filesystem::path> file{};  ///< else in the folder of backups
    bool force = false;
    bool list = false;
    bool quiet = false;
};

/// Without the command's own name.
Read<BackupOrder> readBackupOrder(const QStringList& arguments);
QString backupHelp();
/// Ctrl-C cancels what has not begun to be written; what has becomes whole. Returns the exit code.
int backUp(const BackupOrder& order);

}  // namespace stridetick::app::cli
