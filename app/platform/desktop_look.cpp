// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/desktop_look.hpp"

#include <utility>

namespace stridetick::app {

namespace {

const QString kShared = QStringLiteral("org.freedesktop.appearance");
const QString kGnomeAccess = QStringLiteral("org.gnome.desktop.a11y.interface");
const QString kScheme = QStringLiteral("color-scheme");
const QString kContrast = QStringLiteral("contrast");
const QString kGnomeContrast = QStringLiteral("high-contrast");

}  // namespace

DesktopLook::DesktopLook(QDBusConnection bus, QObject* parent)
    : QObject(parent),
      settings_(std::move(bus),
                {{kShared, kScheme}, {kShared, kContrast}, {kGnomeAccess, kGnomeContrast}}) {
    connect(&settings_, &PortalSettings::told, this, &DesktopLook::hear);
    settings_.look();
}

std::optional<bool> DesktopLook::contrast() const {
    if (!contrast_ && !gnomeContrast_) {
        return std::nullopt;
    }
    return contrast_.value_or(false) || gnomeContrast_.value_or(false);
}

void DesktopLook::hear(const PortalSettings::Key& key, const QVariant& told) {
    const auto before = std::pair(dark_, contrast());
    if (key == PortalSettings::Key{kShared, kScheme}) {
        constexpr uint kDark = 1;
        constexpr uint kLight = 2;  // 0: no preference
        const uint scheme = told.toUInt();
        dark_ = scheme == kDark    ? std::optional(true)
                : scheme == kLight ? std::optional(false)
                                   : std::nullopt;
    } else if (key == PortalSettings::Key{kShared, kContrast}) {
        contrast_ = told.toUInt() == 1;
    } else if (key == PortalSettings::Key{kGnomeAccess, kGnomeContrast}) {
        gnomeContrast_ = told.toBool();
    }
    if (before != std::pair(dark_, contrast())) {
        emit changed();
    }
}

}  // namespace stridetick::app
