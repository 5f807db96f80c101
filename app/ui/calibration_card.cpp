// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/calibration_card.hpp"

#include <QSignalBlocker>

#include "app/controllers/calibration_controller.hpp"
#include "app/controllers/output_controller.hpp"
#include "app/key_map.hpp"
#include "app/sound_words.hpp"
#include "app/ui/theme.hpp"

namespace stridetick::app {

namespace {

constexpr int kStep = 10;  // ms

}  // namespace

CalibrationCard::CalibrationCard(CalibrationController& calibration, OutputController& output,
                                 QWidget* parent)
    : Form("calibrationCard", tr("Pulse and sound together"), parent),
      calibration_(calibration),
      output_(output),
      offset_(nullptr),
      toggle_(theme::button("calibrate", {}, tr("Tap along"), this)),
      words_(nullptr) {
    addWords("calibrationWords",
             tr("Wireless headphones sound later than the screen shows. This moves the pulse on "
                "the screen for the output that plays now; it never changes the tempo."));
    offset_ = addNumber("pulseOffset", tr("Pulse later by"),
                        static_cast<int>(core::tapalong::kLowest.count()),
                        static_cast<int>(core::tapalong::kHighest.count()), tr("ms"));
    offset_->setSingleStep(kStep);
    addReset(offset_, 0);
    addRow(tr("Find it by tapping"), toggle_);
    words_ = addWords("calibrationOutcome");
    connect(offset_, &QSpinBox::valueChanged, this,
            [this](int ms) { output_.setPulseOffset(std::chrono::milliseconds{ms}); });
    connect(toggle_, &QPushButton::clicked, this, [this] {
        if (calibration_.active()) {
            calibration_.cancel();
        } else {
            calibration_.start();
        }
    });
    connect(&calibration_, &CalibrationController::changed, this, &CalibrationCard::refresh);
    connect(&output_, &OutputController::changed, this, &CalibrationCard::refresh);
    refresh();
}

QString CalibrationCard::outcome() const {
    using core::tapalong::Refusal;
    if (calibration_.active()) {
        return tr("Tap any letter key with each click, as evenly as you can: %1 of %n taps.",
                  nullptr, CalibrationController::kTaps)
            .arg(calibration_.taps());
    }
    if (const auto result = calibration_.result()) {
        return soundwords::pulseMoved(*result);
    }
    if (const auto refusal = calibration_.refusal()) {
        switch (*refusal) {
            case Refusal::TooFew:
                return tr(
                    "Fewer than 8 taps met a click. Nothing was changed: try again and tap "
                    "with each click.");
            case Refusal::TooUneven:
                return tr(
                    "The taps were too uneven to tell. Nothing was changed: listen to a few "
                    "clicks first, then tap along.");
            case Refusal::OutOfRange:
                return tr(
                    "The taps lie outside of −300 to +500 ms. Nothing was changed: tap with "
                    "the click, not between two of them.");
        }
    }
    if (output_.facts().device.isEmpty()) {
        return tr("The pulse is set for one sound device: none has opened yet.");
    }
    if (!calibration_.canStart()) {
        return tr("Tapping along needs an open sound device and no run.");
    }
    return {};
}

void CalibrationCard::refresh() {
    const QSignalBlocker quiet(offset_);
    offset_->setValue(static_cast<int>(output_.pulseOffset().count()));
    offset_->setEnabled(!output_.facts().device.isEmpty());
    showResets();
    const bool active = calibration_.active();
    toggle_->setText(active ? withKey(tr("Stop"), KeyAction::StartOver) : tr("Tap along"));
    toggle_->setEnabled(active || calibration_.canStart());
    words_->setText(outcome());
    theme::setTone(words_,
                   calibration_.refusal() && !active ? theme::Tone::Danger : theme::Tone::Plain);
    words_->setVisible(!words_->text().isEmpty());
}

}  // namespace stridetick::app
