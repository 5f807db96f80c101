// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/more_card.hpp"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "app/controllers/programme_controller.hpp"
#include "app/plan_words.hpp"
#include "app/ui/columns.hpp"
#include "app/ui/days_row.hpp"
#include "app/ui/theme.hpp"

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
    pause_ = button("morePause", tr("Pause the plan"));
    pauseWords_ = theme::quietLabel(
        tr("For illness, travel or an injury: the plan and your habit strength wait."), part_);
    days_ = new DaysRow("moreDays", {}, part_);
    setDays_ = button("moreSetDays", tr("Run on these days"));
    another_ = button("moreAnother", tr("Begin a new plan"));
    question_ = theme::namedLabel("moreQuestion", theme::Type::Strong, part_);
    end_ = button("moreEnd", tr("End the plan"));
    auto* column = theme::columnOf(part_);
    column->setSpacing(theme::kSpaceTight);
    for (auto* widget : {repeat_, goOn_, pause_}) {
        column->addWidget(widget, 0, Qt::AlignLeft);
    }
    column->addWidget(pauseWords_);
    column->addWidget(days_);
    column->addWidget(setDays_, 0, Qt::AlignLeft);
    column->addWidget(another_, 0, Qt::AlignLeft);
    column->addWidget(question_);
    column->addWidget(end_, 0, Qt::AlignLeft);
    connect(repeat_, &QPushButton::clicked, this, [this] { controller_.choose(Choice::Repeat); });
    connect(goOn_, &QPushButton::clicked, this, [this] {
        const bool finish = controller_.openChoices().has(Choice::Finish);
        controller_.choose(finish ? Choice::Finish : Choice::GoOn);
    });
    connect(pause_, &QPushButton::clicked, this, [this] { controller_.pause(); });
    connect(setDays_, &QPushButton::clicked, this, [this] { controller_.setDays(days_->days()); });
    connect(days_, &DaysRow::changed, this, &MoreCard::showPart);
    connect(another_, &QPushButton::clicked, this, &MoreCard::newProgrammeWanted);
    connect(end_, &QPushButton::clicked, this, &MoreCard::end);
}

void MoreCard::refresh() {
    const auto course = controller_.today().course;
    asking_ = false;
    const QSignalBlocker quiet(days_);
    days_->setDays(course.days);
    showPart();
}

void MoreCard::showPart() {
    part_->setVisible(more_->isChecked());
    const auto course = controller_.today().course;
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
    pause_->setVisible(pausable);
    pauseWords_->setVisible(pausable);
    days_->setVisible(live);
    setDays_->setVisible(live);
    setDays_->setEnabled(now && days_->days().valid() && days_->days() != course.days);
    end_->setVisible(live);
    question_->setVisible(asking_);
    question_->setText(tr("An ended plan is not taken up again. End it?"));
    setWords(end_, asking_ ? tr("Yes, end the plan") : tr("End the plan"));
    for (auto* button : {repeat_, goOn_, pause_, another_, end_}) {
        button->setEnabled(now);
    }
}

void MoreCard::end() {
    if (!asking_) {
        asking_ = true;
        return showPart();
    }
    controller_.end();
}

}  // namespace stridetick::app
