// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/tap_pad.hpp"

#include <QFontInfo>
#include <QMouseEvent>
#include <QPainter>
#include <QPointingDevice>
#include <QTouchEvent>

#include "app/ui/theme.hpp"

#include <algorithm>

namespace stridetick::app {

namespace {

constexpr int kFullCircle = 360 * 16;  // QPainter counts in sixteenths of a degree
constexpr int kTwelveOClock = 90 * 16;

// Of the ring's height.
constexpr double kNumberShare = 0.36;
constexpr double kUnitShare = 0.08;
constexpr double kCountShare = 0.12;
constexpr double kNumberMiddle = 0.35;
constexpr double kUnitMiddle = 0.58;
constexpr double kCountMiddle = 0.74;

constexpr int kLeastRingEms = 7;

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
    QSizePolicy grows(QSizePolicy::Expanding, QSizePolicy::Expanding);
    grows.setHeightForWidth(true);
    setSizePolicy(grows);
    setCursor(Qt::PointingHandCursor);
    theme::name(this, "tapPad", tr("Tap pad"));
}

void TapPad::show(const View& view) {
    const bool otherRoom = view.running != view_.running || view.hint != view_.hint;
    view_ = view;
    setAccessibleDescription(
        view.running ? QStringLiteral("%1 %2, %3").arg(view.centre, view.unit, view.below)
                     : view.invitation);
    if (otherRoom) {
        updateGeometry();
    }
    update();
}

void TapPad::tap() {
    emit pressed(QInputEvent(QEvent::None, QPointingDevice::primaryPointingDevice()));
}

QSize TapPad::sizeHint() const { return {theme::em() * 14, theme::em() * 11}; }

int TapPad::heightForWidth(int width) const {
    const int ring = theme::em() * kLeastRingEms;
    if (view_.running) {
        return ring;
    }
    const auto [invitation, hint] = wordsIn({width, 0});
    return std::max(ring, hint.bottom() - invitation.top() + 2 * theme::em());
}

std::pair<QRect, QRect> TapPad::wordsIn(QSize size) const {
    const int wide = size.width() - 2 * theme::em();
    const auto heightOf = [wide](theme::Type type, const QString& text) {
        return QFontMetrics(theme::font(type))
            .boundingRect(0, 0, wide, 0, Qt::AlignHCenter | Qt::TextWordWrap, text)
            .height();
    };
    const int upper = heightOf(theme::Type::Large, view_.invitation);
    const int lower = heightOf(theme::Type::Body, view_.hint);
    const int top = std::max(0, (size.height() - upper - theme::em() - lower) / 2);
    return {QRect(theme::em(), top, wide, upper),
            QRect(theme::em(), top + upper + theme::em(), wide, lower)};
}

void TapPad::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& c = theme::colours();
    painter.setPen(QPen(hasFocus() ? c.focus : c.line, hasFocus() ? 3 : 1));
    painter.setBrush(c.card);
    painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), theme::kCorner, theme::kCorner);
    if (view_.running) {
        paintRunning(painter);
    } else {
        paintInvitation(painter);
    }
}

void TapPad::paintRunning(QPainter& painter) const {
    const auto& c = theme::colours();
    const double side = std::min(width(), height()) - theme::em();
    const QRectF square((width() - side) / 2, (height() - side) / 2, side, side);
    const double thickness = theme::em() * 0.8;
    const QRectF ring = square.adjusted(thickness, thickness, -thickness, -thickness);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(c.ring, thickness, Qt::SolidLine, Qt::FlatCap));
    painter.drawEllipse(ring);
    painter.setPen(QPen(c.accent, thickness, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, kTwelveOClock,
                    -static_cast<int>(kFullCircle * std::clamp(view_.done, 0.0, 1.0)));
    const auto line = [&](theme::Type type, double share, double middle, const QString& text) {
        painter.setFont(fitted(type, ring.height() * share));
        const double height = QFontMetricsF(painter.font()).height();
        painter.drawText(QRectF(ring.left(), ring.top() + ring.height() * middle - height / 2,
                                ring.width(), height),
                         Qt::AlignCenter, text);
    };
    painter.setPen(c.text);
    line(theme::Type::Huge, kNumberShare, kNumberMiddle, view_.centre);
    line(theme::Type::Large, kUnitShare, kUnitMiddle, view_.unit);
    line(theme::Type::Display, kCountShare, kCountMiddle, view_.below);
}

void TapPad::paintInvitation(QPainter& painter) const {
    const auto [invitation, hint] = wordsIn(size());
    painter.setPen(theme::colours().text);
    painter.setFont(theme::font(theme::Type::Large));
    painter.drawText(invitation, Qt::AlignHCenter | Qt::TextWordWrap, view_.invitation);
    painter.setPen(theme::colours().quiet);
    painter.setFont(theme::font(theme::Type::Body));
    painter.drawText(hint, Qt::AlignHCenter | Qt::TextWordWrap, view_.hint);
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
