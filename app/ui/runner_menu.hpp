// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QMenu>

namespace stridetick::app {

class LogController;
class RunnerController;

/// Whose window this is, before the last menu of its bar. Thread: window's. Borrows the
/// controllers.
class RunnerMenu : public QMenu {
    Q_OBJECT

 public:
    RunnerMenu(RunnerController& runners, LogController& log, QMainWindow& window);

 private:
    /// Others may have come by another window.
    void fill();

    RunnerController& runners_;
    LogController& log_;
    QMainWindow& window_;
};

}  // namespace stridetick::app
