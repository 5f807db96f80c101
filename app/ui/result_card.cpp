// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/result_card.hpp"

#include <QStyle>
#include <QVBoxLayout>

#include "app/controllers/measure_controller.hpp"
#include "app/controllers/target_controller.hpp"
#include "app/format.hpp"
#include "app/ui/meaning_of_160.hpp"
#include "app/ui/theme.hpp"
#include "app/ui/words.hpp"
#include "app/ui/wrapping_row.hpp"
#include "core/target/verdict.hpp"

namespace stridetick::app {

ResultCard::ResultCard(MeasureController& controller, TargetController& targets, QWidget* parent)
    : QWidget(parent), controller_(controller), targets_(targets) {
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
    card->layout()->addWidget(accept_);
    card->layout()->setAlignment(accept_, Qt::AlignLeft);
    card->layout()->addWidget(today_);
    card->layout()->setAlignment(today_, Qt::AlignLeft);
    auto* row = new WrappingRow;
    for (auto* button : {target_, again_, remove_, undo_}) {
        row->addWidget(button);
    }
    static_cast<QVBoxLayout*>(card->layout())->addLayout(row);
    card->layout()->addWidget(new MeaningOf160("result", card));
    static_cast<QVBoxLayout*>(card->layout())->addStretch();
}

void ResultCard::buildText() {
    value_ = theme::namedLabel("resultCadence", theme::Type::Display);
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
    accept_ = theme::button("resultAccept", {}, {});
    theme::makePrimary(accept_);
    accept_->setMinimumHeight(theme::em() * 3);
    today_ = theme::button("resultToday", tr("Back to T&oday"), tr("Back to Today"));
    theme::makePrimary(today_);
    today_->setMinimumHeight(theme::em() * 3);
    connect(today_, &QPushButton::clicked, this, &ResultCard::todayWanted);
    target_ = theme::button("resultTarget", tr("Set a &target"), tr("Set a target"));
    again_ = theme::button("resultAgain", tr("Measure &again"), tr("Measure again"));
    remove_ = theme::button("resultDelete", tr("&Delete"), tr("Delete this measurement"));
    undo_ = theme::button("resultUndo", tr("U&ndo delete"), tr("Undo the deletion"));
    connect(accept_, &QPushButton::clicked, this, [this] {
        if (const auto offer = targets_.offer()) {
            targets_.choose(offer->cadence, offer->kind);
        }
    });
    connect(target_, &QPushButton::clicked, this, &ResultCard::targetWanted);
    connect(again_, &QPushButton::clicked, &controller_, &MeasureController::startOver);
    connect(remove_, &QPushButton::clicked, &controller_, &MeasureController::deleteResult);
    connect(undo_, &QPushButton::clicked, &controller_, &MeasureController::undoDelete);
}

bool ResultCard::isOfPlan() const {
    const auto& m = *controller_.result();
    return controller_.planOn() && core::isQuietMinute(m);
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
    if (isOfPlan()) {
        return tr("A quiet minute of your plan. What follows from it is on Today.");
    }
    switch (core::judge(m.cadence, m.halfWidth).standing) {
        case core::Standing::Under:
            return tr("Next: set a target 5 to 10 % higher and run to its click.");
        case core::Standing::OnTheLine:
            return tr("Next: hold 160 with the click, measure again, or take 5 % more.");
        case core::Standing::Clear:
            return tr(
                "No raise needed, and none is proposed. If you like, run to a click at your own "
                "cadence: it can hold it when you tire or run downhill.");
    }
    return {};
}

void ResultCard::refresh() {
    if (!controller_.result()) {
        return;
    }
    const auto& m = *controller_.result();
    const auto verdict = words::verdict(core::judge(m.cadence, m.halfWidth));
    value_->setText(tr("%1 %2 spm", "in large letters")
                        .arg(format::spm(m.cadence), format::plusMinus(m.halfWidth)));
    theme::setTone(value_,
                   m.uneven || controller_.deleted() ? theme::Tone::Quiet : theme::Tone::Plain);
    strides_->setText(tr("%1 strides a minute × 2").arg(format::strides(m.cadence.toStrides())));
    verdict_->setText(verdict.text);
    theme::setTone(verdict_, verdict.tone);
    verdict_->setVisible(!m.uneven && !isOfPlan());
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
    refreshTargets();
    remove_->setVisible(!controller_.deleted());
    undo_->setVisible(controller_.deleted());
}

/// One press takes what is offered; where there is a target already, a press leads to the choices.
void ResultCard::refreshTargets() {
    const bool good = !target_->isHidden();
    if (good) {
        targets_.refresh();
    }
    const bool ofPlan = good && isOfPlan();
    const auto offer = good && !ofPlan ? targets_.offer() : std::nullopt;
    accept_->setVisible(offer.has_value());
    today_->setVisible(ofPlan);
    if (offer) {
        const QString tempo = format::tempo(offer->cadence);
        const bool raise = offer->kind == core::TargetKind::Raise;
        accept_->setText(
            (raise ? tr("Acce&pt %1 and go to Run") : tr("Kee&p %1 and go to Run")).arg(tempo));
        accept_->setAccessibleName((raise ? tr("Accept %1 steps a minute and go to Run")
                                          : tr("Keep %1 steps a minute and go to Run"))
                                       .arg(tempo));
    }
    target_->setProperty("primary", !offer && !ofPlan);
    target_->style()->unpolish(target_);
    target_->style()->polish(target_);
}

void ResultCard::focusNext() {
    auto* next = target_->isVisibleTo(this) ? target_ : again_;
    for (auto* first : {today_, accept_}) {
        next = first->isVisibleTo(this) ? first : next;
    }
    next->setFocus(Qt::OtherFocusReason);
}

}  // namespace stridetick::app
