// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/target_page.hpp"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "app/format.hpp"
#include "app/ui/columns.hpp"
#include "app/ui/meaning_of_160.hpp"
#include "app/ui/theme.hpp"
#include "app/ui/words.hpp"

namespace stridetick::app {

namespace {

constexpr int kValueBesideActionEms = 25;

}  // namespace

TargetPage::TargetPage(TargetController& controller, QWidget* parent)
    : QWidget(parent), controller_(controller) {
    theme::name(this, "targetPage", tr("Target"));
    auto* columns = new Columns(this);
    columns->add(buildChoice(), 5);
    columns->add(buildResult(), 4);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide,
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
    theme::makePrimary(measure_);

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

    auto* sliderRow = new QVBoxLayout;
    sliderRow->setContentsMargins(theme::kSpaceWide, 0, 0, 0);
    sliderRow->addWidget(slider_);
    sliderRow->addWidget(sliderText_);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(theme::kSpaceWide, theme::kSpaceWide, theme::kSpaceWide,
                               theme::kSpaceWide);
    column->setSpacing(theme::kSpaceTight);
    column->addWidget(baseline_);
    column->addWidget(note_);
    column->addWidget(measure_, 0, Qt::AlignLeft);
    column->addSpacing(theme::kSpaceTight);
    column->addWidget(raiseChoice_);
    column->addLayout(sliderRow);
    column->addWidget(holdChoice_);
    column->addWidget(buildTyped());
    column->addStretch();

    connect(measure_, &QPushButton::clicked, this, &TargetPage::measureWanted);
    connect(slider_, &QSlider::valueChanged, this, [this] {
        raiseChoice_->setChecked(true);
        refreshChoice();
    });
    auto* group = new QButtonGroup(card);  // they have not all the same parent
    for (auto* choice : {raiseChoice_, holdChoice_, typedChoice_}) {
        group->addButton(choice);
        connect(choice, &QRadioButton::toggled, this, &TargetPage::refreshChoice);
    }
    return card;
}

QWidget* TargetPage::buildTyped() {
    auto* part = new QWidget(this);
    typedChoice_ = new QRadioButton(tr("T&ype a target"), part);
    theme::name(typedChoice_, "chooseTyped", tr("Type a target"));
    typed_ = new QLineEdit(part);
    theme::name(typed_, "typedTarget", tr("Target in steps a minute"));
    typed_->setMaximumWidth(theme::em() * 6);
    typedProblem_ = theme::namedLabel("typedProblem", theme::Type::Body, part);
    auto* row = new QHBoxLayout;
    row->addWidget(typedChoice_);
    row->addWidget(typed_);
    row->addWidget(new QLabel(tr("spm"), part));
    row->addStretch();
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(typedProblem_);
    connect(typedChoice_, &QRadioButton::clicked, this, [this] { typed_->setFocus(); });
    connect(typed_, &QLineEdit::textEdited, this, [this] {
        typedChoice_->setChecked(true);
        refreshChoice();
    });
    connect(typed_, &QLineEdit::returnPressed, this,
            [this] { (use_->isHidden() ? run_ : use_)->click(); });
    return part;
}

QWidget* TargetPage::buildResult() {
    auto* card = theme::card("targetResult", this);
    auto* value = new QWidget(card);
    auto* action = new QWidget(card);
    value_ = theme::namedLabel("targetValue", theme::Type::Display, value);
    perFoot_ = theme::namedLabel("targetPerFoot", theme::Type::Heading, value);
    theme::setTone(perFoot_, theme::Tone::Quiet);
    plan_ = theme::namedLabel("targetPlan", theme::Type::Strong, card);
    theme::setTone(plan_, theme::Tone::Warn);
    why_ = theme::namedLabel("targetWhy", theme::Type::Body, card);
    current_ = theme::namedLabel("targetCurrent", theme::Type::Body, card);
    theme::setTone(current_, theme::Tone::Quiet);
    use_ = theme::button("useTarget", tr("Use this &target"), tr("Use this target"), action);
    theme::makePrimary(use_);
    run_ = theme::button("targetRun", tr("&Go to Run"), tr("Go to Run"), action);
    theme::makePrimary(run_);
    auto* values = new QVBoxLayout(value);
    values->setContentsMargins(0, 0, 0, 0);
    values->addWidget(value_);
    values->addWidget(perFoot_);
    auto* actions = new QVBoxLayout(action);
    actions->setContentsMargins(0, 0, 0, 0);
    for (auto* button : {use_, run_}) {
        button->setMinimumHeight(theme::em() * 3);
        actions->addWidget(button, 0, Qt::AlignLeft | Qt::AlignVCenter);
    }
    actions->addWidget(current_);
    auto* columns = new Columns(card, kValueBesideActionEms);
    columns->add(value, 0);
    columns->add(action, 1);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide,
                               theme::kSpaceWide);
    column->setSpacing(theme::kSpace);
    column->addWidget(columns);
    column->addWidget(plan_);
    column->addWidget(why_);
    column->addWidget(new MeaningOf160("target", card));
    column->addStretch();
    connect(run_, &QPushButton::clicked, this, &TargetPage::runWanted);
    connect(use_, &QPushButton::clicked, this, [this] {
        if (const auto cadence = chosen()) {
            controller_.choose(*cadence, kind());
        }
    });
    return card;
}

