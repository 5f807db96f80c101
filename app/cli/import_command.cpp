// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_command.hpp"

#include <QJsonArray>
#include <QTextStream>

#include "app/cli/exit_codes.hpp"
#include "app/cli/interruption.hpp"
#include "app/cli/taken_file.hpp"
#include "app/cli/watch_file.hpp"
#include "app/import/found_files.hpp"
#include "app/import/watch_bytes.hpp"
#include "app/options.hpp"
#include "app/translated.hpp"

#include <algorithm>
#include <csignal>
#include <functional>

namespace stridetick::app::cli {

namespace {

namespace fs = std::filesystem;

STRIDETICK_TR_FUNCTIONS(Commands)

void prepare(QCommandLineParser& parser) {
    parser.setApplicationDescription(
        tr("Takes files into the log, each by what is in it: a log as JSON (export --json), or "
           "another log, as merge does; a watch's run (FIT, TCX, GPX), plain or packed (.gz, .zip),"
           " or a folder of them, with the folders in it. A run at the time of one that was logged "
           "with a click is added to that one. No FILE is ever changed, and one that was taken "
           "before adds nothing, though its run was deleted since. The log must not be open in a "
           "window.\n\n"
           "Exit codes: 0 all were read, and their runs taken or there already (rides and the like "
           "are no runs, and no fault); 1 not every one was, or the log is in use, damaged or "
           "cannot be written, or Ctrl-C came: what was taken before stays; 2 not told well; 3 "
           "there is no log that can be read, or none of the files could be."));
    parser.addPositionalArgument("FILE", tr("What to take."), "FILE...");
    parser.addOption({"quiet", tr("Say nothing but what went wrong.")});
    addLogOptions(parser);
}

/// What became of one file.
struct Taken {
    QString words;
    QJsonObject object;
    int exitCode = kDone;
};

Taken takenOf(const Failure& failure) {
    return {plain(failure.sentence),
            {{"error", failure.sentence}, {"reason", failure.reason}},
            failure.exitCode};
}

std::optional<Failure> refusalOf(const FoundFile& found) {
    const auto& file = found.path;
    if (found.refusal) {
        return Failure{kNotReadable, found.refusal->reason, found.refusal->sentence};
    }
    auto objection = mayBeOfAWatch(file) ? std::nullopt : objectionTo(file);
    if (objection && objection->reason == QLatin1String("not_ours")) {
        objection->sentence =
            tr("%1 is neither a watch's file nor a log of Stridetick, as JSON or itself.")
                .arg(plain(nameOf(file)));
    }
    return objection;
}

/// A new kind of file has its place here.
Taken takeOne(const fs::path& log, const FoundFile& found, const std::function<bool()>& cancelled) {
    if (const auto refusal = refusalOf(found)) {
        return takenOf(*refusal);
    }
    const auto& file = found.path;
    const auto name = plain(nameOf(file)) + QLatin1String(": ");
    if (mayBeOfAWatch(file)) {
        const auto runs = takeRuns(log, file, cancelled);
        return {name + described(runs), asJson(runs), runs.exitCode()};
    }
    const auto summary = take(log, file);
    if (!summary) {
        return takenOf(summary.error());
    }
    return {name + described(*summary), asJson(*summary)};
}

}  // namespace

Read<ImportOrder> readImportOrder(const QStringList& arguments) {
    QCommandLineParser parser;
    prepare(parser);
    if (!parser.parse(QStringList{QStringLiteral("stridetick import")} + arguments)) {
        return tl::make_unexpected(parser.errorText());
    }
    const auto log = readLogOptions(parser);
    if (!log) {
        return tl::make_unexpected(log.error());
    }
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty() || files.contains(QString())) {
        return tl::make_unexpected(tr("import takes one FILE or more."));
    }
    ImportOrder order{.log = *log, .files = {}, .quiet = parser.isSet("quiet")};
    for (const QString& file : files) {
        order.files.push_back(fileNamed(file));
    }
    return order;
}

QString importHelp() {
    QCommandLineParser parser;
    prepare(parser);
    return parser.helpText();
}

int importFiles(const ImportOrder& order) {
    Interruption interruption;
    std::signal(SIGXFSZ, SIG_IGN);  // a limit on files is told like a full disk
    const auto files = filesOf(order.files);
    const bool any = !std::ranges::all_of(
        files, [](const FoundFile& file) { return refusalOf(file).has_value(); });
    if (const auto failure =
            any && hasLog(order.log.file) ? prepareLog(order.log.file) : std::nullopt) {
        return fail(order.log.json, *failure);
    }
    QJsonArray answers;
    std::size_t unreadable = 0;
    bool all = true;
    for (const FoundFile& file : files) {
        if (interruption.came()) {
            break;
        }
        auto taken = takeOne(order.log.file, file, [&] { return interruption.came(); });
        all = all && taken.exitCode == kDone;
        unreadable += taken.exitCode == kNotReadable ? 1 : 0;
        if (!order.log.json && (taken.exitCode != kDone || !order.quiet)) {
            QTextStream(taken.exitCode == kDone ? stdout : stderr) << taken.words << Qt::endl;
        }
        taken.object["file"] = nameOf(file.path);
        answers.append(taken.object);
    }
    QJsonObject answer{{"log", nameOf(order.log.file)}, {"files", answers}};
    const bool ended = interruption.came();
    if (ended && !order.log.json) {
        return fail(false, cancelled());
    }
    if (ended) {
        answer["error"] = cancelled().sentence;
        answer["reason"] = cancelled().reason;
    }
    if (order.log.json) {
        print(answer);
    }
    if (ended) {
        return kFailed;
    }
    return all ? kDone : unreadable == files.size() ? kNotReadable : kFailed;
}

}  // namespace stridetick::app::cli
