// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/backups_card.hpp"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include "app/controllers/restore_controller.hpp"
#include "app/ui/columns.hpp"
#include "app/ui/file_dialog.hpp"
#include "app/ui/fit_rows.hpp"
#include "app/ui/say.hpp"
#include "app/ui/theme.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace stridetick::app {

namespace {

enum Column { kWhen, kWhy, kMeasurements, kRuns, kNewest, kSize, kColumns };
constexpr int kRowsAtAGlance = 8;
constexpr int kScrollBar = 14;  // where the text is large

/// Else the last column would be given what the others leave, and be cut: rather scroll.
void stretchWhereThereIsRoom(QTableWidget& table) {
    auto* header = table.horizontalHeader();
    int wanted = 0;
    for (int column = 0; column < kColumns; ++column) {
        wanted += std::max(static_cast<QAbstractItemView&>(table).sizeHintForColumn(column),
                           header->sectionSizeHint(column));
    }
    header->setStretchLastSection(wanted <= table.viewport()->width());
}

/// Home and End go to the first and the last backup: in a row there is nowhere to go.
class BackupTable : public QTableWidget {
 public:
    using QTableWidget::QTableWidget;

 protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override {
        const bool far = action == MoveHome || action == MoveEnd;
        return QTableWidget::moveCursor(action, far ? modifiers | Qt::ControlModifier : modifiers);
    }
    void resizeEvent(QResizeEvent* event) override {
        stretchWhereThereIsRoom(*this);
        QTableWidget::resizeEvent(event);
    }
};

Qt::Alignment alignmentOf(int column) {
    const bool number = column == kMeasurements || column == kRuns || column == kSize;
    return (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

}  // namespace

BackupsCard::BackupsCard(LogController& log, RestoreController& restore, QWidget* parent)
    : QFrame(parent),
      log_(log),
      restore_(restore),
      table_(new BackupTable(this)),
      none_(theme::namedLabel("noBackups", theme::Type::Body, this)),
      backUp_(theme::button("backUpNow", tr("Back up &now"), tr("Back up now"), this)),
      restoreThis_(
          theme::button("restoreBackup", tr("&Restore…"), tr("Restore the selected backup"), this)),
      restoreFile_(theme::button("restoreFile", tr("Restore &another file…"),
                                 tr("Restore another file"), this)),
      backUpWords_(theme::namedLabel("backUpMessage", theme::Type::Body, this)),
      restoreWords_(theme::namedLabel("restoreMessage", theme::Type::Body, this)) {
    theme::name(this, "backupsCard", tr("Backups"));
    setProperty("card", true);
    buildTable();
    theme::makePrimary(backUp_);
    auto* words = theme::quietLabel(logwords::retention(), this);
    words->setObjectName("backupWords");
    auto* row = new QHBoxLayout;
    for (auto* button : {backUp_, restoreThis_, restoreFile_}) {
        row->addWidget(button);
    }
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    column->setSpacing(theme::kSpace);
    column->addWidget(theme::label(tr("Backups"), theme::Type::Heading, this));
    column->addWidget(none_);
    column->addWidget(table_);
    column->addLayout(row);
    column->addWidget(backUpWords_);
    column->addWidget(restoreWords_);
    column->addWidget(words);
    column->addStretch();
    connect(backUp_, &QPushButton::clicked, this, [this] {
        asked_ = true;
        log_.backUp();
    });
    connect(restoreThis_, &QPushButton::clicked, this, &BackupsCard::lookAtSelected);
    connect(restoreFile_, &QPushButton::clicked, this, &BackupsCard::chooseFile);
    connect(table_, &QTableWidget::itemSelectionChanged, this, &BackupsCard::refreshButtons);
    connect(table_, &QTableWidget::itemActivated, restoreThis_, &QPushButton::click);
    connect(&log_, &LogController::changed, this, &BackupsCard::refresh);
    connect(&restore_, &RestoreController::changed, this, &BackupsCard::refreshButtons);
    refresh();
}

void BackupsCard::buildTable() {
    theme::name(table_, "backupList", tr("Backups, newest first"));
    table_->setColumnCount(kColumns);
    table_->setHorizontalHeaderLabels(
        {tr("Made"), tr("Why"), tr("Measured"), tr("Runs"), tr("Newest entry"), tr("Size")});
    for (int column = 0; column < kColumns; ++column) {
        table_->horizontalHeaderItem(column)->setTextAlignment(alignmentOf(column));
    }
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->setEditTriggers(QTableWidget::NoEditTriggers);
    table_->setSelectionBehavior(QTableWidget::SelectRows);
    table_->setSelectionMode(QTableWidget::SingleSelection);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setTabKeyNavigation(false);
}

void BackupsCard::focusNext() {
    auto* next = backUp_->isEnabled() ? static_cast<QWidget*>(backUp_) : table_;
    next->setFocus(Qt::OtherFocusReason);
}

std::optional<std::size_t> BackupsCard::selected() const {
    const auto rows = table_->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt
                          : std::optional{static_cast<std::size_t>(rows.front().row())};
}

/// The cells have colours of their own.
void BackupsCard::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refreshTable();
    }
}

