// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/figure.hpp"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace stridetick::app {

namespace {

constexpr double kLeastScale = 0.6;
constexpr double kScaleStep = 0.05;

/// Room for any character of a number: a digit has that of the widest one, also in a font whose
/// digits are not of one width. (A font's own tabular figures cannot be asked for before Qt 6.7.)
int advance(const QFontMetrics& metrics, QChar character) {
    if (!character.isDigit()) {
        return metrics.horizontalAdvance(character);
    }
    int widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit) {
        widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    }
    return widest;
}

int advance(const QFontMetrics& metrics, const QString& number) {
    return std::accumulate(number.begin(), number.end(), 0, [&](int sum, QChar character) {
        return sum + advance(metrics, character);
    });
}

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
    return {std::max(advance(number, widest_), caption.horizontalAdvance(caption_)),
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
    QRect place = upper;
    place.setLeft((width() - advance(painter.fontMetrics(), number_)) / 2);
    for (const QChar character : number_) {
        place.setWidth(advance(painter.fontMetrics(), character));
        painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, QString(character));
        place.moveLeft(place.left() + place.width());
    }
    painter.setPen(theme::colours().quiet);
    painter.setFont(theme::font(theme::Type::Strong));
    painter.drawText(rect().adjusted(0, upper.height(), 0, 0), Qt::AlignHCenter | Qt::AlignTop,
                     caption_);
}

}  // namespace stridetick::app
