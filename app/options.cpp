// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.hpp"

#include <QCommandLineParser>
#include <QFileInfo>

#include "app/cli/commands.hpp"
#include "app/translated.hpp"

#include <algorithm>

namespace stridetick::app {

namespace {

STRIDETICK_TR_FUNCTIONS(Options)

/// Of the tour.
QString looks() { return QStringLiteral("light, dark, contrast, large-text"); }

}  // namespace

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

void addLogWanted(QCommandLineParser& parser, const QString& help) {
    parser.addOptions({{"log", help, "FILE"},
                       {"runner",
                        tr("The log of this runner, the first's if not given; stridetick runners "
                           "tells who there is."),
                        "NAME"}});
}

tl::expected<LogWanted, QString> logWanted(const QCommandLineParser& parser) {
    const Runners runners;
    const QString file = parser.value("log");
    const QString name = parser.value("runner");
    if (parser.isSet("log") && parser.isSet("runner")) {
        return tl::make_unexpected(tr("--log or --runner, not both."));
    }
    if (parser.isSet("log")) {
        if (file.isEmpty()) {
            return tl::make_unexpected(tr("--log needs the name of a file."));
        }
        return LogWanted{logNamed(file), runners.withLog(fileNamed(file))};
    }
    const auto here = runners.list();
    const auto runner = parser.isSet("runner") ? runners.named(name) : here.front();
    if (!runner) {
        QStringList names;
        for (const Runner& other : here) {
            names.append(other.name);
        }
        return tl::make_unexpected(
            tr("There is no runner \"%1\" here. There is: %2.").arg(name, names.join(tr(", "))));
    }
    return LogWanted{logNamed(QString::fromStdString(runner->log.string())), runner};
}

QString settingsMeant(const QStringList& arguments) {
    QCommandLineParser parser;
    addLogWanted(parser, {});
    parser.parse(arguments);  // what else is said is read by others, in the language that this is
    const auto wanted = logWanted(parser);
    return wanted && wanted->runner ? QString::fromStdString(wanted->runner->settings.string())
                                    : QString();
}

Options readOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Cadence trainer: tap to measure, run to the click, review the weeks.") +
        QLatin1String("\n\n") + cli::commandsHelp());
    const QCommandLineOption help({"h", "help"}, tr("Show this help."));
    const QCommandLineOption version({"v", "version"}, tr("Show the version."));
    const QCommandLineOption tour(
        "tour", tr("Save pictures of every page, with a made-up runner's weeks, into FOLDER."),
        "FOLDER");
    const QCommandLineOption look(
        "look", tr("With --tour: only that look, one of %1.").arg(looks()), "LOOK");
    const QCommandLineOption mirrored("mirrored", tr("With --tour: from right to left."));
    parser.addOptions({help, version, tour, look, mirrored});
    addLogWanted(parser, tr("Keep the log in FILE."));
    parser.addPositionalArgument(
        "FILE", tr("Runs of a watch (FIT, TCX, GPX) and folders of them: the window imports them."),
        "[FILE...]");

    Options options;
    const auto refuse = [&](const QString& sentence) {
        options.action = Options::Action::Refuse;
        options.message = sentence + QLatin1Char('\n') + tr("Try: stridetick --help");
    };
    const bool understood = parser.parse(arguments);
    const auto log = logWanted(parser);
    const QStringList files = parser.positionalArguments();
    const auto missing = std::ranges::find_if_not(
        files, [](const QString& file) { return QFileInfo::exists(file); });
    if (!understood) {
        refuse(parser.errorText());
    } else if (missing != files.end()) {
        refuse(tr("There is no command and no file of this name: %1").arg(*missing));
    } else if (!files.isEmpty() && parser.isSet(tour)) {
        refuse(tr("--tour takes no FILE."));
    } else if (!log) {
        refuse(log.error());
    } else if (parser.isSet(tour) && parser.value(tour).isEmpty()) {
        refuse(tr("--tour needs the name of a folder."));
    } else if (parser.isSet(look) && !looks().split(", ").contains(parser.value(look))) {
        refuse(tr("--look is one of %1.").arg(looks()));
    } else if (!parser.isSet(tour) && (parser.isSet(look) || parser.isSet(mirrored))) {
        refuse(tr("--look and --mirrored go with --tour FOLDER."));
    } else if (parser.isSet(help)) {
        options.action = Options::Action::Help;
        // There is no application yet to take the name from.
        options.message =
            cli::inOurWords(parser.helpText())
                .replace(QLatin1String("<executable_name>"), QLatin1String("stridetick"));
    } else if (parser.isSet(version)) {
        options.action = Options::Action::Version;
        options.message = QStringLiteral("stridetick %1").arg(QStringLiteral(STRIDETICK_VERSION));
    } else if (parser.isSet(tour)) {
        options.action = Options::Action::Tour;
        options.tour = {.folder = parser.value(tour),
                        .look = parser.value(look),
                        .mirrored = parser.isSet(mirrored)};
    }
    if (log) {
        options.log = log->file;
        options.runner = log->runner;
    }
    for (const QString& file : files) {
        options.files.append(QString::fromStdString(fileNamed(file).string()));
    }
    return options;
}

}  // namespace stridetick::app
