// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace stridetick::app {

class SettingsStore;

/// Fill `menu` with what can be chosen; the settings outlive it.
void buildAppearanceMenu(QMenu* menu, SettingsStore& settings);
void buildSpeedMenu(QMenu* menu, SettingsStore& settings);
/// What it tells is told over `window`.
void buildHelpMenu(QMenu* menu, QWidget* window);

}  // namespace stridetick::app
