// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/run_controller.hpp"

#include "app/click_plan_of.hpp"
#include "app/click_settings.hpp"
#include "app/log_service.hpp"
#include "app/new_id.hpp"
#include "app/platform/wake_lock.hpp"
#include "core/target/target_rule.hpp"

#include <algorithm>

namespace stridetick::app {

namespace {

using namespace std::chrono_literals;

constexpr auto kTick = 1s;     // the time on the page, and the checkpoints
constexpr auto kLastCue = 3s;  // a device closed at the run's end would swallow it
// The engine tells the end before it is heard; after a sleep it may have told more than is kept.
constexpr auto kOverdue = 5s;
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
    closeSound_.setSingleShot(true);
    closeSound_.setInterval(kLastCue);
    connect(&closeSound_, &QTimer::timeout, this,
            [this] { parts_.sound.setNeed(Sound::Need::Session, false); });
    connect(&parts_.sound, &Sound::beat, this, &RunController::onBeat);
    connect(&parts_.sound, &Sound::ended, this, &RunController::onEnded);
    connect(&parts_.sound, &Sound::statusChanged, this, &RunController::onSound);
    connect(&parts_.settings, &ClickSettings::soundChanged, this, [this] {
        onSound();
        emit changed();
    });
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

bool RunController::clickAudible() const {
    using Kind = core::RunPhase::Kind;
    return running() && canBeHeard() &&
           (phase().kind == Kind::ClickOn || phase().kind == Kind::CountIn);
}

bool RunController::canBeHeard() const {
    const auto choice = parts_.settings.sound();
    return !choice.muted && choice.volume > core::kSilence && parts_.sound.sounding();
}

bool RunController::muted() const { return parts_.settings.sound().muted; }

core::RunPhase RunController::phase() const {
    using namespace std::chrono;
    if (firstBeat_) {
        const auto since = duration_cast<milliseconds>(parts_.clock.steadyNow() - *firstBeat_);
        // Beat 0 is told a buffer before it is heard; that is no count-in.
        return core::phaseAt(plan_, countingIn_ ? since : std::max(since, milliseconds{}));
    }
    auto phase = core::phaseAt(plan_, milliseconds{});
    if (countingIn_) {
        phase = {.kind = core::RunPhase::Kind::CountIn, .left = std::nullopt, .next = phase.kind};
    }
    return phase;
}

std::optional<core::RunShape> RunController::shape() const {
    if (!nextTempo_) {
        return std::nullopt;
    }
    return core::shapeOf(parts_.settings.session(), *nextTempo_, parts_.settings.pattern().countIn);
}

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

bool RunController::logOpened() const { return parts_.log.opening().has_value(); }

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
    if (isNew) {
        nextTempo_ = target->cadence;
    } else if (target_ && !target) {  // another log was restored
        nextTempo_.reset();
    }
    target_ = std::move(target);
    emit changed();
}

void RunController::start() {
    const auto wanted = shape();
    if (running() || !wanted || !safetySeen()) {
        return;
    }
    plan_ = core::partsOf(*wanted);
    clickPlan_ = clickPlanOf(*wanted);
    firstBeat_.reset();
    countingIn_ = clickPlan_.countIn > 0;
    cameToItsEnd_ = false;
    closeSound_.stop();
    parts_.sound.setNeed(Sound::Need::Session, true);
    const auto first = core::phaseAt(plan_, {}).kind;
    perform(machine_.start({.id = newId<core::SessionId>(),
                            .tempo = wanted->tempo,
                            .from = wanted->rampFrom,
                            .beginsSilent = first != core::RunPhase::Kind::ClickOn,
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
    parts_.sound.drain();
    if (running()) {  // it may have come to its end meanwhile
        finish(parts_.clock.steadyNow());
        parts_.sound.setNeed(Sound::Need::Session, false);
    }
}

void RunController::finish(core::SessionMachine::Instant at) {
    tick_.stop();
    lastLength_ = std::max(machine_.elapsed(at), std::chrono::milliseconds{});
    lastSteps_ = stepsHeard();
    perform(machine_.stop(at));
    serial_ = 0;
    parts_.wakeLock.hold(WakeLock::Reason::Click, false);
    emit changed();
}

void RunController::changeTempo(core::StepsPerMinuteDelta by) {
    if (running()) {
        parts_.sound.drain();
        perform(machine_.changeTempo(by));
        nextTempo_ = running() ? machine_.goal() : nextTempo_;
    } else if (nextTempo_) {
        nextTempo_ = std::clamp(*nextTempo_ + by, core::kLowestTarget, core::kHighestTarget);
    } else {
        return;
    }
    emit changed();
}

void RunController::onSound() {
    if (running()) {
        parts_.sound.drain();
        perform(machine_.setAudible(canBeHeard(), parts_.clock.steadyNow()));
    }
    emit soundChanged();
}

core::SessionMachine::Instant RunController::onClock(const Sound::Beat& beat) const {
    const auto now = parts_.clock.steadyNow();
    return beat.heard ? now + (*beat.heard - std::chrono::steady_clock::now()) : now;
}

void RunController::onBeat(const Sound::Beat& beat) {
    const auto& event = beat.event;
    if (!running() || event.startSerial != serial_) {
        return;
    }
    const auto at = onClock(beat);
    if (event.beat <= 0) {
        const std::chrono::milliseconds untilFirst{-event.beat * 600'000 / event.tenthsOfSpm};
        firstBeat_ = at + untilFirst;
    }
    if (event.beat >= 0) {
        countingIn_ = false;
        machine_.beat({.at = at,
                       .tempo = core::StepsPerMinute::ofTenths(event.tenthsOfSpm),
                       .planned = event.planned});
    }
    if (beat.heard && event.planned) {
        const auto device = QString::fromStdString(parts_.sound.status().device);
        emit pulse(*beat.heard + parts_.settings.pulseOffset(device));
    }
    emit ticked();
}

void RunController::onEnded(const Sound::Beat& end) {
    if (running() && end.event.startSerial == serial_) {
        cameToItsEnd_ = true;
        closeSound_.start();
        finish(onClock(end));
    }
}

void RunController::finishIfOverdue() {
    const auto length = core::lengthOf(plan_);
    if (running() && firstBeat_ && length &&
        parts_.clock.steadyNow() - *firstBeat_ > *length + kOverdue) {
        cameToItsEnd_ = true;
        finish(*firstBeat_ + *length);
        parts_.sound.setNeed(Sound::Need::Session, false);
    }
}

void RunController::onTick() {
    // When the page's time goes on to its next second, and a little after it rather than before.
    tick_.start(kTick - elapsed() % kTick + 1ms);
    parts_.sound.drain();
    finishIfOverdue();
    perform(machine_.tick(parts_.clock.steadyNow()));
    emit ticked();
}

void RunController::perform(core::SessionMachine::Effects effects) {
    for (auto& effect : effects) {
        std::visit(Overloaded{[&](core::SessionMachine::StartClick) {
                                  serial_ = parts_.sound.start(clickPlan_);
                              },
                              [&](const core::SessionMachine::ShiftClick& shift) {
                                  parts_.sound.shiftTempo(shift.sincePlan);
                              },
                              [&](core::SessionMachine::StopClick) { parts_.sound.stop(); },
                              [&](core::SessionMachine::Save& save) {
                                  parts_.log.save({std::move(save.session)});
                              }},
                   effect);
    }
}

}  // namespace stridetick::app
