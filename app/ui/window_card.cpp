// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/window_card.hpp"

#include <QSignalBlocker>

#include "app/format.hpp"
#include "app/settings_store.hpp"

namespace stridetick::app {

namespace {

QStringList units() {
    QStringList names;
    for (const auto unit : core::kSpeedUnits) {
        names.append(format::unitName(unit));
    }
    return names;
}

}  // namespace

WindowCard::WindowCard(SettingsStore& settings, QWidget* parent)
    : Form("windowCard", tr("Window"), parent),
      settings_(settings),
      appearance_(addChoice("appearance", tr("Appearance"),
                            {tr("As the desktop"), tr("Light"), tr("Dark"), tr("High contrast")})),
      unit_(addChoice("speedUnit", tr("Speed in"), units())) {
    addWords("speedUnitWords", tr("As the treadmill shows it. Distances follow: km or miles."));
    addReset(appearance_, static_cast<int>(Appearance::System));
    addReset(unit_, static_cast<int>(SettingsStore::usualSpeedUnit()));
    connect(appearance_, &QComboBox::activated, this,
            [this](int index) { settings_.setAppearance(static_cast<Appearance>(index)); });
    connect(unit_, &QComboBox::activated, this,
            [this](int index) { settings_.setSpeedUnit(static_cast<core::SpeedUnit>(index)); });
    connect(&settings_, &SettingsStore::appearanceChanged, this, &WindowCard::refresh);
    connect(&settings_, &SettingsStore::speedUnitChanged, this, &WindowCard::refresh);
    refresh();
}

void WindowCard::refresh() {
    const QSignalBlocker quietAppearance(appearance_);
    const QSignalBlocker quietUnit(unit_);
    appearance_->setCurrentIndex(static_cast<int>(settings_.appearance()));
    unit_->setCurrentIndex(static_cast<int>(settings_.speedUnit()));
    showResets();
}

}  // namespace stridetick::app
