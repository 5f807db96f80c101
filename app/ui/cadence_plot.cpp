// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/cadence_plot.hpp"

#include <qcustomplot.h>

#include "app/format.hpp"
#include "app/ui/cadence_range.hpp"
#include "app/ui/chart_key.hpp"
#include "app/ui/theme.hpp"
#include "core/programme/check_band.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace stridetick::app {

namespace {

using core::Condition;

constexpr double kLeastMinutes = 30;
constexpr double kAside = 0.18;  // of a week: three marks of one week stand side by side
constexpr double kMarkSize = 9;
constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();
constexpr std::array kSeries{std::pair{Condition::Quiet, -kAside},
                             std::pair{Condition::CarryOver, 0.0},
                             std::pair{Condition::Paced, kAside}};

ChartMark markOf(Condition condition) {
    return condition == Condition::Quiet       ? ChartMark::Quiet
           : condition == Condition::CarryOver ? ChartMark::CarryOver
                                               : ChartMark::Paced;
}

Qt::PenStyle lineOf(Condition condition) {
    return condition == Condition::Quiet       ? Qt::SolidLine
           : condition == Condition::CarryOver ? Qt::DashLine
                                               : Qt::DotLine;
}

double minutesOf(std::chrono::milliseconds time) {
    return std::chrono::duration<double, std::ratio<60>>(time).count();
}

/// A level that holds for the whole of each week, with gaps where there is none.
struct Level {
    QVector<double> x;
    QVector<double> y;

    void add(std::size_t week, std::optional<double> value) {
        const double at = static_cast<double>(week);
        x << at - 0.5 << at + 0.5;
        y << value.value_or(kNothing) << value.value_or(kNothing);
    }
};

QCPGraph* addLevel(QCustomPlot* plot, const Level& level, const QPen& pen) {
    auto* graph = plot->addGraph();
    graph->setPen(pen);
    graph->setData(level.x, level.y, true);
    return graph;
}

}  // namespace

CadencePlot::CadencePlot(QCustomPlot* plot)
    : plot_(plot), above_(plot->axisRect()), below_(new QCPAxisRect(plot)) {
    plot_->plotLayout()->addElement(1, 0, below_);
    plot_->plotLayout()->setRowStretchFactor(0, 3);
    plot_->plotLayout()->setRowSpacing(0);
    auto* margins = new QCPMarginGroup(plot_);
    for (auto* rect : {above_, below_}) {
        rect->setMarginGroup(QCP::msLeft | QCP::msRight, margins);
        rect->setRangeDrag(Qt::Horizontal);
        rect->setRangeZoom(Qt::Horizontal);
    }
    above_->setMinimumMargins(QMargins(0, 8, 8, 0));
    below_->setMinimumMargins(QMargins(0, 8, 8, 0));
    above_->axis(QCPAxis::atBottom)->setTickLabels(false);
}

void CadencePlot::draw(const std::vector<core::WeekSummary>& weeks, bool corrected) {
    weeks_ = weeks;
    corrected_ = corrected;
    plot_->clearPlottables();
    plot_->clearItems();
    cursors_.clear();
    dressAxes();
    drawLevels();
    for (const auto& [condition, aside] : kSeries) {
        drawSeries(condition, aside);
    }
    drawMinutes();
    setCursor(cursor_);
    fitHeights();
    labelWeeks();
}

void CadencePlot::setVisible(double first, double last) {
    for (auto* rect : {above_, below_}) {
        rect->axis(QCPAxis::atBottom)->setRange(first - 0.6, last + 0.6);
    }
    fitHeights();
    labelWeeks();
}

