// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/tap_pad.hpp"

#include <QFontInfo>
#include <QMouseEvent>
#include <QPainter>
#include <QTouchEvent>

#include "app/ui/theme.hpp"

#include <algorithm>

namespace stridetick::app {

namespace {

constexpr int kFullCircle = 360 * 16;  // QPainter counts in sixteenths of a degree
constexpr int kTwelveOClock = 90 * 16;

constexpr double kNumberShare = 0.42;  // of the ring's height
constexpr double kCountShare = 0.12;

/// In the size of its type, or smaller where the ring is small.
QFont fitted(theme::Type type, double mostPixels) {
    QFont font = theme::font(type);
    if (QFontInfo(font).pixelSize() > mostPixels) {
        font.setPixelSize(std::max(1, static_cast<int>(mostPixels)));
    }
    return font;
}

}  // namespace

TapPad::TapPad(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_AcceptTouchEvents);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCursor(Qt::PointingHandCursor);
    theme::name(this, "tapPad", tr("Tap pad"));
}

void TapPad::show(const View& view) {
    view_ = view;
    setAccessibleDescription(view.running ? tr("%1 seconds left, %2").arg(view.centre, view.below)
                                          : view.invitation);
    update();
}

QSize TapPad::sizeHint() const { return {theme::em() * 14, theme::em() * 11}; }

void TapPad::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& c = theme::colours();
    painter.setPen(QPen(hasFocus() ? c.accent : c.line, hasFocus() ? 2 : 1));
    painter.setBrush(c.card);
    painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), theme::kCorner, theme::kCorner);
    const double side = std::min(width(), height()) - 2.0 * theme::em();
    const QRectF square((width() - side) / 2, (height() - side) / 2, side, side);
    if (view_.running) {
        paintRunning(painter, square);
    } else {
        paintInvitation(painter, square);
    }
}

void TapPad::paintRunning(QPainter& painter, const QRectF& square) {
    const auto& c = theme::colours();
    const double thickness = theme::em() * 0.8;
    const QRectF ring = square.adjusted(thickness, thickness, -thickness, -thickness);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(c.ring, thickness, Qt::SolidLine, Qt::FlatCap));
    painter.drawEllipse(ring);
    painter.setPen(QPen(c.accent, thickness, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, kTwelveOClock,
                    -static_cast<int>(kFullCircle * std::clamp(view_.done, 0.0, 1.0)));
    painter.setPen(c.text);
    painter.setFont(fitted(theme::Type::Huge, ring.height() * kNumberShare));
    const QRectF upper(ring.left(), ring.top(), ring.width(), ring.height() * 0.72);
    painter.drawText(upper, Qt::AlignCenter, view_.centre);
    painter.setFont(fitted(theme::Type::Large, ring.height() * kCountShare));
    const QRectF lower(ring.left(), ring.top() + ring.height() * 0.62, ring.width(),
                       ring.height() * 0.2);
    painter.drawText(lower, Qt::AlignCenter, view_.below);
}

void TapPad::paintInvitation(QPainter& painter, const QRectF& /*square*/) {
    const auto& c = theme::colours();
    const int margin = theme::em();
    const QRect inner = rect().adjusted(margin, margin, -margin, -margin);
    painter.setPen(c.text);
    painter.setFont(theme::font(theme::Type::Large));
    const QRect upper(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    painter.drawText(upper, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap,
                     view_.invitation);
    painter.setPen(c.quiet);
    painter.setFont(theme::font(theme::Type::Body));
    const QRect lower(inner.left(), inner.center().y() + margin / 2, inner.width(),
                      inner.height() / 2 - margin / 2);
    painter.drawText(lower, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, view_.hint);
}

void TapPad::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        emit pressed(*event);
    }
}

// Qt calls the second of two quick presses a double click; here it is a tap like any other.
void TapPad::mouseDoubleClickEvent(QMouseEvent* event) { mousePressEvent(event); }

bool TapPad::event(QEvent* event) {
    const auto type = event->type();
    if (type != QEvent::TouchBegin && type != QEvent::TouchUpdate && type != QEvent::TouchEnd) {
        return QWidget::event(event);
    }
    // Accepted, so that no mouse press is made up from it.
    const auto& touch = *static_cast<QTouchEvent*>(event);
    if (std::ranges::any_of(touch.points(), [](const QEventPoint& point) {
            return point.state() == QEventPoint::Pressed;
        })) {
        emit pressed(touch);
    }
    event->accept();
    return true;
}

}  // namespace stridetick::app
