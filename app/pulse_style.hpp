// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/platform/reduced_motion.hpp"
#include "app/settings_store.hpp"

namespace stridetick::app {

/// How steps are shown now: as the runner chose; else large, or subtle where the desktop asks for
/// less motion. Thread: window's. Borrows the settings.
class PulseStyle : public QObject {
    Q_OBJECT

 public:
    explicit PulseStyle(SettingsStore& settings, QObject* parent = nullptr,
                        QDBusConnection bus = QDBusConnection::sessionBus());

    Pulse pulse() const;
    bool lessMotion() const noexcept { return desktop_.wanted(); }
    /// Asks the desktop; once there is something to see.
    void look() { desktop_.look(); }

 signals:
    void changed();

 private:
    SettingsStore& settings_;
    ReducedMotion desktop_;
};

}  // namespace stridetick::app
