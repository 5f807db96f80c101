// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/restore_card.hpp"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "app/controllers/restore_controller.hpp"
#include "app/ui/theme.hpp"

namespace stridetick::app {

namespace {

void fill(const std::array<QLabel*, 4>& column, const logwords::Contents& contents) {
    column[0]->setText(contents.measurements);
    column[1]->setText(contents.runs);
    column[2]->setText(contents.first);
    column[3]->setText(contents.newest);
}

}  // namespace

RestoreCard::RestoreCard(RestoreController& controller, QWidget* parent)
    : QFrame(parent),
      controller_(controller),
      title_(theme::namedLabel("restoreTitle", theme::Type::Heading, this)),
      change_(theme::namedLabel("restoreChange", theme::Type::Strong, this)),
      kept_(theme::namedLabel("restoreKept", theme::Type::Body, this)),
      words_(theme::namedLabel("restoreWords", theme::Type::Body, this)),
      keep_(theme::button("restoreNo", tr("&Keep the log as it is"), tr("Keep the log as it is"),
                          this)),
      restore_(theme::button("restoreYes", tr("&Restore it"), tr("Restore it"), this)) {
    theme::name(this, "restoreCard", tr("Restore a backup"));
    setProperty("card", true);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::kSpaceWide);
    addCell(grid, 0, 1)->setText(tr("In the log now"));
    addCell(grid, 0, 2)->setText(tr("In the backup"));
    const std::array captions{tr("Measurements"), tr("Runs"), tr("First entry"),
                              tr("Newest entry")};
    const std::array nowNames{"nowMeasurements", "nowRuns", "nowFirst", "nowNewest"};
    const std::array thenNames{"thenMeasurements", "thenRuns", "thenFirst", "thenNewest"};
    for (std::size_t i = 0; i < captions.size(); ++i) {
        const int row = static_cast<int>(i) + 1;
        addCell(grid, row, 0)->setText(captions[i]);
        now_[i] = addCell(grid, row, 1, nowNames[i]);
        then_[i] = addCell(grid, row, 2, thenNames[i]);
    }
    grid->setColumnStretch(3, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(keep_);
    row->addWidget(restore_);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpaceWide, theme::kSpaceWide, theme::kSpaceWide,
                               theme::kSpaceWide);
    column->setSpacing(theme::kSpace);
    column->addWidget(title_);
    column->addLayout(grid);
    column->addWidget(change_);
    column->addWidget(kept_);
    column->addWidget(words_);
    column->addLayout(row);
    column->addStretch();
    connect(restore_, &QPushButton::clicked, &controller_, &RestoreController::restore);
    connect(keep_, &QPushButton::clicked, &controller_, &RestoreController::keepTheLog);
    connect(&controller_, &RestoreController::changed, this, &RestoreCard::refresh);
}

QLabel* RestoreCard::addCell(QGridLayout* grid, int row, int column, const char* objectName) {
    const bool heading = row == 0 || column == 0;
    auto* cell = theme::namedLabel(objectName, theme::Type::Body, this);
    cell->setWordWrap(false);
    theme::setTone(cell, heading ? theme::Tone::Quiet : theme::Tone::Plain);
    grid->addWidget(cell, row, column);
    return cell;
}

void RestoreCard::focusNext() { keep_->setFocus(Qt::OtherFocusReason); }

void RestoreCard::refresh() {
    const auto& preview = controller_.preview();
    if (!preview) {
        return;
    }
    title_->setText(preview->title);
    fill(now_, preview->now);
    fill(then_, preview->then);
    change_->setText(preview->change);
    theme::setTone(change_, preview->loses ? theme::Tone::Danger : theme::Tone::Plain);
    kept_->setText(preview->kept);
    const bool idle = controller_.doing() == RestoreController::Doing::Nothing;
    const QString why = idle ? controller_.whyNot() : QString();
    words_->setText(why.isEmpty() ? controller_.message() : why);
    words_->setVisible(!words_->text().isEmpty());
    theme::setTone(words_, why.isEmpty() ? theme::Tone::Plain : theme::Tone::Warn);
    restore_->setEnabled(idle && why.isEmpty());
    keep_->setEnabled(idle);
}

}  // namespace stridetick::app
