// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/review_page.hpp"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include "app/format.hpp"
#include "app/ui/cadence_chart.hpp"
#include "app/ui/columns.hpp"
#include "app/ui/theme.hpp"
#include "app/ui/week_entries.hpp"
#include "app/ui/week_list.hpp"

namespace stridetick::app {

ReviewPage::ReviewPage(ReviewController& controller, SettingsStore& settings, QWidget* parent)
    : QWidget(parent), controller_(controller) {
    theme::name(this, "reviewPage", tr("Review"));
    empty_ = buildEmpty();
    shown_ = buildWeeks(settings);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpaceWide, theme::kSpaceWide, theme::kSpaceWide,
                               theme::kSpaceWide);
    column->addWidget(empty_);
    column->addWidget(shown_);
    shown_->hide();
    connect(&controller_, &ReviewController::changed, this, &ReviewPage::refresh);
    connect(&controller_, &ReviewController::touched, this, &ReviewPage::showTouched);
    new QShortcut(QKeySequence::Undo, this, entries_, &WeekEntries::undo,
                  Qt::WidgetWithChildrenShortcut);
    new QShortcut(QKeySequence::Redo, this, entries_, &WeekEntries::redo,
                  Qt::WidgetWithChildrenShortcut);
}

QWidget* ReviewPage::buildEmpty() {
    auto* card = theme::card("reviewEmpty", this);
    emptyText_ = theme::namedLabel("reviewEmptyText", theme::Type::Heading, card);
    emptyText_->setAlignment(Qt::AlignHCenter);
    measure_ =
        theme::button("reviewMeasure", tr("&Measure my cadence"), tr("Measure my cadence"), card);
    theme::makePrimary(measure_);
    auto* column = new QVBoxLayout(card);
    column->addStretch();
    column->addWidget(emptyText_);
    column->addWidget(measure_, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(measure_, &QPushButton::clicked, this, &ReviewPage::measureWanted);
    return card;
}

QWidget* ReviewPage::buildWeeks(SettingsStore& settings) {
    auto* page = new QWidget(this);
    headline_ = theme::namedLabel("thisWeek", theme::Type::Heading, page);
    earlier_ = theme::button("earlierWeeks", tr("&Earlier weeks"), tr("Earlier weeks"), page);
    later_ = theme::button("laterWeeks", tr("&Later weeks"), tr("Later weeks"), page);
    chart_ = new CadenceChart(page);
    weeks_ = new WeekList(page);
    auto* measured = theme::label(tr("● measured cadence with its ±"), theme::Type::Small, page);
    theme::setTone(measured, theme::Tone::Good);
    measured->setWordWrap(false);
    auto* target =
        theme::label(tr("- - target with its band of 3 % either side"), theme::Type::Small, page);
    theme::setTone(target, theme::Tone::Warn);
    auto* legend = new QHBoxLayout;
    legend->setSpacing(theme::kSpaceWide);
    legend->addWidget(measured);
    legend->addWidget(target, 1);
    auto* top = new QHBoxLayout;
    top->addWidget(headline_, 1);
    top->addWidget(earlier_);
    top->addWidget(later_);
    auto* weeks = new QWidget(page);
    auto* left = new QVBoxLayout(weeks);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(chart_, 3);
    left->addLayout(legend);
    left->addWidget(weeks_, 2);
    auto* columns = new Columns(page);
    columns->add(weeks, 5);
    entries_ = new WeekEntries(controller_, settings, page);
    columns->add(entries_, 3);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(columns, 1);
    connect(earlier_, &QPushButton::clicked, &controller_, &ReviewController::showEarlier);
    connect(later_, &QPushButton::clicked, &controller_, &ReviewController::showLater);
    connect(weeks_, &WeekList::itemSelectionChanged, this,
            [this] { entries_->showWeek(weeks_->selected()); });
    return page;
}

void ReviewPage::focusNext() {
    if (nothing()) {
        measure_->setFocus(Qt::OtherFocusReason);
    } else if (entries_->editing()) {
        entries_->focusNext();
    } else {
        weeks_->setFocus(Qt::OtherFocusReason);
    }
}

bool ReviewPage::nothing() const {
    return controller_.empty() && !controller_.canUndo() && !entries_->editing();
}

void ReviewPage::refresh() {
    empty_->setVisible(nothing());  // not a stack: that would keep room for the taller one
    shown_->setVisible(!nothing());
    measure_->setVisible(controller_.logOpened());
    emptyText_->setText(
        !controller_.logOpened() ? tr("Reading your log …")
        : controller_.readable()
            ? tr("Nothing here yet. Measure your cadence first: tap one foot for a minute. Each "
                 "measurement and each run then shows up here, week by week.")
            : tr("Your weeks could not be read from the log. They are not gone: see the notice "
                 "above."));
    const auto& weeks = controller_.weeks();
    if (nothing() || weeks.empty()) {
        return;
    }
    const auto& newest = weeks.back();
    const bool thisWeek = controller_.isThisWeek(newest);
    headline_->setText(thisWeek ? tr("This week – measured: %1, runs: %2, with the click: %3")
                                      .arg(format::count(newest.measurements),
                                           format::count(newest.sessions),
                                           format::minutes(newest.clickTime))
                                : tr("Weeks from %1").arg(format::day(weeks.front().start)));
    earlier_->setEnabled(controller_.hasEarlier());
    later_->setEnabled(controller_.hasLater());
    chart_->show(weeks);
    weeks_->show(weeks, thisWeek);
    entries_->showWeek(weeks_->selected());
}

/// Where the runner can see what became of it.
void ReviewPage::showTouched(std::chrono::local_days week, const std::string& id) {
    weeks_->select(week);
    entries_->select(id);
}

}  // namespace stridetick::app
