// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/far_text.hpp"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace stridetick::app {

namespace {

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

QRectF FarText::ink(const QFontMetricsF& metrics) const {
    const bool letters = std::ranges::any_of(shape_, [](QChar c) { return c.isLetter(); });
    return metrics.tightBoundingRect(letters ? QStringLiteral("ÄÉgjpqy") : QStringLiteral("0"));
}

bool FarText::fits(int pixels) const {
    const QFontMetricsF metrics(fontOf(pixels));
    if (wrap_ == Wrap::No) {
        constexpr int kAir = 2;
        // A last letter may reach beyond its advance.
        const double end =
            std::max(metrics.horizontalAdvance(shape_), metrics.boundingRect(shape_).right());
        return end <= width() - kAir && ink(metrics).height() <= height() - kAir;
    }
    const QRectF needed =
        metrics.boundingRect(QRectF(0, 0, width(), 10 * height()), Qt::TextWordWrap, shape_);
    return needed.height() <= height() && needed.width() <= width();
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
        painter.drawText(rect(), flags | Qt::TextWordWrap, text_);
        return;
    }
    const QFontMetricsF metrics(painter.font());
    const double baseline = (height() - ink_.height()) / 2 - ink_.top();
    const QRectF line(0, baseline - metrics.ascent(), width(), metrics.height());
    painter.drawText(line, flags | Qt::TextSingleLine, text_);
}

}  // namespace stridetick::app
