// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/import_question.hpp"

#include <QPushButton>

#include "app/controllers/import_controller.hpp"
#include "app/ui/theme.hpp"

namespace stridetick::app {

ImportQuestion::ImportQuestion(ImportController& importer, QWidget* parent)
    : QMessageBox(parent), importer_(importer) {
    setObjectName("importQuestion");
    setWindowTitle(tr("Files are being imported"));
    setIcon(Warning);
    setTextFormat(Qt::PlainText);
    setAttribute(Qt::WA_DeleteOnClose);
    setInformativeText(
        tr("What was taken stays, and the rest is left out if you close now. The window closes by "
           "itself once all is read."));
    auto* keep = addButton(tr("&Keep the window open"), RejectRole);
    theme::name(keep, "keepImporting", tr("Keep the window open"));
    auto* leave = addButton(tr("Close and &leave out the rest"), DestructiveRole);
    theme::name(leave, "leaveOut", tr("Close and leave out the rest"));
    setDefaultButton(keep);
    setEscapeButton(keep);
    connect(leave, &QPushButton::clicked, &importer_, &ImportController::cancel);
    connect(&importer_, &ImportController::changed, this, &ImportQuestion::refresh);
    refresh();
}

void ImportQuestion::refresh() {
    if (importer_.reading()) {
        return setText(tr("Files are still being read. %1").arg(importer_.progress()));
    }
    disconnect(&importer_, nullptr, this, nullptr);
    done(Accepted);
    emit closeWanted();
}

}  // namespace stridetick::app
