// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/measure_controller.hpp"

#include "app/controllers/logged_measurement.hpp"
#include "app/log_service.hpp"
#include "app/new_id.hpp"
#include "app/platform/wake_lock.hpp"
#include "app/sound.hpp"
#include "core/records/tapped_measurement.hpp"
#include "core/target/verdict.hpp"

#include <utility>

namespace stridetick::app {

namespace {

using namespace std::chrono_literals;

constexpr auto kRedraw = 50ms;
constexpr auto kEscapeWindow = 2s;
constexpr int kTapsWorthKeeping = 10;
constexpr auto kLastSeconds = 5s;
constexpr auto kSwallowTaps = 2s;      // since the last: a runner taps on past the end
constexpr auto kSavePatience = 500ms;  // then "not saved yet"
constexpr auto kLastCue = 1500ms;      // the end's sound is out before the stream closes
const std::string kAdvice = "tap_advice";

}  // namespace

MeasureController::MeasureController(Parts parts, QObject* parent)
    : QObject(parent), parts_(std::move(parts)) {
    tick_.setInterval(kRedraw);
    connect(&tick_, &QTimer::timeout, this, &MeasureController::onTick);
    swallow_.setSingleShot(true);
    swallow_.setInterval(kSwallowTaps);
    connect(&swallow_, &QTimer::timeout, this, &MeasureController::updateTapMode);
    saveDeadline_.setSingleShot(true);
    saveDeadline_.setInterval(kSavePatience);
    connect(&saveDeadline_, &QTimer::timeout, this, [this] {
        saved_ = Saved::NotYet;
        emit changed();
    });
    closeSound_.setSingleShot(true);
    closeSound_.setInterval(kLastCue);
    connect(&closeSound_, &QTimer::timeout, this,
            [this] { parts_.sound.setNeed(Sound::Need::Minute, false); });
    connect(&parts_.log, &LogService::committed, this, [this](quint64 ticket) {
        if (ticket == ticket_) {
            saveDeadline_.stop();
            saved_ = parts_.log.opening()->persistent ? Saved::Yes : Saved::NotKept;
            emit changed();
        }
    });
    connect(&parts_.log, &LogService::opened, this,
            [this] { hadBaseline_ = parts_.log.latestBaseline().has_value(); });
    connect(&parts_.log, &LogService::changed, this, &MeasureController::followLog);
    connect(&parts_.taps, &TapInput::tapped, this, &MeasureController::tap);
    connect(&parts_.taps, &TapInput::swallowed, &swallow_, qOverload<>(&QTimer::start));
    connect(&parts_.taps, &TapInput::takeBack, this, &MeasureController::takeBack);
    connect(&parts_.taps, &TapInput::startOver, this, &MeasureController::escape);
}

bool MeasureController::mayStopHere() const {
    return state_ == State::Tapping && hadBaseline_ && minute_.goodEnough(parts_.clock.steadyNow());
}

void MeasureController::tap(const core::Tap& tap) {
    if (state_ != State::Waiting && state_ != State::Tapping) {
        return;
    }
    minute_.tap(tap);
    if (state_ == State::Waiting) {
        startedAt_ = parts_.clock.wallNow();
        clickWasAudible_ = false;
        hadBaseline_ = parts_.log.latestBaseline().has_value();
        countdownPlayed_ = 0;
        closeSound_.stop();
        parts_.sound.setNeed(Sound::Need::Minute, true);
        parts_.sound.playCue(audio::Cue::MinuteStart);
        enter(State::Tapping);
    }
    forgetEscape();
    emit ticked();
}

void MeasureController::takeBack() {
    minute_.takeBackLast();
    if (minute_.phase() == core::TapMinute::Phase::Waiting) {
        enter(State::Waiting);
    }
    emit ticked();
}

void MeasureController::escape() {
    const auto now = parts_.clock.steadyNow();
    const bool again = escapedAt_ && now - *escapedAt_ <= kEscapeWindow;
    if (minute_.count() >= kTapsWorthKeeping && !again) {
        escapedAt_ = now;
        emit escapeArmed();
    } else {
        startOver();
    }
}

void MeasureController::forgetEscape() {
    if (escapedAt_) {
        escapedAt_.reset();
        emit escapeOver();
    }
}

void MeasureController::startOver() {
    minute_.startOver();
    escapedAt_.reset();
    enter(State::Waiting);
}

void MeasureController::keep() {
    minute_.finish();
    endMinute();
}

void MeasureController::onTick() {
    const auto now = parts_.clock.steadyNow();
    clickWasAudible_ = clickWasAudible_ || parts_.clickAudible();
    playCountdown(minute_.elapsed(now));
    if (escapedAt_ && now - *escapedAt_ > kEscapeWindow) {
        forgetEscape();
    }
    switch (minute_.advance(now)) {
        case core::TapMinute::Advance::Nothing:
            break;
        case core::TapMinute::Advance::FewTapsForgotten:
            enter(State::Waiting);
            emit fewTapsForgotten();
            break;
        case core::TapMinute::Advance::Paused:
            parts_.sound.playCue(audio::Cue::MinuteEnd);
            swallow_.start();
            enter(State::Paused);
            break;
        case core::TapMinute::Advance::Done:
            endMinute();
            break;
    }
    emit ticked();
}

void MeasureController::playCountdown(std::chrono::milliseconds elapsed) {
    const auto begin = core::TapMinute::kLength - kLastSeconds;
    if (elapsed >= begin + countdownPlayed_ * 1s && countdownPlayed_ < kLastSeconds / 1s) {
        ++countdownPlayed_;
        parts_.sound.playCue(audio::Cue::LastSeconds);
    }
}

void MeasureController::endMinute() {
    parts_.sound.playCue(audio::Cue::MinuteEnd);
    swallow_.start();
    const auto estimate = minute_.estimate();
    if (!estimate) {
        refuse(Refusal::TooFewTaps);
    } else if (estimate->aboveOneFoot) {
        enter(State::AskBothFeet);
    } else {
        showMeasurement(*estimate, false);
    }
}

void MeasureController::answerBothFeet(bool both) {
    const auto estimate = minute_.estimate();
    if (both && estimate && !halved(*estimate).aboveOneFoot) {
        return showMeasurement(core::halved(*estimate), true);
    }
    refuse(Refusal::TooHigh);
}

void MeasureController::showMeasurement(const core::CadenceEstimate& estimate, bool bothFeet) {
    crossCheckFails_ = estimate.crossCheckFails;
    auto measured = core::tappedMeasurement(newId<core::MeasurementId>(), minute_, estimate,
                                            bothFeet, startedAt_);
    measured.clickAudible = clickWasAudible_;
    measured.treadmillSpeed = speed_;
    store(std::move(measured));
}

core::CountJudgement MeasureController::submitCount(const QString& text, core::CountWindow window,
                                                    core::CountAnswer answer) {
    auto judged = core::judgeCount(text.toStdString(), window, answer);
    if (!judged.cadence) {
        return judged;
    }
    const auto length = std::chrono::seconds{static_cast<int>(window)};
    auto at = parts_.clock.wallNow();
    at.utc -= length;
    crossCheckFails_ = false;
    store({.id = newId<core::MeasurementId>(),
           .at = at,
           .method = core::MeasurementMethod::Counted,
           .cadence = *judged.cadence,
           .halfWidth = core::halfWidthOf(window, judged.bothFeet),
           .length = length,
           .strikes = judged.strikes,
           .bothFeet = judged.bothFeet,
           .clickAudible = parts_.clickAudible(),
           .treadmillSpeed = speed_,
           .taps = {}});
    return judged;
}

void MeasureController::store(core::Measurement measurement) {
    measurement.clickBefore = clickHeardBefore(parts_.log, measurement.at);
    result_ = std::move(measurement);
    deleted_ = false;
    save();
    enter(State::Result);
}

void MeasureController::save() {
    saved_ = Saved::Waiting;
    saveDeadline_.start();
    ticket_ = parts_.log.save({*result_});
}

void MeasureController::followLog() {
    if (state_ == State::Result) {
        deleted_ = takeOver(parts_.log, *result_, deleted_);
        speed_ = deleted_ ? speed_ : result_->treadmillSpeed;
        emit changed();
    }
}

void MeasureController::setTreadmillSpeed(std::optional<core::MetresPerSecond> speed) {
    speed_ = speed;
    if (state_ == State::Result && !deleted_ && result_->treadmillSpeed != speed) {
        result_->treadmillSpeed = speed;
        save();
    }
}

void MeasureController::deleteResult() {
    deleted_ = true;
    parts_.log.save({log::Delete<core::Measurement>{result_->id, parts_.clock.wallNow()}});
}

void MeasureController::undoDelete() {
    parts_.log.save({log::Edit<core::Measurement>{*result_, parts_.clock.wallNow()}});
}

void MeasureController::setPageShown(bool shown) {
    pageShown_ = shown;
    followLog();
    updateTapMode();
}

bool MeasureController::adviceSeen() const {
    return !parts_.log.opening() || parts_.log.noticeSeen(kAdvice);
}

void MeasureController::markAdviceSeen() {
    parts_.log.save({log::NoticeSeen{kAdvice, parts_.clock.wallNow()}});
    emit changed();
}

void MeasureController::enter(State state) {
    state_ = state;
    const bool tapping = state == State::Tapping;
    if (tapping) {
        tick_.start();
    } else {
        tick_.stop();
        closeSound_.start();
    }
    parts_.wakeLock.hold(WakeLock::Reason::Minute, tapping);
    updateTapMode();
    emit changed();
}

void MeasureController::updateTapMode() {
    using Mode = TapInput::Mode;
    parts_.taps.setMode(!pageShown_                ? Mode::Off
                        : state_ == State::Tapping ? Mode::Minute
                        : swallowsTaps()           ? Mode::Swallow
                        : state_ == State::Waiting ? Mode::Ready
                                                   : Mode::Off);
}

}  // namespace stridetick::app
