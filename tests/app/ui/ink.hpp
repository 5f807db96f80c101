// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPixmap>
#include <QRect>
#include <QWidget>

namespace stridetick::tests {

/// Of what is painted in `picture` within `room`, on the ground of its first pixel.
inline QRect inkOf(const QImage& picture, const QRect& room) {
    const QRgb ground = picture.pixel(room.topLeft());
    QRect ink;
    for (int y = room.top(); y <= room.bottom(); ++y) {
        for (int x = room.left(); x <= room.right(); ++x) {
            if (picture.pixel(x, y) != ground) {
                ink |= QRect(x, y, 1, 1);
            }
        }
    }
    return ink;
}

inline QRect inkOf(QWidget& widget) {
    const QImage picture = widget.grab().toImage();
    return inkOf(picture, picture.rect());
}

}  // namespace stridetick::tests
