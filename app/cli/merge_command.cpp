// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/merge_command.hpp"

#include <QTextStream>

#include "app/cli/exit_codes.hpp"
#include "app/cli/interruption.hpp"
#include "app/cli/taken_file.hpp"
#include "app/options.hpp"
#include "app/translated.hpp"

#include <csignal>

namespace stridetick::app::cli {

namespace {

STRIDETICK_TR_FUNCTIONS(Commands)

void prepare(QCommandLineParser& parser) {
    parser.setApplicationDescription(
        tr("Merges another log into this one: FILE is a log from another computer, a backup, or a "
           "log as JSON (export --json), and is never changed. Nothing doubles; what is deleted in "
           "one of the two is deleted; of what both changed the later is kept and the other is "
           "listed. What the log was is kept as a backup. It must not be open in a window.\n\n"
           "Exit codes: 0 merged, or nothing was new; 1 not merged: the log is in use, damaged or "
           "cannot be written, or FILE is damaged; 2 not told well; 3 FILE, or the log, is none "
           "that can be read (not there, not a log, from a newer version)."));
    parser.addPositionalArgument("FILE", tr("The other log."), "FILE");
    parser.addOption({"quiet", tr("Say nothing but what went wrong.")});
    addLogOptions(parser);
}

}  // namespace

Read<MergeOrder> readMergeOrder(const QStringList& arguments) {
    QCommandLineParser parser;
    prepare(parser);
    if (!parser.parse(QStringList{QStringLiteral("stridetick merge")} + arguments)) {
        return tl::make_unexpected(parser.errorText());
    }
    const auto log = readLogOptions(parser);
    if (!log) {
        return tl::make_unexpected(log.error());
    }
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1 || files.contains(QString())) {
        return tl::make_unexpected(tr("merge takes one FILE."));
    }
    return MergeOrder{
        .log = *log, .file = fileNamed(files.constFirst()), .quiet = parser.isSet("quiet")};
}

QString mergeHelp() {
    QCommandLineParser parser;
    prepare(parser);
    return parser.helpText();
}

int merge(const MergeOrder& order) {
    Interruption interruption;
    std::signal(SIGXFSZ, SIG_IGN);  // a limit on files is told like a full disk
    if (const auto objection = objectionTo(order.file)) {
        return fail(order.log.json, *objection);
    }
    if (const auto failure = hasLog(order.log.file) ? prepareLog(order.log.file) : std::nullopt) {
        return fail(order.log.json, *failure);
    }
    if (interruption.came()) {
        return fail(order.log.json, cancelled());
    }
    const auto summary = take(order.log.file, order.file);
    if (!summary) {
        return fail(order.log.json, summary.error());
    }
    if (order.log.json) {
        auto answer = asJson(*summary);
        answer["log"] = nameOf(order.log.file);
        answer["file"] = nameOf(order.file);
        print(answer);
    } else if (!order.quiet) {
        QTextStream(stdout) << nameOf(order.file) << ": " << described(*summary) << Qt::endl;
    }
    return kDone;
}

}  // namespace stridetick::app::cli
