// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/pulse_timer.hpp"

#include <algorithm>

namespace stridetick::app {

namespace {

using namespace std::chrono_literals;

constexpr auto kLit = 120ms;  // of 250 to 600 ms between beats

}  // namespace

PulseTimer::PulseTimer(QObject* parent) : QObject(parent) {
    on_.setSingleShot(true);
    on_.setTimerType(Qt::PreciseTimer);
    off_.setSingleShot(true);
    off_.setInterval(kLit);
    connect(&on_, &QTimer::timeout, this, &PulseTimer::begin);
    connect(&off_, &QTimer::timeout, this, [this] { light(false); });
}

void PulseTimer::setLarge(bool large) {
    if (large != plan_.large()) {
        plan_.setLarge(large);
        clear();
    }
}

void PulseTimer::pulseAt(Instant due, core::StepsPerMinute tempo) {
    plan_.add(due, tempo);
    waitForNext();
}

void PulseTimer::begin() {
    if (plan_.tryLight(std::chrono::steady_clock::now())) {
        light(true);
        off_.start();
    }
    waitForNext();
}

void PulseTimer::waitForNext() {
    if (const auto next = plan_.next()) {
        const auto wait = *next - std::chrono::steady_clock::now();
        on_.start(std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(wait)));
    }
}

void PulseTimer::clear() {
    plan_.clear();
    on_.stop();
    off_.stop();
    light(false);
}

void PulseTimer::light(bool on) {
    if (lit_ != on) {
        lit_ = on;
        emit changed();
    }
}

}  // namespace stridetick::app
