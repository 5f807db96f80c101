// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/log_page.hpp"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "app/controllers/restore_controller.hpp"
#include "app/ui/backups_card.hpp"
#include "app/ui/log_card.hpp"
#include "app/ui/restore_card.hpp"
#include "app/ui/theme.hpp"

namespace stridetick::app {

LogPage::LogPage(LogController& log, RestoreController& restore, QWidget* parent)
    : QWidget(parent), restore_(restore), log_(nullptr), backups_(nullptr), question_(nullptr) {
    theme::name(this, "logPage", tr("Log and backups"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpaceWide, theme::kSpaceTight, theme::kSpaceWide,
                               theme::kSpaceWide);
    column->setSpacing(theme::kSpace);
    column->addWidget(buildHead());
    log_ = new LogCard(log, this);
    column->addWidget(log_);
    backups_ = new BackupsCard(log, restore, this);
    column->addWidget(backups_, 1);
    question_ = new RestoreCard(restore, this);
    question_->hide();
    column->addWidget(question_, 1);
    auto* back = new QShortcut(Qt::Key_Escape, this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &LogPage::goBack);
    connect(&restore_, &RestoreController::changed, this, &LogPage::refresh);
}

QWidget* LogPage::buildHead() {
    auto* head = new QWidget(this);
    auto* back = theme::button("logBack", tr("&Back"), tr("Back to the page before"), head);
    back->setToolTip(tr("Escape"));
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
    } else {
        emit backWanted();
    }
}

void LogPage::focusNext() {
    if (question_->isVisibleTo(this)) {
        question_->focusNext();
    } else {
        backups_->focusNext();
    }
}

void LogPage::refresh() {
    const bool asks = restore_.preview().has_value();
    if (question_->isVisibleTo(this) == asks) {
        return;
    }
    log_->setVisible(!asks);  // the answers have to be in sight
    backups_->setVisible(!asks);
    question_->setVisible(asks);
    if (isVisible()) {
        focusNext();
    }
}

}  // namespace stridetick::app
