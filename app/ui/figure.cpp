// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/figure.hpp"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace stridetick::app {

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

int Figure::numberHeight() const { return QFontMetrics(theme::font(type_)).height(); }

QSize Figure::sizeHint() const {
    const QFontMetrics number(theme::font(type_));
    const QFontMetrics caption(theme::font(theme::Type::Body));
    return {std::max(number.horizontalAdvance(widest_), caption.horizontalAdvance(caption_)),
            number.height() + caption.height()};
}

void Figure::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colours().card);
    const QRect upper(0, 0, width(), numberHeight());
    painter.setPen(theme::colours().text);
    painter.setFont(theme::font(type_));
    painter.drawText(upper, Qt::AlignCenter, number_);
    painter.setPen(theme::colours().quiet);
    painter.setFont(theme::font(theme::Type::Body));
    painter.drawText(rect().adjusted(0, upper.height(), 0, 0), Qt::AlignHCenter | Qt::AlignTop,
                     caption_);
}

}  // namespace stridetick::app
