// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/pulse_timer.hpp"

#include <algorithm>

namespace stridetick::app {

namespace {

using namespace std::chrono_literals;

constexpr auto kLit = 120ms;    // of 250 to 600 ms between beats
constexpr auto kLatest = 25ms;  // a flash may wait for the rule; it may come 45 ms late (R39)
constexpr auto kOnTime = 5ms;   // of a timer; far less than a picture stays on a screen

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
    if (large != large_) {
        large_ = large;
        clear();
    }
}

void PulseTimer::pulseAt(Instant due, core::StepsPerMinute tempo) {
    if (large_ && !rule_.takes(tempo)) {
        return;
    }
    due_.insert(std::ranges::upper_bound(due_, due), due);
    waitForNext();
}

PulseTimer::Instant PulseTimer::planned() const {
    const auto due = due_.front();
    const auto earliest = large_ ? rule_.earliest().value_or(due) : due;
    return earliest - due <= kLatest ? std::max(due, earliest) : due;
}

void PulseTimer::begin() {
    const auto now = std::chrono::steady_clock::now();
    const auto at = planned();
    const auto past = std::ranges::upper_bound(due_, now);
    due_.erase(due_.begin(), std::max(past, due_.begin() + 1));
    // As it was planned: else each that is a hair late would hold up all that follow.
    if (!large_ || rule_.tryFlash(now - at < kOnTime ? at : now)) {
        light(true);
        off_.start();
    }
    waitForNext();
}

void PulseTimer::waitForNext() {
    if (!due_.empty()) {
        const auto wait = planned() - std::chrono::steady_clock::now();
        on_.start(std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(wait)));
    }
}

void PulseTimer::clear() {
    due_.clear();
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
