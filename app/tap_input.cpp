// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tap_input.hpp"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWindow>

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

bool isTapKey(const QKeyEvent& key) {
    switch (key.key()) {
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
            return !key.text().isEmpty() && key.text().front().isLetter();
    }
}

}  // namespace

TapInput::TapInput(const core::Clock& clock, QObject* parent) : QObject(parent), clock_(clock) {}

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
    constexpr auto kCommand = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if ((key.modifiers() & kCommand) != 0 || keysAreTaken()) {
        return false;
    }
    if (isTapKey(key)) {
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
    if (key.key() == Qt::Key_Backspace) {
        emit takeBack();
        return true;
    }
    if (key.key() == Qt::Key_Escape) {
        emit startOver();
        return true;
    }
    return false;
}

}  // namespace stridetick::app
