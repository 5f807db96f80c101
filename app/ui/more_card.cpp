// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/more_card.hpp"

#include <QHideEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

#include "app/controllers/programme_controller.hpp"
#include "app/plan_words.hpp"
#include "app/ui/columns.hpp"
#include "app/ui/days_row.hpp"
#include "app/ui/theme.hpp"

#include <utility>

namespace stridetick::app {

namespace {

using core::Choice;
using Phase = core::Course::Phase;

void setWords(QPushButton* button, const QString& words) {
    button->setText(words);
    button->setAccessibleName(words);
}

}  // namespace

MoreCard::MoreCard(ProgrammeController& controller, QWidget* parent)
    : QWidget(parent),
      controller_(controller),
      more_(theme::button("moreChoices", tr("Mor&e"), tr("More about the plan"), this)),
      part_(theme::card("moreCard", this)) {
    more_->setCheckable(true);
    build();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(theme::kSpaceTight);
    all->addWidget(more_, 0, Qt::AlignLeft);
    all->addWidget(part_);
    part_->hide();
    connect(more_, &QPushButton::toggled, this, &MoreCard::showPart);
}

void MoreCard::build() {
    const auto button = [&](const char* name, const QString& text) {
        return theme::button(name, text, text, part_);
    };
    repeat_ = button("moreRepeat", tr("Repeat this week"));
    goOn_ = button("moreGoOn", tr("Go on all the same"));
    stepUp_ = button("moreStepUp", {});
    pause_ = button("morePause", tr("Pause the plan"));
    pauseWords_ = theme::quietLabel(
        tr("For illness, travel or an injury: the plan and your habit strength wait."), part_);
    days_ = new DaysRow("moreDays", {}, part_);
    setDays_ = button("moreSetDays", tr("Run on these days"));
    another_ = button("moreAnother", tr("Begin a new plan"));
    end_ = button("moreEnd", tr("End the plan"));
    question_ = theme::namedLabel("moreQuestion", theme::Type::Strong, part_);
    no_ = button("moreNo", tr("No, go on with it"));
    yes_ = button("moreYes", tr("Yes, end the plan"));
    auto* column = theme::columnOf(part_);
    column->setSpacing(theme::kSpaceTight);
    for (auto* widget : {repeat_, goOn_, stepUp_, pause_}) {
        column->addWidget(widget, 0, Qt::AlignLeft);
    }
    column->addWidget(pauseWords_);
    column->addWidget(days_);
    column->addWidget(setDays_, 0, Qt::AlignLeft);
    column->addWidget(another_, 0, Qt::AlignLeft);
    column->addWidget(end_, 0, Qt::AlignLeft);
    column->addWidget(question_);
    column->addWidget(no_, 0, Qt::AlignLeft);
    column->addWidget(yes_, 0, Qt::AlignLeft);
    connect(repeat_, &QPushButton::clicked, this, [this] { controller_.choose(Choice::Repeat); });
    connect(goOn_, &QPushButton::clicked, this, [this] {
        if (controller_.openChoices().has(Choice::Finish)) {
            return ask(Ending::Finish);
        }
        controller_.choose(Choice::GoOn);
    });
    connect(stepUp_, &QPushButton::clicked, this, [this] { controller_.choose(Choice::StepUp); });
    connect(pause_, &QPushButton::clicked, this, [this] { controller_.pause(); });
    connect(setDays_, &QPushButton::clicked, this, [this] {
        controller_.setDays(days_->days());
        if (!setDays_->isEnabled()) {  // else the focus goes on to what ends the plan
            days_->focusNext();
        }
    });
    connect(days_, &DaysRow::changed, this, &MoreCard::showPart);
    connect(another_, &QPushButton::clicked, this, &MoreCard::newProgrammeWanted);
    connect(end_, &QPushButton::clicked, this, [this] { ask(Ending::End); });
    connect(yes_, &QPushButton::clicked, this, &MoreCard::end);
    connect(no_, &QPushButton::clicked, this, &MoreCard::refuse);
}

void MoreCard::refresh() {
    // The day may have changed, or the log been written: what the runner is about stays.
    const auto& course = controller_.today().course;
    const State state{controller_.history()->programme.id, course.nextOrdinal};
    if (std::exchange(state_, state) != state) {
        forget();
    }
    showPart();
}

void MoreCard::forget() {
    asking_.reset();
    if (controller_.history()) {
        const QSignalBlocker quiet(days_);
        days_->setDays(controller_.today().course.days);
    }
}

void MoreCard::hideEvent(QHideEvent* event) {
    if (!event->spontaneous()) {  // as when the window is put away for a moment
        forget();
        state_.reset();
    }
    QWidget::hideEvent(event);
}

void MoreCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && asking_) {
        return refuse();
    }
    QWidget::keyPressEvent(event);
}

void MoreCard::showPart() {
    part_->setVisible(more_->isChecked());
    const auto& course = controller_.today().course;
    const bool live = controller_.live();
    const bool now = controller_.whyNotNow().isEmpty();
    const bool choosing = course.phase == Phase::Offered;  // then the card above asks
    const auto open = choosing ? core::Offer{} : controller_.openChoices();
    const bool pausable = live && course.phase != Phase::Paused && course.phase != Phase::Stopped;
    repeat_->setVisible(open.has(Choice::Repeat));
    setWords(repeat_, tr("Repeat week %1").arg(course.row));
    goOn_->setVisible(open.has(Choice::GoOn) || open.has(Choice::Finish));
    setWords(goOn_, open.has(Choice::Finish) ? tr("Finish without the quiet minutes")
                    : course.phase == Phase::TestDue
                        ? tr("Go on without the quiet minutes")
                        : tr("Go on to week %1 all the same").arg(course.row + 1));
    stepUp_->setVisible(open.has(Choice::StepUp));
    setWords(stepUp_, words::choice(Choice::StepUp, course, controller_.history()->programme));
    pause_->setVisible(pausable);
    pauseWords_->setVisible(pausable);
    days_->setVisible(live);
    setDays_->setVisible(live);
    setDays_->setEnabled(now && days_->days().valid() && days_->days() != course.days);
    end_->setVisible(live);
    const bool finish = asking_ == Ending::Finish;
    const bool raised = core::raises(controller_.history()->programme, course.target);
    for (QWidget* widget : std::initializer_list<QWidget*>{question_, no_, yes_}) {
        widget->setVisible(asking_.has_value());
    }
    question_->setText(finish ? words::finishQuestion(raised)
                              : tr("An ended plan is not taken up again. End it?"));
    setWords(yes_, finish ? tr("Yes, finish the plan") : tr("Yes, end the plan"));
    for (auto* button : {repeat_, goOn_, stepUp_, pause_, another_, end_, yes_}) {
        button->setEnabled(now);
    }
}

void MoreCard::ask(Ending ending) {
    asking_ = ending;
    showPart();
    no_->setFocus(Qt::OtherFocusReason);
    bringIntoSight(question_, yes_);
}

void MoreCard::refuse() {
    auto* before = asking_ == Ending::Finish ? goOn_ : end_;
    asking_.reset();
    showPart();
    before->setFocus(Qt::OtherFocusReason);
}

void MoreCard::end() {
    if (asking_ == Ending::Finish) {
        return controller_.choose(Choice::Finish);
    }
    controller_.end();
}

}  // namespace stridetick::app
