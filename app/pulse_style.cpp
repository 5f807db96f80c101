// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pulse_style.hpp"

#include <utility>

namespace stridetick::app {

PulseStyle::PulseStyle(SettingsStore& settings, QObject* parent, QDBusConnection bus)
    : QObject(parent), settings_(settings), desktop_(std::move(bus)) {
    connect(&settings_, &SettingsStore::pulseChanged, this, &PulseStyle::changed);
    connect(&desktop_, &ReducedMotion::changed, this, &PulseStyle::changed);
}

Pulse PulseStyle::pulse() const {
    return settings_.pulse().value_or(lessMotion() ? Pulse::Subtle : Pulse::Large);
}

}  // namespace stridetick::app
