// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyCombination>
#include <QObject>

#include "core/cadence/tap.hpp"
#include "core/util/clock.hpp"

#include <optional>

class QInputEvent;
class QKeyEvent;
class QWindow;

namespace stridetick::app {

/// Turns key presses of one window into taps before any widget sees them, so that a tap presses no
/// button. Keys with Ctrl, Alt or Meta, and keys typed into a text field or an open menu, pass.
/// Auto-repeat is never a tap. Thread: window's. Borrows the clock.
class TapInput : public QObject {
    Q_OBJECT

 public:
    enum class Mode {
        Off,     ///< keys are ordinary
        Ready,   ///< tap keys tap; all others pass
        Minute,  ///< the keys that take back and start over are the minute's too
        Swallow  ///< tap keys do nothing: the runner may not have noticed the end
    };

    explicit TapInput(const core::Clock& clock, QObject* parent = nullptr);

    /// What taps while keys are taps.
    static bool isTap(QKeyCombination key);

    /// The top-level window whose keys are watched.
    void watch(QWindow* window);
    void setMode(Mode mode);

    /// A tap at the time of `event`, for presses that a widget takes itself (mouse, touch).
    core::Tap tapOf(const QInputEvent& event) const;

 signals:
    void tapped(const core::Tap& tap);
    void swallowed();  ///< a tap came while they count for nothing
    void takeBack();
    void startOver();

 protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

 private:
    bool handleKey(const QKeyEvent& key);

    const core::Clock& clock_;
    Mode mode_ = Mode::Off;
};

}  // namespace stridetick::app
