// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/after_card.hpp"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include "app/format.hpp"
#include "app/plan_words.hpp"
#include "app/ui/after_details.hpp"
#include "app/ui/answer_row.hpp"
#include "app/ui/columns.hpp"
#include "app/ui/theme.hpp"
#include "app/ui/wrapping_row.hpp"
#include "core/programme/course_rules.hpp"
#include "core/time/local_week.hpp"

#include <utility>

namespace stridetick::app {

namespace {

constexpr int kPlaces = 8;
constexpr int kPlacesInALine = 4;

}  // namespace

AfterCard::AfterCard(SettingsStore& settings, QWidget* parent) : QWidget(parent) {
    auto* card = theme::card("afterCard", this);
    title_ = theme::namedLabel("afterTitle", theme::Type::Heading, card);
    title_->setFocusPolicy(Qt::ClickFocus);
    changes_ = theme::namedLabel("afterChanges", theme::Type::Body, card);
    changes_->setText(
        tr("This takes the place of what you said. What has been decided already stays; from now "
           "on the plan goes by what you say here."));
    theme::setTone(changes_, theme::Tone::Quiet);
    counts_ = theme::namedLabel("afterCounts", theme::Type::Body, card);
    theme::setTone(counts_, theme::Tone::Quiet);
    pain_ = AnswerRow::scale("pain", tr("Pain, 0 to 10 (keys 0 to 9; 10 is 1 then 0, or X)"), card);
    painPart_ = buildPain();
    meaning_ = theme::namedLabel("afterMeaning", theme::Type::Strong, card);
    effort_ = AnswerRow::scale("effort", tr("Effort, 0 to 10, if you like"), card);
    more_ = theme::button("afterMore", tr("Note, speed, incline, distance"),
                          tr("Note, speed, incline, distance"), card);
    more_->setCheckable(true);
    details_ = new AfterDetails(settings, card);
    problem_ = theme::namedLabel("afterProblem", theme::Type::Body, card);
    theme::setTone(problem_, theme::Tone::Danger);
    save_ = theme::button("afterSave", tr("Save (Enter)"), tr("Save"), card);
    theme::makePrimary(save_);
    save_->setMinimumHeight(theme::em() * 3);
    close_ = theme::button("afterClose", {}, {}, card);
    missing_ = theme::namedLabel("afterMissing", theme::Type::Body, card);
    missing_->setText(tr("Pain is the one thing asked."));
    theme::setTone(missing_, theme::Tone::Quiet);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save_);
    buttons->addWidget(close_);
    buttons->addStretch();
    auto* column = theme::columnOf(card);
    column->addWidget(title_);
    column->addWidget(counts_);
    column->addWidget(changes_);
    column->addWidget(pain_);
    column->addWidget(painPart_);
    column->addWidget(meaning_);
    column->addWidget(effort_);
    column->addWidget(more_, 0, Qt::AlignLeft);
    column->addWidget(details_);
    column->addWidget(problem_);
    column->addWidget(missing_);
    column->addLayout(buttons);
    column->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    for (auto* row : {pain_, place_}) {
        connect(row, &AnswerRow::answered, this, &AfterCard::refresh);
    }
    for (auto* check : {grew_, sharp_, limp_, atRest_, bonySpot_}) {
        connect(check, &QCheckBox::toggled, this, &AfterCard::refresh);
    }
    connect(pain_, &AnswerRow::done, this,
            [this] { (pain_->answer() == 0 ? effort_ : place_)->focusNext(); });
    connect(place_, &AnswerRow::done, this, [this] { effort_->focusNext(); });
    connect(more_, &QPushButton::toggled, this, &AfterCard::refresh);
    connect(more_, &QPushButton::clicked, this, [this](bool opened) {
        if (opened) {
            details_->focusNext();
            bringIntoSight(more_, save_);
        }
    });
    connect(details_, &AfterDetails::entered, this, &AfterCard::save);
    connect(save_, &QPushButton::clicked, this, &AfterCard::save);
    connect(close_, &QPushButton::clicked, this, &AfterCard::close);
}

