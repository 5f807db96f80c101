// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/chart_view.hpp"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "app/controllers/chart_controller.hpp"
#include "app/format.hpp"
#include "app/settings_store.hpp"
#include "app/ui/cadence_chart.hpp"
#include "app/ui/chart_key.hpp"
#include "app/ui/columns.hpp"
#include "app/ui/day_field.hpp"
#include "app/ui/theme.hpp"
#include "app/ui/week_words.hpp"
#include "core/programme/programme_rules.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace stridetick::app {

namespace {

using Span = ChartController::Span;

constexpr int kControlsEms = 50;  // in one row from this width on

std::chrono::local_days fromDate(QDate date) {
    return std::chrono::local_days{
        std::chrono::days{date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()}};
}

QDate toDate(std::chrono::local_days day) {
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

}  // namespace

ChartView::ChartView(ChartController& controller, SettingsStore& settings, QWidget* parent)
    : QWidget(parent), controller_(controller), settings_(settings) {
    auto* controls = buildControls();
    auto* card = theme::card("chartCard", this);
    chart_ = new CadenceChart(card);
    readout_ = theme::namedLabel("chartReadout", theme::Type::Strong, card);
    // Else the chart would move under the pointer that reads it.
    readout_->setMinimumHeight(2 * QFontMetrics(theme::font(theme::Type::Strong)).lineSpacing());
    readout_->setAlignment(Qt::AlignTop);
    problem_ = theme::namedLabel("chartProblem", theme::Type::Strong, this);
    problem_->setText(tr("The first day is later than the last: choose an earlier one."));
    theme::setTone(problem_, theme::Tone::Danger);
    problem_->hide();
    notes_ = theme::namedLabel("chartNotes", theme::Type::Small, card);
    theme::setTone(notes_, theme::Tone::Quiet);
    auto* inside = new QVBoxLayout(card);
    inside->addWidget(chart_, 1);
    inside->addWidget(readout_);
    key_ = buildKey();
    inside->addWidget(key_);
    inside->addWidget(notes_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(controls);
    column->addWidget(problem_);
    column->addWidget(card, 1);
    connect(&controller_, &ChartController::changed, this, &ChartView::refresh);
    connect(chart_, &CadenceChart::cursorMoved, this, &ChartView::readOut);
    connect(&settings_, &SettingsStore::speedUnitChanged, this, [this, inside] {
        auto* before = std::exchange(key_, buildKey());
        delete inside->replaceWidget(before, key_);
        delete before;
    });
    connect(chart_, &CadenceChart::inSightChanged, this, &ChartView::showDays);
    connect(chart_, &CadenceChart::weekWanted, this, &ChartView::weekWanted);
}

ChartKey* ChartView::buildKey() {
    return new ChartKey(
        {ChartKey::entry(ChartMark::Quiet, words::explained(core::Condition::Quiet)),
         ChartKey::entry(ChartMark::CarryOver, words::explained(core::Condition::CarryOver)),
         ChartKey::entry(ChartMark::Paced, words::explained(core::Condition::Paced)),
         ChartKey::entry(ChartMark::OtherSpeed,
                         tr("over %1 from the baseline's speed")
                             .arg(words::comparableSpeed(settings_.speedUnit()))),
         ChartKey::entry(ChartMark::Target, tr("target, with its band of 3 % either side")),
         ChartKey::entry(ChartMark::Baseline, tr("baseline")),
         ChartKey::entry(ChartMark::Run, tr("minutes run")),
         ChartKey::entry(ChartMark::Click, tr("minutes with the click"))},
        this);
}

QWidget* ChartView::buildControls() {
    auto* controls = new Columns(this, kControlsEms);
    auto* first = new QWidget(controls);
    span_ = new QComboBox(first);
    theme::name(span_, "chartSpan", tr("Weeks shown"));
    span_->addItems(
        {tr("12 weeks"), tr("The programme"), tr("A year"), tr("All"), tr("From – to")});
    from_ = new DayField("chartFrom", tr("First day shown"), first);
    until_ = new DayField("chartUntil", tr("Last day shown"), first);
    auto* days = new QHBoxLayout(first);
    days->setContentsMargins(0, 0, 0, 0);
    days->addWidget(span_);
    days->addWidget(from_);
    days->addWidget(theme::label(QStringLiteral("–"), theme::Type::Body, first));
    days->addWidget(until_);
    days->addStretch();
    auto* second = new QWidget(controls);
    corrected_ = new QCheckBox(tr("At the baseline's spee&d"), second);
    theme::name(corrected_, "chartCorrected", tr("Corrected to the baseline's speed"));
    corrected_->setToolTip(
        tr("Each step rate as it would be at the speed of the baseline: 5.6 steps a minute for "
           "each m/s (Burns 2019, elite runners: an approximation)."));
    auto* in = theme::button("chartZoomIn", QStringLiteral("+"), tr("Zoom in"), second);
    auto* out = theme::button("chartZoomOut", QStringLiteral("−"), tr("Zoom out"), second);
    auto* all = theme::button("chartShowAll", tr("&Whole"), tr("Show the whole span"), second);
    auto* tools = new QHBoxLayout(second);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->addWidget(corrected_);
    tools->addStretch();
    tools->addWidget(in);
    tools->addWidget(out);
    tools->addWidget(all);
    controls->add(first, 1);
    controls->add(second, 1);
    for (auto* field : {from_, until_}) {
        field->setKeyboardTracking(false);
        connect(field, &QDateEdit::dateChanged, this, &ChartView::chooseDays);
    }
    connect(span_, &QComboBox::activated, this, &ChartView::chooseSpan);
    connect(corrected_, &QCheckBox::toggled, this, &ChartView::refresh);
    connect(in, &QPushButton::clicked, this, [this] { chart_->zoomIn(); });
    connect(out, &QPushButton::clicked, this, [this] { chart_->zoomOut(); });
    connect(all, &QPushButton::clicked, this, [this] { chart_->showAll(); });
    return controls;
}

void ChartView::chooseDays() {
    const bool possible = from_->date() <= until_->date();
    problem_->setVisible(!possible);
    if (possible) {
        controller_.setDays(fromDate(from_->date()), fromDate(until_->date()));
    }
}

void ChartView::chooseSpan(int index) {
    if (static_cast<Span>(index) == Span::Own) {
        controller_.setDays(controller_.from(), controller_.until());
        from_->setFocus(Qt::OtherFocusReason);
    } else {
        controller_.setSpan(static_cast<Span>(index));
    }
}

void ChartView::focusNext() { chart_->setFocus(Qt::OtherFocusReason); }

void ChartView::readOut() { readout_->setText(chart_->readout()); }

void ChartView::refresh() {
    span_->setCurrentIndex(static_cast<int>(controller_.span()));
    if (auto* model = qobject_cast<QStandardItemModel*>(span_->model())) {
        model->item(static_cast<int>(Span::Programme))->setEnabled(controller_.hasProgramme());
    }
    chart_->show(controller_.weeks(), corrected_->isChecked());
    showDays();
    notes_->setText(notes());
    readOut();
}

void ChartView::showDays() {
    const auto& weeks = controller_.weeks();
    auto from = controller_.from();
    auto until = controller_.until();
    if (const auto [first, last] = chart_->inSight(); last < weeks.size()) {
        from = std::max(from, weeks[first].start);
        until = std::min(until, weeks[last].start + std::chrono::days{6});
    }
    problem_->hide();
    for (auto [field, day] : {std::pair(from_, from), std::pair(until_, until)}) {
        const QSignalBlocker quiet(field);
        field->setMaximumDate(toDate(controller_.today()));
        field->setDate(toDate(day));
    }
}

QString ChartView::notes() const {
    const auto& weeks = controller_.weeks();
    const auto known = std::ranges::find_if(
        weeks.rbegin(), weeks.rend(), [](const auto& week) { return week.baseline.has_value(); });
    QStringList sentences;
    const QString percent = format::tenthsOfPercent(core::rules::kDayToDayTenths);
    if (known == weeks.rend()) {
        sentences.append(tr("From day to day a runner's step rate differs by about ± %1: what is "
                            "less is not a change yet.")
                             .arg(percent));
    } else {
        const int tenths = known->baseline->tenths() * core::rules::kDayToDayTenths / 1000;
        sentences.append(
            tr("From day to day a runner's step rate differs by about ± %1 (here "
               "%2): what is less is not a change yet.")
                .arg(percent, format::plusMinus(core::StepsPerMinuteDelta::ofTenths(tenths))));
    }
    sentences.append(tr("Bars: the largest measuring error of the week."));
    if (corrected_->isChecked()) {
        int without = 0;
        for (const auto& week : weeks) {
            for (const auto* series : {&week.quiet, &week.carryOver, &week.paced}) {
                without += series->measurements - series->withSpeed;
            }
        }
        if (without > 0) {
            sentences.append(tr("Left out, since a speed is unknown: %Ln measurements.", nullptr,
                                static_cast<int>(without)));
        }
    }
    return sentences.join(QLatin1Char(' '));
}

}  // namespace stridetick::app
