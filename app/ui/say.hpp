// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QString>

#include "app/ui/theme.hpp"

namespace stridetick::app {

/// A label says this, and is hidden where that is nothing. An answer that is given anew comes into
/// sight, and is announced.
void say(QLabel* label, const QString& words, theme::Tone tone, bool answer = true);
/// The same; all up to `last`, where that is shown, comes into sight with it.
void say(QLabel* label, const QString& words, theme::Tone tone, bool answer, QWidget* last);

}  // namespace stridetick::app
