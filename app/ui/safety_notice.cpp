// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/safety_notice.hpp"

#include <QLabel>
#include <QVBoxLayout>

#include "app/ui/theme.hpp"

namespace stridetick::app {

SafetyNotice::SafetyNotice(QWidget* parent) : QWidget(parent) {
    auto* card = theme::card("safetyNotice", this);
    auto* text = theme::label(
        tr("If you are injured, recently operated, pregnant with advice not to run, or have a "
           "heart or balance problem, ask a doctor or physiotherapist first. This app is not "
           "medical advice."),
        theme::Type::Strong, card);
    seen_ = theme::button("safetySeen", tr("I have &read this"), tr("I have read this"), card);
    theme::makePrimary(seen_);
    seen_->setAccessibleDescription(text->text());
    auto* column = new QVBoxLayout(card);
    column->addWidget(text);
    column->addWidget(seen_, 0, Qt::AlignLeft);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    connect(seen_, &QPushButton::clicked, this, &SafetyNotice::seen);
}

void SafetyNotice::focusNext() { seen_->setFocus(Qt::OtherFocusReason); }

}  // namespace stridetick::app
