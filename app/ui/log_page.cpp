// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/log_page.hpp"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "app/controllers/merge_controller.hpp"
#include "app/controllers/restore_controller.hpp"
#include "app/ui/backups_card.hpp"
#include "app/ui/key_binding.hpp"
#include "app/ui/log_card.hpp"
#include "app/ui/merge_card.hpp"
#include "app/ui/move_card.hpp"
#include "app/ui/restore_card.hpp"
#include "app/ui/theme.hpp"

namespace stridetick::app {

LogPage::LogPage(const Parts& parts, QWidget* parent)
    : QWidget(parent),
      restore_(parts.restore),
      merge_(parts.merge),
      log_(nullptr),
      backups_(nullptr),
      move_(nullptr),
      restoreQuestion_(nullptr),
      mergeQuestion_(nullptr) {
    theme::name(this, "logPage", tr("Log and backups"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpaceWide, theme::kSpaceTight, theme::kSpaceWide,
                               theme::kSpaceWide);
    column->setSpacing(theme::kSpace);
    column->addWidget(buildHead());
    log_ = new LogCard(parts.log, this);
    column->addWidget(log_);
    backups_ = new BackupsCard(parts.log, restore_, this);
    column->addWidget(backups_, 1);
    move_ = new MoveCard(parts.exporter, merge_, this);
    column->addWidget(move_);
    restoreQuestion_ = new RestoreCard(restore_, this);
    restoreQuestion_->hide();
    column->addWidget(restoreQuestion_, 1);
    mergeQuestion_ = new MergeCard(merge_, this);
    mergeQuestion_->hide();
    column->addWidget(mergeQuestion_, 1);
    auto* back = new QShortcut(this);
    bindKeys(back, KeyAction::Back);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &LogPage::goBack);
    connect(&restore_, &RestoreController::changed, this, &LogPage::refresh);
    connect(&merge_, &MergeController::changed, this, &LogPage::refresh);
}

QWidget* LogPage::buildHead() {
    auto* head = new QWidget(this);
    auto* back = theme::button("logBack", tr("&Back"), tr("Back to the page before"), head);
    tipKeys(back, KeyAction::Back);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(theme::label(tr("Log and backups"), theme::Type::Heading, head), 1);
    row->addWidget(back);
    connect(back, &QPushButton::clicked, this, &LogPage::backWanted);
    return head;
}

void LogPage::goBack() {
    if (restore_.preview() || restore_.doing() == RestoreController::Doing::Looking) {
        restore_.keepTheLog();
    } else if (merge_.preview() || merge_.doing() == MergeController::Doing::Looking) {
        merge_.keepTheLog();
    } else {
        emit backWanted();
    }
}

void LogPage::focusNext() {
    if (restoreQuestion_->isVisibleTo(this)) {
        restoreQuestion_->focusNext();
    } else if (mergeQuestion_->isVisibleTo(this)) {
        mergeQuestion_->focusNext();
    } else {
        backups_->focusNext();
    }
}

/// One question after the other.
void LogPage::refresh() {
    const bool restores = restore_.preview().has_value();
    const bool merges = !restores && merge_.preview();
    const bool merged = mergeQuestion_->isVisibleTo(this);
    if (restoreQuestion_->isVisibleTo(this) == restores && merged == merges) {
        return;
    }
    for (auto* card : std::initializer_list<QWidget*>{log_, backups_, move_}) {
        card->setVisible(!restores && !merges);  // the answers have to be in sight
    }
    restoreQuestion_->setVisible(restores);
    mergeQuestion_->setVisible(merges);
    if (!isVisible()) {
        return;
    }
    if (merged && !restores) {
        move_->focusMerge();
    } else {
        focusNext();
    }
}

}  // namespace stridetick::app
