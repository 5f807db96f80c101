// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/trace_chart.hpp"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include "app/ui/cadence_plot.hpp"
#include "app/ui/chart_key.hpp"
#include "app/ui/theme.hpp"
#include "app/ui/trace_words.hpp"
#include "core/history/trace_summary.hpp"
#include "core/programme/check_band.hpp"

#include <algorithm>
#include <limits>

namespace stridetick::app {

namespace {

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();
constexpr double kLeastSpm = 20;  // less would make noise look like change
constexpr double kBeside = 2;     // spm of room above and below
constexpr double kLargestMark = 8;
constexpr double kSmallestMark = 3;
constexpr int kTallEnough = 220;  // pixels, whatever the size of the text
constexpr std::ptrdiff_t kLeap = 10;

/// The first minute is at 1.
double placeOf(std::ptrdiff_t minute) { return static_cast<double>(minute) + 1; }

}  // namespace

TraceChart::TraceChart(QWidget* parent) : QWidget(parent), plot_(new QCustomPlot(this)) {
    theme::name(this, "traceChart", tr("Cadence by minute, by the watch"));
    setFocusPolicy(Qt::StrongFocus);
    plot_->setFocusPolicy(Qt::NoFocus);
    plot_->axisRect()->setMinimumMargins(QMargins(0, 8, 8, 0));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->addWidget(plot_);
    setMinimumHeight(std::min(theme::em() * 10, kTallEnough));
    connect(plot_, &QCustomPlot::mouseMove, this, &TraceChart::point);
    connect(plot_, &QCustomPlot::mousePress, this, [this](const QMouseEvent* event) {
        setFocus(Qt::MouseFocusReason);
        point(event);
    });
}

void TraceChart::show(const core::CadenceTrace& trace, std::optional<core::StepsPerMinute> target,
                      core::SpeedUnit unit) {
    if (trace_ == trace && target_ == target && unit_ == unit) {
        return;  // it is being read
    }
    const bool sameRun = trace_.session == trace.session;
    trace_ = trace;
    target_ = target;
    unit_ = unit;
    draw();
    moveTo(sameRun ? cursor_ : 0);
}

QString TraceChart::readout() const {
    return cursor_ >= 0 && cursor_ <= last()
               ? words::minute(trace_, static_cast<std::size_t>(cursor_), target_, unit_)
               : QString();
}

void TraceChart::draw() {
    plot_->clearPlottables();
    plot_->clearItems();
    dressAxes();
    fitHeight();
    drawBand();
    drawMinutes();
    line_ = new QCPItemStraightLine(plot_);
    line_->setPen(QPen(theme::colours().accent, 1, Qt::DotLine));
    placeCursor();
}

void TraceChart::drawBand() {
    if (!target_) {
        return;
    }
    const auto& c = theme::colours();
    const QVector<double> ends{placeOf(-1), placeOf(last() + 1)};
    const auto level = [&](double spm, const QPen& pen) {
        auto* graph = plot_->addGraph();
        graph->setPen(pen);
        graph->setData(ends, {spm, spm}, true);
        return graph;
    };
    const double spm = target_->valueSpm();
    auto* upper = level(spm * (1 + core::bandShare()), Qt::NoPen);
    auto* lower = level(spm * (1 - core::bandShare()), Qt::NoPen);
    QColor soft = c.target;
    soft.setAlphaF(0.18F);
    upper->setBrush(soft);
    upper->setChannelFillGraph(lower);
    level(spm, QPen(c.target, 2, Qt::DashLine));
}

void TraceChart::drawMinutes() {
    const QColor colour = theme::colours().accent;
    QVector<double> x;
    QVector<double> y;
    QVector<double> insideX;
    QVector<double> inside;
    QVector<double> outsideX;
    QVector<double> outside;
    for (std::ptrdiff_t i = 0; i <= last(); ++i) {
        const auto cadence =
            core::cadenceOf(trace_.minutes[static_cast<std::size_t>(i)], trace_.oneFoot);
        x << placeOf(i);
        y << (cadence ? cadence->valueSpm() : kNothing);
        if (cadence) {
            const bool off = target_ && !core::inBand(*cadence, *target_);
            (off ? outsideX : insideX) << x.back();
            (off ? outside : inside) << y.back();
        }
    }
    auto* line = plot_->addGraph();
    line->setPen(QPen(colour, 1.5));
    line->setData(x, y, true);
    const double room = plot_->axisRect()->width() / std::max(1.0, placeOf(last()));
    const double size = std::clamp(room * 0.7, kSmallestMark, kLargestMark);
    const auto points = [&](const QVector<double>& at, const QVector<double>& spm, ChartMark mark,
                            const QBrush& brush) {
        auto* graph = plot_->addGraph();
        graph->setLineStyle(QCPGraph::lsNone);
        graph->setScatterStyle(QCPScatterStyle(chartShape(mark, size), QPen(colour, 1.5), brush));
        graph->setData(at, spm, true);
    };
    points(insideX, inside, ChartMark::Quiet, colour);
    points(outsideX, outside, ChartMark::Paced, theme::colours().card);
}

void TraceChart::dressAxes() {
    const auto& c = theme::colours();
    plot_->setBackground(c.card);
    for (auto* axis : {plot_->xAxis, plot_->yAxis}) {
        dressAxis(*axis);
        axis->ticker()->setTickCount(4);
    }
    plot_->xAxis->grid()->setVisible(false);
    plot_->yAxis->grid()->setPen(QPen(c.line, 1, Qt::DotLine));
    plot_->xAxis->setLabel(tr("minute"));
    plot_->yAxis->setLabel(tr("spm"));
    plot_->xAxis->setRange(placeOf(-1) + 0.4, placeOf(last() + 1) - 0.4);
}

void TraceChart::fitHeight() {
    double low = std::numeric_limits<double>::max();
    double high = 0;
    for (const auto& minute : trace_.minutes) {
        if (const auto cadence = core::cadenceOf(minute, trace_.oneFoot)) {
            low = std::min(low, cadence->valueSpm());
            high = std::max(high, cadence->valueSpm());
        }
    }
    if (target_ && high > 0) {
        low = std::min(low, target_->valueSpm() * (1 - core::bandShare()));
        high = std::max(high, target_->valueSpm() * (1 + core::bandShare()));
    }
    if (high > 0) {
        const double beside = std::max(kBeside, (kLeastSpm - (high - low)) / 2);
        plot_->yAxis->setRange(low - beside, high + beside);
    }
}

void TraceChart::placeCursor() {
    line_->point1->setCoords(placeOf(cursor_), 0);
    line_->point2->setCoords(placeOf(cursor_), 1);
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void TraceChart::moveTo(std::ptrdiff_t minute) {
    cursor_ = std::clamp<std::ptrdiff_t>(minute, 0, std::max<std::ptrdiff_t>(0, last()));
    placeCursor();
    setAccessibleDescription(readout());
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    emit cursorMoved();
}

void TraceChart::point(const QMouseEvent* event) {
    const auto minute = std::lround(plot_->xAxis->pixelToCoord(event->position().x())) - 1;
    if (minute != cursor_ && minute >= 0 && minute <= last()) {
        moveTo(minute);
    }
}

void TraceChart::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left:
            return moveTo(cursor_ - 1);
        case Qt::Key_Right:
            return moveTo(cursor_ + 1);
        case Qt::Key_PageUp:
            return moveTo(cursor_ - kLeap);
        case Qt::Key_PageDown:
            return moveTo(cursor_ + kLeap);
        case Qt::Key_Home:
            return moveTo(0);
        case Qt::Key_End:
            return moveTo(last());
        default:
            QWidget::keyPressEvent(event);
    }
}

void TraceChart::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(this);
        painter.setPen(QPen(theme::colours().focus, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void TraceChart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    draw();
}

void TraceChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        draw();
    }
}

}  // namespace stridetick::app
