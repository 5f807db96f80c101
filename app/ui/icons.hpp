// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace stridetick::app::theme {

/// Our own, resources/icons/NAME.svg, in the colour that text has when it is painted.
QIcon icon(const char* name);
/// The program's.
QIcon windowIcon();

}  // namespace stridetick::app::theme
