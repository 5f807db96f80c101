// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QStringList>

namespace stridetick::tests {

/// The letter that Alt goes with, small; none where the text has none.
QChar mnemonicOf(const QString& text);
/// Which texts of a window, or of one beside it, share a letter now, and those of a menu one.
QStringList sharedMnemonics(QMainWindow& window);

}  // namespace stridetick::tests
