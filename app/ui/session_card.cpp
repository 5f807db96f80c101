// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/session_card.hpp"

#include <QSignalBlocker>

#include "app/click_settings.hpp"
#include "app/format.hpp"
#include "core/target/target_rule.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace stridetick::app {

namespace {

using std::chrono::minutes;
using std::chrono::seconds;
using Choice = core::SessionChoice;

constexpr minutes kFirstTurn{2};

int inMinutes(seconds time) { return static_cast<int>(std::chrono::round<minutes>(time).count()); }

/// What is shown as the same minutes stays as it was to the second.
seconds fromMinutes(const QSpinBox* box, seconds before) {
    const int shown = std::clamp(inMinutes(before), box->minimum(), box->maximum());
    return box->value() == shown ? before : seconds{minutes{box->value()}};
}

}  // namespace

SessionCard::SessionCard(ClickSettings& settings, QWidget* parent)
    : Form("sessionCard", tr("Session"), parent),
      settings_(settings),
      whenBelow_(addCheck("whenBelow", tr("Click only when a check is below the target"))),
      easy_(addNumber("easyMinutes", tr("Easy running first, no click"), 0,
                      inMinutes(Choice::kMostEasy), tr("min"))),
      length_(
          addNumber("sessionMinutes", tr("Main part"), 0, inMinutes(Choice::kLongest), tr("min"))),
      inTurn_(addCheck("inTurn", tr("Click on and off in turn"))),
      on_(addNumber("onMinutes", tr("Click on for"), 1, inMinutes(Choice::kMostTurn), tr("min"))),
      off_(addNumber("offMinutes", tr("Then off for"), 1, inMinutes(Choice::kMostTurn), tr("min"))),
      ramp_(addCheck("ramp", tr("Begin at another tempo"))),
      rampFrom_(addNumber("rampFrom", tr("Begin at"), core::kLowestTarget.rounded(),
                          core::kHighestTarget.rounded(), tr("steps a minute"))),
      rampOver_(addNumber("rampMinutes", tr("Reach the tempo in"), 0,
                          inMinutes(Choice::kLongestRamp), tr("min"))),
      silentEnd_(addCheck("silentEnd", tr("A silent last minute"))),
      cues_(addCheck("cues", tr("Sound at start, changes and end"))),
      words_(addWords("sessionWords")) {
    easy_->setSpecialValueText(tr("None"));
    length_->setSpecialValueText(tr("Until Stop"));
    rampOver_->setSpecialValueText(tr("8 steps"));
    const Choice usual;
    for (auto* box : {easy_, length_, rampOver_}) {
        addReset(box, 0);
    }
    for (auto* box : {on_, off_}) {
        addReset(box, static_cast<int>(kFirstTurn.count()));
    }
    addReset(rampFrom_, usual.rampFrom.rounded());
    for (auto* check : {whenBelow_, inTurn_, ramp_, silentEnd_}) {
        addReset(check, 0);
    }
    addReset(cues_, usual.cues ? 1 : 0);
    for (auto* box : {easy_, length_, on_, off_, rampFrom_, rampOver_}) {
        connect(box, &QSpinBox::valueChanged, this, &SessionCard::take);
    }
    for (auto* check : {whenBelow_, inTurn_, ramp_, silentEnd_, cues_}) {
        connect(check, &QCheckBox::toggled, this, &SessionCard::take);
    }
    connect(&settings_, &ClickSettings::sessionChanged, this, &SessionCard::refresh);
    refresh();
}

void SessionCard::take() {
    auto choice = settings_.session();
    choice.whenBelow = whenBelow_->isChecked();
    choice.easy = fromMinutes(easy_, choice.easy);
    choice.length = fromMinutes(length_, choice.length);
    if (!inTurn_->isChecked()) {
        choice.off = {};
    } else if (choice.off.count() == 0) {
        choice.on = choice.on.count() == 0 ? kFirstTurn : choice.on;
        choice.off = kFirstTurn;
    } else {
        choice.on = fromMinutes(on_, choice.on);
        choice.off = fromMinutes(off_, choice.off);
    }
    choice.ramp = ramp_->isChecked();
    choice.rampFrom = core::StepsPerMinute::ofWhole(rampFrom_->value());
    choice.rampOver = fromMinutes(rampOver_, choice.rampOver);
    choice.silentEnd = silentEnd_->isChecked();
    choice.cues = cues_->isChecked();
    settings_.setSession(choice);
}

void SessionCard::refresh() {
    const auto choice = settings_.session();
    const std::array<QSignalBlocker, 11> quiet{
        QSignalBlocker(whenBelow_), QSignalBlocker(easy_),     QSignalBlocker(length_),
        QSignalBlocker(inTurn_),    QSignalBlocker(on_),       QSignalBlocker(off_),
        QSignalBlocker(ramp_),      QSignalBlocker(rampFrom_), QSignalBlocker(rampOver_),
        QSignalBlocker(silentEnd_), QSignalBlocker(cues_)};
    whenBelow_->setChecked(choice.whenBelow);
    for (auto* other :
         std::initializer_list<QWidget*>{easy_, length_, inTurn_, ramp_, silentEnd_}) {
        setShown(other, !choice.whenBelow);
    }
    easy_->setValue(inMinutes(choice.easy));
    length_->setValue(inMinutes(choice.length));
    const bool inTurn = choice.on.count() > 0 && choice.off.count() > 0;
    inTurn_->setChecked(inTurn);
    setShown(on_, inTurn && !choice.whenBelow);
    setShown(off_, inTurn && !choice.whenBelow);
    if (inTurn) {
        on_->setValue(inMinutes(choice.on));
        off_->setValue(inMinutes(choice.off));
    }
    ramp_->setChecked(choice.ramp);
    setShown(rampFrom_, choice.ramp && !choice.whenBelow);
    setShown(rampOver_, choice.ramp && !choice.whenBelow);
    rampFrom_->setValue(choice.rampFrom.rounded());
    const bool open = choice.length.count() == 0;
    const auto longestRamp = open ? Choice::kLongestRamp : choice.length;
    rampOver_->setMaximum(inMinutes(std::min<seconds>(
        Choice::kLongestRamp, std::chrono::ceil<minutes>(longestRamp))));  // it ends in its part
    rampOver_->setValue(inMinutes(choice.rampOver));
    silentEnd_->setEnabled(!open);
    silentEnd_->setChecked(choice.silentEnd);
    cues_->setChecked(choice.cues);
    words_->setText(words(choice));
    showResets();
}

QString SessionCard::words(const core::SessionChoice& choice) const {
    const QString next = tr("What you change here is for the next run.");
    if (choice.whenBelow) {
        return tr("Free runs are silent and go on until you stop them. Every 3 minutes a short "
                  "sound asks for 20 seconds of taps; only where they are below your target, the "
                  "click comes for 30 seconds. %1")
            .arg(next);
    }
    if (choice.length.count() == 0) {
        return tr("The run goes on until you stop it. %1").arg(next);
    }
    if (choice.silentEnd) {
        return tr("While the click is off, keep the beat you just heard. The silent last minute is "
                  "added after the main part, unless that ends with the click off for as long. %1")
            .arg(next);
    }
    return tr("While the click is off, keep the beat you just heard. %1").arg(next);
}

}  // namespace stridetick::app
