// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/desktop_look.hpp"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace stridetick::app {

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kShared = QStringLiteral("org.freedesktop.appearance");
const QString kGnome = QStringLiteral("org.gnome.desktop.a11y.interface");
const QString kScheme = QStringLiteral("color-scheme");
const QString kContrast = QStringLiteral("contrast");
const QString kGnomeContrast = QStringLiteral("high-contrast");

}  // namespace

DesktopLook::DesktopLook(QDBusConnection bus, QObject* parent)
    : QObject(parent), bus_(std::move(bus)) {
    if (!bus_.isConnected()) {
        return;
    }
    bus_.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                 SLOT(askAll()));
    askAll();
}

void DesktopLook::askAll() {
    ask(kShared, kScheme);
    ask(kShared, kContrast);
    ask(kGnome, kGnomeContrast);
}

std::optional<bool> DesktopLook::contrast() const {
    if (!contrast_ && !gnomeContrast_) {
        return std::nullopt;
    }
    return contrast_.value_or(false) || gnomeContrast_.value_or(false);
}

void DesktopLook::ask(const QString& group, const QString& key) {
    auto call = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    call << group << key;
    auto* watcher = new QDBusPendingCallWatcher(bus_.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid()) {
            hear(group, key, reply.value());
        }
    });
}

void DesktopLook::hear(const QString& group, const QString& key, const QDBusVariant& value) {
    QVariant told = value.variant();
    if (told.canConvert<QDBusVariant>()) {  // Read wraps it twice
        told = told.value<QDBusVariant>().variant();
    }
    const auto before = std::pair(dark_, contrast());
    if (group == kShared && key == kScheme) {
        constexpr uint kDark = 1;
        constexpr uint kLight = 2;  // 0: no preference
        const uint scheme = told.toUInt();
        dark_ = scheme == kDark    ? std::optional(true)
                : scheme == kLight ? std::optional(false)
                                   : std::nullopt;
    } else if (group == kShared && key == kContrast) {
        contrast_ = told.toUInt() == 1;
    } else if (group == kGnome && key == kGnomeContrast) {
        gnomeContrast_ = told.toBool();
    }
    if (before != std::pair(dark_, contrast())) {
        emit changed();
    }
}

}  // namespace stridetick::app
