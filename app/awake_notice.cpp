// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/awake_notice.hpp"

#include "app/controllers/run_controller.hpp"
#include "app/platform/wake_lock.hpp"
#include "app/translated.hpp"
#include "app/ui/main_window.hpp"

#include <memory>

namespace stridetick::app {

namespace {

STRIDETICK_TR_FUNCTIONS(AwakeNotice)

const QString kNotice = QStringLiteral("awake");

}  // namespace

void tellOfSleep(WakeLock& wakeLock, RunController& run, MainWindow& window) {
    const auto told = std::make_shared<bool>(false);
    QObject::connect(&wakeLock, &WakeLock::unavailable, &window, [&run, &window, told] {
        if (run.running() && !*told) {
            *told = true;
            window.setNotice(kNotice, tr("Stridetick cannot keep this screen awake: set the screen "
                                         "and sleep timers yourself for the run."));
        }
    });
    QObject::connect(&run, &RunController::changed, &window, [&run, &window] {
        if (!run.running()) {
            window.setNotice(kNotice, {});
        }
    });
}

}  // namespace stridetick::app
