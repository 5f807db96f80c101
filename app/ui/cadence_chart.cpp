// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/cadence_chart.hpp"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include "app/key_map.hpp"
#include "app/ui/theme.hpp"
#include "app/ui/week_words.hpp"

#include <algorithm>
#include <utility>

namespace stridetick::app {

namespace {

constexpr double kZoomStep = 0.7;
constexpr double kLeastWeeks = 3;
constexpr double kEdge = 0.6;  // of a week, left and right
constexpr std::ptrdiff_t kLeap = 4;
constexpr int kTallEnough = 300;  // pixels, whatever the size of the text

}  // namespace

CadenceChart::CadenceChart(QWidget* parent)
    : QWidget(parent), plot_(new QCustomPlot(this)), drawn_(plot_) {
    theme::name(this, "cadenceChart", tr("Cadence by week"));
    setFocusPolicy(Qt::StrongFocus);
    plot_->setFocusPolicy(Qt::NoFocus);
    plot_->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->addWidget(plot_);
    setMinimumHeight(std::min(theme::em() * 16, kTallEnough));
    for (auto* rect : {drawn_.above(), drawn_.below()}) {
        connect(rect->axis(QCPAxis::atBottom), qOverload<const QCPRange&>(&QCPAxis::rangeChanged),
                this, &CadenceChart::onRange);
    }
    connect(plot_, &QCustomPlot::mouseMove, this, &CadenceChart::point);
    connect(plot_, &QCustomPlot::mousePress, this, [this] { setFocus(Qt::MouseFocusReason); });
    connect(plot_, &QCustomPlot::mouseDoubleClick, this, [this](QMouseEvent* event) {
        point(event);
        if (const auto week = atCursor()) {
            emit weekWanted(week->start);
        }
    });
}

void CadenceChart::show(const std::vector<core::WeekSummary>& weeks, bool corrected) {
    const auto before = atCursor();
    const bool otherWeeks = weeks_.size() != weeks.size() || weeks_.empty() ||
                            weeks_.front().start != weeks.front().start;
    weeks_ = weeks;
    corrected_ = corrected;
    cursor_ = last();
    if (before) {
        const auto found = std::ranges::find(weeks_, before->start, &core::WeekSummary::start);
        cursor_ = found == weeks_.end() ? last() : found - weeks_.begin();
    }
    draw();
    if (otherWeeks) {
        showAll();
    }
    moveTo(cursor_);
}

void CadenceChart::draw() {
    drawn_.draw(weeks_, corrected_);
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

std::optional<core::WeekSummary> CadenceChart::atCursor() const {
    return cursor_ >= 0 && cursor_ <= last()
               ? std::optional(weeks_[static_cast<std::size_t>(cursor_)])
               : std::nullopt;
}

QString CadenceChart::readout() const {
    const auto week = atCursor();
    return week ? words::week(*week, corrected_) : tr("No weeks here.");
}

void CadenceChart::moveTo(std::ptrdiff_t week) {
    cursor_ = std::clamp<std::ptrdiff_t>(week, 0, std::max<std::ptrdiff_t>(0, last()));
    drawn_.setCursor(weeks_.empty() ? std::nullopt
                                    : std::optional(static_cast<std::size_t>(cursor_)));
    const auto range = plot_->xAxis->range();
    const auto at = static_cast<double>(cursor_);
    if (at < range.lower) {
        plot_->xAxis->setRange(at - kEdge, at - kEdge + range.size());
    } else if (at > range.upper) {
        plot_->xAxis->setRange(at + kEdge - range.size(), at + kEdge);
    }
    plot_->replot(QCustomPlot::rpQueuedReplot);
    setAccessibleDescription(readout());
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    emit cursorMoved();
}

void CadenceChart::point(const QMouseEvent* event) {
    const auto week = std::lround(plot_->xAxis->pixelToCoord(event->position().x()));
    if (week != cursor_ && week >= 0 && week <= last()) {
        moveTo(week);
    }
}

void CadenceChart::zoom(double factor) {
    auto range = plot_->xAxis->range();
    const double size = std::max(kLeastWeeks, range.size() * factor);
    const double centre = std::clamp(static_cast<double>(cursor_), range.lower, range.upper);
    const double before = (centre - range.lower) / range.size();
    plot_->xAxis->setRange(centre - before * size, centre + (1 - before) * size);
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void CadenceChart::zoomIn() { zoom(kZoomStep); }

void CadenceChart::zoomOut() { zoom(1 / kZoomStep); }

void CadenceChart::showAll() {
    plot_->xAxis->setRange(-kEdge,
                           static_cast<double>(std::max<std::ptrdiff_t>(0, last())) + kEdge);
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void CadenceChart::onRange(const QCPRange& range) {
    if (std::exchange(settling_, true)) {
        return;
    }
    const double most = static_cast<double>(std::max<std::ptrdiff_t>(0, last())) + kEdge;
    const double size = std::min(range.size(), most + kEdge);
    const double lower = std::clamp(range.lower, -kEdge, most - size);
    drawn_.setVisible(lower + kEdge, lower + size - kEdge);
    settling_ = false;
    emit inSightChanged();
}

std::pair<std::size_t, std::size_t> CadenceChart::inSight() const {
    const auto range = plot_->xAxis->range();
    const auto end = std::max<std::ptrdiff_t>(0, last());
    const auto week = [end](double at) {
        return static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(std::lround(at), 0, end));
    };
    const auto first = week(range.lower + kEdge);
    return {first, std::max(first, week(range.upper - kEdge))};
}

void CadenceChart::keyPressEvent(QKeyEvent* event) {
    const auto& keys = KeyMap::current();
    if (keys.matches(*event, KeyAction::ZoomIn)) {
        return zoomIn();
    }
    if (keys.matches(*event, KeyAction::ZoomOut)) {
        return zoomOut();
    }
    if (keys.matches(*event, KeyAction::ZoomAll)) {
        return showAll();
    }
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
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (const auto week = atCursor()) {
                emit weekWanted(week->start);
            }
            return;
        default:
            QWidget::keyPressEvent(event);
    }
}

void CadenceChart::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(this);
        painter.setPen(QPen(theme::colours().focus, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
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

}  // namespace stridetick::app
