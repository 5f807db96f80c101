// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/task_card.hpp"

#include <QStyle>
#include <QVBoxLayout>

#include "app/controllers/programme_controller.hpp"
#include "app/plan_words.hpp"
#include "app/settings_store.hpp"
#include "app/today_words.hpp"
#include "app/ui/theme.hpp"

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
    button->setAccessibleName(QString(text).remove('&'));
    button->setVisible(!text.isEmpty());
}

}  // namespace

TaskCard::TaskCard(ProgrammeController& controller, SettingsStore& settings, QWidget* parent)
    : QWidget(parent), controller_(controller), settings_(settings) {
    auto* card = theme::card("taskCard", this);
    heading_ = theme::namedLabel("taskHeading", theme::Type::Large, card);
    lines_ = theme::namedLabel("taskLines", theme::Type::Body, card);
    action_ = theme::button("taskAction", {}, {}, card);
    theme::makePrimary(action_);
    action_->setFont(theme::font(theme::Type::Heading));
    action_->setMinimumSize(theme::em() * 10, theme::em() * 3);
    quietFirst_ = theme::button("taskQuietFirst", tr("A quiet minute first"),
                                tr("A quiet minute first"), card);
    resume_ = theme::button("taskResume", tr("I have been told that I may run again"),
                            tr("I have been told that I may run again"), card);
    auto* column = theme::columnOf(card);
    column->addWidget(heading_);
    column->addWidget(lines_);
    column->addWidget(action_, 0, Qt::AlignLeft);
    for (const auto& [choice, name] : kChoices) {
        auto* button = theme::button(name, {}, {}, card);
        column->addWidget(button, 0, Qt::AlignLeft);
        answers_.push_back({choice, button});
        connect(button, &QPushButton::clicked, this,
                [this, which = choice] { controller_.choose(which); });
    }
    column->addWidget(quietFirst_, 0, Qt::AlignLeft);
    column->addWidget(resume_, 0, Qt::AlignLeft);
    column->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    connect(action_, &QPushButton::clicked, this, &TaskCard::act);
    connect(quietFirst_, &QPushButton::clicked, this, &TaskCard::measureWanted);
    connect(resume_, &QPushButton::clicked, this, [this] { controller_.resume(); });
}

void TaskCard::refresh() {
    const auto today = controller_.today();
    const auto words = words::task(today, *controller_.history(), settings_.speedUnit());
    const bool now = controller_.whyNotNow().isEmpty();
    heading_->setText(words.heading);
    lines_->setText(words.lines.join(QLatin1Char('\n')));
    lines_->setVisible(!lines_->text().isEmpty());
    showAs(action_, words.action);
    bool first = true;
    for (const auto& [choice, button] : answers_) {
        const bool offered = today.task == Task::Choose && today.course.offer.has(choice);
        showAs(button, offered
                           ? words::choice(choice, today.course, controller_.history()->programme)
                           : QString());
        setPrimary(button, offered && first);
        first = first && !offered;
        button->setEnabled(now);
    }
    quietFirst_->setVisible(today.task == Task::Session && today.quietFirst && !today.quietFrom);
    resume_->setVisible(today.task == Task::Stopped);
    resume_->setEnabled(now);
    action_->setEnabled(now);
}

void TaskCard::focusNext() {
    if (!action_->isHidden()) {
        return action_->setFocus(Qt::OtherFocusReason);
    }
    for (const auto& [choice, button] : answers_) {
        if (!button->isHidden()) {
            return button->setFocus(Qt::OtherFocusReason);
        }
    }
    setFocus(Qt::OtherFocusReason);
}

void TaskCard::act() {
    switch (controller_.today().task) {
        case Task::Session:
        case Task::Refresher:
            emit runWanted();
            return;
        case Task::TestQuiet:
        case Task::FollowUp:
            emit measureWanted();
            return;
        case Task::Resume:
            return controller_.resume();
        default:
            return;
    }
}

}  // namespace stridetick::app
