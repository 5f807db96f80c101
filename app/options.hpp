// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <filesystem>
#include <optional>

namespace stridetick::app {

/// What the command line asks for.
struct Options {
    enum class Action { Window, Tour, Help, Version, Refuse };
    Action action = Action::Window;
    std::filesystem::path log;  ///< the file given, or the one in the platform's data folder
    QString tourFolder;
    QString message;  ///< for Help, Version and Refuse
};

/// The log in the platform's data folder. Needs no running application.
std::filesystem::path defaultLog();

/// Whole, or as it was given where the working folder is gone: then it cannot be opened, which says
/// itself.
std::filesystem::path fileNamed(const QString& text);
/// The file itself, where `text` names a link to it: its backups are beside it.
std::filesystem::path logNamed(const QString& text);

/// `arguments` with the program's name first. Needs no running application.
Options readOptions(const QStringList& arguments);

}  // namespace stridetick::app
