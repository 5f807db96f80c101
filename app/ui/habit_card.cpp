// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/habit_card.hpp"

#include <QLocale>
#include <QVBoxLayout>

#include "app/format.hpp"
#include "app/plan_words.hpp"
#include "app/ui/theme.hpp"
#include "core/programme/programme_rules.hpp"

#include <algorithm>
#include <cmath>

namespace stridetick::app {

namespace {

QString number(double value, int decimals) { return QLocale().toString(value, 'f', decimals); }

QString weekWords(const core::HabitWeek& week, double before) {
    const QString start = format::weekday(week.start);
    const QString strength = number(week.strength, 3);
    if (week.plannedSessions <= 0) {
        return HabitCard::tr("Week from %1: S = %2").arg(start, strength);
    }
    const double credit = week.creditTenths / 10.0;
    const double x = std::min(1.0, credit / week.plannedSessions);
    const QString words =
        HabitCard::tr("Week from %1: credit %2 of %3 sessions, x = %4; S from %5 to %6")
            .arg(start, number(credit, 1))
            .arg(week.plannedSessions)
            .arg(number(x, 2), number(before, 3), strength);
    return week.paused ? HabitCard::tr("%1 (paused: never lowered)").arg(words) : words;
}

}  // namespace

HabitCard::HabitCard(QWidget* parent) : QWidget(parent) {
    auto* card = theme::card("habitCard", this);
    strength_ = theme::namedLabel("habitStrength", theme::Type::Heading, card);
    bar_ = new QProgressBar(card);
    theme::name(bar_, "habitBar", tr("Habit strength"));
    bar_->setRange(0, 100);
    bar_->setTextVisible(false);
    bar_->setMaximumHeight(theme::em());
    how_ = theme::button("habitHow", tr("How is it counted?"), tr("How is it counted?"), card);
    how_->setCheckable(true);
    formula_ = theme::namedLabel("habitFormula", theme::Type::Body, card);
    theme::setTone(formula_, theme::Tone::Quiet);
    formula_->hide();
    auto* column = theme::columnOf(card);
    column->addWidget(strength_);
    column->addWidget(bar_);
    column->addWidget(theme::quietLabel(
        tr("How long it takes until something is a habit differs from 18 to 254 days between "
           "people."),
        card));
    column->addWidget(how_, 0, Qt::AlignLeft);
    column->addWidget(formula_);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    connect(how_, &QPushButton::toggled, formula_, &QLabel::setVisible);
}

void HabitCard::showWeeks(const std::vector<core::HabitWeek>& weeks) {
    const double strength = weeks.empty() ? 0 : weeks.back().strength;
    const int percent = core::habitPercent(strength);
    strength_->setText(
        tr("Habit strength: %1 %, %2").arg(percent).arg(words::habit(core::habitWord(strength))));
    bar_->setValue(percent);
    bar_->setAccessibleDescription(strength_->text());
    QStringList lines{
        tr("After each week of seven days: S becomes S · q + x · (1 − q), from S = 0, with "
           "q = 20^(−7/66) = %1, so that regular practice comes to 95 % in 66 days, the average "
           "that Lally found. x is the week's credit by the sessions planned, at most 1. A "
           "session's credit is 1 with its silent minute in the band, 0.8 not measured, 0.6 out "
           "of the band, 0 under half of its minutes.")
            .arg(number(std::pow(20.0, -7 / core::rules::kHabitDays), 4))};
    double before = 0;
    for (const auto& week : weeks) {
        lines += weekWords(week, before);
        before = week.strength;
    }
    lines += tr("It tells how regular you were. It decides nothing: the plan asks your feet.");
    formula_->setText(lines.join('\n'));
}

}  // namespace stridetick::app
