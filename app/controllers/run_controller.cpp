// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/run_controller.hpp"

#include "app/click_settings.hpp"
#include "app/log_service.hpp"
#include "app/platform/wake_lock.hpp"
#include "core/target/target_rule.hpp"
#include "core/util/overloaded.hpp"

#include <algorithm>

namespace stridetick::app {

namespace {

using namespace std::chrono_literals;

constexpr auto kTick = 1s;  // the time on the page, and the checkpoints
// The engine tells the end before it is heard; after a sleep it may have told more than is kept.
constexpr auto kOverdue = 5s;
const std::string kSafety = "safety_r29";

}  // namespace

RunController::RunController(Parts parts, QObject* parent)
    : QObject(parent), parts_(std::move(parts)), sound_(parts_.sound, parts_.settings) {
    tick_.setSingleShot(true);
    tick_.setTimerType(Qt::PreciseTimer);
    connect(&tick_, &QTimer::timeout, this, &RunController::onTick);
    connect(&parts_.sound, &Sound::beat, this, &RunController::onBeat);
    connect(&parts_.sound, &Sound::ended, this, &RunController::onEnded);
    connect(&parts_.sound, &Sound::statusChanged, this, &RunController::onSound);
    connect(&parts_.settings, &ClickSettings::soundChanged, this, [this] {
        onSound();
        emit changed();
    });
    connect(&parts_.log, &LogService::replaced, this, &RunController::prepareFreeRun);
}

RunController::~RunController() { stop(); }

std::optional<core::StepsPerMinute> RunController::tempo() const {
    return running() ? std::optional{machine_.tempo()} : next_.tempo();
}

std::chrono::milliseconds RunController::elapsed() const {
    return running() ? core::runTime(machine_.snapshot(parts_.clock.steadyNow())) : lastLength_;
}

std::chrono::milliseconds RunController::practice() const {
    return running() ? machine_.practice(parts_.clock.steadyNow()) : 0ms;
}

bool RunController::clickAudible() const {
    using Kind = core::RunPhase::Kind;
    return running() && !paused() && sound_.canBeHeard() &&
           (phase().kind == Kind::ClickOn || phase().kind == Kind::CountIn);
}

bool RunController::muted() const { return parts_.settings.sound().muted; }

core::RunPhase RunController::phase() const { return machine_.phase(parts_.clock.steadyNow()); }

tl::expected<core::RunShape, NextRun::NoShape> RunController::shape() const {
    return next_.shape(parts_.settings.session(), parts_.settings.pattern());
}

std::optional<core::StepsPerMinute> RunController::baseline() const {
    if (prepared()) {
        return prepared()->baseline;
    }
    const auto latest = parts_.log.latestBaseline();
    return latest ? std::optional{latest->cadence} : std::nullopt;
}

std::optional<core::CheckAsk> RunController::ask() const {
    if (!running() || paused()) {
        return std::nullopt;
    }
    const auto position = machine_.position(parts_.clock.steadyNow());
    return whenBelow_ ? core::askWhenBelow(position) : core::askAt(machine_.parts(), position);
}

RunController::SoundView RunController::soundView() const { return sound_.view(); }

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
    next_.refresh(std::move(target));
    emit changed();
}

void RunController::prepare(ProgrammeRun run) {
    if (!running()) {
        next_.prepare(std::move(run));
        emit changed();
    }
}

void RunController::prepareFreeRun() {
    if (!running()) {
        next_.prepareFreeRun();
        emit changed();
    }
}

void RunController::start() {
    const auto session = parts_.settings.session();
    const auto pattern = parts_.settings.pattern();
    auto plan = next_.plan(session, pattern);
    if (running() || !plan || !safetySeen()) {
        return;
    }
    silent_ = next_.withoutClick();
    manner_ = {.countIn = plan->countIn ? pattern.countIn : 0, .cues = session.cues && !silent_};
    cameToItsEnd_ = false;
    whenBelow_ = plan->whenBelow;
    sound_.open();
    plan->treadmillSpeed = parts_.treadmillSpeed();
    perform(machine_.start(*std::move(plan), parts_.clock.steadyNow(), parts_.clock.wallNow(),
                           sound_.canBeHeard()));
    parts_.wakeLock.hold(WakeLock::Reason::Click, true);
    tick_.start(kTick);
    emit changed();
}

void RunController::pause() {
    parts_.sound.drain();
    perform(machine_.pause(parts_.clock.steadyNow()));
    emit changed();
}

void RunController::resume() {
    perform(machine_.resume(parts_.clock.steadyNow()));
    emit changed();
}

