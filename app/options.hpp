// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "app/runners.hpp"

#include <filesystem>
#include <optional>

class QCommandLineParser;

namespace stridetick::app {

/// Of the pictures of every page.
struct TourOptions {
    QString folder;
    QString look;           ///< of one look only; empty for all
    bool mirrored = false;  ///< from right to left
};

/// What the command line asks for.
struct Options {
    enum class Action { Window, Tour, Help, Version, Refuse };
    Action action = Action::Window;
    std::filesystem::path log;     ///< the file given, or the runner's
    std::optional<Runner> runner;  ///< nothing for a log of nobody here
    QStringList files;             ///< for the window to import, whole names
    TourOptions tour;
    QString message;  ///< for Help, Version and Refuse
};

/// Whole, or as it was given where the working folder is gone: then it cannot be opened, which says
/// itself.
std::filesystem::path fileNamed(const QString& text);
/// The file itself, where `text` names a link to it: its backups are beside it.
std::filesystem::path logNamed(const QString& text);

/// Whose log is meant by what was said of --log and --runner (nothing is the first's, and its
/// runner's where a file is named that is one's), or what is wrong with it.
struct LogWanted {
    std::filesystem::path file;
    std::optional<Runner> runner;
};
tl::expected<LogWanted, QString> logWanted(const QCommandLineParser& parser);
/// These two, the help of --log being `help`.
void addLogWanted(QCommandLineParser& parser, const QString& help);

/// The settings of the runner who is meant by what is said of --log and --runner somewhere in the
/// command line; empty where that is nobody here. `arguments` as readOptions() takes them.
QString settingsMeant(const QStringList& arguments);

/// `arguments` with the program's name first. Needs no running application.
Options readOptions(const QStringList& arguments);

}  // namespace stridetick::app
