// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace stridetick::app {

/// The user's guide beside the window, without its pictures. Thread: window's.
class GuideWindow : public QDialog {
    Q_OBJECT

 public:
    /// The one that is open already comes to the front.
    static void showBeside(QWidget& window);

 private:
    explicit GuideWindow(QWidget& window);
};

}  // namespace stridetick::app
