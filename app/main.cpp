// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QTextStream>

#include "app/cli/commands.hpp"
#include "app/language.hpp"
#include "app/options.hpp"
#include "app/platform/held_keys.hpp"
#include "app/platform/system_clock.hpp"
#include "app/program.hpp"
#include "app/settings_store.hpp"
#include "app/tour/tour.hpp"

#include <algorithm>
#include <array>

namespace {

using namespace stridetick;

/// Qt itself would abort where there is none.
bool hasDisplay() {
#ifdef Q_OS_LINUX
    const std::array names{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
    return !std::ranges::all_of(names, qEnvironmentVariableIsEmpty);
#else
    return true;
#endif
}

int openWindow(int argc, char** argv, const app::Options& options) {
    if (!hasDisplay()) {
        QTextStream(stderr) << QObject::tr(
                                   "There is no display to open a window on. Start Stridetick "
                                   "on a desktop, or make pictures of its windows with: "
                                   "stridetick --tour FOLDER")
                            << Qt::endl;
        return 1;
    }
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.stridetick.Stridetick"));
    app::language::speakIn(application);
    const app::HeldKeys heldKeys(application);
    QApplication::setQuitOnLastWindowClosed(false);  // one may follow it
    const app::SystemClock clock;
    app::Program program(clock, [] { return std::make_unique<audio::ClickEngine>(); });
    QObject::connect(&program, &app::Program::over, &application, &QApplication::quit);
    if (!program.open(options.log, options.runner, options.files)) {
        QTextStream(stdout) << QObject::tr(
                                   "Stridetick is open with this log already; its window "
                                   "comes to the front.")
                            << Qt::endl;
        return 0;
    }
    return QApplication::exec();
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication::setApplicationName(QStringLiteral("stridetick"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STRIDETICK_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    // The tour reads none of the runner's settings: the first to read any fixes where they are.
    const bool tour = std::ranges::any_of(
        arguments, [](const QString& one) { return one.startsWith(QLatin1String("--tour")); });
    app::language::speak(tour ? QString() : app::SettingsStore().language());
    if (const auto exitCode = app::cli::runCommand(arguments)) {
        return *exitCode;
    }
    const auto options = app::readOptions(arguments);
    switch (options.action) {
        case app::Options::Action::Window:
            return openWindow(argc, argv, options);
        case app::Options::Action::Tour:
            return app::runTour(argc, argv, options.tour);
        case app::Options::Action::Help:
        case app::Options::Action::Version:
            QTextStream(stdout) << options.message << Qt::endl;
            return 0;
        case app::Options::Action::Refuse:
            QTextStream(stderr) << options.message << Qt::endl;
            return 2;
    }
    return 2;
}
