// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/keys.hpp"

#include <QCoreApplication>
#include <QKeyEvent>

namespace stridetick::tests {

void strike(QWindow* window, const Key& key) {
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key.key, key.modifiers, key.text, key.repeat);
        event.setTimestamp(static_cast<quint64>(key.stamp.count()));
        QCoreApplication::sendEvent(window, &event);
    }
}

}  // namespace stridetick::tests
