// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "app/cli/log_command.hpp"

#include <vector>

namespace stridetick::app::cli {

/// `stridetick import`: what other programs and computers wrote, into the log.
struct ImportOrder {
    LogOrder log;
    std::vector<std::filesystem::path> files;
    bool quiet = false;
};

/// Without the command's own name.
Read<ImportOrder> readImportOrder(const QStringList& arguments);
QString importHelp();
/// Each file by itself: one that cannot be taken does not hold up the others. Returns the exit
/// code.
int importFiles(const ImportOrder& order);

}  // namespace stridetick::app::cli
