// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QWidget>

#include "app/ui/main_window.hpp"

namespace stridetick::app {

class RunController;

/// The ways to the pages that have a tab; that of the run tells whether one is on.
/// Thread: window's. Borrows the run.
class PageTabs : public QWidget {
    Q_OBJECT

 public:
    explicit PageTabs(RunController& run, QWidget* parent = nullptr);
    /// None is marked for a page without a tab.
    void mark(MainWindow::Page page);

 signals:
    void wanted(MainWindow::Page page);

 private:
    void tellRun();

    RunController& run_;
    QButtonGroup* tabs_;
};

}  // namespace stridetick::app
