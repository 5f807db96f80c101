// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/run_controller.hpp"

#include "app/log_service.hpp"
#include "app/new_id.hpp"
#include "app/platform/wake_lock.hpp"
#include "app/settings_store.hpp"
#include "app/sound.hpp"
#include "core/target/target_rule.hpp"

#include <algorithm>

namespace stridetick::app {

namespace {

using namespace std::chrono_literals;

constexpr auto kTick = 1s;  // the time on the page, and the checkpoints
const std::string kSafety = "safety_r29";

template <class... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
template <class... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

}  // namespace

RunController::RunController(Parts parts, QObject* parent)
    : QObject(parent), parts_(std::move(parts)) {
    tick_.setSingleShot(true);
    tick_.setTimerType(Qt::PreciseTimer);
    connect(&tick_, &QTimer::timeout, this, &RunController::onTick);
    connect(&parts_.sound, &Sound::beat, this, &RunController::onBeat);
    connect(&parts_.sound, &Sound::statusChanged, this, &RunController::onSound);
    parts_.sound.setVolume(parts_.settings.volume());
    parts_.sound.setMuted(parts_.settings.muted());
}

RunController::~RunController() { stop(); }

std::optional<core::StepsPerMinute> RunController::tempo() const {
    return running() ? std::optional{machine_.tempo()} : nextTempo_;
}

std::chrono::milliseconds RunController::elapsed() const {
    return running() ? machine_.elapsed(parts_.clock.steadyNow()) : lastLength_;
}

std::int64_t RunController::stepsHeard() const {
    return running() ? machine_.stepsHeard() : lastSteps_;
}

bool RunController::clickAudible() const { return running() && canBeHeard(); }

bool RunController::canBeHeard() const {
    return !muted() && volume() > 0 && parts_.sound.sounding();
}
bool RunController::muted() const { return parts_.settings.muted(); }
double RunController::volume() const { return parts_.settings.volume(); }

RunController::SoundView RunController::soundView() const {
    const auto& status = parts_.sound.status();
    SoundView view{.state = SoundView::State::Closed,
                   .device = QString::fromStdString(status.device),
                   .detail = QString::fromStdString(status.detail),
                   .buffer = status.buffer};
    switch (status.state) {
        case audio::OutputStatus::State::Closed:
            break;
        case audio::OutputStatus::State::Opening:
            view.state = SoundView::State::Opening;
            break;
        case audio::OutputStatus::State::Sounding:
            view.state = SoundView::State::Sounding;
            break;
        case audio::OutputStatus::State::Silent:
            view.state = SoundView::State::NoDevice;
            break;
        case audio::OutputStatus::State::Lost:
            view.state = SoundView::State::Lost;
            break;
    }
    return view;
}

bool RunController::safetySeen() const { return parts_.log.noticeSeen(kSafety); }

void RunController::markSafetySeen() {
    parts_.log.save({log::NoticeSeen{kSafety, parts_.clock.wallNow()}});
    emit changed();
}

void RunController::setPageShown(bool shown) {
    parts_.sound.setNeed(Sound::Need::RunPage, shown);
    parts_.sound.setPulseShown(shown);
    if (shown) {
        refreshTarget();
    }
}

void RunController::refreshTarget() {
    auto target = parts_.log.latestTarget();
    if (!target && !parts_.log.readable()) {
        return;  // the one that is known still holds
    }
    const bool isNew = target && (!target_ || target_->id != target->id);
    target_ = std::move(target);
    if (isNew) {
        nextTempo_ = target_->cadence;
    }
    emit changed();
}

void RunController::start() {
    if (running() || !nextTempo_ || !safetySeen()) {
        return;
    }
    parts_.sound.setNeed(Sound::Need::Session, true);
    perform(machine_.start({.id = newId<core::SessionId>(),
                            .tempo = *nextTempo_,
                            .target = target_ ? std::optional{target_->id} : std::nullopt,
                            .treadmillSpeed = parts_.treadmillSpeed()},
                           parts_.clock.steadyNow(), parts_.clock.wallNow(), canBeHeard()));
    parts_.wakeLock.hold(WakeLock::Reason::Click, true);
    tick_.start(kTick);
    emit changed();
}

void RunController::stop() {
    if (!running()) {
        return;
    }
    tick_.stop();
    parts_.sound.drain();
    lastLength_ = elapsed();
    lastSteps_ = stepsHeard();
    perform(machine_.stop(parts_.clock.steadyNow()));
    parts_.sound.setNeed(Sound::Need::Session, false);
    parts_.wakeLock.hold(WakeLock::Reason::Click, false);
    emit changed();
}

void RunController::changeTempo(core::StepsPerMinuteDelta by) {
    const auto now = tempo();
    if (!now) {
        return;
    }
    parts_.sound.drain();
    nextTempo_ = std::clamp(*now + by, core::kLowestTarget, core::kHighestTarget);
    perform(machine_.changeTempo(*nextTempo_, parts_.clock.steadyNow()));
    emit changed();
}

void RunController::setMuted(bool muted) {
    parts_.settings.setMuted(muted);
    parts_.sound.setMuted(muted);
    onSound();
    emit changed();
}

void RunController::setVolume(double position) {
    parts_.settings.setVolume(position);
    parts_.sound.setVolume(position);
    onSound();
}

void RunController::testSound() { parts_.sound.playCue(audio::Cue::Test); }

void RunController::onSound() {
    if (running()) {
        parts_.sound.drain();
        perform(machine_.setAudible(canBeHeard(), parts_.clock.steadyNow()));
    }
    emit soundChanged();
}

void RunController::onBeat(bool /*audible*/,
                           std::optional<std::chrono::steady_clock::time_point> heard) {
    if (!running()) {
        return;
    }
    machine_.beats(1);
    if (heard) {
        emit pulse(*heard);
    }
    emit ticked();
}

void RunController::onTick() {
    // When the page's time goes on to its next second, and a little after it rather than before.
    tick_.start(kTick - elapsed() % kTick + 1ms);
    parts_.sound.drain();
    perform(machine_.tick(parts_.clock.steadyNow()));
    emit ticked();
}

void RunController::perform(core::SessionMachine::Effects effects) {
    for (auto& effect : effects) {
        std::visit(Overloaded{[&](const core::SessionMachine::StartClick& start) {
                                  parts_.sound.start(start.tempo);
                              },
                              [&](const core::SessionMachine::ChangeTempo& change) {
                                  parts_.sound.setTempo(change.tempo);
                              },
                              [&](core::SessionMachine::StopClick) { parts_.sound.stop(); },
                              [&](core::SessionMachine::Save& save) {
                                  parts_.log.save({std::move(save.session)});
                              }},
                   effect);
    }
}

}  // namespace stridetick::app
