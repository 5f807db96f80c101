// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "app/cli/log_command.hpp"

#include <chrono>

namespace stridetick::app::cli {

/// `stridetick history`: the last weeks, in a table.
struct HistoryOrder {
    LogOrder log;
    int weeks = 8;
    std::chrono::weekday firstWeekday{};
};

/// Without the command's own name.
Read<HistoryOrder> readHistoryOrder(const QStringList& arguments);
QString historyHelp();
/// Changes no byte of the log. Returns the exit code.
int history(const HistoryOrder& order);

}  // namespace stridetick::app::cli
