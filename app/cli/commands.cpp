// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"

#include <QTextStream>

#include "app/cli/backup_command.hpp"
#include "app/cli/check_command.hpp"
#include "app/cli/click_command.hpp"
#include "app/cli/exit_codes.hpp"
#include "app/cli/export_command.hpp"
#include "app/cli/history_command.hpp"
#include "app/cli/import_command.hpp"
#include "app/cli/merge_command.hpp"
#include "app/cli/remind_command.hpp"
#include "app/cli/render_command.hpp"
#include "app/cli/runners_command.hpp"
#include "app/translated.hpp"

#include <cstdio>

namespace stridetick::app::cli {

namespace {

STRIDETICK_TR_FUNCTIONS(Commands)

bool asksForHelp(const QStringList& arguments) {
    return arguments.contains(QLatin1String("--help")) || arguments.contains(QLatin1String("-h"));
}

int show(QString help, const QString& command) {
    // There is no application yet to take the name from.
    QTextStream(stdout) << inOurWords(
        help.replace(QLatin1String("<executable_name>"), QLatin1String("stridetick ") + command));
    return kDone;
}

int refuse(const QString& sentence, const QString& command) {
    QTextStream(stderr) << tr("%1 Try: stridetick %2 --help").arg(sentence, command) << Qt::endl;
    return kRefused;
}

int showSounds() {
    QTextStream out(stdout);
    for (const NamedSound& sound : namedSounds()) {
        out << qSetFieldWidth(8) << Qt::left << sound.name << qSetFieldWidth(0)
            << tr(sound.description) << '\n';
    }
    out << tr("Or a sound file of your own, of at most a second: --sound FILE") << Qt::endl;
    return kDone;
}

/// A command as this file knows it: how it is read, explained and run.
template <class Order>
struct Command {
    Read<Order> (*read)(const QStringList&);
    QString (*help)();
    int (*run)(const Order&);
};

template <class Order>
int answer(const Command<Order>& command, const QString& name, const QStringList& rest) {
    if (asksForHelp(rest)) {
        return show(command.help(), name);
    }
    const auto order = command.read(rest);
    return order ? command.run(*order) : refuse(order.error(), name);
}

/// For a command that knows --json.
template <class Order>
int answerInJson(const Command<Order>& command, const QString& name, const QStringList& rest) {
    if (rest.contains(QLatin1String("--json")) && !asksForHelp(rest)) {
        if (const auto order = command.read(rest); !order) {
            return fail(true, {kRefused, QStringLiteral("usage"), order.error()});
        }
    }
    return answer(command, name, rest);
}

/// Whose log it is may be said before the command too.
qsizetype commandAt(const QStringList& arguments) {
    static const QStringList kWhose{QStringLiteral("--runner"), QStringLiteral("--log")};
    qsizetype at = 1;
    while (at < arguments.size() &&
           kWhose.contains(arguments[at].section(QLatin1Char('='), 0, 0))) {
        at += arguments[at].contains(QLatin1Char('=')) ? 1 : 2;
    }
    return at;
}

std::optional<int> run(const QString& command, const QStringList& rest) {
    if (command == QLatin1String("render")) {
        return answer(Command<RenderOrder>{readRenderOrder, renderHelp, render}, command, rest);
    }
    if (command == QLatin1String("click")) {
        return answer(Command<PlayOrder>{readClickOrder, clickHelp, click}, command, rest);
    }
    if (command == QLatin1String("backup")) {
        return answerInJson(Command<BackupOrder>{readBackupOrder, backupHelp, backUp}, command,
                            rest);
    }
    if (command == QLatin1String("check")) {
        return answerInJson(Command<CheckOrder>{readCheckOrder, checkHelp, check}, command, rest);
    }
    if (command == QLatin1String("history")) {
        return answerInJson(Command<HistoryOrder>{readHistoryOrder, historyHelp, history}, command,
                            rest);
    }
    if (command == QLatin1String("export")) {
        return answer(Command<ExportOrder>{readExportOrder, exportHelp, exportLog}, command, rest);
    }
    if (command == QLatin1String("import")) {
        return answerInJson(Command<ImportOrder>{readImportOrder, importHelp, importFiles}, command,
                            rest);
    }
    if (command == QLatin1String("merge")) {
        return answerInJson(Command<MergeOrder>{readMergeOrder, mergeHelp, merge}, command, rest);
    }
    if (command == QLatin1String("runners")) {
        return answerInJson(Command<RunnersOrder>{readRunnersOrder, runnersHelp, listRunners},
                            command, rest);
    }
    if (command == QLatin1String("remind")) {
        return answer(Command<RemindOrder>{readRemindOrder, remindHelp, remind}, command, rest);
    }
    if (command == QLatin1String("sounds")) {
        if (!rest.isEmpty() && !asksForHelp(rest)) {
            return refuse(tr("sounds takes no arguments."), command);
        }
        return showSounds();
    }
    return std::nullopt;
}

}  // namespace

std::optional<int> runCommand(const QStringList& arguments) {
    const auto at = commandAt(arguments);
    const auto code = run(arguments.value(at), arguments.mid(1, at - 1) + arguments.mid(at + 1));
    if (code == kDone && (std::fflush(stdout) != 0 || std::ferror(stdout) != 0)) {
        QTextStream(stderr) << tr("The answer could not be written to its end.") << Qt::endl;
        return kFailed;
    }
    return code;
}

QString inOurWords(QString help) {
    return help.replace(QLatin1String("Usage: "), tr("Usage:") + QLatin1Char(' '))
        .replace(QLatin1String("[options]"), tr("[options]"))
        .replace(QLatin1String("\nOptions:\n"),
                 QLatin1Char('\n') + tr("Options:") + QLatin1Char('\n'))
        .replace(QLatin1String("\nArguments:\n"),
                 QLatin1Char('\n') + tr("Arguments:") + QLatin1Char('\n'));
}

QString commandsHelp() {
    return tr(
        "Without a window:\n"
        "  stridetick render --spm 168 --minutes 30 run.mp3   a run in a sound file\n"
        "  stridetick click 168                               the click in a terminal\n"
        "  stridetick sounds                                  the click's sounds\n"
        "  stridetick backup                                  a backup of the log\n"
        "  stridetick check                                   is the log sound?\n"
        "  stridetick history --weeks 8                       the last weeks\n"
        "  stridetick export --json log.json                  the log for other programs\n"
        "  stridetick import run.fit log.json                 a watch's runs, another log\n"
        "  stridetick merge other.db                          another computer's log\n"
        "  stridetick runners                                 who runs here\n"
        "  stridetick remind --once                           is something due today?\n"
        "Each tells more with --help.");
}

}  // namespace stridetick::app::cli
