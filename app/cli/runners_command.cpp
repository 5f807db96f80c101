// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runners_command.hpp"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

#include "app/cli/exit_codes.hpp"
#include "app/cli/log_command.hpp"
#include "app/runners.hpp"
#include "app/translated.hpp"

namespace stridetick::app::cli {

namespace {

STRIDETICK_TR_FUNCTIONS(RunnersCommand)

void prepare(QCommandLineParser& parser) {
    parser.setApplicationDescription(
        tr("Tells who runs here, in the words that --runner takes, and where the log of each is. "
           "The first is the one that is meant where nobody is named. Runners are made, renamed "
           "and deleted in the window.\n\n"
           "Exit codes: 0 told; 2 not told well."));
    parser.addOptions({{"json", tr("Answer with one JSON object, errors too.")},
                       {{"h", "help"}, tr("Show this help.")}});
}

bool hasLog(const Runner& runner) {
    std::error_code failure;
    return std::filesystem::exists(runner.log, failure);
}

}  // namespace

Read<RunnersOrder> readRunnersOrder(const QStringList& arguments) {
    QCommandLineParser parser;
    prepare(parser);
    if (!parser.parse(QStringList{QStringLiteral("stridetick runners")} + arguments)) {
        return tl::make_unexpected(parser.errorText());
    }
    if (!parser.positionalArguments().isEmpty()) {
        return tl::make_unexpected(
            tr("runners takes no \"%1\".").arg(parser.positionalArguments().constFirst()));
    }
    return RunnersOrder{parser.isSet("json")};
}

QString runnersHelp() {
    QCommandLineParser parser;
    prepare(parser);
    return parser.helpText();
}

int listRunners(const RunnersOrder& order) {
    QJsonArray all;
    QTextStream out(stdout);
    for (const Runner& runner : Runners().list()) {
        if (order.json) {
            all.append(QJsonObject{{"name", runner.name},
                                   {"log", nameOf(runner.log)},
                                   {"settings", nameOf(runner.settings)},
                                   {"has_log", hasLog(runner)}});
        } else {
            out << plain(runner.name) << "\n    " << nameOf(runner.log)
                << (hasLog(runner) ? QString() : tr(" (nothing yet)")) << '\n';
        }
    }
    out << Qt::flush;
    if (order.json) {
        print({{"runners", all}});
    }
    return kDone;
}

}  // namespace stridetick::app::cli
