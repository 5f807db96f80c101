// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/dresser.hpp"

#include <QApplication>

#include "app/settings_store.hpp"
#include "app/ui/theme.hpp"

namespace stridetick::app {

Dresser::Dresser(SettingsStore& settings, QWidget* window, QDBusConnection bus)
    : QObject(window), desktop_(std::move(bus)) {
    const auto dress = [&settings, window] {
        theme::apply(*qApp, settings.appearance());
        theme::refreshTones(window);
    };
    connect(&settings, &SettingsStore::appearanceChanged, this, dress);
    connect(&desktop_, &DesktopLook::changed, this, [this, dress] {
        theme::heed({.dark = desktop_.dark(), .contrast = desktop_.contrast()});
        dress();
    });
}

}  // namespace stridetick::app
