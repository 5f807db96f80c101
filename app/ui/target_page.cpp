// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/target_page.hpp"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "app/format.hpp"
#include "app/ui/columns.hpp"
#include "app/ui/theme.hpp"
#include "app/ui/words.hpp"

namespace stridetick::app {

TargetPage::TargetPage(TargetController& controller, QWidget* parent)
    : QWidget(parent), controller_(controller) {
    theme::name(this, "targetPage", tr("Target"));
    auto* columns = new Columns(this);
    columns->add(buildChoice(), 5);
    columns->add(buildResult(), 4);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(theme::kSpaceWide, theme::kSpaceWide, theme::kSpaceWide,
                             theme::kSpaceWide);
    page->addWidget(columns);
    connect(&controller_, &TargetController::changed, this, &TargetPage::refresh);
    refresh();
}

QWidget* TargetPage::buildChoice() {
    auto* card = theme::card("targetChoice", this);
    baseline_ = theme::namedLabel("baselineText", theme::Type::Heading, card);
    note_ = theme::namedLabel("baselineNote", theme::Type::Body, card);
    theme::setTone(note_, theme::Tone::Quiet);
    measure_ = theme::button("targetMeasure", tr("&Measure"), tr("Go to Measure"), card);

    raiseChoice_ = new QRadioButton(tr("&Raise my cadence"), card);
    theme::name(raiseChoice_, "chooseRaise", tr("Raise my cadence"));
    slider_ = new QSlider(Qt::Horizontal, card);
    theme::name(slider_, "raise", tr("Raise, 5 to 10 percent"));
    slider_->setRange(core::kLowestRaise.tenthsOfPercent / core::kRaiseStep.tenthsOfPercent,
                      core::kHighestRaise.tenthsOfPercent / core::kRaiseStep.tenthsOfPercent);
    slider_->setPageStep(2);
    slider_->setTickPosition(QSlider::TicksBelow);
    sliderText_ = theme::namedLabel("raiseText", theme::Type::Body, card);
    theme::setTone(sliderText_, theme::Tone::Quiet);
    holdChoice_ = new QRadioButton(tr("Hold my &own cadence"), card);
    theme::name(holdChoice_, "chooseHold", tr("Hold my own cadence"));
    typedChoice_ = new QRadioButton(tr("T&ype a target"), card);
    theme::name(typedChoice_, "chooseTyped", tr("Type a target"));
    typed_ = new QLineEdit(card);
    theme::name(typed_, "typedTarget", tr("Target in steps a minute"));
    typed_->setMaximumWidth(theme::em() * 6);
    typedProblem_ = theme::namedLabel("typedProblem", theme::Type::Body, card);

    auto* sliderRow = new QVBoxLayout;
    sliderRow->setContentsMargins(theme::kSpaceWide, 0, 0, 0);
    sliderRow->addWidget(slider_);
    sliderRow->addWidget(sliderText_);
    auto* typedRow = new QVBoxLayout;
    typedRow->setContentsMargins(theme::kSpaceWide, 0, 0, 0);
    typedRow->addWidget(typed_);
    typedRow->addWidget(typedProblem_);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(theme::kSpaceWide, theme::kSpaceWide, theme::kSpaceWide,
                               theme::kSpaceWide);
    column->setSpacing(theme::kSpace);
    column->addWidget(baseline_);
    column->addWidget(note_);
    column->addWidget(measure_, 0, Qt::AlignLeft);
    column->addSpacing(theme::kSpace);
    column->addWidget(raiseChoice_);
    column->addLayout(sliderRow);
    column->addWidget(holdChoice_);
    column->addWidget(typedChoice_);
    column->addLayout(typedRow);
    column->addStretch();

    connect(measure_, &QPushButton::clicked, this, &TargetPage::measureWanted);
    connect(slider_, &QSlider::valueChanged, this, [this] {
        raiseChoice_->setChecked(true);
        refreshChoice();
    });
    for (auto* choice : {raiseChoice_, holdChoice_, typedChoice_}) {
        connect(choice, &QRadioButton::toggled, this, &TargetPage::refreshChoice);
    }
    connect(typedChoice_, &QRadioButton::clicked, this, [this] { typed_->setFocus(); });
    connect(typed_, &QLineEdit::textEdited, this, [this] {
        typedChoice_->setChecked(true);
        refreshChoice();
    });
    connect(typed_, &QLineEdit::returnPressed, this, [this] { use_->click(); });
    return card;
}

QWidget* TargetPage::buildResult() {
    auto* card = theme::card("targetResult", this);
    value_ = theme::namedLabel("targetValue", theme::Type::Display, card);
    value_->setWordWrap(false);
    perFoot_ = theme::namedLabel("targetPerFoot", theme::Type::Heading, card);
    theme::setTone(perFoot_, theme::Tone::Quiet);
    why_ = theme::namedLabel("targetWhy", theme::Type::Body, card);
    current_ = theme::namedLabel("targetCurrent", theme::Type::Body, card);
    theme::setTone(current_, theme::Tone::Quiet);
    use_ = theme::button("useTarget", tr("&Use this target"), tr("Use this target"), card);
    theme::makePrimary(use_);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(theme::kSpaceWide, theme::kSpaceWide, theme::kSpaceWide,
                               theme::kSpaceWide);
    column->setSpacing(theme::kSpace);
    column->addWidget(theme::label(tr("Target"), theme::Type::Heading, card));
    column->addWidget(value_);
    column->addWidget(perFoot_);
    column->addWidget(why_);
    column->addStretch();
    column->addWidget(current_);
    column->addWidget(use_, 0, Qt::AlignLeft);
    connect(use_, &QPushButton::clicked, this, [this] {
        if (const auto cadence = chosen()) {
            controller_.choose(*cadence, kind());
        }
    });
    return card;
}

void TargetPage::focusNext() {
    auto* next = controller_.proposal() ? use_ : measure_;
    next->setFocus(Qt::OtherFocusReason);
}

core::Raise TargetPage::raise() const {
    return core::Raise{slider_->value() * core::kRaiseStep.tenthsOfPercent};
}

core::TypedTarget TargetPage::typed() const {
    const auto& proposal = controller_.proposal();
    return core::judgeTypedTarget(typed_->text().toStdString(),
                                  proposal ? std::optional{proposal->cadence} : std::nullopt);
}

core::TargetKind TargetPage::kind() const {
    if (typedChoice_->isChecked()) {
        return core::TargetKind::Typed;
    }
    return holdChoice_->isChecked() ? core::TargetKind::Hold : core::TargetKind::Raise;
}

std::optional<core::StepsPerMinute> TargetPage::chosen() const {
    const auto& proposal = controller_.proposal();
    if (kind() == core::TargetKind::Typed) {
        return typed().cadence;
    }
    if (!proposal) {
        return std::nullopt;
    }
    return kind() == core::TargetKind::Hold ? core::holdTarget(proposal->cadence)
                                            : core::targetFor(proposal->cadence, raise());
}

void TargetPage::refresh() {
    refreshBaseline();
    refreshChoice();
}

void TargetPage::refreshBaseline() {
    const auto& proposal = controller_.proposal();
    raiseChoice_->setEnabled(proposal.has_value());
    slider_->setVisible(proposal.has_value());
    sliderText_->setVisible(proposal.has_value());
    holdChoice_->setEnabled(proposal.has_value());
    measure_->setVisible(!proposal || proposal->thirdWanted);
    if (!proposal) {
        baseline_->setText(tr("No measurement to build on yet"));
        note_->setText(tr("Tap a whole minute first, or type a target if you know it."));
        typedChoice_->setChecked(true);
        offeredFor_.reset();
        return;
    }
    const auto verdict = words::verdict(*controller_.verdict());
    baseline_->setText(tr("Your cadence: %1 %2 spm. %3")
                           .arg(format::spm(proposal->cadence),
                                format::plusMinus(proposal->halfWidth), verdict.text));
    note_->setText(proposal->thirdWanted
                       ? tr("Your two measurements of that day differ by more than 4 spm. Measure "
                            "a third time: the middle one will count.")
                       : tr("From %1.").arg(words::baselineRule(proposal->rule)));
    const bool clear = controller_.verdict()->standing == core::Standing::Clear;
    raiseChoice_->setVisible(!clear);
    slider_->setVisible(!clear);
    sliderText_->setVisible(!clear);
    if (offeredFor_ != proposal->cadence) {  // a new baseline: offer its default
        offeredFor_ = proposal->cadence;
        slider_->setValue(slider_->minimum());
        const bool under = controller_.verdict()->standing == core::Standing::Under;
        (under ? raiseChoice_ : holdChoice_)->setChecked(true);
    }
}

void TargetPage::refreshChoice() {
    const auto& proposal = controller_.proposal();
    if (proposal) {
        const auto range = core::targetRange(proposal->cadence);
        sliderText_->setText(tr("%1 asked, rounded up to a whole step. 5 to 10 % is %2 to %3 spm")
                                 .arg(format::tenthsOfPercent(raise().tenthsOfPercent),
                                      format::tempo(range.low), format::tempo(range.high)));
        slider_->setAccessibleDescription(sliderText_->text());
    }
    const auto cadence = chosen();
    value_->setText(cadence ? tr("%1 spm").arg(format::tempo(*cadence)) : tr("– spm"));
    perFoot_->setText(cadence ? tr("%1 a minute on one foot").arg(format::perFoot(*cadence))
                              : QString());
    why_->setText(why());
    use_->setEnabled(cadence.has_value());
    const QString problem = kind() == core::TargetKind::Typed ? typedProblem(typed()) : QString();
    typedProblem_->setText(problem);
    typedProblem_->setVisible(!problem.isEmpty());
    theme::setTone(typedProblem_, cadence ? theme::Tone::Warn : theme::Tone::Danger);
    const auto& current = controller_.current();
    current_->setText(
        current ? tr("In use now: %1 spm (%2)")
                      .arg(format::tempo(current->cadence), words::targetKind(current->kind))
                : QString());
}

QString TargetPage::typedProblem(const core::TypedTarget& typed) const {
    switch (typed.kind) {
        case core::TypedTarget::Kind::Empty:
            return {};
        case core::TypedTarget::Kind::NotANumber:
            return tr("Type steps a minute of both feet, for example 165 or 162.5.");
        case core::TypedTarget::Kind::OutOfRange:
            return tr("The click can be set from 100 to 240 steps a minute.");
        case core::TypedTarget::Kind::BelowRange:
            return tr("Less than 5 % above your cadence: outside the usual range.");
        case core::TypedTarget::Kind::AboveTenPercent:
            return tr(
                "Outside the usual range of 5 to 10 %. More than 10 % at once asks a lot of "
                "calves and lungs: go up in steps.");
        case core::TypedTarget::Kind::InRange:
            return {};
    }
    return {};
}

QString TargetPage::why() const {
    const auto& proposal = controller_.proposal();
    const auto cadence = chosen();
    const bool outOfRange =
        kind() == core::TargetKind::Typed && typed().kind != core::TypedTarget::Kind::InRange;
    if (!proposal || !cadence || outOfRange) {  // what is known speaks of 5 to 10 % only
        return {};
    }
    if (kind() == core::TargetKind::Hold) {
        return tr("The click holds this cadence for you when you tire or run downhill.");
    }
    const QString up =
        format::hundredthsOfPercent(core::raiseInHundredthsOfPercent(proposal->cadence, *cadence));
    QString text = tr("%1 above your own %2: in the lab, 5 to 10 % more steps lower the load on "
                      "knee and hip, and most runners can follow.")
                       .arg(up, format::spm(proposal->cadence));
    if (core::stillUnderAfterRaise(proposal->cadence)) {
        text += QLatin1Char(' ') + tr("That is still under 160; the next step comes after you have "
                                      "kept this one.");
    }
    return text;
}

}  // namespace stridetick::app
