// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/pattern_card.hpp"

#include <QSignalBlocker>

#include "app/controllers/click_controller.hpp"

#include <initializer_list>

namespace stridetick::app {

namespace {

enum class Steps { Every, Left, Right, Nth };

Steps stepsOf(const core::PatternChoice& pattern) {
    if (pattern.every > 1) {
        return Steps::Nth;
    }
    return static_cast<Steps>(pattern.feet);
}

}  // namespace

PatternCard::PatternCard(ClickController& controller, QWidget* parent)
    : Form("patternCard", tr("Pattern"), parent),
      controller_(controller),
      steps_(
          addChoice("steps", tr("Click on"),
                    {tr("Every step"), tr("Left foot"), tr("Right foot"), tr("Every Nth step")})),
      every_(
          addNumber("everyNth", tr("Every so many steps"), 2, core::PatternChoice::kMostSteps, {})),
      accent_(addChoice(
          "accent", tr("Accent"),
          {tr("None"), tr("Every 2nd step"), tr("Every 3rd step"), tr("Every 4th step")})),
      tone_(addCheck("tonePerFoot", tr("A tone for each foot"))),
      pan_(addSlider("pan", tr("Feet apart, left and right"), 0, 100)),
      countIn_(
          addNumber("countIn", tr("Count in"), 0, core::PatternChoice::kMostBeats, tr("beats"))) {
    addWords("patternWords", tr("An accent or a tone for each foot keeps left and right apart. The "
                                "count in comes before the first step of a run."));
    countIn_->setSpecialValueText(tr("None"));
    for (auto* control : std::initializer_list<QWidget*>{steps_, accent_, tone_, pan_, countIn_}) {
        addReset(control, 0);
    }
    addReset(every_, every_->minimum());
    connect(steps_, &QComboBox::activated, this, &PatternCard::take);
    connect(every_, &QSpinBox::valueChanged, this, &PatternCard::take);
    connect(accent_, &QComboBox::activated, this, &PatternCard::take);
    connect(tone_, &QCheckBox::toggled, this, &PatternCard::take);
    connect(pan_, &QSlider::valueChanged, this, &PatternCard::take);
    connect(countIn_, &QSpinBox::valueChanged, this, &PatternCard::take);
    connect(&controller_, &ClickController::changed, this, &PatternCard::refresh);
    refresh();
}

void PatternCard::take() {
    core::PatternChoice pattern;
    const auto steps = static_cast<Steps>(steps_->currentIndex());
    if (steps == Steps::Nth) {
        pattern.every = every_->value();
    } else {
        pattern.feet = static_cast<core::ClickFeet>(steps);
    }
    const int accent = accent_->currentIndex();
    pattern.accentEvery = accent == 0 ? 0 : accent + 1;
    pattern.tonePerFoot = tone_->isChecked();
    pattern.panPercent = pan_->value();
    pattern.countIn = countIn_->value();
    controller_.setPattern(pattern);
}

void PatternCard::refresh() {
    const auto pattern = controller_.pattern();
    const QSignalBlocker quietSteps(steps_);
    const QSignalBlocker quietEvery(every_);
    const QSignalBlocker quietAccent(accent_);
    const QSignalBlocker quietTone(tone_);
    const QSignalBlocker quietPan(pan_);
    const QSignalBlocker quietCountIn(countIn_);
    const auto steps = stepsOf(pattern);
    steps_->setCurrentIndex(static_cast<int>(steps));
    setShown(every_, steps == Steps::Nth);
    if (steps == Steps::Nth) {
        every_->setValue(pattern.every);
    }
    accent_->setCurrentIndex(pattern.accentEvery == 0 ? 0 : pattern.accentEvery - 1);
    tone_->setChecked(pattern.tonePerFoot);
    pan_->setValue(pattern.panPercent);
    valueOf(pan_)->setText(pattern.panPercent == 0 ? tr("together")
                                                   : tr("%1 %").arg(pattern.panPercent));
    countIn_->setValue(pattern.countIn);
    showResets();
}

}  // namespace stridetick::app
