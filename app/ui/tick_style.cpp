// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/tick_style.hpp"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include "app/ui/theme.hpp"

#include <array>

namespace stridetick::app {

TickStyle::TickStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void TickStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                              QPainter* painter, const QWidget* widget) const {
    if (element != PE_IndicatorCheckBox) {
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    const auto& c = theme::colours();
    const bool on = option->state.testFlag(State_On);
    const bool enabled = option->state.testFlag(State_Enabled);
    const QColor edge = !enabled ? c.line : on ? c.primary : c.quiet;
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, 2));
    painter->setBrush(on ? edge : c.card);
    painter->drawRoundedRect(box, 3, 3);
    if (on) {
        const auto at = [&box](double x, double y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        const std::array tick{at(0.2, 0.52), at(0.42, 0.74), at(0.8, 0.26)};
        painter->setPen(
            QPen(enabled ? c.onPrimary : c.text, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(tick.data(), static_cast<int>(tick.size()));
    }
    painter->restore();
}

int TickStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                           const QWidget* widget) const {
    return metric == PM_IndicatorWidth || metric == PM_IndicatorHeight
               ? theme::em() * 6 / 10 + 4
               : QProxyStyle::pixelMetric(metric, option, widget);
}

}  // namespace stridetick::app
