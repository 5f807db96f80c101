// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/review_page.hpp"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "app/format.hpp"
#include "app/settings_store.hpp"
#include "app/ui/cadence_chart.hpp"
#include "app/ui/columns.hpp"
#include "app/ui/theme.hpp"
#include "app/ui/week_list.hpp"
#include "app/ui/words.hpp"

#include <algorithm>
#include <utility>

namespace stridetick::app {

namespace {

constexpr int kMeasurementRole = Qt::UserRole;

QString when(const core::WallTime& at) {
    return QStringLiteral("%1, %2").arg(format::weekday(core::localDay(at)), format::timeOfDay(at));
}

}  // namespace

ReviewPage::ReviewPage(ReviewController& controller, SettingsStore& settings, QWidget* parent)
    : QWidget(parent), controller_(controller), settings_(settings) {
    theme::name(this, "reviewPage", tr("Review"));
    empty_ = buildEmpty();
    shown_ = buildWeeks();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpaceWide, theme::kSpaceWide, theme::kSpaceWide,
                               theme::kSpaceWide);
    column->addWidget(empty_);
    column->addWidget(shown_);
    shown_->hide();
    connect(&controller_, &ReviewController::changed, this, &ReviewPage::refresh);
    connect(&settings_, &SettingsStore::speedUnitChanged, this, &ReviewPage::refreshDetails);
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

QWidget* ReviewPage::buildWeeks() {
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
    columns->add(buildDetails(), 3);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(columns, 1);
    connect(earlier_, &QPushButton::clicked, &controller_, &ReviewController::showEarlier);
    connect(later_, &QPushButton::clicked, &controller_, &ReviewController::showLater);
    connect(weeks_, &WeekList::itemSelectionChanged, this, &ReviewPage::refreshDetails);
    return page;
}

QWidget* ReviewPage::buildDetails() {
    auto* card = theme::card("weekDetails", this);
    weekTitle_ = theme::namedLabel("weekTitle", theme::Type::Heading, card);
    entries_ = new QListWidget(card);
    theme::name(entries_, "weekEntries", tr("Measurements, targets and runs of the week"));
    entries_->setWordWrap(true);
    entries_->setFrameShape(QFrame::NoFrame);
    entries_->setSpacing(theme::kSpaceTight / 2);
    entries_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    entries_->setMinimumHeight(theme::em() * 8);
    remove_ = theme::button("deleteEntry", tr("&Delete measurement"),
                            tr("Delete the selected measurement"), card);
    undo_ = theme::button("undoDelete", tr("&Undo delete"), tr("Undo the deletion"), card);
    auto* row = new QHBoxLayout;
    row->addWidget(remove_);
    row->addWidget(undo_);
    row->addStretch();
    auto* column = new QVBoxLayout(card);
    column->addWidget(weekTitle_);
    column->addWidget(entries_, 1);
    column->addLayout(row);
    connect(entries_, &QListWidget::itemSelectionChanged, this, &ReviewPage::refreshButtons);
    connect(remove_, &QPushButton::clicked, this, [this] {
        const auto* item = entries_->currentItem();
        removed_.emplace_back(item->data(kMeasurementRole).toString().toStdString());
        controller_.deleteMeasurement(core::MeasurementId{removed_.back()});
    });
    connect(undo_, &QPushButton::clicked, this, [this] {
        const auto last = removed_.back();
        removed_.pop_back();
        controller_.undoDelete(last);
        refreshButtons();
    });
    return card;
}

void ReviewPage::focusNext() {
    if (controller_.empty()) {
        measure_->setFocus(Qt::OtherFocusReason);
    } else {
        weeks_->setFocus(Qt::OtherFocusReason);
    }
}

void ReviewPage::refresh() {
    // What was deleted last can be brought back, even if nothing else is there.
    const bool nothing = controller_.empty() && removed_.empty();
    empty_->setVisible(nothing);  // not a stack: that would keep room for the taller one
    shown_->setVisible(!nothing);
    emptyText_->setText(
        controller_.readable()
            ? tr("Nothing here yet. Measure your cadence first: tap one foot for a minute. Each "
                 "measurement and each run then shows up here, week by week.")
            : tr("Your weeks could not be read from the log. They are not gone: see the notice "
                 "above."));
    const auto& weeks = controller_.weeks();
    if (nothing || weeks.empty()) {
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
    refreshDetails();
}

void ReviewPage::refreshDetails() {
    entries_->clear();
    const auto start = weeks_->selected();
    if (!start) {
        return refreshButtons();
    }
    weekTitle_->setText(tr("Week from %1").arg(format::weekday(*start)));
    listEntries(*start);
    if (entries_->count() == 0) {
        auto* item = new QListWidgetItem(tr("Nothing was measured or run in this week."), entries_);
        item->setFlags(Qt::NoItemFlags);
    }
    refreshButtons();
}

void ReviewPage::listEntries(std::chrono::local_days week) {
    const auto entries = controller_.entries(week);
    std::vector<std::pair<core::WallTime, QListWidgetItem*>> lines;
    for (const auto& measurement : entries.measurements) {
        auto* item = new QListWidgetItem(lineFor(measurement));
        item->setData(kMeasurementRole, QString::fromStdString(measurement.id.text()));
        lines.emplace_back(measurement.at, item);
    }
    for (const auto& target : entries.targets) {
        lines.emplace_back(target.at, new QListWidgetItem(lineFor(target)));
    }
    for (const auto& session : entries.sessions) {
        lines.emplace_back(session.startedAt, new QListWidgetItem(lineFor(session)));
    }
    std::ranges::stable_sort(lines, {}, [](const auto& line) { return line.first.utc; });
    for (const auto& [at, item] : lines) {
        entries_->addItem(item);
    }
}

void ReviewPage::refreshButtons() {
    const auto* item = entries_->currentItem();
    remove_->setEnabled(item != nullptr && !item->data(kMeasurementRole).isNull());
    undo_->setVisible(!removed_.empty());
}

QString ReviewPage::lineFor(const core::Measurement& m) const {
    QString line = tr("%1 – measured %2 %3 spm. %4.")
                       .arg(when(m.at), format::spm(m.cadence), format::plusMinus(m.halfWidth),
                            words::method(m));
    if (m.treadmillSpeed) {
        line += QLatin1Char(' ') +
                tr("At %1.").arg(format::speed(*m.treadmillSpeed, settings_.speedUnit()));
    }
    if (m.uneven) {
        line += QLatin1Char(' ') + tr("Uneven taps.");
    }
    return line;
}

QString ReviewPage::lineFor(const core::Target& t) const {
    return tr("%1 – target %2 spm (%3)")
        .arg(when(t.at), format::tempo(t.cadence), words::targetKind(t.kind));
}

QString ReviewPage::lineFor(const core::Session& s) const {
    QString line =
        tr("%1 – run %2, click heard %3, %4 steps")
            .arg(when(s.startedAt), format::clockTime(s.length),
                 format::clockTime(core::clickTime(s)), format::count(core::stepsHeard(s)));
    if (!s.blocks.empty()) {
        line += QLatin1Char(' ') + tr("at %1 spm").arg(format::tempo(s.blocks.back().tempo));
    }
    if (s.state != core::SessionState::Finished) {
        line += QStringLiteral(" (%1)").arg(words::sessionState(s.state));
    }
    return line;
}

}  // namespace stridetick::app
