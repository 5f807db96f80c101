// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/task_card.hpp"

#include <QKeyEvent>
#include <QStyle>
#include <QVBoxLayout>

#include "app/controllers/programme_controller.hpp"
#include "app/controllers/run_controller.hpp"
#include "app/plan_words.hpp"
#include "app/settings_store.hpp"
#include "app/today_words.hpp"
#include "app/ui/columns.hpp"
#include "app/ui/mnemonic.hpp"
#include "app/ui/theme.hpp"
#include "core/programme/hold_rule.hpp"

#include <algorithm>
#include <array>

namespace stridetick::app {

namespace {

using core::Choice;
using Task = core::Today::Task;

struct Name {
    Choice choice;
    const char* name;
};
// The first that is offered is what the rules would rather see.
constexpr std::array kChoices{
    Name{Choice::HalfRaise, "chooseHalfRaise"}, Name{Choice::StepUp, "chooseStepUp"},
    Name{Choice::Repeat, "chooseRepeat"},       Name{Choice::KeepTarget, "chooseKeepTarget"},
    Name{Choice::GoOn, "chooseGoOn"},           Name{Choice::FourWeeks, "chooseFourWeeks"},
    Name{Choice::Finish, "chooseFinish"}};

void setPrimary(QPushButton* button, bool primary) {
    if (button->property("primary").toBool() != primary) {
        button->setProperty("primary", primary);
        button->style()->polish(button);
    }
}

void showAs(QPushButton* button, const QString& text) {
    button->setText(text);
    button->setAccessibleName(withoutMnemonic(text));
    button->setVisible(!text.isEmpty());
}

}  // namespace

TaskCard::TaskCard(ProgrammeController& controller, RunController& run, SettingsStore& settings,
                   QWidget* parent)
    : QWidget(parent), controller_(controller), run_(run), settings_(settings) {
    auto* card = theme::card("taskCard", this);
    heading_ = theme::namedLabel("taskHeading", theme::Type::Large, card);
    lines_ = theme::namedLabel("taskLines", theme::Type::Body, card);
    action_ = theme::button("taskAction", {}, {}, card);
    theme::makePrimary(action_);
    action_->setFont(theme::font(theme::Type::Heading));
    action_->setMinimumSize(theme::em() * 10, theme::em() * 3);
    quietFirst_ = theme::button("taskQuietFirst", tr("A quiet minute first"),
                                tr("A quiet minute first"), card);
    resume_ = theme::button("taskResume", {}, {}, card);
    auto* column = theme::columnOf(card);
    column->addWidget(heading_);
    column->addWidget(lines_);
    column->addWidget(action_, 0, Qt::AlignLeft);
    for (const auto& [choice, name] : kChoices) {
        auto* button = theme::button(name, {}, {}, card);
        column->addWidget(button, 0, Qt::AlignLeft);
        answers_.push_back({choice, button});
        connect(button, &QPushButton::clicked, this, [this, which = choice] { choose(which); });
    }
    question_ = theme::namedLabel("finishQuestion", theme::Type::Strong, card);
    goOn_ = theme::button("finishNo", tr("No, go on with it"), tr("No, go on with it"), card);
    finish_ = theme::button("finishYes", tr("Yes, finish it"), tr("Yes, finish the plan"), card);
    column->addWidget(question_);
    column->addWidget(goOn_, 0, Qt::AlignLeft);
    column->addWidget(finish_, 0, Qt::AlignLeft);
    column->addWidget(quietFirst_, 0, Qt::AlignLeft);
    column->addWidget(resume_, 0, Qt::AlignLeft);
    column->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    connect(action_, &QPushButton::clicked, this, &TaskCard::act);
    connect(goOn_, &QPushButton::clicked, this, &TaskCard::refuse);
    connect(finish_, &QPushButton::clicked, this, [this] { controller_.choose(Choice::Finish); });
    connect(quietFirst_, &QPushButton::clicked, this, &TaskCard::measureWanted);
    connect(resume_, &QPushButton::clicked, this, [this] { controller_.resume(); });
}

void TaskCard::refresh() {
    if (!run_.running()) {
        return showTask();
    }
    heading_->setText(tr("A run is on"));
    lines_->hide();
    showAs(action_, tr("&Back to the run"));
    action_->setEnabled(true);
    for (const auto& answer : answers_) {
        answer.button->hide();
    }
    for (QWidget* widget :
         std::initializer_list<QWidget*>{question_, goOn_, finish_, quietFirst_, resume_}) {
        widget->hide();
    }
}

void TaskCard::showTask() {
    const auto& today = controller_.today();
    const auto words =
        words::task(today, *controller_.history(), settings_.speedUnit(), controller_.day());
    const bool now = controller_.whyNotNow().isEmpty();
    heading_->setText(words.heading);
    lines_->setText(words.lines.join(QLatin1Char('\n')));
    lines_->setVisible(!lines_->text().isEmpty());
    showAs(action_, words.action);
    showAnswers(today);
    quietFirst_->setVisible(today.task == Task::Session && today.quietFirst && !today.quietFrom);
    const QString resume = core::stopIsAnsweredAway(*controller_.history(), today.course)
                               ? tr("Take the plan up again")
                               : tr("I have been told that I may run again");
    resume_->setText(resume);
    resume_->setAccessibleName(resume);
    resume_->setVisible(today.task == Task::Stopped);
    for (auto* button : {action_, resume_, finish_}) {
        button->setEnabled(now);
    }
}

void TaskCard::showAnswers(const core::Today& today) {
    const bool choosing = today.task == Task::Choose;
    const auto open = controller_.openChoices();
    finishing_ = finishing_ && choosing && today.course.offer.has(Choice::Finish);
    bool first = true;
    for (const auto& [choice, button] : answers_) {
        const bool offered = choosing && !finishing_ && open.has(choice);
        showAs(button, offered
                           ? words::choice(choice, today.course, controller_.history()->programme)
                           : QString());
        setPrimary(button, offered && first);
        first = first && !offered;
        button->setEnabled(controller_.whyNotNow().isEmpty());
    }
    question_->setText(
        words::finishQuestion(core::raises(controller_.history()->programme, today.course.target)));
    for (QWidget* widget : std::initializer_list<QWidget*>{question_, goOn_, finish_}) {
        widget->setVisible(finishing_);
    }
}

void TaskCard::choose(Choice choice) {
    if (choice != Choice::Finish) {
        return controller_.choose(choice);
    }
    finishing_ = true;
    refresh();
    focusNext();
    bringIntoSight(question_, finish_);
}

void TaskCard::refuse() {
    finishing_ = false;
    refresh();
    focusNext();
}

// A choice cannot be undone: none is where a key that was meant for something else finds it.
void TaskCard::focusNext() {
    QWidget* next = heading_;
    if (!action_->isHidden()) {
        next = action_;
    } else if (!goOn_->isHidden()) {
        next = goOn_;
    }
    heading_->setFocusPolicy(next == heading_ ? Qt::ClickFocus : Qt::NoFocus);
    next->setFocus(Qt::OtherFocusReason);
}

void TaskCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !question_->isHidden()) {
        return refuse();
    }
    const bool arrow = event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down;
    if (const auto first = std::ranges::find_if(
            answers_, [](const Answer& answer) { return !answer.button->isHidden(); });
        arrow && heading_->hasFocus() && first != answers_.end()) {
        return first->button->setFocus(Qt::TabFocusReason);
    }
    QWidget::keyPressEvent(event);
}

void TaskCard::act() {
    if (run_.running()) {
        emit runPageWanted();
        return;
    }
    switch (controller_.today().task) {
        case Task::Session:
        case Task::Refresher:
            emit runWanted();
            return;
        case Task::TestQuiet:
        case Task::FollowUp:
            emit measureWanted();
            return;
        case Task::NoClick:
            emit runPageWanted();
            return;
        case Task::Resume:
            return controller_.resume();
        default:
            return;
    }
}

}  // namespace stridetick::app
