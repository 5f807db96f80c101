// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/measure_question.hpp"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "app/controllers/measure_controller.hpp"
#include "app/ui/mnemonic.hpp"
#include "app/ui/theme.hpp"

namespace stridetick::app {

using namespace std::chrono_literals;
using State = MeasureController::State;

MeasureQuestion::MeasureQuestion(MeasureController& controller, QWidget* parent)
    : QWidget(parent), controller_(controller) {
    auto* card = theme::card("measureQuestion", this);
    question_ = theme::namedLabel("measureQuestionText", theme::Type::Heading, card);
    yes_ = theme::button("measureYes", {}, {}, card);
    theme::makePrimary(yes_);
    no_ = theme::button("measureNo", {}, {}, card);
    auto* row = new QHBoxLayout;
    row->addWidget(yes_);
    row->addWidget(no_);
    row->addStretch();
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(theme::kSpaceWide, theme::kSpaceWide, theme::kSpaceWide,
                               theme::kSpaceWide);
    column->addStretch();
    column->addWidget(question_);
    column->addSpacing(theme::kSpace);
    column->addLayout(row);
    column->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    connect(yes_, &QPushButton::clicked, this, &MeasureQuestion::answerYes);
    connect(no_, &QPushButton::clicked, this, &MeasureQuestion::answerNo);
}

void MeasureQuestion::focusNext() {
    if (controller_.state() == State::Paused) {
        question_->setFocus(Qt::OtherFocusReason);  // a tap that comes after all answers nothing
    } else {
        yes_->setFocus(Qt::OtherFocusReason);
    }
}

void MeasureQuestion::refresh() {
    if (controller_.state() == State::Paused) {
        const auto seconds = static_cast<int>(controller_.minute().measuredLength() / 1s);
        ask(tr("The taps stopped after %n seconds. Keep what there is, or tap again?", nullptr,
               seconds),
            tr("&Keep it"), tr("Tap &again"));
    } else if (controller_.state() == State::AskBothFeet) {
        ask(tr("That is more than 220 steps a minute. Did you tap both feet?"),
            tr("&Yes, both feet"), tr("&No, one foot"));
    } else if (controller_.refusal() == MeasureController::Refusal::TooHigh) {
        ask(tr("No runner takes so many steps a minute. Tap once for each landing of one foot. "
               "Nothing was stored."),
            tr("Tap &again"));
    } else {
        ask(tr("Too few taps for a value. Tap each time one foot lands. Nothing was stored."),
            tr("Tap &again"));
    }
}

void MeasureQuestion::ask(const QString& question, const QString& yes, const QString& no) {
    question_->setText(question);
    yes_->setText(yes);
    yes_->setAccessibleName(withoutMnemonic(yes));
    no_->setText(no);
    no_->setAccessibleName(withoutMnemonic(no));
    no_->setVisible(!no.isEmpty());
}

void MeasureQuestion::answerYes() {
    switch (controller_.state()) {
        case State::Paused:
            return controller_.keep();
        case State::AskBothFeet:
            return controller_.answerBothFeet(true);
        default:
            return controller_.startOver();
    }
}

void MeasureQuestion::answerNo() {
    if (controller_.state() == State::AskBothFeet) {
        controller_.answerBothFeet(false);
    } else {
        controller_.startOver();
    }
}

}  // namespace stridetick::app
