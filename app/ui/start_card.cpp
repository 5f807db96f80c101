// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/start_card.hpp"

#include <QKeyEvent>
#include <QVBoxLayout>

#include "app/controllers/programme_controller.hpp"
#include "app/format.hpp"
#include "app/ui/columns.hpp"
#include "app/ui/days_row.hpp"
#include "app/ui/mnemonic.hpp"
#include "app/ui/theme.hpp"
#include "app/ui/wrapping_row.hpp"
#include "core/programme/plan_table.hpp"
#include "core/target/target_rule.hpp"

namespace stridetick::app {

namespace {

const core::TrainingDays kUsual{std::chrono::Monday, std::chrono::Wednesday, std::chrono::Friday};

}  // namespace

StartCard::StartCard(ProgrammeController& controller, QWidget* parent)
    : QWidget(parent), controller_(controller) {
    auto* card = theme::card("startCard", this);
    words_ = theme::namedLabel("startWords", theme::Type::Body, card);
    choice_ = buildChoice();
    question_ = theme::namedLabel("startQuestion", theme::Type::Strong, card);
    begin_ = theme::button("beginProgramme", {}, {}, card);
    begin_->setMinimumHeight(theme::em() * 3);
    theme::makePrimary(begin_);
    measure_ = theme::button("startMeasure", tr("M&easure a minute"), tr("Measure a minute"), card);
    measure_->setMinimumHeight(theme::em() * 3);
    theme::makePrimary(measure_);
    another_ = theme::button("startTarget", tr("Another target"), tr("Another target"), card);
    keep_ = theme::button("keepProgramme", tr("Keep the plan that is on"),
                          tr("Keep the plan that is on"), card);
    auto* buttons = new WrappingRow;
    for (auto* button : {begin_, measure_, another_, keep_}) {
        buttons->addWidget(button);
    }
    auto* column = theme::columnOf(card);
    column->addWidget(theme::label(tr("A plan of four or six weeks"), theme::Type::Heading, card));
    column->addWidget(words_);
    column->addWidget(choice_);
    column->addWidget(question_);
    column->addLayout(buttons);
    column->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    connect(begin_, &QPushButton::clicked, this, &StartCard::begin);
    connect(measure_, &QPushButton::clicked, this, &StartCard::measureWanted);
    connect(another_, &QPushButton::clicked, this, &StartCard::targetWanted);
    connect(keep_, &QPushButton::clicked, this, &StartCard::giveUp);
}

void StartCard::giveUp() {
    asking_ = false;
    emit givenUp();
}

void StartCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        return giveUp();
    }
    QWidget::keyPressEvent(event);
}

QWidget* StartCard::buildChoice() {
    auto* part = new QWidget(this);
    const auto plan = [&](const char* name, const QString& text) {
        auto* button = new QRadioButton(text, part);
        theme::name(button, name, text);
        connect(button, &QRadioButton::toggled, this, &StartCard::refresh);
        return button;
    };
    sixWeeks_ = plan("sixWeeks", tr("Six weeks"));
    fourWeeks_ = plan("fourWeeks", tr("Four weeks"));
    days_ = new DaysRow("startDays", kUsual, part);
    gentle_ = new QCheckBox(part);
    target_ = theme::namedLabel("startTargetWords", theme::Type::Strong, part);
    hint_ = theme::namedLabel("startHint", theme::Type::Body, part);
    theme::setTone(hint_, theme::Tone::Quiet);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpaceTight);
    column->addWidget(target_);
    column->addWidget(hint_);
    column->addWidget(sixWeeks_);
    column->addWidget(fourWeeks_);
    column->addWidget(days_);
    column->addWidget(gentle_);
    theme::name(gentle_, "gentleStart", tr("Gentle start"));
    const QSignalBlocker quiet(sixWeeks_);
    sixWeeks_->setChecked(true);
    connect(days_, &DaysRow::changed, this, &StartCard::refresh);
    return part;
}

QString StartCard::gentleWords() const {
    const auto half = core::halfRaise(outset_->own());
    return tr("Gentle start: week 1 at %1, %2 above your own, then the target")
        .arg(format::tempo(half),
             format::hundredthsOfPercent(core::raiseInHundredthsOfPercent(outset_->own(), half)));
}

QString StartCard::targetWords() const {
    const QString own = format::spm(outset_->own());
    const QString target = format::tempo(outset_->target);
    if (outset_->tooHigh) {
        return tr("Your target of %1 is more than 10 % above your own %2. A plan goes no higher "
                  "than 10 %, which is %3: that is what it starts with.")
            .arg(format::tempo(*outset_->tooHigh), own, target);
    }
    if (outset_->target <= core::holdTarget(outset_->own())) {
        return tr("Target: %1, your own cadence. The click fades while you keep it; there is no "
                  "raise, so no gain is tested.")
            .arg(target);
    }
    return tr("Target: %1, which is %2 above your own %3.")
        .arg(target,
             format::hundredthsOfPercent(
                 core::raiseInHundredthsOfPercent(outset_->own(), outset_->target)),
             own);
}

