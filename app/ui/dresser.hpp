// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/platform/desktop_look.hpp"

namespace stridetick::app {

class SettingsStore;

/// Dresses the windows anew when the runner chooses another appearance, and when the desktop's
/// changes. Thread: window's. Borrows the settings.
class Dresser : public QObject {
    Q_OBJECT

 public:
    Dresser(SettingsStore& settings, QWidget* window,
            QDBusConnection bus = QDBusConnection::sessionBus());

 private:
    DesktopLook desktop_;
};

}  // namespace stridetick::app
