// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/runner_question.hpp"

#include <QPushButton>

#include "app/controllers/log_controller.hpp"
#include "app/controllers/runner_controller.hpp"
#include "app/ui/theme.hpp"

namespace stridetick::app {

RunnerQuestion::RunnerQuestion(RunnerController& runners, LogController& log, QWidget* parent)
    : QMessageBox(parent), runners_(runners), log_(log) {
    setObjectName("runnerQuestion");
    setWindowTitle(tr("Delete a runner"));
    setIcon(Warning);
    setTextFormat(Qt::PlainText);
    setAttribute(Qt::WA_DeleteOnClose);
    setInformativeText(
        tr("The log, its backups and the settings are moved into a folder of their own in %1. "
           "Nothing is erased there until you do that yourself. To have it all back, make a new "
           "runner and merge the log from that folder: see Log and backups.")
            .arg(runners_.deletedFolder()));
    auto* keep = addButton(tr("&Keep"), RejectRole);
    theme::name(keep, "keepRunner", tr("Keep this runner"));
    auto* remove = addButton(tr("&Delete"), DestructiveRole);
    theme::name(remove, "deleteNow", tr("Delete this runner"));
    setDefaultButton(keep);
    setEscapeButton(keep);
    connect(remove, &QPushButton::clicked, &runners_, &RunnerController::remove,
            Qt::QueuedConnection);
    connect(&log_, &LogController::changed, this, &RunnerQuestion::refresh);
    connect(this, &QDialog::finished, &log_, [this] { log_.setAskedAbout(false); });
    log_.setAskedAbout(true);  // it reads what it holds only for those who look
    refresh();
}

void RunnerQuestion::refresh() {
    setText(tr("Delete %1 and all that the log holds?\n%2")
                .arg(runners_.current() ? runners_.current()->name : QString(), log_.holds()));
}

}  // namespace stridetick::app
