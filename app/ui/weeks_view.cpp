// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/weeks_view.hpp"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "app/controllers/review_controller.hpp"
#include "app/format.hpp"
#include "app/ui/columns.hpp"
#include "app/ui/theme.hpp"
#include "app/ui/week_entries.hpp"
#include "app/ui/week_list.hpp"

#include <algorithm>

namespace stridetick::app {

WeeksView::WeeksView(ReviewController& controller, SettingsStore& settings,
                     RunExportController& runExporter, QWidget* parent)
    : QWidget(parent),
      controller_(controller),
      headline_(theme::namedLabel("thisWeek", theme::Type::Heading, this)),
      earlier_(theme::button("earlierWeeks", tr("&Earlier weeks"), tr("Earlier weeks"), this)),
      later_(theme::button("laterWeeks", tr("&Later weeks"), tr("Later weeks"), this)) {
    auto* top = new QHBoxLayout;
    top->addWidget(headline_, 1);
    top->addWidget(earlier_);
    top->addWidget(later_);
    auto* left = new QWidget(this);
    weeks_ = new WeekList(left);
    under_ = theme::namedLabel("underWeeks", theme::Type::Small, left);
    theme::setTone(under_, theme::Tone::Quiet);
    auto* list = new QVBoxLayout(left);
    list->setContentsMargins(0, 0, 0, 0);
    list->addWidget(weeks_, 1);
    list->addWidget(under_);
    auto* columns = new Columns(this);
    columns->add(left, 7);
    entries_ = new WeekEntries(controller_, settings, runExporter, this);
    columns->add(entries_, 4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(columns, 1);
    connect(earlier_, &QPushButton::clicked, &controller_, &ReviewController::showEarlier);
    connect(later_, &QPushButton::clicked, &controller_, &ReviewController::showLater);
    connect(weeks_, &WeekList::itemSelectionChanged, this,
            [this] { entries_->showWeek(weeks_->selected()); });
}

void WeeksView::focusNext() {
    if (entries_->editing()) {
        entries_->focusNext();
    } else {
        weeks_->setFocus(Qt::OtherFocusReason);
    }
}

bool WeeksView::editing() const { return entries_->editing(); }

void WeeksView::undo() { entries_->undo(); }

void WeeksView::redo() { entries_->redo(); }

void WeeksView::refresh() {
    const auto& weeks = controller_.weeks();
    if (weeks.empty()) {
        return;
    }
    const auto& newest = weeks.back();
    const bool thisWeek = controller_.isThisWeek(newest);
    QString headline = tr("Weeks from %1").arg(format::day(weeks.front().start));
    if (thisWeek) {
        headline = tr("This week – measured: %1, runs: %2, with the click: %3")
                       .arg(format::count(newest.measurements), format::count(newest.sessions),
                            format::minutes(newest.clickTime));
        if (newest.watch) {
            headline += tr(", watch: %1 spm").arg(format::spm(*newest.watch));
        }
    }
    headline_->setText(headline);
    QString under =
        tr("Steps a minute. Quiet: no click for 24 hours. Carry-over: no click, but "
           "one within 24 hours. Paced: with the click.");
    if (std::ranges::any_of(weeks, [](const auto& week) { return week.watch.has_value(); })) {
        under += QLatin1Char(' ') + tr("Watch: the median of the runs, by the runner's watch.");
    }
    under_->setText(under);
    earlier_->setEnabled(controller_.hasEarlier());
    later_->setEnabled(controller_.hasLater());
    weeks_->show(weeks, thisWeek);
    entries_->showWeek(weeks_->selected());
}

void WeeksView::openWeek(std::chrono::local_days day) {
    weeks_->select(controller_.turnTo(day));
    focusNext();
}

void WeeksView::showTouched(std::chrono::local_days week, const std::string& id) {
    weeks_->select(week);
    entries_->select(id);
}

}  // namespace stridetick::app
