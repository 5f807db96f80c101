// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stridetick::app {

class MainWindow;
class RunController;
class WakeLock;

/// Says in the first run, and as long as that lasts, that the screen may go dark in it. Until then
/// nothing is missing: a minute of tapping is over before any screen sleeps. Borrows them all.
/// Thread: window's.
void tellOfSleep(WakeLock& wakeLock, RunController& run, MainWindow& window);

}  // namespace stridetick::app
