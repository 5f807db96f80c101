// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "app/cli/log_command.hpp"

namespace stridetick::app::cli {

/// `stridetick merge`: another log into this one.
struct MergeOrder {
    LogOrder log;
    std::filesystem::path file;
    bool quiet = false;
};

/// Without the command's own name.
Read<MergeOrder> readMergeOrder(const QStringList& arguments);
QString mergeHelp();
/// All of it or nothing. Returns the exit code.
int merge(const MergeOrder& order);

}  // namespace stridetick::app::cli
