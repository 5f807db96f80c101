// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/year_view.hpp"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include "app/controllers/year_controller.hpp"
#include "app/format.hpp"
#include "app/ui/chart_key.hpp"
#include "app/ui/day_cell.hpp"
#include "app/ui/theme.hpp"
#include "app/ui/week_words.hpp"
#include "app/ui/year_map.hpp"

#include <algorithm>

namespace stridetick::app {

namespace {

using std::chrono::minutes;
using Kind = core::YearDay::Kind;

ChartKey::Entry cell(const core::YearDay& day, const QString& text) {
    return {[day](QPainter& painter, const QRectF& room) {
                const double side = room.height() * 0.9;
                paintDay(painter, {room.left(), room.top(), side, side}, day, theme::colours());
            },
            text};
}

core::YearDay run(std::chrono::minutes length) {
    return {.day = {}, .kind = Kind::Run, .runTime = length};
}

}  // namespace

YearView::YearView(YearController& controller, QWidget* parent)
    : QWidget(parent),
      controller_(controller),
      earlier_(theme::button("earlierYear", tr("Year &before"), tr("Year before"), this)),
      later_(theme::button("laterYear", tr("&Next year"), tr("Next year"), this)),
      title_(theme::namedLabel("yearTitle", theme::Type::Heading, this)),
      map_(new YearMap(this)),
      readout_(theme::namedLabel("yearReadout", theme::Type::Strong, this)),
      sum_(theme::namedLabel("yearSum", theme::Type::Body, this)) {
    auto* top = new QHBoxLayout;
    top->addWidget(title_, 1);
    top->addWidget(earlier_);
    top->addWidget(later_);
    auto* card = theme::card("yearCard", this);
    auto* inside = new QVBoxLayout(card);
    inside->addWidget(map_);
    inside->addWidget(readout_);
    inside->addWidget(new ChartKey(
        {cell(run(minutes{10}), tr("run of less than 20 min")),
         cell(run(minutes{30}), tr("20 min or more")), cell(run(minutes{50}), tr("40 min or more")),
         cell({.day = {}, .kind = Kind::Rest}, tr("rest day of a programme")),
         cell({.day = {}, .kind = Kind::Missed}, tr("training day without a run")),
         cell({.day = {}, .kind = Kind::Paused}, tr("programme paused or stopped")),
         cell({.day = {}, .kind = Kind::Empty}, tr("no run, no programme")),
         cell({.day = {}, .kind = Kind::Run, .runTime = minutes{30}, .refresher = true},
              tr("with a refresher")),
         cell({.day = {}, .kind = Kind::Empty, .weeksAfter = 4},
              tr("quiet minute weeks after the end"))},
        card));
    auto* hint = theme::quietLabel(
        tr("Arrow keys go from day to day, Enter or a click opens the week."), card);
    hint->setObjectName("yearHint");
    inside->addWidget(hint);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(sum_);
    column->addWidget(card);
    column->addStretch();
    connect(&controller_, &YearController::changed, this, &YearView::refresh);
    connect(earlier_, &QPushButton::clicked, this,
            [this] { controller_.showYear(controller_.year() - std::chrono::years{1}); });
    connect(later_, &QPushButton::clicked, this,
            [this] { controller_.showYear(controller_.year() + std::chrono::years{1}); });
    connect(map_, &YearMap::cursorMoved, this, &YearView::readOut);
    connect(map_, &YearMap::weekWanted, this, &YearView::weekWanted);
    connect(map_, &YearMap::dayWanted, this, [this](std::chrono::local_days day) {
        const auto year = std::chrono::year_month_day{day}.year();
        if (year < controller_.year() ? controller_.hasEarlier() : controller_.hasLater()) {
            controller_.showYear(year);
            map_->setCursor(day);
        }
    });
}

void YearView::focusNext() { map_->setFocus(Qt::OtherFocusReason); }

void YearView::readOut() { readout_->setText(map_->readout()); }

void YearView::refresh() {
    const auto& days = controller_.days();
    title_->setText(QString::number(static_cast<int>(controller_.year())));
    earlier_->setEnabled(controller_.hasEarlier());
    later_->setEnabled(controller_.hasLater());
    map_->show(days, controller_.today(),
               std::chrono::weekday{static_cast<unsigned>(QLocale().firstDayOfWeek())});
    std::chrono::milliseconds run{};
    for (const auto& day : days) {
        run += day.runTime;
    }
    const auto runDays = std::ranges::count(days, Kind::Run, &core::YearDay::kind);
    const auto missed = std::ranges::count(days, Kind::Missed, &core::YearDay::kind);
    sum_->setText(tr("Days with a run: %1. Time run: %2. Training days without a run: %3; one "
                     "missed day changes little.")
                      .arg(format::count(runDays), format::minutes(run), format::count(missed)));
}

}  // namespace stridetick::app
