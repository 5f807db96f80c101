// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

namespace stridetick::app {

/// Asked before a tapped minute whose question is not answered is lost with the window.
/// Thread: window's.
class MinuteQuestion : public QMessageBox {
    Q_OBJECT

 public:
    explicit MinuteQuestion(QWidget* parent = nullptr);

 signals:
    void closeWanted();
    /// To answer what is asked of the minute.
    void answerWanted();
};

}  // namespace stridetick::app
