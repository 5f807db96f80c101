// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/pulse_card.hpp"

#include "app/pulse_style.hpp"
#include "app/settings_store.hpp"

namespace stridetick::app {

PulseCard::PulseCard(SettingsStore& settings, PulseStyle& pulse, QWidget* parent)
    : Form("pulseCard", tr("Pulse"), parent),
      settings_(settings),
      pulse_(pulse),
      choice_(addChoice("pulse", tr("Show each step by"),
                        {tr("What the desktop asks for"), tr("A large flash"), tr("A small disc"),
                         tr("Nothing")})),
      words_(addWords("pulseWords")) {
    addReset(choice_, 0);
    connect(choice_, &QComboBox::activated, this, [this](int index) {
        settings_.setPulse(index == 0 ? std::nullopt
                                      : std::optional{static_cast<Pulse>(index - 1)});
    });
    connect(&pulse_, &PulseStyle::changed, this, &PulseCard::refresh);
    refresh();
}

void PulseCard::refresh() {
    const auto chosen = settings_.pulse();
    choice_->setCurrentIndex(chosen ? static_cast<int>(*chosen) + 1 : 0);
    words_->setText(words());
    showResets();
}

QString PulseCard::words() const {
    const bool less = pulse_.lessMotion();
    const QString large =
        tr("In full screen the edges of the screen flash with each step, so that you need "
           "not look at it. Above 180 steps a minute they flash with every other step, and never "
           "more than three times a second.");
    const auto chosen = settings_.pulse();
    if (!chosen) {
        return less
                   ? tr("Your desktop asks for less motion: a small disc lights up with each step.")
                   : tr("%1 Where the desktop asks for less motion it is a small disc.").arg(large);
    }
    switch (*chosen) {
        case Pulse::Large:
            return less ? tr("%1 Your desktop asks for less motion; you chose the flash all the "
                             "same.")
                              .arg(large)
                        : large;
        case Pulse::Subtle:
            return tr("A small disc lights up with each step.");
        case Pulse::None:
            return tr("Steps are not shown. The time and the phase are.");
    }
    return {};
}

}  // namespace stridetick::app
