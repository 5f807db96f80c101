// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/days_row.hpp"

#include <QLocale>
#include <QVBoxLayout>

#include "app/ui/theme.hpp"
#include "app/ui/wrapping_row.hpp"

namespace stridetick::app {

DaysRow::DaysRow(const char* objectName, core::TrainingDays days, QWidget* parent)
    : QWidget(parent), words_(theme::namedLabel("", theme::Type::Body, this)) {
    theme::name(this, objectName, tr("Days of the week"));
    words_->setObjectName(QLatin1String(objectName) + QStringLiteral("Words"));
    const QLocale locale;
    auto* row = new WrappingRow;
    const int first = static_cast<int>(locale.firstDayOfWeek());
    for (int i = 0; i < 7; ++i) {
        const int day = (first - 1 + i) % 7 + 1;
        const auto index = static_cast<std::size_t>(day % 7);
        auto* button =
            theme::button("", locale.dayName(day, QLocale::ShortFormat), locale.dayName(day), this);
        button->setObjectName(QStringLiteral("%1%2").arg(QLatin1String(objectName)).arg(index));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setStyleSheet(QStringLiteral("padding-left: 4px; padding-right: 4px"));
        connect(button, &QPushButton::toggled, this, [this] {
            refresh();
            emit changed();
        });
        buttons_.at(index) = button;
        first_ = first_ == nullptr ? button : first_;
        row->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpaceTight);
    column->addLayout(row);
    column->addWidget(words_);
    setDays(days);
    refresh();
}

core::TrainingDays DaysRow::days() const {
    core::TrainingDays days;
    for (unsigned i = 0; i < buttons_.size(); ++i) {
        days.set(std::chrono::weekday{i}, buttons_.at(i)->isChecked());
    }
    return days;
}

void DaysRow::setDays(core::TrainingDays days) {
    for (unsigned i = 0; i < buttons_.size(); ++i) {
        buttons_.at(i)->setChecked(days.has(std::chrono::weekday{i}));
    }
}

void DaysRow::focusNext() { first_->setFocus(Qt::OtherFocusReason); }

void DaysRow::refresh() {
    const auto chosen = days();
    words_->setText(chosen.valid()
                        ? tr("%n days a week. A day missed is never punished: the plan "
                             "waits for you.",
                             nullptr, chosen.count())
                        : tr("Choose 2 to 4 days: more than 4 add nothing to the plan."));
    theme::setTone(words_, chosen.valid() ? theme::Tone::Quiet : theme::Tone::Danger);
}

}  // namespace stridetick::app
