// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "app/cli/log_command.hpp"

#include <chrono>
#include <filesystem>

namespace stridetick::app::cli {

/// `stridetick remind`: a notification on the programme's days.
struct RemindOrder {
    std::filesystem::path log;
    QString settings{};   ///< of the runner, whose language is spoken; empty: the first's
    QStringList whose{};  ///< as the log was named
    std::chrono::minutes at{};
    bool once = false;
    bool loginItem = false;  ///< started by it: ends with it
};

/// Without the command's own name.
Read<RemindOrder> readRemindOrder(const QStringList& arguments);
QString remindHelp();
/// Stays until it is ended, unless it is for once. Changes no byte of the log. Returns the exit
/// code.
int remind(const RemindOrder& order);

}  // namespace stridetick::app::cli