void BackupsCard::refresh() {
    auto rows = log_.backups();
    if (rows != shown_ || asked_) {
        shown_ = std::move(rows);
        refreshTable();
    }
    table_->setVisible(!shown_.empty());
    none_->setVisible(shown_.empty());
    none_->setText(log_.listed() ? tr("There are none yet.") : tr("Looking for backups …"));
    refreshButtons();
}

/// The backup that was asked for, once it is in the list; else the one that was selected before.
int BackupsCard::rowToSelect() {
    const auto before = selected();
    int row = 0;
    for (std::size_t i = 0; i < shown_.size(); ++i) {
        const auto& file = log_.backup(i).file;
        if (asked_ && log_.message().contains(QString::fromStdString(file.filename().string()))) {
            asked_ = false;
            bringIntoSight(backUpWords_);  // the table grows above them
            return static_cast<int>(i);
        }
        if (before && file == files_.at(*before)) {
            row = static_cast<int>(i);
        }
    }
    return row;
}

void BackupsCard::refreshTable() {
    const int toSelect = rowToSelect();
    files_.clear();
    table_->clearSpans();
    table_->setRowCount(static_cast<int>(shown_.size()));
    for (int row = 0; row < table_->rowCount(); ++row) {
        const auto& backup = shown_[static_cast<std::size_t>(row)];
        files_.push_back(log_.backup(static_cast<std::size_t>(row)).file);
        const QString dots = QStringLiteral("…");
        std::array<QString, kColumns> cells{backup.when, backup.why, dots, dots, dots, backup.size};
        if (backup.contents) {
            cells[kMeasurements] = backup.contents->measurements;
            cells[kRuns] = backup.contents->runs;
            cells[kNewest] = backup.contents->newest;
        } else if (!backup.flaw.isEmpty()) {
            cells[kMeasurements] = backup.flaw;
            table_->setSpan(row, kMeasurements, 1, kNewest - kMeasurements + 1);
        }
        for (int column = 0; column < kColumns; ++column) {
            auto* item = new QTableWidgetItem(cells.at(static_cast<std::size_t>(column)));
            const bool flawed = column == kMeasurements && !backup.flaw.isEmpty();
            item->setTextAlignment(alignmentOf(flawed ? kWhy : column));
            if (flawed) {
                item->setForeground(theme::colours().danger);
            }
            table_->setItem(row, column, item);
        }
    }
    stretchWhereThereIsRoom(*table_);
    fitRows(*table_);
    const int rows = std::min(table_->rowCount(), kRowsAtAGlance);
    table_->setFixedHeight(table_->horizontalHeader()->sizeHint().height() +
                           rows * table_->verticalHeader()->defaultSectionSize() +
                           2 * table_->frameWidth() + kScrollBar);
    if (table_->rowCount() > 0) {
        table_->setCurrentCell(toSelect, 0);  // selectRow() finds nothing in a mirrored window
    }
}

void BackupsCard::refreshButtons() {
    const auto row = selected();
    const QString never = row ? log_.whyNotRestored(*row) : QString();
    QString why = restore_.whyNot();
    // Not while one of them works: the focus would go elsewhere.
    backUp_->setEnabled(log_.kept());
    restoreFile_->setEnabled(why.isEmpty());
    restoreThis_->setEnabled(row && why.isEmpty() && never.isEmpty());
    why = why.isEmpty() ? never : why;
    say(backUpWords_, log_.message(), log_.failed() ? theme::Tone::Danger : theme::Tone::Good);
    const bool says = !restore_.message().isEmpty();
    say(restoreWords_, says ? restore_.message() : why,
        !says               ? theme::Tone::Warn
        : restore_.failed() ? theme::Tone::Danger
                            : theme::Tone::Good,
        says);
}

void BackupsCard::lookAtSelected() {
    if (const auto row = selected()) {
        restore_.look(log_.backup(*row));
    }
}

void BackupsCard::chooseFile() {
    auto* dialog = fileDialog("restoreDialog", tr("Restore another file"), this);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Logs (*.db)"), tr("All files (*)")});
    dialog->setDirectory(log_.folder());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { restore_.look(file); });
    dialog->open();
}

}  // namespace stridetick::app
