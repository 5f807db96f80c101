// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/calibration_controller.hpp"

#include "app/controllers/output_controller.hpp"
#include "app/tap_input.hpp"

namespace stridetick::app {

namespace {

constexpr std::int32_t kTempo = 600'000 / core::tapalong::kBeatsApart.count();

}  // namespace

CalibrationController::CalibrationController(Parts parts, QObject* parent)
    : QObject(parent), parts_(parts) {
    patience_.setSingleShot(true);
    patience_.setInterval(kPatience);
    connect(&patience_, &QTimer::timeout, this, &CalibrationController::finish);
    connect(&parts_.taps, &TapInput::tapped, this, &CalibrationController::tap);
    connect(&parts_.taps, &TapInput::startOver, this, &CalibrationController::cancel);
    connect(&parts_.sound, &Sound::beat, this, &CalibrationController::onBeat);
    connect(&parts_.sound, &Sound::statusChanged, this, [this] {
        if (active() && !parts_.sound.sounding()) {
            cancel();
        }
        emit changed();
    });
}

bool CalibrationController::active() const {
    return serial_ != 0 && parts_.sound.serial() == serial_;
}

bool CalibrationController::canStart() const {
    return !active() && parts_.sound.sounding() && parts_.sound.serial() == 0;
}

void CalibrationController::start() {
    if (!canStart()) {
        return;
    }
    taps_.clear();
    beats_.clear();
    result_.reset();
    refusal_.reset();
    parts_.taps.setMode(TapInput::Mode::Minute);  // Escape ends it
    parts_.sound.setPulseShown(true);
    serial_ = parts_.sound.start(audio::ClickPlan::endless(kTempo));
    patience_.start();
    emit changed();
}

void CalibrationController::cancel() {
    if (active()) {
        end();
        emit changed();
    }
}

void CalibrationController::end() {
    patience_.stop();
    parts_.taps.setMode(TapInput::Mode::Off);
    if (active()) {
        parts_.sound.stop();
    }
    serial_ = 0;
}

void CalibrationController::tap(const core::Tap& tap) {
    if (!active()) {
        return;
    }
    taps_.push_back(tap);
    if (taps() >= kTaps) {
        finish();
    }
    emit changed();
}

void CalibrationController::onBeat(const Sound::Beat& beat) {
    if (beat.heard && active() && beat.event.startSerial == serial_) {
        beats_.push_back(parts_.clock.steadyNow() +
                         (*beat.heard - std::chrono::steady_clock::now()));
    }
}

void CalibrationController::finish() {
    parts_.sound.drain();
    const auto offset = core::tapalong::offset(core::placeTaps(taps_), beats_);
    end();
    if (offset) {
        result_ = *offset;
        parts_.output.setPulseOffset(*offset);
    } else {
        refusal_ = offset.error();
    }
    emit changed();
}

}  // namespace stridetick::app
