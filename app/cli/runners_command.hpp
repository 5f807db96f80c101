// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "app/cli/session_options.hpp"

namespace stridetick::app::cli {

/// `stridetick runners`: who runs here.
struct RunnersOrder {
    bool json = false;
};

/// Without the command's own name.
Read<RunnersOrder> readRunnersOrder(const QStringList& arguments);
QString runnersHelp();
/// Returns the exit code.
int listRunners(const RunnersOrder& order);

}  // namespace stridetick::app::cli