void CadencePlot::setCursor(std::optional<std::size_t> week) {
    cursor_ = week;
    if (cursors_.empty()) {
        for (auto* rect : {above_, below_}) {
            auto* cursor = new QCPItemRect(plot_);
            cursor->setLayer(QStringLiteral("background"));
            cursor->setBrush(theme::colours().accentSoft);
            cursor->setPen(QPen(theme::colours().accent, 1, Qt::DotLine));
            cursor->setClipAxisRect(rect);
            for (auto* position : {cursor->topLeft, cursor->bottomRight}) {
                position->setAxisRect(rect);
                position->setAxes(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
                position->setTypeX(QCPItemPosition::ptPlotCoords);
                position->setTypeY(QCPItemPosition::ptAxisRectRatio);
            }
            cursors_.push_back(cursor);
        }
    }
    for (auto* cursor : cursors_) {
        cursor->setVisible(week.has_value());
        if (week) {
            cursor->topLeft->setCoords(static_cast<double>(*week) - 0.5, 0);
            cursor->bottomRight->setCoords(static_cast<double>(*week) + 0.5, 1);
        }
    }
}

void CadencePlot::drawLevels() {
    const auto& c = theme::colours();
    Level low;
    Level high;
    Level target;
    Level baseline;
    for (std::size_t i = 0; i < weeks_.size(); ++i) {
        std::optional<double> goal;
        std::optional<double> base;
        if (weeks_[i].target) {
            goal = weeks_[i].target->valueSpm();
        }
        if (weeks_[i].baseline) {
            base = weeks_[i].baseline->valueSpm();
        }
        target.add(i, goal);
        low.add(i, goal ? std::optional(*goal * (1 - core::bandShare())) : std::nullopt);
        high.add(i, goal ? std::optional(*goal * (1 + core::bandShare())) : std::nullopt);
        baseline.add(i, base);
    }
    auto* upper = addLevel(plot_, high, Qt::NoPen);
    auto* lower = addLevel(plot_, low, Qt::NoPen);
    QColor soft = c.target;
    soft.setAlphaF(0.18F);
    upper->setBrush(soft);
    upper->setChannelFillGraph(lower);
    addLevel(plot_, target, QPen(c.target, 2, Qt::DashLine));
    addLevel(plot_, baseline, QPen(c.quiet, 2, Qt::DotLine));
}

void CadencePlot::drawSeries(Condition condition, double aside) {
    const auto mark = markOf(condition);
    const QColor colour = chartColour(mark, theme::colours());
    QVector<double> x;
    QVector<double> y;
    QVector<double> half;
    QVector<double> otherX;
    QVector<double> otherY;
    for (std::size_t i = 0; i < weeks_.size(); ++i) {
        const auto& series = weeks_[i].of(condition);
        const auto& value = corrected_ ? series.corrected : series.mean;
        if (!value) {
            continue;
        }
        x << static_cast<double>(i) + aside;
        y << value->valueSpm();
        half << (series.halfWidth ? series.halfWidth->valueSpm() : 0);
        if (series.speedDiffers) {
            otherX << x.back();
            otherY << y.back();
        }
    }
    auto* graph = plot_->addGraph();
    graph->setPen(QPen(colour, 1.5, lineOf(condition)));
    graph->setScatterStyle(QCPScatterStyle(chartShape(mark, kMarkSize), QPen(colour, 1), colour));
    graph->setData(x, y, true);
    auto* errors = new QCPErrorBars(plot_->xAxis, plot_->yAxis);
    errors->setDataPlottable(graph);
    errors->setErrorType(QCPErrorBars::etValueError);
    errors->setPen(QPen(colour, 1.5));
    errors->setSymbolGap(0);
    errors->setData(half);
    auto* others = plot_->addGraph();
    others->setLineStyle(QCPGraph::lsNone);
    others->setScatterStyle(QCPScatterStyle(
        chartShape(ChartMark::OtherSpeed, kMarkSize),
        QPen(chartColour(ChartMark::OtherSpeed, theme::colours()), 2), Qt::NoBrush));
    others->setData(otherX, otherY, true);
}

void CadencePlot::drawMinutes() {
    const auto& c = theme::colours();
    QVector<double> x;
    QVector<double> run;
    QVector<double> click;
    for (std::size_t i = 0; i < weeks_.size(); ++i) {
        x << static_cast<double>(i);
        run << minutesOf(weeks_[i].runTime);
        click << minutesOf(weeks_[i].clickTime);
    }
    const auto add = [&](const QVector<double>& minutes, double width, const QPen& pen,
                         const QBrush& brush) {
        auto* bars = new QCPBars(below_->axis(QCPAxis::atBottom), below_->axis(QCPAxis::atLeft));
        bars->setWidth(width);
        bars->setPen(pen);
        bars->setBrush(brush);
        bars->setData(x, minutes, true);
    };
    add(run, 0.7, QPen(c.bar), QBrush(c.bar, Qt::BDiagPattern));
    add(click, 0.3, Qt::NoPen, c.clickBar);
}

void dressAxis(QCPAxis& axis) {
    const auto& c = theme::colours();
    axis.setBasePen(QPen(c.line));
    axis.setTickPen(QPen(c.line));
    axis.setSubTickPen(Qt::NoPen);
    axis.setTickLabelColor(c.quiet);
    axis.setLabelColor(c.quiet);
    axis.setTickLabelFont(theme::font(theme::Type::Small));
    axis.setLabelFont(theme::font(theme::Type::Small));
}

void CadencePlot::dressAxes() {
    const auto& c = theme::colours();
    plot_->setBackground(c.card);
    for (auto* rect : {above_, below_}) {
        for (auto* axis : {rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft)}) {
            dressAxis(*axis);
        }
        rect->axis(QCPAxis::atBottom)->grid()->setVisible(false);
        rect->axis(QCPAxis::atLeft)->grid()->setPen(QPen(c.line, 1, Qt::DotLine));
        rect->axis(QCPAxis::atLeft)->grid()->setZeroLinePen(Qt::NoPen);
    }
    plot_->yAxis->setLabel(tr("steps a minute"));
    below_->axis(QCPAxis::atLeft)->setLabel(tr("minutes"));
    below_->axis(QCPAxis::atLeft)->ticker()->setTickCount(2);
}

void CadencePlot::labelWeeks() {
    const auto range = plot_->xAxis->range();
    const auto visible = std::max(1.0, range.size());
    const QFontMetrics metrics(theme::font(theme::Type::Small));
    const int label =
        weeks_.empty() ? 1
                       : metrics.horizontalAdvance(format::day(weeks_.front().start)) + theme::em();
    const double most = std::max(1, above_->width() / label);
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(visible / most)));
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (std::size_t i = 0; i < weeks_.size(); ++i) {
        if ((weeks_.size() - 1 - i) % every == 0) {
            ticker->addTick(static_cast<double>(i), format::day(weeks_[i].start));
        }
    }
    above_->axis(QCPAxis::atBottom)->setTicker(ticker);
    below_->axis(QCPAxis::atBottom)->setTicker(ticker);
}

void CadencePlot::fitHeights() {
    const auto range = plot_->xAxis->range();
    std::vector<core::WeekSummary> visible;
    double minutes = kLeastMinutes;
    for (std::size_t i = 0; i < weeks_.size(); ++i) {
        if (range.contains(static_cast<double>(i))) {
            visible.push_back(weeks_[i]);
            minutes = std::max(minutes, minutesOf(weeks_[i].runTime));
        }
    }
    const auto heights = cadenceRange(visible, corrected_);
    plot_->yAxis->setRange(heights.low, heights.high);
    below_->axis(QCPAxis::atLeft)->setRange(0, minutes * 1.1);
}

}  // namespace stridetick::app
