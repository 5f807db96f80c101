// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/export_card.hpp"

#include <QDir>
#include <QHBoxLayout>
#include <QStandardPaths>

#include "app/controllers/export_controller.hpp"
#include "app/format.hpp"
#include "app/ui/file_dialog.hpp"
#include "app/ui/theme.hpp"

namespace stridetick::app {

namespace {

QString whyNone(NextRun::NoShape why) {
    switch (why) {
        case NextRun::NoShape::NoTempo:
            return ExportCard::tr("Set a target first: its tempo is the session's.");
        case NextRun::NoShape::WithoutClick:
            return ExportCard::tr(
                "Your next run goes without the click: a sound of it would be silence. It can be "
                "saved again when the click is back.");
        case NextRun::NoShape::OnlyWhenBelow:
            return ExportCard::tr(
                "This session clicks only where a check is below the target, and a file cannot "
                "hear you. Choose another session to save one.");
    }
    return {};
}

}  // namespace

ExportCard::ExportCard(ExportController& controller, QWidget* parent)
    : Form("exportCard", tr("For your phone"), parent),
      controller_(controller),
      words_(addWords("exportWords")),
      save_(theme::button("exportSave", tr("Save as a sound file…"), tr("Save as a sound file"),
                          this)),
      progress_(new QProgressBar(this)),
      cancel_(theme::button("exportCancel", tr("Cancel"), tr("Cancel the sound file"), this)),
      message_(nullptr) {
    theme::name(progress_, "exportProgress", tr("Written"));
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(save_);
    layout->addWidget(progress_, 1);
    layout->addWidget(cancel_);
    layout->addStretch();
    addWide(row);
    message_ = addWords("exportMessage");
    connect(save_, &QPushButton::clicked, this, &ExportCard::chooseFile);
    connect(cancel_, &QPushButton::clicked, &controller_, &ExportController::cancel);
    connect(&controller_, &ExportController::changed, this, &ExportCard::refresh);
    refresh();
}

void ExportCard::chooseFile() {
    auto* dialog = fileDialog("exportDialog", tr("Save as a sound file"), this);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({tr("Sounds (*.flac *.wav *.ogg *.mp3)"), tr("All files (*)")});
    dialog->setDefaultSuffix("flac");
    const QDir music(QStandardPaths::writableLocation(QStandardPaths::MusicLocation));
    if (music.exists()) {
        dialog->setDirectory(music);
    }
    dialog->selectFile(controller_.suggestedName());
    connect(dialog, &QFileDialog::fileSelected, &controller_, &ExportController::save);
    dialog->open();
}

void ExportCard::refresh() {
    const bool busy = controller_.busy();
    const auto length = controller_.length();
    if (controller_.waits()) {
        words_->setText(tr("Reading your log …"));
    } else if (!length) {
        words_->setText(whyNone(length.error()));
    } else if (controller_.endless()) {
        words_->setText(tr("This session, %1 of it, with its clicks as a WAV, FLAC, Ogg or MP3 "
                           "file: the ending of the name says which.")
                            .arg(format::clockTime(*length)));
    } else {
        words_->setText(tr("This session, %1, with its clicks and silences as a WAV, FLAC, Ogg or "
                           "MP3 file: the ending of the name says which.")
                            .arg(format::clockTime(*length)));
    }
    save_->setEnabled(length.has_value());
    if (busy && save_->hasFocus()) {
        cancel_->setVisible(true);
        cancel_->setFocus(Qt::OtherFocusReason);
    }
    save_->setVisible(!busy);
    progress_->setVisible(busy);
    progress_->setValue(controller_.percent());
    if (!busy && cancel_->hasFocus()) {
        save_->setFocus(Qt::OtherFocusReason);
    }
    cancel_->setVisible(busy);
    message_->setText(controller_.message());
    theme::setTone(message_, controller_.failed()    ? theme::Tone::Danger
                             : controller_.written() ? theme::Tone::Good
                                                     : theme::Tone::Plain);
    message_->setVisible(!message_->text().isEmpty());
}

}  // namespace stridetick::app
