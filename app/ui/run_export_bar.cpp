// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/run_export_bar.hpp"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "app/controllers/run_export_controller.hpp"
#include "app/ui/columns.hpp"
#include "app/ui/theme.hpp"

namespace stridetick::app {

RunExportBar::RunExportBar(RunExportController& controller, QWidget* parent)
    : QWidget(parent),
      controller_(controller),
      export_(theme::button("exportRun", tr("E&xport this run…"),
                            tr("Export the selected run for a training log"), this)),
      words_(theme::namedLabel("exportRunMessage", theme::Type::Body, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(export_, 0, Qt::AlignLeft);
    column->addWidget(words_);
    connect(export_, &QPushButton::clicked, this, &RunExportBar::chooseFile);
    connect(&controller_, &RunExportController::changed, this, &RunExportBar::refresh);
    refresh();
}

void RunExportBar::setRun(const core::Session* run) {
    const bool same = run != nullptr && run_ && run->id == run_->id;
    run_ = run != nullptr ? std::optional(*run) : std::nullopt;
    if (!same) {
        controller_.forget();
    }
    refresh();
}

void RunExportBar::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Export this run"));
    dialog->setObjectName("exportRunDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    const QString tcx = tr("TCX (*.tcx)");
    dialog->setNameFilters({tr("FIT (*.fit)"), tcx});
    dialog->setDefaultSuffix("fit");
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(RunExportController::suggestedName(*run_));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, tcx](const QString& filter) {
        dialog->setDefaultSuffix(filter == tcx ? "tcx" : "fit");
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, run = *run_](const QString& file) { controller_.save(run, file); });
    dialog->open();
}

void RunExportBar::refresh() {
    setVisible(run_.has_value());
    const bool on = run_ && run_->state == core::SessionState::Running;
    const QString why = on ? tr("This run is still on: stop it first.") : QString();
    export_->setEnabled(!on);
    export_->setToolTip(why);
    export_->setAccessibleDescription(why);
    const bool anew = words_->text() != controller_.message();
    words_->setText(controller_.message());
    words_->setVisible(!controller_.message().isEmpty());
    theme::setTone(words_, controller_.failed() ? theme::Tone::Danger
                           : controller_.busy() ? theme::Tone::Plain
                                                : theme::Tone::Good);
    if (anew && words_->isVisibleTo(this)) {
        bringIntoSight(words_);
    }
}

}  // namespace stridetick::app
