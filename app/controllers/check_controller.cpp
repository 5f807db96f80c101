// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/check_controller.hpp"

#include "app/controllers/logged_measurement.hpp"
#include "app/controllers/run_controller.hpp"
#include "app/log_service.hpp"
#include "app/new_id.hpp"
#include "core/programme/programme_rules.hpp"
#include "core/records/tapped_measurement.hpp"

#include <algorithm>
#include <utility>

namespace stridetick::app {

namespace {

using namespace std::chrono_literals;

constexpr auto kRedraw = 100ms;
constexpr auto kSwallowTaps = 2s;     // since the last: a runner taps on past the end
constexpr auto kArmedPatience = 30s;  // then the keys are the run's again
constexpr int kTapsOfValue = 10;      // +-1.2 %: shown, not judged

/// Before the runner has been given a beat to keep (R16).
bool beforeTheBlock(const RunController& run) {
    using Kind = core::RunPhase::Kind;
    const auto phase = run.phase().kind;
    return phase == Kind::Easy || phase == Kind::CountIn;
}

}  // namespace

CheckController::CheckController(Parts parts, QObject* parent)
    : QObject(parent), parts_(parts), minute_(core::rules::kCheckLength) {
    tick_.setInterval(kRedraw);
    connect(&tick_, &QTimer::timeout, this, &CheckController::onTick);
    armed_.setSingleShot(true);
    armed_.setInterval(kArmedPatience);
    connect(&armed_, &QTimer::timeout, this, &CheckController::cancel);
    swallow_.setSingleShot(true);
    swallow_.setInterval(kSwallowTaps);
    connect(&swallow_, &QTimer::timeout, this, [this] {
        updateTapMode();
        emit changed();
    });
    connect(&parts_.taps, &TapInput::tapped, this, &CheckController::tap);
    connect(&parts_.taps, &TapInput::swallowed, &swallow_, qOverload<>(&QTimer::start));
    connect(&parts_.taps, &TapInput::takeBack, this, &CheckController::takeBack);
    connect(&parts_.taps, &TapInput::startOver, this, &CheckController::cancel);
    connect(&parts_.run, &RunController::changed, this, &CheckController::onRun);
    for (const auto goesOn : {&RunController::ticked, &RunController::stepped}) {
        connect(&parts_.run, goesOn, this, &CheckController::lookForAsk);
        connect(&parts_.run, goesOn, this, &CheckController::forgetWhatIsPast);
    }
}

bool CheckController::canArm() const {
    return parts_.run.running() && !parts_.run.paused() && !busy();
}

std::chrono::milliseconds CheckController::left() const {
    return core::rules::kCheckLength - minute_.elapsed(parts_.clock.steadyNow());
}

void CheckController::arm() {
    if (!canArm()) {
        return;
    }
    answered_ = asked_ ? asked_ : answered_;
    asked_.reset();
    minute_.startOver();
    provisional_.reset();
    result_.reset();
    session_ = parts_.run.sessionId();
    baseline_ = parts_.run.baseline();
    enter(State::Armed);
}

void CheckController::tap(const core::Tap& tap) {
    if (!busy()) {
        return;
    }
    minute_.tap(tap);
    if (state_ == State::Armed) {
        startedAt_ = parts_.clock.wallNow();
        target_ = beforeTheBlock(parts_.run) ? std::nullopt : parts_.run.judgedBy();
        clickWasAudible_ = parts_.run.clickAudible();
        clickBefore_ = parts_.run.stepsHeard() > 0 || clickHeardBefore(parts_.log, startedAt_);
        enter(State::Tapping);
    }
    provisional_.reset();
    if (const auto estimate = minute_.estimate(); estimate && minute_.count() >= kTapsOfValue) {
        provisional_ = estimate->aboveOneFoot ? core::halved(*estimate).cadence : estimate->cadence;
    }
    emit ticked();
}

void CheckController::takeBack() {
    minute_.takeBackLast();
    provisional_.reset();
    if (state_ == State::Tapping && minute_.count() == 0) {
        if (parts_.run.running()) {
            enter(State::Armed);
        } else {
            leave();
        }
    }
    emit ticked();
}

void CheckController::cancel() {
    if (busy()) {
        minute_.startOver();
        enter(State::Idle);
    }
}

void CheckController::leave() {
    swallow_.start();
    cancel();
}

void CheckController::setPageShown(bool shown) {
    pageShown_ = shown;
    if (!shown) {
        cancel();
        swallow_.stop();
    }
    updateTapMode();
}

void CheckController::onTick() {
    clickWasAudible_ = clickWasAudible_ || parts_.run.clickAudible();
    switch (minute_.advance(parts_.clock.steadyNow())) {
        case core::TapMinute::Advance::Nothing:
            break;
        case core::TapMinute::Advance::FewTapsForgotten:
        case core::TapMinute::Advance::Paused:
            refuse(Refusal::TooShort);
            break;
        case core::TapMinute::Advance::Done:
            finish();
            break;
    }
    emit ticked();
}

void CheckController::finish() {
    const auto estimate = minute_.estimate();
    if (!estimate) {
        refuse(Refusal::TooFewTaps);
    } else if (!estimate->aboveOneFoot) {
        judge(*estimate, false);
    } else if (const auto half = core::halved(*estimate); half.aboveOneFoot) {
        refuse(Refusal::TooHigh);
    } else {
        judge(half, true);
    }
}

void CheckController::judge(const core::CadenceEstimate& estimate, bool bothFeet) {
    auto check = core::tappedMeasurement(newId<core::MeasurementId>(), minute_, estimate, bothFeet,
                                         startedAt_);
    check.clickAudible = clickWasAudible_;
    check.clickBefore = clickBefore_;
    check.session = session_;
    check.target = target_;
    check.treadmillSpeed = parts_.run.treadmillSpeed();
    if (!core::isCheck(check)) {
        return refuse(check.strikes < core::rules::kCheckStrikes ? Refusal::TooFewTaps
                                                                 : Refusal::Uneven);
    }
    judgement_.reset();
    if (target_) {
        judgement_ = core::judgeCheck(check.cadence, *target_, baseline_);
    }
    parts_.log.save({check});
    result_ = std::move(check);
    if (parts_.run.onlyWhenBelow()) {
        parts_.sound.playCue(audio::Cue::MinuteEnd);
        if (judgement_ && judgement_->band == core::Band::Below) {
            parts_.run.clickFor(core::rules::kClickWhenBelow);
        }
    }
    swallow_.start();
    enter(State::Judged);
}

void CheckController::refuse(Refusal refusal) {
    refusal_ = refusal;
    swallow_.start();
    enter(State::NotJudged);
}

void CheckController::onRun() {
    // Taps of a run that has just come to its end are still of that run.
    if (parts_.run.paused()) {
        cancel();
    } else if (state_ == State::Armed && !parts_.run.running()) {
        leave();  // the first of them may be on its way
    }
    const auto session = parts_.run.sessionId();
    if (session && session != asking_) {
        asking_ = session;
        answered_.reset();
        if (!busy()) {
            enter(State::Idle);
        }
    }
    forgetWhatIsPast();
    lookForAsk();
}

std::optional<CheckController::Moment> CheckController::moment() const {
    return parts_.run.running() ? std::optional{Moment{parts_.run.goal(), parts_.run.phase().kind}}
                                : std::nullopt;
}

void CheckController::forgetWhatIsPast() {
    const bool said = state_ == State::Judged || state_ == State::NotJudged;
    if (said && parts_.run.running() && saidIn_ != moment()) {
        enter(State::Idle);
    }
}

void CheckController::lookForAsk() {
    auto ask = busy() ? std::nullopt : parts_.run.ask();
    if (ask == answered_) {
        ask.reset();
    }
    if (ask == asked_) {
        return;
    }
    answered_ = ask || !asked_ ? answered_ : asked_;
    asked_ = ask;
    if (asked_ && asked_->kind == core::CheckAsk::Kind::WhenBelow) {
        parts_.sound.playCue(audio::Cue::MinuteStart);  // the others are asked in silence
    }
    emit changed();
}

void CheckController::enter(State state) {
    state_ = state;
    if (state == State::Armed) {
        armed_.start();
    } else {
        armed_.stop();
    }
    if (state == State::Tapping) {
        tick_.start();
    } else {
        tick_.stop();
    }
    if (state == State::Judged || state == State::NotJudged) {
        saidIn_ = moment();
    }
    updateTapMode();
    emit changed();
}

void CheckController::updateTapMode() {
    using Mode = TapInput::Mode;
    parts_.taps.setMode(!pageShown_   ? Mode::Off
                        : busy()      ? Mode::Minute
                        : takesKeys() ? Mode::Swallow
                                      : Mode::Off);
}

}  // namespace stridetick::app
