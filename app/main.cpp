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
#include "app/translated.hpp"

#include <algorithm>
#include <array>

namespace stridetick::app {

namespace {

STRIDETICK_TR_FUNCTIONS(QObject)  // with the tour's, which belong to no class either

/// Qt itself would abort where there is none.
bool hasDisplay() {
#ifdef Q_OS_LINUX
    const std::array names{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
    return !std::ranges::all_of(names, qEnvironmentVariableIsEmpty);
#else
    return true;
#endif
}

int openWindow(int argc, char** argv, const Options& options) {
    if (!hasDisplay()) {
        QTextStream(stderr) << tr("There is no display to open a window on. Start Stridetick "
                                  "on a desktop, or make pictures of its windows with: "
                                  "stridetick --tour FOLDER")
                            << Qt::endl;
        return 1;
    }
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.stridetick.Stridetick"));
    language::speakIn(application);
    const HeldKeys heldKeys(application);
    QApplication::setQuitOnLastWindowClosed(false);  // one may follow it
    const SystemClock clock;
    Program program(clock, [] { return std::make_unique<audio::ClickEngine>(); });
    QObject::connect(&program, &Program::over, &application, &QApplication::quit);
    if (!program.open(options.log, options.runner, options.files)) {
        QTextStream(stdout) << tr("Stridetick is open with this log already; its window "
                                  "comes to the front.")
                            << Qt::endl;
        return 0;
    }
    return QApplication::exec();
}

}  // namespace

}  // namespace stridetick::app

int main(int argc, char** argv) {
    using namespace stridetick;
    QCoreApplication::setApplicationName(QStringLiteral("stridetick"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STRIDETICK_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    // The tour reads none of the runner's settings: the first to read any fixes where they are.
    const bool tour = std::ranges::any_of(
        arguments, [](const QString& one) { return one.startsWith(QLatin1String("--tour")); });
    app::language::speak(tour ? QString()
                              : app::SettingsStore(app::settingsMeant(arguments)).language());
    if (const auto exitCode = app::cli::runCommand(arguments)) {
        return *exitCode;
    }
    const auto options = app::readOptions(arguments);
    switch (options.action) {
        case app::Options::Action::Window:
            return app::openWindow(argc, argv, options);
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
