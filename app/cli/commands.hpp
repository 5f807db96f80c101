// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace stridetick::app::cli {

/// What works without a window or a display: render, click, sounds, runners, remind, and the log's
/// backup, check, history, export, import and merge. Runs it and returns the exit code, see
/// exit_codes.hpp. Nothing if `arguments`, the program's name first, ask for none of them.
std::optional<int> runCommand(const QStringList& arguments);

/// A help text of Qt's parser, whose own words have no catalogue before there is an application.
QString inOurWords(QString help);
/// For the program's help.
QString commandsHelp();

}  // namespace stridetick::app::cli
