// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/far_text.hpp"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace stridetick::app {

namespace {

constexpr int kAirAbove = 1;    // pixels, and below
constexpr int kAirBeside = 30;  // of the height
constexpr int kMeasured = 100;  // pixels of the font whose capitals are measured

QString shapeOf(QString text) {
    for (auto& character : text) {
        if (character.isDigit()) {
            character = QLatin1Char('0');
        }
    }
    return text;
}

QColor colourOf(theme::Tone tone) {
    const auto& c = theme::colours();
    switch (tone) {
        case theme::Tone::Plain:
            return c.text;
        case theme::Tone::Quiet:
            return c.quiet;
        case theme::Tone::Good:
            return c.good;
        case theme::Tone::Warn:
            return c.warn;
        case theme::Tone::Danger:
            return c.danger;
    }
    return c.text;
}

}  // namespace

FarText::FarText(const char* objectName, const QString& spokenName, Wrap wrap, QWidget* parent)
    : QWidget(parent), wrap_(wrap) {
    setAttribute(Qt::WA_OpaquePaintEvent);  // what lies under it need not be painted
    setAttribute(Qt::WA_TransparentForMouseEvents);
    theme::name(this, objectName, spokenName);
}

void FarText::show(const QString& text, theme::Tone tone) {
    if (text == text_ && tone == tone_) {
        return;
    }
    text_ = text;
    tone_ = tone;
    setAccessibleDescription(text);
    if (QString shape = shapeOf(text); shape != shape_) {
        shape_ = std::move(shape);
        fit();
    }
    update();
}

void FarText::place(const QRect& room, int capitals, Qt::Alignment alignment) {
    setGeometry(room);
    capitals_ = capitals;
    alignment_ = alignment;
    fit();
    update();
}

double FarText::capitals() const { return QFontMetricsF(fontOf(pixels_)).capHeight(); }

QFont FarText::fontOf(int pixels) const {
    QFont font = theme::font(theme::Type::Huge);
    font.setPixelSize(pixels);
    return font;
}

QRect FarText::line() const {
    // A first or last letter may reach beyond its advance, by a thirtieth of the largest font.
    const int beside = height() / kAirBeside;
    return rect().adjusted(beside, kAirAbove, -beside, -kAirAbove);
}

QRectF FarText::ink(const QFontMetricsF& metrics) const {
    const bool letters = std::ranges::any_of(shape_, [](QChar c) { return c.isLetter(); });
    return metrics.tightBoundingRect(letters ? QStringLiteral("ÄÉgjpqy") : QStringLiteral("0"));
}

bool FarText::fits(int pixels) const {
    const QFontMetricsF metrics(fontOf(pixels));
    if (wrap_ == Wrap::No) {
        return metrics.horizontalAdvance(shape_) <= line().width() &&
               ink(metrics).height() <= line().height();
    }
    const QRectF room(0, 0, line().width(), 10 * height());
    const QRectF needed = metrics.boundingRect(room, Qt::TextWordWrap, shape_);
    return needed.height() <= height() && needed.width() <= room.width();
}

void FarText::fit() {
    const double share = QFontMetricsF(fontOf(kMeasured)).capHeight() / kMeasured;
    int tooLarge = static_cast<int>(capitals_ / share) + 1;
    pixels_ = 1;
    while (tooLarge - pixels_ > 1) {
        const int middle = (pixels_ + tooLarge) / 2;
        (fits(middle) ? pixels_ : tooLarge) = middle;
    }
    ink_ = ink(QFontMetricsF(fontOf(pixels_)));
}

void FarText::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colours().window);
    painter.setPen(colourOf(tone_));
    painter.setFont(fontOf(pixels_));
    const auto alignment = QStyle::visualAlignment(layoutDirection(), alignment_);
    const int flags = static_cast<int>(alignment) | Qt::AlignAbsolute;
    if (wrap_ == Wrap::Yes) {
        painter.drawText(QRectF(line().left(), 0, line().width(), height()),
                         flags | Qt::TextWordWrap, text_);
        return;
    }
    const QFontMetricsF metrics(painter.font());
    const double baseline = (height() - ink_.height()) / 2 - ink_.top();
    const QRectF place(line().left(), baseline - metrics.ascent(), line().width(),
                       metrics.height());
    painter.drawText(place, flags | Qt::TextSingleLine, text_);
}

}  // namespace stridetick::app
