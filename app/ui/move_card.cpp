// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/move_card.hpp"

#include <QHBoxLayout>

#include "app/controllers/log_export_controller.hpp"
#include "app/controllers/merge_controller.hpp"
#include "app/ui/file_dialog.hpp"
#include "app/ui/say.hpp"
#include "app/ui/theme.hpp"

#include <algorithm>

namespace stridetick::app {

MoveCard::MoveCard(LogExportController& exporter, MergeController& merger, QWidget* parent)
    : Form("moveCard", tr("Move your data"), parent),
      exporter_(exporter),
      merger_(merger),
      json_(theme::button("exportJson", tr("As &JSON…"), tr("Export all as JSON"), this)),
      csv_(theme::button("exportCsv", tr("As &CSV…"), tr("Export all as CSV"), this)),
      fit_(theme::button("exportFit", tr("As F&IT…"), tr("Export runs as FIT"), this)),
      tcx_(theme::button("exportTcx", tr("As TC&X…"), tr("Export runs as TCX"), this)),
      ordered_(json_),
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

void MoveCard::chooseJson() {
    auto* file = fileDialog("exportJsonDialog", tr("Export all as JSON"), this);
    file->setAcceptMode(QFileDialog::AcceptSave);
    file->setFileMode(QFileDialog::AnyFile);
    file->setNameFilters({tr("JSON (*.json)"), tr("All files (*)")});
    file->setDefaultSuffix("json");
    file->selectFile(exporter_.suggestedName());
    connect(file, &QFileDialog::fileSelected, &exporter_, &LogExportController::saveJson);
    file->open();
}

void MoveCard::chooseFolder(LogExport::Form form, const QString& title) {
    auto* folder = fileDialog("exportFolderDialog", title, this);
    folder->setFileMode(QFileDialog::Directory);
    folder->setOption(QFileDialog::ShowDirsOnly);
    folder->setLabelText(QFileDialog::Accept, tr("Export"));
    connect(folder, &QFileDialog::fileSelected, this,
            [this, form](const QString& place) { exporter_.save(form, place); });
    folder->open();
}

void MoveCard::chooseLog() {
    auto* log = fileDialog("mergeDialog", tr("Merge another log"), this);
    log->setFileMode(QFileDialog::ExistingFile);
    log->setNameFilters({tr("Logs (*.db *.json)"), tr("All files (*)")});
    connect(log, &QFileDialog::fileSelected, &merger_, &MergeController::look);
    log->open();
}

void MoveCard::refreshExport() {
    const auto percent = exporter_.percent();
    constexpr int kWhole = 100;
    progress_->setRange(0, percent ? kWhole : 0);
    progress_->setValue(percent.value_or(0));
    if (exporter_.busy()) {
        cancel_->setVisible(percent.has_value());
        progress_->parentWidget()->show();
        holdOrders();
    } else {
        takeOrders();
        progress_->parentWidget()->hide();
        cancel_->hide();
    }
    replace_->parentWidget()->setVisible(exporter_.mayReplace());
    say(exported_, exporter_.message(),
        exporter_.failed() ? theme::Tone::Danger : theme::Tone::Good, true, replace_);
}

/// One after the other. The focus waits where that one is told of.
void MoveCard::holdOrders() {
    const QString why = tr("An export is being written: wait until that is done.");
    const auto* focus = window()->focusWidget();
    for (auto* order : {json_, csv_, fit_, tcx_, replace_}) {
        if (order == focus) {
            ordered_ = order == replace_ ? ordered_ : order;
            const bool canEnd = cancel_->isVisibleTo(this);
            (canEnd ? static_cast<QWidget*>(cancel_) : progress_)->setFocus(Qt::OtherFocusReason);
        }
        setHeld(order, why);
    }
}

void MoveCard::takeOrders() {
    for (auto* order : {json_, csv_, fit_, tcx_, replace_}) {
        setHeld(order, {});
    }
    const auto* focus = window()->focusWidget();
    if (focus == cancel_ || focus == progress_) {
        ordered_->setFocus(Qt::OtherFocusReason);
    }
}

/// Empty: it is not.
void MoveCard::setHeld(QPushButton* button, const QString& why) {
    button->setEnabled(why.isEmpty());
    button->setToolTip(why);
    button->setAccessibleDescription(why);
}

void MoveCard::refreshMerge() {
    const QString why = merger_.whyNot();
    setHeld(merge_, why);
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
