// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/beat_indicator.hpp"

#include <QPainter>

#include "app/ui/theme.hpp"

#include <algorithm>

namespace stridetick::app {

namespace {

using namespace std::chrono_literals;

constexpr auto kLit = 120ms;  // of 250 to 600 ms between beats
constexpr int kEms = 5;
constexpr int kLeastEms = 3;

}  // namespace

BeatIndicator::BeatIndicator(QWidget* parent) : QWidget(parent) {
    theme::name(this, "beatIndicator", tr("Beat"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    on_.setSingleShot(true);
    on_.setTimerType(Qt::PreciseTimer);
    off_.setSingleShot(true);
    off_.setInterval(kLit);
    connect(&on_, &QTimer::timeout, this, [this] {
        const auto past = std::ranges::upper_bound(due_, std::chrono::steady_clock::now());
        due_.erase(due_.begin(), std::max(past, due_.begin() + 1));
        light(true);
        off_.start();
        waitForNext();
    });
    connect(&off_, &QTimer::timeout, this, [this] { light(false); });
}

void BeatIndicator::pulseAt(std::chrono::steady_clock::time_point due) {
    due_.insert(std::ranges::upper_bound(due_, due), due);
    waitForNext();
}

void BeatIndicator::waitForNext() {
    if (!due_.empty()) {
        const auto wait = due_.front() - std::chrono::steady_clock::now();
        on_.start(std::max(0ms, std::chrono::duration_cast<std::chrono::milliseconds>(wait)));
    }
}

void BeatIndicator::clear() {
    due_.clear();
    on_.stop();
    off_.stop();
    light(false);
}

QSize BeatIndicator::sizeHint() const { return {theme::em() * kEms, theme::em() * kEms}; }

QSize BeatIndicator::minimumSizeHint() const {
    return {theme::em() * kEms, theme::em() * kLeastEms};
}

void BeatIndicator::light(bool on) {
    if (lit_ != on) {
        lit_ = on;
        update();
    }
}

void BeatIndicator::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& c = theme::colours();
    painter.fillRect(rect(), c.card);
    painter.setPen(QPen(c.accent, 3));
    painter.setBrush(lit_ ? QBrush(c.accent) : QBrush(Qt::NoBrush));
    const int across = std::min({width(), height(), sizeHint().height()}) - 6;
    painter.drawEllipse(rect().center(), across / 2, across / 2);
}

}  // namespace stridetick::app
