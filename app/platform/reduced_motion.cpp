// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/reduced_motion.hpp"

#include <utility>

namespace stridetick::app {

namespace {

const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kReduced = QStringLiteral("reduced-motion");  // 1: reduced
const QString kGnomeInterface = QStringLiteral("org.gnome.desktop.interface");
const QString kAnimations = QStringLiteral("enable-animations");

}  // namespace

ReducedMotion::ReducedMotion(QDBusConnection bus, QObject* parent)
    : QObject(parent),
      settings_(std::move(bus), {{kAppearance, kReduced}, {kGnomeInterface, kAnimations}}) {
    connect(&settings_, &PortalSettings::told, this, &ReducedMotion::take);
}

void ReducedMotion::take(const PortalSettings::Key& key, const QVariant& told) {
    const bool before = wanted();
    if (key == PortalSettings::Key{kAppearance, kReduced}) {
        reduced_ = told.toUInt() == 1;
    } else if (key == PortalSettings::Key{kGnomeInterface, kAnimations}) {
        animations_ = told.toBool();
    }
    if (wanted() != before) {
        emit changed();
    }
}

}  // namespace stridetick::app
