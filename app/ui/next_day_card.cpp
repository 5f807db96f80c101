// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/next_day_card.hpp"

#include <QKeyEvent>
#include <QVBoxLayout>

#include "app/format.hpp"
#include "app/plan_words.hpp"
#include "app/ui/answer_row.hpp"
#include "app/ui/theme.hpp"
#include "core/programme/programme_rules.hpp"

namespace stridetick::app {

NextDayCard::NextDayCard(QWidget* parent) : QWidget(parent) {
    auto* card = theme::card("nextDayCard", this);
    title_ = theme::namedLabel("nextDayTitle", theme::Type::Heading, card);
    pain_ = new AnswerRow("nextDayPain", tr("Pain today (keys 1 to 4)"),
                          {tr("None"), tr("Less"), tr("The same"), tr("Worse")}, 4, card);
    atRest_ = new QCheckBox(tr("It hurts at night or at &rest"), card);
    theme::name(atRest_, "nextDayAtRest", tr("It hurts at night or at rest"));
    achilles_ = new QCheckBox(tr("An &Achilles was stiff or hurt this morning"), card);
    theme::name(achilles_, "nextDayAchilles", tr("An Achilles was stiff or hurt this morning"));
    meaning_ = theme::namedLabel("nextDayMeaning", theme::Type::Strong, card);
    missing_ = theme::namedLabel("nextDayMissing", theme::Type::Body, card);
    missing_->setText(tr("Say first how the pain is today: keys 1 to 4."));
    save_ = theme::button("nextDaySave", tr("Save (Enter)"), tr("Save"), card);
    theme::makePrimary(save_);
    save_->setMinimumHeight(theme::em() * 3);
    auto* column = theme::columnOf(card);
    column->addWidget(title_);
    column->addWidget(pain_);
    column->addWidget(atRest_);
    column->addWidget(achilles_);
    column->addWidget(meaning_);
    column->addWidget(missing_);
    column->addWidget(save_, 0, Qt::AlignLeft);
    column->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    connect(pain_, &AnswerRow::answered, this, &NextDayCard::refresh);
    for (auto* check : {atRest_, achilles_}) {
        connect(check, &QCheckBox::toggled, this, &NextDayCard::refresh);
    }
    connect(save_, &QPushButton::clicked, this, &NextDayCard::save);
}

void NextDayCard::ask(const core::Session& session, std::optional<core::RunInPlan> plan,
                      const core::SessionReport& report) {
    const bool same = session_ && session_->id == session.id;
    session_ = session;
    plan_ = plan;
    report_ = report;
    achilles_->setVisible(plan && plan->row <= core::rules::kLastRowOfAchilles);
    if (same) {
        return refresh();
    }
    title_->setText(
        tr("How is it now, after the run of %1?").arg(format::dayAndTime(session.startedAt)));
    pain_->setAnswer(std::nullopt);
    atRest_->setChecked(false);
    achilles_->setChecked(false);
    missing_->hide();
    refresh();
}

void NextDayCard::focusNext() { pain_->focusNext(); }

core::NextDay NextDayCard::answer() const {
    return {.at = report_->at,
            .pain = static_cast<core::NextDay::Pain>(pain_->answer().value_or(0)),
            .atRest = atRest_->isChecked(),
            .achilles = achilles_->isChecked()};
}

void NextDayCard::refresh() {
    save_->setEnabled(pain_->answer().has_value());
    missing_->setVisible(!missing_->isHidden() && !pain_->answer());
    meaning_->setVisible(pain_->answer().has_value());
    if (!pain_->answer() || !report_) {
        return;
    }
    auto said = *report_;
    said.nextDay = answer();
    showMeaning(meaning_, words::afterNextDay(said, plan_), words::verdictOf(said, plan_));
}

void NextDayCard::save() {
    if (session_ && pain_->answer()) {
        emit answered(session_->id, answer());
    } else {
        missing_->show();
        pain_->focusNext();
    }
}

void NextDayCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        return save();
    }
    if (pain_->take(*event)) {
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace stridetick::app
