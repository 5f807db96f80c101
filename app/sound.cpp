// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound.hpp"

namespace stridetick::app {

namespace {

using namespace std::chrono_literals;

constexpr auto kPulsePoll = 25ms;   // a flash may come 45 ms late (R39)
constexpr auto kCountPoll = 100ms;  // nobody sees the pulse
constexpr auto kDevicePoll = 100ms;

}  // namespace

Sound::Sound(std::unique_ptr<audio::ClickEngine> engine, QObject* parent)
    : QObject(parent), engine_(std::move(engine)) {
    beats_.setInterval(kCountPoll);
    beats_.setTimerType(Qt::PreciseTimer);
    device_.setInterval(kDevicePoll);
    connect(&beats_, &QTimer::timeout, this, &Sound::poll);
    connect(&device_, &QTimer::timeout, this, &Sound::pollStatus);
}

Sound::~Sound() = default;

void Sound::setNeed(Need need, bool needed) {
    needs_.setFlag(need, needed);
    engine_->keepOpen(static_cast<bool>(needs_));
    if (needs_) {
        device_.start();
    } else {
        device_.stop();
    }
    pollStatus();
}

void Sound::setPulseShown(bool shown) { beats_.setInterval(shown ? kPulsePoll : kCountPoll); }

void Sound::start(core::StepsPerMinute tempo) {
    serial_ = engine_->start(tempo);
    beats_.start();
}

void Sound::setTempo(core::StepsPerMinute tempo) { engine_->setTempo(tempo); }

void Sound::stop() {
    poll();
    engine_->stop();
    beats_.stop();
    serial_ = 0;
}

void Sound::setMuted(bool muted) { engine_->setMuted(muted); }
void Sound::setVolume(double position) { engine_->setVolume(position); }
void Sound::playCue(audio::Cue cue) { engine_->playCue(cue); }

void Sound::poll() {
    while (const auto event = engine_->popEvent()) {
        if (event->startSerial == serial_) {
            emit beat(event->audible, engine_->whenHeard(event->frame));
        }
    }
}

void Sound::pollStatus() {
    auto now = engine_->status();
    const bool differs = now.state != status_.state || now.device != status_.device ||
                         now.buffer != status_.buffer || now.detail != status_.detail;
    status_ = std::move(now);
    if (differs) {
        emit statusChanged();
    }
}

}  // namespace stridetick::app
