// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/cadence_chart.hpp"

#include <QEvent>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include "app/format.hpp"
#include "app/ui/theme.hpp"

#include <algorithm>

namespace stridetick::app {

namespace {

constexpr double kBand = 0.03;     // a check within 3 % of the target is in band (R18)
constexpr double kMargin = 4;      // spm above and below what is drawn
constexpr double kLeastSpan = 20;  // spm, so that noise does not look like change

double spmOf(core::StepsPerMinute cadence) { return cadence.valueSpm(); }

}  // namespace

CadenceChart::CadenceChart(QWidget* parent) : QWidget(parent), plot_(new QCustomPlot(this)) {
    theme::name(this, "cadenceChart", tr("Cadence by week"));
    plot_->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(plot_);
    setMinimumHeight(theme::em() * 9);
}

void CadenceChart::show(const std::vector<core::WeekSummary>& weeks) {
    weeks_ = weeks;
    draw();
    const bool any =
        std::ranges::any_of(weeks, [](const auto& week) { return week.meanCadence.has_value(); });
    setAccessibleDescription(any ? tr("The table below has the same numbers.")
                                 : tr("No measurement in these weeks."));
}

void CadenceChart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    draw();
}

void CadenceChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        draw();
    }
}

void CadenceChart::draw() {
    plot_->clearPlottables();
    plot_->clearItems();
    drawAxes();
    drawTargets();
    drawMeasured();
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

std::size_t CadenceChart::weeksPerLabel() const {
    const QFontMetrics metrics(theme::font(theme::Type::Small));
    const int label =
        weeks_.empty() ? 1
                       : metrics.horizontalAdvance(format::day(weeks_.front().start)) + theme::em();
    const auto most = static_cast<std::size_t>(std::max(1, width() / label - 1));
    return std::max<std::size_t>(1, (weeks_.size() + most - 1) / most);
}

void CadenceChart::drawAxes() {
    const auto& c = theme::colours();
    plot_->setBackground(c.card);
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    const auto every = weeksPerLabel();
    double low = 1e9;
    double high = 0;
    for (std::size_t i = 0; i < weeks_.size(); ++i) {
        if ((weeks_.size() - 1 - i) % every == 0) {
            ticker->addTick(static_cast<double>(i), format::day(weeks_[i].start));
        }
        if (weeks_[i].meanCadence) {
            const double half = weeks_[i].halfWidth ? weeks_[i].halfWidth->valueSpm() : 0;
            low = std::min(low, spmOf(*weeks_[i].meanCadence) - half);
            high = std::max(high, spmOf(*weeks_[i].meanCadence) + half);
        }
        if (weeks_[i].target) {
            low = std::min(low, spmOf(*weeks_[i].target) * (1 - kBand));
            high = std::max(high, spmOf(*weeks_[i].target) * (1 + kBand));
        }
    }
    if (high == 0) {
        low = 150;
        high = 170;
    }
    const double pad = kMargin + std::max(0.0, kLeastSpan - (high - low)) / 2;
    plot_->yAxis->setRange(low - pad, high + pad);
    plot_->xAxis->setRange(-0.6, static_cast<double>(weeks_.size()) - 0.4);
    plot_->xAxis->setTicker(ticker);
    plot_->xAxis->grid()->setVisible(false);
    plot_->yAxis->setLabel(tr("steps a minute"));
    for (auto* axis : {plot_->xAxis, plot_->yAxis}) {
        axis->setBasePen(QPen(c.line));
        axis->setTickPen(QPen(c.line));
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(c.quiet);
        axis->setLabelColor(c.quiet);
        axis->setTickLabelFont(theme::font(theme::Type::Small));
        axis->setLabelFont(theme::font(theme::Type::Small));
    }
    plot_->yAxis->grid()->setPen(QPen(c.line, 1, Qt::DotLine));
    plot_->yAxis->grid()->setZeroLinePen(Qt::NoPen);
}

void CadenceChart::drawTargets() {
    const auto& c = theme::colours();
    for (std::size_t i = 0; i < weeks_.size(); ++i) {
        if (!weeks_[i].target) {
            continue;
        }
        const double x = static_cast<double>(i);
        const double target = spmOf(*weeks_[i].target);
        auto* band = new QCPItemRect(plot_);
        QColor soft = c.target;
        soft.setAlphaF(0.18F);
        band->setBrush(soft);
        band->setPen(Qt::NoPen);
        band->topLeft->setCoords(x - 0.5, target * (1 + kBand));
        band->bottomRight->setCoords(x + 0.5, target * (1 - kBand));
        auto* line = new QCPItemLine(plot_);
        line->setPen(QPen(c.target, 2, Qt::DashLine));
        line->start->setCoords(x - 0.5, target);
        line->end->setCoords(x + 0.5, target);
    }
}

void CadenceChart::drawMeasured() {
    const auto& c = theme::colours();
    QVector<double> x;
    QVector<double> y;
    QVector<double> half;
    for (std::size_t i = 0; i < weeks_.size(); ++i) {
        if (weeks_[i].meanCadence) {
            x.append(static_cast<double>(i));
            y.append(spmOf(*weeks_[i].meanCadence));
            half.append(weeks_[i].halfWidth ? weeks_[i].halfWidth->valueSpm() : 0);
        }
    }
    auto* measured = plot_->addGraph();
    measured->setPen(QPen(c.accent, 2));
    measured->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, c.accent, 9));
    measured->setData(x, y, true);
    auto* errors = new QCPErrorBars(plot_->xAxis, plot_->yAxis);
    errors->setDataPlottable(measured);
    errors->setErrorType(QCPErrorBars::etValueError);
    errors->setPen(QPen(c.accent, 2));
    errors->setData(half);
}

}  // namespace stridetick::app
