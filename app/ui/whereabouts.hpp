// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/ui/main_window.hpp"

namespace stridetick::app {

/// Where in a window its runner is, to be found again in the next one. Thread: window's.
class Whereabouts {
 public:
    explicit Whereabouts(MainWindow& window);
    /// The same page with the way back from it, tab and control. What an import found was the
    /// runner's before.
    void restore(MainWindow& window) const;

 private:
    QList<MainWindow::Page> pages_;  ///< in the order in which they were gone through
    QString tab_;
    QString focus_;
};

}  // namespace stridetick::app
