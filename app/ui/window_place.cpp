// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/window_place.hpp"

#include <QScreen>
#include <QWidget>

#include "app/ui/theme.hpp"

#include <algorithm>

namespace stridetick::app {

QRect placeWithin(const QRect& place, const QRect& room) {
    const QSize size = place.size().boundedTo(room.size());
    return {std::clamp(place.x(), room.x(), room.x() + room.width() - size.width()),
            std::clamp(place.y(), room.y(), room.y() + room.height() - size.height()), size.width(),
            size.height()};
}

void fitToScreen(QWidget& window) {
    const int edge = theme::em() / 2;  // no one knows the frame before the window is shown
    const QRect room =
        window.screen()->availableGeometry().adjusted(edge, edge + theme::em() * 2, -edge, -edge);
    const QRect fitting = placeWithin(window.geometry(), room);
    if (window.testAttribute(Qt::WA_Moved)) {
        window.setGeometry(fitting);
    } else {
        window.resize(fitting.size());  // where to is the desktop's to say
    }
}

}  // namespace stridetick::app