QWidget* AfterCard::buildPain() {
    auto* part = new QWidget(this);
    QStringList places;
    for (int place = 1; place <= kPlaces; ++place) {
        places += tr("%1 %2").arg(place).arg(words::painPlace(static_cast<core::PainPlace>(place)));
    }
    place_ = new AnswerRow("painPlace", tr("Where? (keys 1 to 8)"), places, kPlacesInALine, part);
    const auto check = [&](const char* name, const QString& text) {
        auto* made = new QCheckBox(text, part);
        theme::name(made, name, text);
        return made;
    };
    grew_ = check("painGrew", tr("It was there before, and grew"));
    sharp_ = check("painSharp", tr("It is sharp"));
    limp_ = check("painLimp", tr("It makes me limp"));
    atRest_ = check("painAtRest", tr("It hurts at night or at rest"));
    bonySpot_ = check("painBonySpot", tr("One bony spot hurts to press"));
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpaceTight);
    column->addWidget(place_);
    auto* signs = new WrappingRow;
    for (auto* made : {grew_, sharp_, limp_, atRest_, bonySpot_}) {
        signs->addWidget(made);
    }
    column->addLayout(signs);
    return part;
}

void AfterCard::ask(const Question& question) {
    const auto before = std::exchange(question_, question);
    const auto& session = question.session;
    close_->setVisible(question.mayClose);
    counts_->setText(question.countsAs);
    counts_->setVisible(!question.countsAs.isEmpty());
    if (before && before->session.id == session.id && before->said == question.said) {
        details_->follow(before->session, session);
        return refresh();
    }
    title_->setText(tr("How was the run of %1?").arg(format::dayAndTime(session.startedAt)));
    changes_->setVisible(question.said.has_value());
    const QString close =
        question.said ? tr("Close without a change") : tr("Close without an answer");
    close_->setText(tr("%1 (Escape)").arg(close));
    close_->setAccessibleName(close);
    for (auto* answer : {pain_, place_, effort_}) {
        answer->setAnswer(std::nullopt);
    }
    for (auto* check : {grew_, sharp_, limp_, atRest_, bonySpot_}) {
        check->setChecked(false);
    }
    more_->setChecked(false);
    details_->begin(session);
    problem_->clear();
    if (question.said) {
        fill(*question.said);
    }
    refresh();
}

void AfterCard::fill(const core::SessionReport& said) {
    pain_->setAnswer(said.pain);
    effort_->setAnswer(said.effort);
    if (said.place != core::PainPlace::None) {
        place_->setAnswer(static_cast<int>(said.place) - 1);
    }
    grew_->setChecked(said.grew);
    sharp_->setChecked(said.sharp);
    limp_->setChecked(said.limp);
    atRest_->setChecked(said.atRest);
    bonySpot_->setChecked(said.bonySpot);
    details_->fill(said);
    more_->setChecked(said.inclineTenths || said.distanceMetres);
}

void AfterCard::focusNext() { title_->setFocus(Qt::OtherFocusReason); }

core::SessionReport AfterCard::report() const {
    core::SessionReport report{.session = question_->session.id,
                               .at = question_->session.startedAt};
    report.pain = pain_->answer().value_or(0);
    report.effort = effort_->answer();
    if (report.pain > 0) {
        report.place = static_cast<core::PainPlace>(place_->answer().value_or(-1) + 1);
        report.grew = grew_->isChecked();
        report.sharp = sharp_->isChecked();
        report.limp = limp_->isChecked();
        report.atRest = atRest_->isChecked();
        report.bonySpot = bonySpot_->isChecked();
    }
    return report;
}

void AfterCard::refresh() {
    const auto pain = pain_->answer();
    painPart_->setVisible(pain.value_or(0) > 0);
    meaning_->setVisible(pain.has_value());
    if (pain && question_) {
        showMeaning(
            meaning_,
            words::afterReport(report(), question_->plan,
                               core::localDay(question_->session.startedAt), question_->today),
            core::judgePain(report()));
    }
    save_->setEnabled(pain.has_value());
    missing_->setVisible(!pain);
    details_->setVisible(more_->isChecked());
    details_->refreshUnit();
    problem_->setVisible(!problem_->text().isEmpty());
}

void AfterCard::save() {
    if (!question_ || !pain_->answer()) {
        return pain_->focusNext();
    }
    auto said = report();
    auto details = core::detailsOf(question_->session);
    const bool read = details_->read(said, details);
    problem_->setText(details_->problem());
    if (!read) {
        more_->setChecked(true);
        refresh();
        QWidget* first = more_;
        if (!problem_->isHidden()) {
            first = problem_;
        }
        return bringIntoSight(first, save_);
    }
    emit answered(said, details);
}

void AfterCard::close() {
    question_.reset();  // what was answered meanwhile is not kept
    emit closed();
}

void AfterCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        return save();
    }
    if (event->key() == Qt::Key_Escape && !close_->isHidden()) {
        return close();
    }
    if (title_->hasFocus() && pain_->take(*event)) {
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace stridetick::app