void TargetPage::focusNext() {
    auto* use = use_->isHidden() ? run_ : use_;
    auto* next = controller_.proposal() ? use : measure_;
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
    const bool raisable = proposal && controller_.verdict()->standing != core::Standing::Clear;
    raiseChoice_->setVisible(raisable);
    slider_->setVisible(raisable);
    sliderText_->setVisible(raisable);
    holdChoice_->setVisible(proposal.has_value());
    const bool opened = controller_.logOpened();
    measure_->setVisible(opened && (!proposal || proposal->thirdWanted));
    if (!proposal) {
        baseline_->setText(opened ? tr("No measurement to build on yet")
                                  : tr("Reading your log …"));
        note_->setText(opened ? tr("Tap a whole minute first, or type a target if you know it.")
                              : QString());
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
    const QString none = QStringLiteral("–");  // so that the button stays where it is
    value_->setText(tr("%1 spm").arg(cadence ? format::tempo(*cadence) : none));
    perFoot_->setText(
        tr("%1 a minute on one foot").arg(cadence ? format::perFoot(*cadence) : none));
    const auto& plan = controller_.plan();
    plan_->setVisible(plan.has_value());
    plan_->setText(plan ? tr("Your plan runs at %1, from a baseline of %2. This target is for free "
                             "runs only.")
                              .arg(format::tempo(plan->target), format::spm(plan->baseline))
                        : QString());
    why_->setText(why());
    const bool inUse = cadence && controller_.inUse(*cadence, kind());
    run_->setVisible(inUse);
    use_->setVisible(!inUse);
    use_->setEnabled(cadence.has_value());
    const bool belowOwn = cadence && proposal && *cadence < proposal->cadence;
    const QString problem =
        kind() == core::TargetKind::Typed ? words::typedProblem(typed().kind, belowOwn) : QString();
    typedProblem_->setText(problem);
    typedProblem_->setVisible(!problem.isEmpty());
    theme::setTone(typedProblem_, cadence ? theme::Tone::Warn : theme::Tone::Danger);
    const auto& current = controller_.current();
    current_->setText(
        current ? tr("In use now: %1 spm (%2)")
                      .arg(format::tempo(current->cadence), words::targetKind(current->kind))
                : QString());
}

QString TargetPage::why() const {
    const auto& proposal = controller_.proposal();
    const auto cadence = chosen();
    if (!proposal || !cadence ||  // what is known speaks of 5 to 10 % only
        (kind() == core::TargetKind::Typed && typed().kind != core::TypedTarget::Kind::InRange)) {
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
