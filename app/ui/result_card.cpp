// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/result_card.hpp"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "app/controllers/measure_controller.hpp"
#include "app/format.hpp"
#include "app/ui/theme.hpp"
#include "app/ui/words.hpp"
#include "core/target/verdict.hpp"

namespace stridetick::app {

ResultCard::ResultCard(MeasureController& controller, QWidget* parent)
    : QWidget(parent), controller_(controller) {
    auto* card = theme::card("resultCard", this);
    card->setLayout(new QVBoxLayout);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    card->layout()->setContentsMargins(theme::kSpaceWide, theme::kSpaceWide, theme::kSpaceWide,
                                       theme::kSpaceWide);
    card->layout()->setSpacing(theme::kSpace);
    buildText();
    for (auto* line : {value_, strides_, verdict_, repairs_, advice_, saved_}) {
        card->layout()->addWidget(line);
    }
    buildButtons();
    auto* row = new QHBoxLayout;
    for (auto* button : {target_, again_, remove_, undo_}) {
        row->addWidget(button);
    }
    row->addStretch();
    static_cast<QVBoxLayout*>(card->layout())->addLayout(row);
    static_cast<QVBoxLayout*>(card->layout())->addStretch();
}

void ResultCard::buildText() {
    value_ = theme::namedLabel("resultCadence", theme::Type::Display);
    value_->setWordWrap(false);
    strides_ = theme::namedLabel("resultStrides", theme::Type::Heading);
    verdict_ = theme::namedLabel("resultVerdict", theme::Type::Heading);
    repairs_ = theme::namedLabel("resultRepairs", theme::Type::Body);
    advice_ = theme::namedLabel("resultAdvice", theme::Type::Body);
    saved_ = theme::namedLabel("resultSaved", theme::Type::Body);
    for (auto* line : {strides_, repairs_, saved_}) {
        theme::setTone(line, theme::Tone::Quiet);
    }
}

void ResultCard::buildButtons() {
    target_ = theme::button("resultTarget", tr("Set a &target"), tr("Set a target"));
    again_ = theme::button("resultAgain", tr("Measure &again"), tr("Measure again"));
    remove_ = theme::button("resultDelete", tr("&Delete"), tr("Delete this measurement"));
    undo_ = theme::button("resultUndo", tr("&Undo delete"), tr("Undo the deletion"));
    theme::makePrimary(target_);
    connect(target_, &QPushButton::clicked, this, &ResultCard::targetWanted);
    connect(again_, &QPushButton::clicked, &controller_, &MeasureController::startOver);
    connect(remove_, &QPushButton::clicked, &controller_, &MeasureController::deleteResult);
    connect(undo_, &QPushButton::clicked, &controller_, &MeasureController::undoDelete);
}

QString ResultCard::advice() const {
    const auto& m = *controller_.result();
    if (QString reason = words::whyNoBaseline(m); !reason.isEmpty()) {
        return reason;
    }
    if (controller_.crossCheckFails()) {
        return tr(
            "Two ways of reading these taps disagree by more than 1 step a minute: measure "
            "again before you trust this.");
    }
    if (core::plausibility(m.cadence) == core::Plausibility::VeryLow) {
        return tr("Very low: please measure again.");
    }
    switch (core::judge(m.cadence, m.halfWidth).standing) {
        case core::Standing::Under:
            return tr("Next: set a target 5 to 10 % higher and run to its click.");
        case core::Standing::OnTheLine:
            return tr("Next: hold 160 with the click, measure again, or take 5 % more.");
        case core::Standing::Clear:
            return tr(
                "No raise needed. The click can hold this cadence when you tire or run "
                "downhill.");
    }
    return {};
}

void ResultCard::refresh() {
    if (!controller_.result()) {
        return;
    }
    const auto& m = *controller_.result();
    const auto verdict = words::verdict(core::judge(m.cadence, m.halfWidth));
    value_->setText(tr("%1 %2 spm").arg(format::spm(m.cadence), format::plusMinus(m.halfWidth)));
    theme::setTone(value_,
                   m.uneven || controller_.deleted() ? theme::Tone::Quiet : theme::Tone::Plain);
    strides_->setText(tr("%1 strides a minute × 2").arg(format::strides(m.cadence.toStrides())));
    verdict_->setText(verdict.text);
    theme::setTone(verdict_, verdict.tone);
    verdict_->setVisible(!m.uneven);
    repairs_->setText(words::tapsAndRepairs(m));
    advice_->setText(advice());
    if (controller_.deleted()) {
        saved_->setText(tr("Deleted."));
    } else {
        switch (controller_.saved()) {
            case MeasureController::Saved::Waiting:
                saved_->setText(tr("Saving …"));
                break;
            case MeasureController::Saved::Yes:
                saved_->setText(tr("Saved in your log."));
                break;
            case MeasureController::Saved::NotKept:
                saved_->setText(tr("Not kept: the log cannot be used. See the notice above."));
                break;
            case MeasureController::Saved::NotYet:
                saved_->setText(tr("Not saved yet: it is kept in memory and tried again."));
                break;
        }
    }
    const bool good = core::eligibility(m) == core::Eligibility::Eligible;
    target_->setVisible(good && !controller_.deleted());
    remove_->setVisible(!controller_.deleted());
    undo_->setVisible(controller_.deleted());
}

void ResultCard::focusNext() {
    (target_->isVisibleTo(this) ? target_ : again_)->setFocus(Qt::OtherFocusReason);
}

}  // namespace stridetick::app
