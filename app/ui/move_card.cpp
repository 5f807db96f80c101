// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/move_card.hpp"

#include <QHBoxLayout>

#include "app/controllers/log_export_controller.hpp"
#include "app/controllers/merge_controller.hpp"
#include "app/ui/columns.hpp"
#include "app/ui/theme.hpp"

#include <algorithm>

namespace stridetick::app {

namespace {

/// An answer that is given anew comes into sight, with what belongs to it.
void say(QLabel* label, const QString& words, theme::Tone tone, bool answer, QWidget* last) {
    const bool anew = answer && words != label->text();
    label->setText(words);
    label->setVisible(!words.isEmpty());
    theme::setTone(label, tone);
    if (anew) {
        bringIntoSight(label, last->isVisibleTo(label->parentWidget()) ? last : label);
    }
}

}  // namespace

MoveCard::MoveCard(LogExportController& exporter, MergeController& merger, QWidget* parent)
    : Form("moveCard", tr("Move your data"), parent),
      exporter_(exporter),
      merger_(merger),
      json_(theme::button("exportJson", tr("As &JSON…"), tr("Export all as JSON"), this)),
      csv_(theme::button("exportCsv", tr("As &CSV…"), tr("Export all as CSV"), this)),
      fit_(theme::button("exportFit", tr("As F&IT…"), tr("Export runs as FIT"), this)),
      tcx_(theme::button("exportTcx", tr("As TC&X…"), tr("Export runs as TCX"), this)),
      progress_(new QProgressBar(this)),
      cancel_(theme::button("exportLogCancel", tr("Cancel"), tr("Cancel the export"), this)),
      exported_(nullptr),
      replace_(theme::button("exportReplace", tr("Re&place what is there"),
                             tr("Replace what is there"), this)),
      merge_(theme::button("mergeLog", tr("&Merge…"), tr("Merge another log"), this)),
      merged_(nullptr),
      overruled_(new WrappedList(this)) {
    addWords("moveWords",
             tr("JSON holds all of your log, to be merged into another one; CSV is for a "
                "spreadsheet; FIT and TCX are for training logs. Merging takes what a log of "
                "another computer, a backup or a JSON file has; nothing doubles."));
    addRow(tr("Export all"), rowOf({json_, csv_}));
    addRow(tr("Export runs"), rowOf({fit_, tcx_}));
    addWide(buildProgress());
    exported_ = addWords("exportLogMessage");
    addWide(rowOf({replace_}));
    addRow(tr("Another log"), rowOf({merge_}));
    merged_ = addWords("mergeMessage");
    theme::name(overruled_, "mergeOverruled", tr("What both logs had changed"));
    addWide(overruled_);
    connect(json_, &QPushButton::clicked, this, &MoveCard::chooseJson);
    connect(csv_, &QPushButton::clicked, this,
            [this] { chooseFolder(LogExport::Form::Csv, tr("Export all as CSV into a folder")); });
    connect(fit_, &QPushButton::clicked, this,
            [this] { chooseFolder(LogExport::Form::Fit, tr("Export runs as FIT into a folder")); });
    connect(tcx_, &QPushButton::clicked, this,
            [this] { chooseFolder(LogExport::Form::Tcx, tr("Export runs as TCX into a folder")); });
    connect(cancel_, &QPushButton::clicked, &exporter_, &LogExportController::cancel);
    connect(replace_, &QPushButton::clicked, &exporter_, &LogExportController::replace);
    connect(merge_, &QPushButton::clicked, this, &MoveCard::chooseLog);
    connect(&exporter_, &LogExportController::changed, this, &MoveCard::refreshExport);
    connect(&merger_, &MergeController::changed, this, &MoveCard::refreshMerge);
    refreshExport();
    refreshMerge();
}

QWidget* MoveCard::rowOf(std::initializer_list<QWidget*> parts) {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (auto* part : parts) {
        layout->addWidget(part);
    }
    layout->addStretch();
    return row;
}

QWidget* MoveCard::buildProgress() {
    theme::name(progress_, "exportLogProgress", tr("Written"));
    return rowOf({progress_, cancel_});
}

void MoveCard::focusMerge() { merge_->setFocus(Qt::OtherFocusReason); }

QFileDialog* MoveCard::dialog(const char* objectName, const QString& title) {
    auto* made = new QFileDialog(this, title);
    made->setObjectName(objectName);
    made->setAttribute(Qt::WA_DeleteOnClose);
    made->setDirectory(exporter_.folder());
    return made;
}

void MoveCard::chooseJson() {
    auto* file = dialog("exportJsonDialog", tr("Export all as JSON"));
    file->setAcceptMode(QFileDialog::AcceptSave);
    file->setFileMode(QFileDialog::AnyFile);
    file->setNameFilters({tr("JSON (*.json)"), tr("All files (*)")});
    file->setDefaultSuffix("json");
    file->selectFile(exporter_.suggestedName());
    connect(file, &QFileDialog::fileSelected, &exporter_, &LogExportController::saveJson);
    file->open();
}

void MoveCard::chooseFolder(LogExport::Form form, const QString& title) {
    auto* folder = dialog("exportFolderDialog", title);
    folder->setFileMode(QFileDialog::Directory);
    folder->setOption(QFileDialog::ShowDirsOnly);
    folder->setLabelText(QFileDialog::Accept, tr("Export"));
    connect(folder, &QFileDialog::fileSelected, this,
            [this, form](const QString& place) { exporter_.save(form, place); });
    folder->open();
}

void MoveCard::chooseLog() {
    auto* log = dialog("mergeDialog", tr("Merge another log"));
    log->setFileMode(QFileDialog::ExistingFile);
    log->setNameFilters({tr("Logs (*.db *.json)"), tr("All files (*)")});
    connect(log, &QFileDialog::fileSelected, &merger_, &MergeController::look);
    log->open();
}

void MoveCard::refreshExport() {
    const bool busy = exporter_.busy();
    const auto percent = exporter_.percent();
    if ((!busy && cancel_->hasFocus()) || (!exporter_.mayReplace() && replace_->hasFocus())) {
        json_->setFocus(Qt::OtherFocusReason);
    }
    progress_->parentWidget()->setVisible(busy);
    constexpr int kWhole = 100;
    progress_->setRange(0, percent ? kWhole : 0);
    progress_->setValue(percent.value_or(0));
    cancel_->setVisible(percent.has_value());
    replace_->parentWidget()->setVisible(exporter_.mayReplace());
    say(exported_, exporter_.message(),
        exporter_.failed() ? theme::Tone::Danger : theme::Tone::Good,
        !exporter_.message().isEmpty(), replace_);
}

void MoveCard::refreshMerge() {
    const QString why = merger_.whyNot();
    merge_->setEnabled(why.isEmpty());
    merge_->setToolTip(why);
    merge_->setAccessibleDescription(why);
    overruled_->setLines(merger_.overruled());
    constexpr int kLinesAtAGlance = 4;
    constexpr int kEmsALine = 3;  // most of them wrap
    overruled_->setFixedHeight(theme::em() *
                               (1 + kEmsALine * std::min(overruled_->count(), kLinesAtAGlance)));
    const bool says = !merger_.message().isEmpty();
    const bool working = merger_.doing() != MergeController::Doing::Nothing;
    say(merged_, says ? merger_.message() : why,
        !says              ? theme::Tone::Warn
        : merger_.failed() ? theme::Tone::Danger
        : working          ? theme::Tone::Plain
                           : theme::Tone::Good,
        says, overruled_);
}

}  // namespace stridetick::app
