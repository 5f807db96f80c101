// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QTextStream>

#include "app/cli/commands.hpp"
#include "app/composition.hpp"
#include "app/options.hpp"
#include "app/platform/held_keys.hpp"
#include "app/platform/single_instance.hpp"
#include "app/platform/system_clock.hpp"
#include "app/tour/tour.hpp"
#include "app/ui/theme.hpp"

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
    const app::HeldKeys heldKeys(application);
    app::SingleInstance instance(options.log);
    if (instance.handedOver()) {
        QTextStream(stdout) << QObject::tr(
                                   "Stridetick is open with this log already; its window "
                                   "comes to the front.")
                            << Qt::endl;
        return 0;
    }
    const app::SystemClock clock;
    {
        const app::SettingsStore settings;
        app::theme::apply(application, settings.appearance());
    }
    app::Composition program(options.log, clock, std::make_unique<audio::ClickEngine>());
    QObject::connect(&instance, &app::SingleInstance::raiseRequested, &program.window(),
                     &app::MainWindow::bringToFront);
    program.window().show();
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
    if (const auto exitCode = app::cli::runCommand(arguments)) {
        return *exitCode;
    }
    const auto options = app::readOptions(arguments);
    switch (options.action) {
        case app::Options::Action::Window:
            return openWindow(argc, argv, options);
        case app::Options::Action::Tour:
            return app::runTour(argc, argv, options.tourFolder);
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