void StartCard::refresh() {
    outset_ = controller_.outset();
    const bool opened = controller_.logOpened();
    const bool live = controller_.live();
    asking_ = asking_ && (live || stopped());
    choice_->setVisible(outset_.has_value());
    begin_->setVisible(outset_.has_value());
    another_->setVisible(outset_.has_value() && !asking_);
    measure_->setVisible(opened && !outset_);
    keep_->setVisible(live || asking_);
    const QString keep = live && !stopped() ? tr("Keep the plan that is on") : tr("No, not yet");
    keep_->setText(keep);
    keep_->setAccessibleName(keep);
    QString words = opened ? tr("A few short sessions a week, inside runs that you do anyway. The "
                                "click is always on at first and fades week by week. The aim is "
                                "that your feet keep the cadence without it.")
                           : tr("Reading your log …");
    if (opened && !outset_) {
        words += QLatin1Char('\n') + tr("First measure your own cadence: one minute of tapping.");
    }
    words_->setText(words);
    if (outset_) {
        target_->setText(targetWords());
        hint_->setText(
            outset_->baseline.nearClick
                ? tr("It rests on a minute within a day of the click, which may still have been in "
                     "your feet: a minute after a day without it makes a fairer start.")
            : outset_->baseline.days < 2
                ? tr("It rests on one day. Cadence differs by ±2.3 % from day to day: a minute on "
                     "a second day before you begin makes a fairer start.")
                : tr("It rests on the mean of two days."));
        const bool gentle = core::halfRaise(outset_->own()) < outset_->target;
        gentle_->setVisible(gentle);
        gentle_->setText(gentleWords());
        begin_->setEnabled(days_->days().valid() && controller_.whyNotNow().isEmpty());
    }
    const int aWeek = days_->days().count() == core::TrainingDays::kMost ? 4 : 3;
    sixWeeks_->setText(tr("Six weeks, %n sessions of 15 to 30 minutes", nullptr,
                          core::sessionCount(core::PlanLength::SixWeeks, aWeek)));
    fourWeeks_->setText(tr("Four weeks, %n sessions of 15 to 30 minutes", nullptr,
                           core::sessionCount(core::PlanLength::FourWeeks, aWeek)));
    question_->setVisible(asking_);
    question_->setText(question());
    const QString begin = !asking_    ? tr("&Begin the plan")
                          : stopped() ? tr("I have been told that I may run again: begin")
                                      : tr("End it and begin");
    begin_->setText(begin);
    begin_->setAccessibleName(withoutMnemonic(begin));
}

QString StartCard::question() const {
    if (planStopped()) {
        return tr(
            "The plan that was stopped for pain is not taken up again with this. Have you "
            "been told that you may run again?");
    }
    if (!controller_.lastRunStops()) {
        return tr(
            "The plan that is on ends with this, and is not taken up again. Begin a new "
            "one?");
    }
    return tr(
        "What you said of your last run asks for a doctor's word first. Have you been told that "
        "you may run again?");
}

bool StartCard::stopped() const { return planStopped() || controller_.lastRunStops(); }

bool StartCard::planStopped() const {
    const auto& history = controller_.history();
    if (!history) {
        return false;
    }
    const auto course = core::courseOf(history->programme, history->steps);
    return core::stoppedForPain(course) && !core::stopIsAnsweredAway(*history, course);
}

void StartCard::offerAnother() {
    if (const auto& history = controller_.history()) {
        days_->setDays(core::courseOf(history->programme, history->steps).days);
        gentle_->setChecked(history->programme.gentleStart);
    }
}

void StartCard::focusNext() {
    auto* next = asking_ ? keep_ : outset_ ? begin_ : measure_;
    next->setFocus(Qt::OtherFocusReason);
}

void StartCard::begin() {
    if ((controller_.live() || stopped()) && !asking_) {
        asking_ = true;
        refresh();
        keep_->setFocus(Qt::OtherFocusReason);
        return bringIntoSight(question_, keep_);
    }
    asking_ = false;
    controller_.start(
        {.plan = sixWeeks_->isChecked() ? core::PlanLength::SixWeeks : core::PlanLength::FourWeeks,
         .days = days_->days(),
         .gentleStart = gentle_->isChecked() && !gentle_->isHidden()});
    emit begun();
}

}  // namespace stridetick::app
