// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QWidget;

namespace stridetick::app {

/// No larger than the room, and wholly in it: as little is changed as that takes.
QRect placeWithin(const QRect& place, const QRect& room);
/// A window that is not shown yet, with room for the frame that it will have.
void fitToScreen(QWidget& window);

}  // namespace stridetick::app
