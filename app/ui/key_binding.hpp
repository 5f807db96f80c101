// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/key_map.hpp"

class QAction;
class QShortcut;
class QWidget;

/// Ties what has keys, or tells them, to the current KeyMap; it follows every change at once.
namespace stridetick::app {

void bindKeys(QShortcut* shortcut, KeyAction action);
void bindKeys(QAction* entry, KeyAction action);
/// The keys as a tool tip, within `words` in the place of %1 where these are given.
void tipKeys(QWidget* widget, KeyAction action, const QString& words = {});
/// While a list of choices is open, no shortcut of the page under it acts.
void leaveKeysToLists(QObject* owner);
/// The action of a shortcut or a menu entry that is bound.
std::optional<KeyAction> boundTo(const QObject& holder);

}  // namespace stridetick::app
