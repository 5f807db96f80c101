// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound.hpp"

#include <cmath>

namespace stridetick::app {

namespace {

using namespace std::chrono_literals;

constexpr auto kPulsePoll = 15ms;  // a flash may come 45 ms late (R39)

std::chrono::milliseconds periodOf(core::StepsPerMinute tempo) {
    return std::chrono::milliseconds{600'000 / tempo.tenths()};
}

core::Decibels decibelsOf(double position) {
    return core::Decibels::ofTenths(
        static_cast<int>(std::lround((1 - position) * core::kSilence.tenths())));
}

}  // namespace

Sound::Sound(std::unique_ptr<audio::ClickEngine> engine, QObject* parent)
    : QObject(parent), engine_(std::move(engine)) {
    beats_.setSingleShot(true);
    beats_.setTimerType(Qt::PreciseTimer);
    connect(&beats_, &QTimer::timeout, this, &Sound::drain);
    engine_->onStatusChanged(
        [this] { QMetaObject::invokeMethod(this, &Sound::readStatus, Qt::QueuedConnection); });
}

Sound::~Sound() = default;

void Sound::setNeed(Need need, bool needed) {
    needs_.setFlag(need, needed);
    engine_->keepOpen(static_cast<bool>(needs_));
    readStatus();
}

void Sound::setPulseShown(bool shown) {
    pulseShown_ = shown;
    drain();
}

void Sound::start(core::StepsPerMinute tempo) {
    serial_ = engine_->start(tempo);
    started_ = tempo;
    beatPeriod_ = periodOf(tempo);
    drain();
}

void Sound::setTempo(core::StepsPerMinute tempo) {
    drain();
    engine_->shiftTempo(tempo - started_);
    beatPeriod_ = periodOf(tempo);
}

void Sound::stop() {
    drain();
    engine_->stop();
    beats_.stop();
    serial_ = 0;
}

void Sound::setMuted(bool muted) { engine_->setMuted(muted); }
void Sound::setVolume(double position) { engine_->setVolume(decibelsOf(position)); }
void Sound::playCue(audio::Cue cue) { engine_->playCue(cue); }

void Sound::drain() {
    bool any = false;
    while (const auto event = engine_->popEvent()) {
        if (event->startSerial == serial_) {
            any = true;
            emit beat(event->audible, engine_->whenHeard(event->frame));
        }
    }
    if (serial_ == 0 || !pulseShown_) {
        beats_.stop();
    } else {  // nothing is due for most of a beat, and each look costs
        beats_.start(any ? beatPeriod_ - kPulsePoll : kPulsePoll);
    }
}

void Sound::readStatus() {
    auto now = engine_->status();
    const bool differs = now.state != status_.state || now.device != status_.device ||
                         now.buffer != status_.buffer || now.detail != status_.detail;
    status_ = std::move(now);
    if (differs) {
        emit statusChanged();
    }
}

}  // namespace stridetick::app
