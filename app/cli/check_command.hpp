// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "app/cli/log_command.hpp"

#include <vector>

namespace stridetick::app::cli {

/// `stridetick check`: reads logs or backups from end to end.
struct CheckOrder {
    LogOrder log;
    std::vector<std::filesystem::path> files{};  ///< else the log
    bool quiet = false;
};

/// Without the command's own name.
Read<CheckOrder> readCheckOrder(const QStringList& arguments);
QString checkHelp();
/// Changes no byte of them. Returns the exit code, which is that of the worst.
int check(const CheckOrder& order);

}  // namespace stridetick::app::cli
