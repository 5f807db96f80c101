// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Any text of up to 60 letters names a runner.
namespace stridetick::app::runnername {

/// On one line, and what changes the direction of the words around it left out.
QString tidied(const QString& name);
bool isVisible(const QString& name);
/// Equal for names that are the same but for case.
QString asCompared(const QString& name);
/// Why a tidied name cannot be a runner's, in a sentence; empty if it can.
QString flaw(const QString& name);
/// Safe on every file system, and never the same twice.
QString newFolderFor(const QString& name);

}  // namespace stridetick::app::runnername
