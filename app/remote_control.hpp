// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>

#include "app/platform/mpris.hpp"

namespace stridetick::app {

class Composition;

/// Ties the program to what plays and stops from outside of its window, from the first paint on.
/// Thread: window's. Borrows the program, which outlives it.
class RemoteControl {
 public:
    explicit RemoteControl(Composition& program,
                           const QDBusConnection& bus = QDBusConnection::sessionBus());

 private:
    Mpris mpris_;
};

}  // namespace stridetick::app
