// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stridetick::app {

class ImportBar;
class MainWindow;

/// Fills the window's menu bar.
void buildMainMenu(MainWindow& window, ImportBar& importBar);

}  // namespace stridetick::app
