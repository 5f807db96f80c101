// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/held_keys.hpp"

#include <QCoreApplication>
#include <QKeyEvent>

#include "app/key_map.hpp"

#include <algorithm>

namespace stridetick::app {

namespace {

/// Start, stop and mute are done once for a press; keys that step may repeat.
bool actsOnce(const QKeyEvent& key) {
    const auto pressed = keyOf(key);
    return !KeyMap::current().repeats(pressed[0]) &&
           std::ranges::any_of(keyActions(), [&pressed](KeyAction action) {
               return KeyMap::current().keys(action).contains(pressed);
           });
}

}  // namespace

HeldKeys::HeldKeys(QCoreApplication& application) { application.installEventFilter(this); }

bool HeldKeys::isUnmarkedRepeat(const QKeyEvent& key) const {
    return !key.isAutoRepeat() && key.timestamp() != 0 && key.timestamp() == last_.stamp &&
           key.key() == last_.key && key.nativeScanCode() == last_.scanCode;
}

bool HeldKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyRelease) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        last_ = {.key = key.key(), .scanCode = key.nativeScanCode(), .stamp = key.timestamp()};
        return false;
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) {
        return false;
    }
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (!isUnmarkedRepeat(key)) {
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // Accepted, it comes as a key press instead of as a shortcut.
        event->setAccepted(actsOnce(key));
        return event->isAccepted();
    }
    QKeyEvent repeat(QEvent::KeyPress, key.key(), key.modifiers(), key.nativeScanCode(),
                     key.nativeVirtualKey(), key.nativeModifiers(), key.text(), true,
                     static_cast<quint16>(key.count()));
    repeat.setTimestamp(key.timestamp());
    QCoreApplication::sendEvent(watched, &repeat);
    event->setAccepted(repeat.isAccepted());
    return true;
}

}  // namespace stridetick::app
