// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/runner_menu.hpp"

#include <QMenuBar>

#include "app/controllers/runner_controller.hpp"
#include "app/ui/runner_dialog.hpp"

namespace stridetick::app {

RunnerMenu::RunnerMenu(RunnerController& runners, LogController& log, QMainWindow& window)
    : QMenu(tr("R&unner"), &window), runners_(runners), log_(log), window_(window) {
    setObjectName("runnerMenu");
    auto* bar = window_.menuBar();
    const auto menus = bar->actions();
    bar->insertMenu(menus.isEmpty() ? nullptr : menus.back(), this);
    connect(this, &QMenu::aboutToShow, this, &RunnerMenu::fill);
    // Not while one of its entries is being chosen.
    connect(&runners_, &RunnerController::changed, this, &RunnerMenu::fill, Qt::QueuedConnection);
    fill();
}

void RunnerMenu::fill() {
    clear();
    const auto& current = runners_.current();
    if (!current) {
        addAction(tr("This window has a log of its own, given by --log"))->setEnabled(false);
        return;
    }
    for (const Runner& runner : runners_.list()) {
        QString name = runner.name;
        auto* entry = addAction(name.replace(QLatin1Char('&'), QLatin1String("&&")));
        entry->setCheckable(true);
        entry->setChecked(runner == current);
        connect(entry, &QAction::triggered, &runners_,
                [this, runner] { runners_.switchTo(runner); });
    }
    addSeparator();
    const auto open = [this](RunnerDialog::Of of) {
        (new RunnerDialog(of, runners_, log_, &window_))->open();
    };
    addAction(tr("&New runner…"), this, [this, open] {
        if (runners_.mayChange()) {
            open(RunnerDialog::Of::NewRunner);
        }
    });
    addAction(tr("&This runner…"), this, [open] { open(RunnerDialog::Of::ThisRunner); });
}

}  // namespace stridetick::app
