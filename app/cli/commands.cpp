// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"

#include <QCoreApplication>
#include <QTextStream>

#include "app/cli/click_command.hpp"
#include "app/cli/render_command.hpp"

namespace stridetick::app::cli {

namespace {

constexpr int kDone = 0;
constexpr int kRefused = 2;

QString tr(const char* text) { return QCoreApplication::translate("Commands", text); }

bool asksForHelp(const QStringList& arguments) {
    return arguments.contains(QLatin1String("--help")) || arguments.contains(QLatin1String("-h"));
}

int show(QString help, const QString& command) {
    // There is no application yet to take the name from.
    QTextStream(stdout) << help.replace(QLatin1String("<executable_name>"),
                                        QLatin1String("stridetick ") + command);
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

}  // namespace

std::optional<int> runCommand(const QStringList& arguments) {
    const QString command = arguments.value(1);
    const QStringList rest = arguments.mid(2);
    if (command == QLatin1String("render")) {
        if (asksForHelp(rest)) {
            return show(renderHelp(), command);
        }
        const auto order = readRenderOrder(rest);
        return order ? render(*order) : refuse(order.error(), command);
    }
    if (command == QLatin1String("click")) {
        if (asksForHelp(rest)) {
            return show(clickHelp(), command);
        }
        const auto order = readClickOrder(rest);
        return order ? click(*order) : refuse(order.error(), command);
    }
    if (command == QLatin1String("sounds")) {
        if (!rest.isEmpty() && !asksForHelp(rest)) {
            return refuse(tr("sounds takes no arguments."), QString());
        }
        return showSounds();
    }
    return std::nullopt;
}

QString commandsHelp() {
    return tr(
        "Without a window:\n"
        "  stridetick render --spm 168 --minutes 30 run.mp3   a run in a sound file\n"
        "  stridetick click 168                               the click in a terminal\n"
        "  stridetick sounds                                  the click's sounds\n"
        "Each tells more with --help.");
}

}  // namespace stridetick::app::cli
