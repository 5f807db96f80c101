// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/day_cell.hpp"

#include <algorithm>
#include <array>
#include <chrono>

namespace stridetick::app {

namespace {

using Kind = core::YearDay::Kind;

constexpr double kGap = 0.12;  // of a cell
constexpr std::array kFills{std::chrono::minutes{20}, std::chrono::minutes{40}};

/// A third, two thirds or all of the cell, from below.
int thirdsOf(std::chrono::milliseconds time) {
    return 1 + static_cast<int>(
                   std::ranges::count_if(kFills, [&](auto limit) { return time >= limit; }));
}

}  // namespace

void paintDay(QPainter& painter, const QRectF& cell, const core::YearDay& day,
              const theme::Colours& colours) {
    const QRectF room = cell.adjusted(cell.width() * kGap, cell.height() * kGap,
                                      -cell.width() * kGap, -cell.height() * kGap);
    painter.setBrush(Qt::NoBrush);
    switch (day.kind) {
        case Kind::Empty:
        case Kind::Ahead:
            painter.setPen(
                QPen(colours.line, 1, day.kind == Kind::Empty ? Qt::SolidLine : Qt::DotLine));
            painter.drawRect(room);
            break;
        case Kind::Rest:
            painter.setPen(QPen(colours.line, 1));
            painter.drawRect(room);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.quiet);
            painter.drawEllipse(room.center(), room.width() * 0.14, room.height() * 0.14);
            break;
        case Kind::Paused:
            painter.setPen(QPen(colours.quiet, 1));
            painter.drawRect(room);
            for (const double share : {0.36, 0.64}) {
                const double x = room.left() + room.width() * share;
                painter.drawLine(QPointF(x, room.top() + room.height() * 0.25),
                                 QPointF(x, room.bottom() - room.height() * 0.25));
            }
            break;
        case Kind::Missed:
            painter.setPen(QPen(colours.target, 1.4));
            painter.drawRect(room);
            painter.drawLine(room.topLeft(), room.bottomRight());
            painter.drawLine(room.topRight(), room.bottomLeft());
            break;
        case Kind::Run: {
            painter.setPen(QPen(colours.accent, 1));
            painter.drawRect(room);
            const double height = room.height() * thirdsOf(day.runTime) / 3;
            painter.fillRect(QRectF(room.left(), room.bottom() - height, room.width(), height),
                             colours.accent);
            break;
        }
    }
    const double mark = room.width() * 0.26;
    if (day.refresher) {
        painter.setPen(QPen(colours.text, 1));
        painter.setBrush(colours.card);
        painter.drawEllipse(room.center(), mark, mark);
    }
    if (day.weeksAfter) {
        const QPointF top = room.center() - QPointF(0, mark * 1.3);
        const QPointF bottom = room.center() + QPointF(0, mark * 1.3);
        const std::array diamond{top, room.center() + QPointF(mark * 1.3, 0), bottom,
                                 room.center() - QPointF(mark * 1.3, 0)};
        painter.setPen(QPen(colours.card, 1));
        painter.setBrush(colours.text);
        painter.drawConvexPolygon(diamond.data(), static_cast<int>(diamond.size()));
    }
}

/// All that paintDay() asks of a day.
DayStamps::Look DayStamps::lookOf(const core::YearDay& day) {
    return {day.kind, thirdsOf(day.runTime), day.refresher, day.weeksAfter.has_value()};
}

const QPixmap& DayStamps::of(const core::YearDay& day) {
    auto& stamp = stamps_[lookOf(day)];
    if (stamp.isNull()) {
        stamp = QPixmap((QSizeF(size_, size_) * scale_).toSize());
        stamp.setDevicePixelRatio(scale_);
        stamp.fill(Qt::transparent);
        QPainter painter(&stamp);
        painter.setRenderHint(QPainter::Antialiasing);
        paintDay(painter, QRectF(0, 0, size_, size_), day, theme::colours());
    }
    return stamp;
}

}  // namespace stridetick::app
