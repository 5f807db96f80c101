// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound.hpp"

#include <algorithm>

namespace stridetick::app {

namespace {

using namespace std::chrono_literals;

constexpr auto kPulsePoll = 15ms;  // a flash may be 45 ms late (ITU-R BT.1359)

std::chrono::milliseconds periodOf(std::int32_t tenthsOfSpm) {
    return std::chrono::milliseconds{600'000 / std::max(tenthsOfSpm, audio::kSlowestTenthsOfSpm)};
}

/// What the window shows of it.
bool sameToSee(const audio::OutputStatus& a, const audio::OutputStatus& b) {
    return a.state == b.state && a.api == b.api && a.device == b.device && a.detail == b.detail &&
           a.fellBack == b.fellBack && a.sampleRate == b.sampleRate && a.buffer == b.buffer &&
           a.latency == b.latency && a.suggestedFrames == b.suggestedFrames;
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

std::uint32_t Sound::start(const audio::ClickPlan& plan) {
    drain();
    serial_ = engine_->start(plan);
    if (pulseShown_) {
        beats_.start(kPulsePoll);
    }
    return serial_;
}

void Sound::shiftTempo(core::StepsPerMinuteDelta sincePlan) { engine_->shiftTempo(sincePlan); }

void Sound::stop() {
    drain();
    engine_->stop();
    beats_.stop();
    serial_ = 0;
}

void Sound::setMuted(bool muted) { engine_->setMuted(muted); }
void Sound::setVolume(core::Decibels volume) { engine_->setVolume(volume); }
void Sound::setPattern(const audio::ClickPattern& pattern) { engine_->setPattern(pattern); }
void Sound::setVoice(audio::ClickSound sound) { engine_->setSound(sound); }
void Sound::setOwnSound(std::shared_ptr<const audio::SampleSound> sound) {
    engine_->setOwnSound(std::move(sound));
}
void Sound::playCue(audio::Cue cue) { engine_->playCue(cue); }
void Sound::chooseOutput(const audio::OutputChoice& choice) { engine_->chooseOutput(choice); }
void Sound::setWhenLost(audio::WhenLost policy) { engine_->setWhenLost(policy); }

void Sound::listOutputs() {
    engine_->listOutputs([this](const std::vector<audio::OutputApi>& outputs) {
        QMetaObject::invokeMethod(
            this, [this, outputs] { emit outputsListed(outputs); }, Qt::QueuedConnection);
    });
}

void Sound::drain() {
    bool any = false;
    while (const auto event = engine_->popEvent()) {
        // A listener may have stopped it, or started another.
        if (serial_ == 0 || event->startSerial != serial_) {
            continue;
        }
        const Beat placed{*event, engine_->whenHeard(event->frame)};
        if (event->kind == audio::ClickEvent::Kind::Ended) {
            emit ended(placed);
            continue;
        }
        any = true;
        beatPeriod_ = periodOf(event->tenthsOfSpm);
        emit beat(placed);
    }
    if (serial_ == 0 || !pulseShown_) {
        beats_.stop();
    } else if (any || !beats_.isActive()) {  // for most of a beat nothing is due; a look costs
        beats_.start(any ? std::max(beatPeriod_ - kPulsePoll, kPulsePoll) : kPulsePoll);
    }
}

void Sound::readStatus() {
    auto now = engine_->status();
    const bool differs = !sameToSee(now, status_);
    status_ = std::move(now);
    if (differs) {
        emit statusChanged();
    }
}

}  // namespace stridetick::app
