// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>
#include <QString>

namespace stridetick::app {

/// For files of the runner's own: it begins among their documents, and goes once it is closed. No
/// file is opened for its icon: opened and closed again, the log would lose its locks (POSIX), and
/// another program could take its journal for left over. The desktop's own dialog does open them.
QFileDialog* fileDialog(const char* objectName, const QString& title, QWidget* parent);

}  // namespace stridetick::app