void RunController::skip() {
    parts_.sound.drain();
    perform(machine_.skip(parts_.clock.steadyNow()));
    emit skipped();
    emit changed();
}

void RunController::clickFor(std::chrono::seconds length) {
    if (onlyWhenBelow()) {
        parts_.sound.drain();
        perform(machine_.clickFor(length, parts_.clock.steadyNow()));
        emit changed();
    }
}

void RunController::stop() {
    if (running()) {
        parts_.sound.drain();
        perform(machine_.stop(parts_.clock.steadyNow()));  // if it is not over meanwhile
    }
}

void RunController::finished(const core::Session& session) {
    tick_.stop();
    lastLength_ = core::runTime(session);
    lastSteps_ = core::stepsHeard(session);
    parts_.wakeLock.hold(WakeLock::Reason::Click, false);
    if (cameToItsEnd_) {
        sound_.closeAfterLastCue();
    } else {
        sound_.close();
    }
    next_.prepareFreeRun();
    next_.setWithoutClick(noClickToday_);
    emit changed();
    emit sessionEnded(session.id);
}

void RunController::changeTempo(core::StepsPerMinuteDelta by) {
    if (running() && silent_) {
        return;
    }
    if (running()) {
        parts_.sound.drain();
        perform(machine_.changeTempo(by));
    }
    if (next_.tempo()) {
        next_.setTempo(running() ? machine_.goal() : *next_.tempo() + by);
        emit changed();
    }
}

void RunController::onSound() {
    if (running()) {
        parts_.sound.drain();
        perform(machine_.setAudible(sound_.canBeHeard(), parts_.clock.steadyNow()));
    }
    emit soundChanged();
}

void RunController::onBeat(const Sound::Beat& beat) {
    const auto& event = beat.event;
    if (!running() || event.startSerial != serial_) {
        return;
    }
    const auto at = RunSound::at(beat, parts_.clock);
    if (event.beat <= 0) {
        const std::chrono::milliseconds untilFirst{-event.beat * 600'000 / event.tenthsOfSpm};
        machine_.beatZero(at + untilFirst);
    }
    if (event.beat >= 0) {
        machine_.beat({.at = at,
                       .tempo = core::StepsPerMinute::ofTenths(event.tenthsOfSpm),
                       .planned = event.planned});
    }
    if (beat.heard && event.planned) {
        const auto device = QString::fromStdString(parts_.sound.status().device);
        emit pulse(*beat.heard + parts_.settings.pulseOffset(device));
    }
    emit stepped();
    if (event.beat == 0) {  // from here on it is known when each phase begins
        planTick();
        emit ticked();
    }
}

void RunController::onEnded(const Sound::Beat& end) {
    if (running() && end.event.startSerial == serial_) {
        cameToItsEnd_ = true;
        perform(machine_.end(RunSound::at(end, parts_.clock)));
    }
}

void RunController::finishIfOverdue() {
    const auto due = machine_.due();
    if (due && parts_.clock.steadyNow() - *due > kOverdue) {
        cameToItsEnd_ = true;
        perform(machine_.end(*due));
    }
}

void RunController::planTick() {
    // A little after the next second or phase rather than before it.
    const auto second = kTick - elapsed() % kTick;
    const auto next = phase().left.value_or(0ms);
    tick_.start(paused() ? kTick : (next > 0ms ? std::min(second, next) : second) + 1ms);
}

void RunController::onTick() {
    planTick();
    parts_.sound.drain();
    finishIfOverdue();
    perform(machine_.tick(parts_.clock.steadyNow()));
    emit ticked();
}

void RunController::perform(core::SessionMachine::Effects effects) {
    for (auto& effect : effects) {
        std::visit(core::Overloaded{[&](core::SessionMachine::StartClick& click) {
                                        manner_.goesOn = click.goesOn;
                                        manner_.countIn = click.goesOn ? 0 : manner_.countIn;
                                        serial_ = parts_.sound.start(
                                            clickPlanOf(std::move(click.parts), manner_));
                                    },
                                    [&](const core::SessionMachine::ShiftClick& shift) {
                                        parts_.sound.shiftTempo(shift.sinceStart);
                                    },
                                    [&](core::SessionMachine::StopClick) {
                                        parts_.sound.stop();
                                        serial_ = 0;
                                    },
                                    [&](const core::SessionMachine::Save& save) {
                                        parts_.log.save({save.session});
                                        if (save.session.state == core::SessionState::Finished) {
                                            finished(save.session);
                                        }
                                    }},
                   effect);
    }
}

}  // namespace stridetick::app
