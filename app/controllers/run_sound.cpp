// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/run_sound.hpp"

#include "app/click_settings.hpp"

namespace stridetick::app {

namespace {

constexpr std::chrono::seconds kLastCue{3};  // a device closed at the run's end would swallow it

}  // namespace

RunSound::RunSound(Sound& sound, ClickSettings& settings) : sound_(sound), settings_(settings) {
    closing_.setSingleShot(true);
    closing_.setInterval(kLastCue);
    QObject::connect(&closing_, &QTimer::timeout, &closing_, [this] { close(); });
}

bool RunSound::canBeHeard() const {
    const auto choice = settings_.sound();
    return !choice.muted && choice.volume > core::kSilence && sound_.sounding();
}

std::chrono::steady_clock::time_point RunSound::at(const Sound::Beat& beat,
                                                   const core::Clock& clock) {
    const auto now = clock.steadyNow();
    return beat.heard ? now + (*beat.heard - std::chrono::steady_clock::now()) : now;
}

void RunSound::open() {
    closing_.stop();
    sound_.setNeed(Sound::Need::Session, true);
}

void RunSound::close() { sound_.setNeed(Sound::Need::Session, false); }

RunSound::View RunSound::view() const {
    const auto& status = sound_.status();
    View view{.state = View::State::Closed,
              .device = QString::fromStdString(status.device),
              .detail = QString::fromStdString(status.detail),
              .buffer = status.buffer};
    switch (status.state) {
        case audio::OutputStatus::State::Closed:
            break;
        case audio::OutputStatus::State::Opening:
            view.state = View::State::Opening;
            break;
        case audio::OutputStatus::State::Sounding:
            view.state = View::State::Sounding;
            break;
        case audio::OutputStatus::State::Silent:
            view.state = View::State::NoDevice;
            break;
        case audio::OutputStatus::State::Lost:
            view.state = View::State::Lost;
            break;
    }
    return view;
}

}  // namespace stridetick::app
