// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/remind_command.hpp"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QProcess>
#include <QTextStream>

#include "app/cli/exit_codes.hpp"
#include "app/desktop_reminder.hpp"
#include "app/language.hpp"
#include "app/login_item.hpp"
#include "app/options.hpp"
#include "app/platform/system_clock.hpp"
#include "app/reminder_times.hpp"
#include "app/settings_store.hpp"
#include "app/translated.hpp"

#include <array>
#include <string>

namespace stridetick::app::cli {

namespace {

STRIDETICK_TR_FUNCTIONS(RemindCommand)

void prepare(QCommandLineParser& parser) {
    parser.setApplicationDescription(
        tr("Reminds by the desktop's own notifications, once on each day of the programme on "
           "which a session or a quiet minute is due and not done: at the time given, or later on "
           "the same day, until 21:00, where the computer slept. Runs until it is ended, without "
           "a window; nothing is changed in the log. The window switches it on for each login "
           "(Settings, Reminders).\n\n"
           "Exit codes: 0 done; 1 the desktop or the log did not answer; 2 not told well."));
    parser.addOptions(
        {{"at", tr("The time of the day, 05:00 to 20:55; 17:00 if not given."), "HH:MM"},
         {"once", tr("Look now, whatever the time is, say what was done, and end.")},
         {"login-item", tr("End when the desktop's login item is gone or is another.")},
         {{"h", "help"}, tr("Show this help.")}});
    addLogWanted(parser, tr("The log, the first runner's if not given."));
}

/// False where the file by which the desktop started this one is another already, or gone; ends the
/// application once it is.
bool endWith(const LoginItem& item, QFileSystemWatcher& watcher, QTime at) {
    const auto stays = [&item, &watcher, at] {
        watcher.addPath(LoginItem::file());  // again: it may have been written anew
        return item.at() == at;
    };
    const auto look = [stays] {
        if (!stays()) {
            QCoreApplication::quit();
        }
    };
    watcher.addPath(QFileInfo(LoginItem::file()).path());
    QObject::connect(&watcher, &QFileSystemWatcher::fileChanged, &watcher, look);
    QObject::connect(&watcher, &QFileSystemWatcher::directoryChanged, &watcher, look);
    return stays();
}

}  // namespace

Read<RemindOrder> readRemindOrder(const QStringList& arguments) {
    QCommandLineParser parser;
    prepare(parser);
    if (!parser.parse(QStringList{QStringLiteral("stridetick remind")} + arguments)) {
        return tl::make_unexpected(parser.errorText());
    }
    const auto wanted = logWanted(parser);
    if (!wanted) {
        return tl::make_unexpected(wanted.error());
    }
    if (!parser.positionalArguments().isEmpty()) {
        return tl::make_unexpected(tr("remind takes no \"%1\"; another log is named by --log FILE.")
                                       .arg(parser.positionalArguments().constFirst()));
    }
    RemindOrder order{.log = wanted->file,
                      .settings = wanted->runner
                                      ? QString::fromStdString(wanted->runner->settings.string())
                                      : QString(),
                      .at = reminder::kAtFirst,
                      .once = parser.isSet("once"),
                      .loginItem = parser.isSet("login-item")};
    if (parser.isSet("log")) {
        order.whose = {QStringLiteral("--log"), parser.value("log")};
    } else if (parser.isSet("runner")) {
        order.whose = {QStringLiteral("--runner"), parser.value("runner")};
    }
    if (parser.isSet("at")) {
        const auto at = reminder::timeIn(parser.value("at"));
        if (!at) {
            return tl::make_unexpected(
                tr("--at takes a time from 05:00 to 20:55, not \"%1\".").arg(parser.value("at")));
        }
        order.at = reminder::ofDay(*at);
    }
    return order;
}

QString remindHelp() {
    QCommandLineParser parser;
    prepare(parser);
    return parser.helpText();
}

int remind(const RemindOrder& order) {
    std::string name = "stridetick";
    std::array<char*, 2> arguments{name.data(), nullptr};
    int count = 1;
    QCoreApplication application(count, arguments.data());
    language::speakIn(application);
    const LoginItem item(order.whose);
    QFileSystemWatcher watcher;
    if (order.loginItem && !endWith(item, watcher, reminder::timeOf(order.at))) {
        return kDone;
    }
    const SystemClock clock;
    DesktopReminder::Parts parts{.clock = clock, .log = order.log, .at = order.at};
    if (!order.once) {  // of one that has ended nobody hears a button
        parts.open = [whose = order.whose] {
            QProcess::startDetached(LoginItem::program(), whose);
        };
    }
    DesktopReminder reminder(std::move(parts));
    QObject::connect(&reminder, &DesktopReminder::told, [](const QString& sentence, bool well) {
        QTextStream(well ? stdout : stderr) << sentence << Qt::endl;
    });
    QObject::connect(
        &reminder, &DesktopReminder::over, &application,
        [](bool well) { QCoreApplication::exit(well ? kDone : kFailed); }, Qt::QueuedConnection);
    // The window may have been given another language since.
    QObject::connect(&reminder, &DesktopReminder::looks, &application,
                     [&order] { language::speak(SettingsStore(order.settings).language()); });
    QMetaObject::invokeMethod(
        &reminder, [&] { order.once ? reminder.once() : reminder.begin(); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

}  // namespace stridetick::app::cli
