// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/run_export_bar.hpp"

#include <QVBoxLayout>

#include "app/controllers/run_export_controller.hpp"
#include "app/ui/file_dialog.hpp"
#include "app/ui/say.hpp"
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
    auto* dialog = fileDialog("exportRunDialog", tr("Export this run"), this);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    const QString tcx = tr("TCX (*.tcx)");
    dialog->setNameFilters({tr("FIT (*.fit)"), tcx});
    dialog->setDefaultSuffix("fit");
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
    const bool busy = controller_.busy();
    const QString why = on     ? tr("This run is still on: stop it first.")
                        : busy ? tr("A run is being written: wait until that is done.")
                               : QString();
    say(words_, controller_.message(),
        controller_.failed() ? theme::Tone::Danger
        : busy               ? theme::Tone::Plain
                             : theme::Tone::Good);
    // The focus waits there, and comes back.
    if (busy && window()->focusWidget() == export_) {
        words_->setFocus(Qt::OtherFocusReason);
    }
    export_->setEnabled(why.isEmpty());
    export_->setToolTip(why);
    export_->setAccessibleDescription(why);
    if (!busy && window()->focusWidget() == words_) {
        export_->setFocus(Qt::OtherFocusReason);
    }
}

}  // namespace stridetick::app
