// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.hpp"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include "app/cli/commands.hpp"

namespace stridetick::app {

std::filesystem::path defaultLog() {
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return data.filePath(QStringLiteral("stridetick.db")).toStdString();
}

std::filesystem::path fileNamed(const QString& text) {
    const std::filesystem::path file = text.toStdString();
    std::error_code failure;
    auto whole = std::filesystem::absolute(file, failure);
    return failure ? file : whole;
}

std::filesystem::path logNamed(const QString& text) {
    std::error_code failure;
    const auto whole = fileNamed(text);
    auto real = std::filesystem::weakly_canonical(whole, failure);
    return failure ? whole : real;
}

Options readOptions(const QStringList& arguments) {
    const auto tr = [](const char* text) { return QCoreApplication::translate("Options", text); };
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Cadence trainer: tap to measure, run to the click, review the weeks.") +
        QLatin1String("\n\n") + cli::commandsHelp());
    const QCommandLineOption help({"h", "help"}, tr("Show this help."));
    const QCommandLineOption version({"v", "version"}, tr("Show the version."));
    const QCommandLineOption log("log", tr("Keep the log in FILE."), "FILE");
    const QCommandLineOption tour(
        "tour", tr("Save pictures of every page, with a made-up runner's weeks, into FOLDER."),
        "FOLDER");
    parser.addOptions({help, version, log, tour});

    Options options;
    const bool understood = parser.parse(arguments);
    if (!understood || !parser.positionalArguments().isEmpty()) {
        options.action = Options::Action::Refuse;
        options.message =
            (understood
                 ? tr("Unexpected argument: %1").arg(parser.positionalArguments().constFirst())
                 : parser.errorText()) +
            QLatin1Char('\n') + tr("Try: stridetick --help");
    } else if (parser.isSet(log) && parser.value(log).isEmpty()) {
        options.action = Options::Action::Refuse;
        options.message = tr("--log needs the name of a file.");
    } else if (parser.isSet(tour) && parser.value(tour).isEmpty()) {
        options.action = Options::Action::Refuse;
        options.message = tr("--tour needs the name of a folder.");
    } else if (parser.isSet(help)) {
        options.action = Options::Action::Help;
        // There is no application yet to take the name from.
        options.message = parser.helpText().replace(QLatin1String("<executable_name>"),
                                                    QLatin1String("stridetick"));
    } else if (parser.isSet(version)) {
        options.action = Options::Action::Version;
        options.message = QStringLiteral("stridetick %1").arg(QStringLiteral(STRIDETICK_VERSION));
    } else if (parser.isSet(tour)) {
        options.action = Options::Action::Tour;
        options.tourFolder = parser.value(tour);
    }
    options.log =
        logNamed(parser.value(log).isEmpty() ? QString::fromStdString(defaultLog().string())
                                             : parser.value(log));
    return options;
}

}  // namespace stridetick::app
