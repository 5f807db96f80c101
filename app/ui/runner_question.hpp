// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

namespace stridetick::app {

class LogController;
class RunnerController;

/// Asked before this runner is deleted. Thread: window's. Borrows the controllers.
class RunnerQuestion : public QMessageBox {
    Q_OBJECT

 public:
    RunnerQuestion(RunnerController& runners, LogController& log, QWidget* parent);

 private:
    /// What is in the log is counted on another thread.
    void refresh();

    RunnerController& runners_;
    LogController& log_;
};

}  // namespace stridetick::app
