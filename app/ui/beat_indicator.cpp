// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/beat_indicator.hpp"

#include <QPainter>

#include "app/ui/theme.hpp"

#include <algorithm>

namespace stridetick::app {

namespace {

constexpr int kEms = 5;
constexpr int kLeastEms = 3;

}  // namespace

BeatIndicator::BeatIndicator(QWidget* parent) : QWidget(parent) {
    theme::name(this, "beatIndicator", tr("Beat"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&light_, &PulseTimer::changed, this, qOverload<>(&QWidget::update));
}

void BeatIndicator::pulseAt(PulseTimer::Instant due) {
    light_.pulseAt(due, core::FlashRule::kFastest);  // it is small: each step
}

void BeatIndicator::clear() { light_.clear(); }

QSize BeatIndicator::sizeHint() const { return {theme::em() * kEms, theme::em() * kEms}; }

QSize BeatIndicator::minimumSizeHint() const {
    return {theme::em() * kEms, theme::em() * kLeastEms};
}

void BeatIndicator::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& c = theme::colours();
    painter.fillRect(rect(), c.card);
    painter.setPen(QPen(c.accent, 3));
    painter.setBrush(light_.lit() ? QBrush(c.accent) : QBrush(Qt::NoBrush));
    const int across = std::min({width(), height(), sizeHint().height()}) - 6;
    painter.drawEllipse(rect().center(), across / 2, across / 2);
}

}  // namespace stridetick::app
