// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/minute_question.hpp"

#include <QPushButton>

#include "app/ui/theme.hpp"

namespace stridetick::app {

MinuteQuestion::MinuteQuestion(QWidget* parent) : QMessageBox(parent) {
    setObjectName("minuteQuestion");
    setWindowTitle(tr("Not saved yet"));
    setIcon(Warning);
    setTextFormat(Qt::PlainText);
    setAttribute(Qt::WA_DeleteOnClose);
    setText(tr("The minute that you tapped is not saved: answer the question first."));
    auto* stay = addButton(tr("&Stay"), RejectRole);
    theme::name(stay, "stayOpen", tr("Stay"));
    auto* close = addButton(tr("&Close anyway"), DestructiveRole);
    theme::name(close, "closeAnyway", tr("Close anyway"));
    setDefaultButton(stay);
    setEscapeButton(stay);
    connect(stay, &QPushButton::clicked, this, &MinuteQuestion::answerWanted);
    connect(close, &QPushButton::clicked, this, &MinuteQuestion::closeWanted);
}

}  // namespace stridetick::app
