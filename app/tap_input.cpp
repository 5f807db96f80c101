// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tap_input.hpp"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWindow>

#include "app/key_map.hpp"

namespace stridetick::app {

namespace {

/// Text fields and open menus take their own keys.
bool keysAreTaken() {
    if (QApplication::activePopupWidget() != nullptr) {
        return true;
    }
    const QWidget* focus = QApplication::focusWidget();
    return qobject_cast<const QLineEdit*>(focus) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(focus) != nullptr;
}

constexpr auto kCommand = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

bool isTapKey(int key, const QString& text) {
    switch (key) {
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_PageUp:  // presenter remotes and foot pedals
        case Qt::Key_PageDown:
        case Qt::Key_MediaPlay:
        case Qt::Key_MediaPause:
        case Qt::Key_MediaTogglePlayPause:
        case Qt::Key_MediaStop:
        case Qt::Key_MediaNext:
        case Qt::Key_MediaPrevious:
        case Qt::Key_VolumeUp:  // headset buttons
        case Qt::Key_VolumeDown:
            return true;
        default:
            return !text.isEmpty() && text.front().isLetter();
    }
}

}  // namespace

TapInput::TapInput(const core::Clock& clock, QObject* parent) : QObject(parent), clock_(clock) {}

bool TapInput::isTap(QKeyCombination key) {
    const int code = key.key();
    const QString text = code < 0x10000 ? QString(QChar(static_cast<char16_t>(code))) : QString();
    return (key.keyboardModifiers() & kCommand) == 0 && isTapKey(code, text);
}

void TapInput::watch(QWindow* window) { window->installEventFilter(this); }

void TapInput::setMode(Mode mode) { mode_ = mode; }

core::Tap TapInput::tapOf(const QInputEvent& event) const {
    core::Tap tap{.arrival = clock_.steadyNow(), .stamp = std::nullopt};
    if (event.timestamp() != 0) {
        tap.stamp = std::chrono::milliseconds{event.timestamp()};
    }
    return tap;
}

bool TapInput::eventFilter(QObject* watched, QEvent* event) {
    if (mode_ == Mode::Off || event->type() != QEvent::KeyPress) {
        return QObject::eventFilter(watched, event);
    }
    return handleKey(*static_cast<QKeyEvent*>(event));
}

bool TapInput::handleKey(const QKeyEvent& key) {
    if (keysAreTaken()) {
        return false;
    }
    if ((key.modifiers() & kCommand) == 0 && isTapKey(key.key(), key.text())) {
        if (mode_ == Mode::Swallow) {
            emit swallowed();
        } else if (!key.isAutoRepeat()) {
            emit tapped(tapOf(key));
        }
        return true;
    }
    if (mode_ != Mode::Minute || key.isAutoRepeat()) {
        return false;
    }
    if (KeyMap::current().matches(key, KeyAction::TakeBackTap)) {
        emit takeBack();
        return true;
    }
    if (KeyMap::current().matches(key, KeyAction::StartOver)) {
        emit startOver();
        return true;
    }
    return false;
}

}  // namespace stridetick::app
