// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/figure.hpp"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace stridetick::app {

namespace {

constexpr double kLeastScale = 0.6;
constexpr double kScaleStep = 0.05;

}  // namespace

Figure::Figure(const char* objectName, const QString& caption, theme::Type type, QString widest,
               QWidget* parent)
    : QWidget(parent), caption_(caption), type_(type), widest_(std::move(widest)) {
    setAttribute(Qt::WA_OpaquePaintEvent);  // what lies under it need not be painted
    theme::name(this, objectName, caption);
}

void Figure::show(const QString& number) {
    if (number != number_) {
        number_ = number;
        setAccessibleDescription(number);
        update();
    }
}

QSize Figure::sizeAt(double scale) const {
    const QFontMetrics number(numberFont(scale));
    const QFontMetrics caption(theme::font(theme::Type::Strong));
    return {std::max(number.horizontalAdvance(widest_), caption.horizontalAdvance(caption_)),
            number.height() + caption.height()};
}

QFont Figure::numberFont(double scale) const {
    QFont font = theme::font(type_);
    font.setPointSizeF(font.pointSizeF() * scale);
    return font;
}

QSize Figure::sizeHint() const { return sizeAt(1); }

QSize Figure::minimumSizeHint() const { return sizeAt(kLeastScale); }

void Figure::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    scale_ = 1;
    while (scale_ > kLeastScale &&
           (sizeAt(scale_).height() > height() || sizeAt(scale_).width() > width())) {
        scale_ -= kScaleStep;
    }
}

void Figure::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colours().card);
    const QFont number = numberFont(scale_);
    const QRect upper(0, 0, width(), QFontMetrics(number).height());
    painter.setPen(theme::colours().text);
    painter.setFont(number);
    painter.drawText(upper, Qt::AlignCenter, number_);
    painter.setPen(theme::colours().quiet);
    painter.setFont(theme::font(theme::Type::Strong));
    painter.drawText(rect().adjusted(0, upper.height(), 0, 0), Qt::AlignHCenter | Qt::AlignTop,
                     caption_);
}

}  // namespace stridetick::app
