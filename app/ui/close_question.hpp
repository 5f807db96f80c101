// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>
#include <QPushButton>

namespace stridetick::app {

class LogController;

/// Asked before entries are lost with the window. Thread: window's.
class CloseQuestion : public QMessageBox {
    Q_OBJECT

 public:
    explicit CloseQuestion(LogController& log, QWidget* parent = nullptr);

 signals:
    /// The runner says so, or nothing would be lost any more.
    void closeWanted();

 private:
    void refresh();

    LogController& log_;
    QPushButton* keep_;
    QPushButton* close_;
};

}  // namespace stridetick::app
