// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/portal_settings.hpp"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace stridetick::app {

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kDesktopPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");

/// Read wraps its answer twice.
QVariant unwrapped(QVariant value) {
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

}  // namespace

PortalSettings::PortalSettings(QDBusConnection bus, QList<Key> keys, QObject* parent)
    : QObject(parent), bus_(std::move(bus)), keys_(std::move(keys)) {}

void PortalSettings::look() {
    if (!bus_.isConnected() || std::exchange(looked_, true)) {
        return;
    }
    bus_.connect(kService, kDesktopPath, kInterface, QStringLiteral("SettingChanged"), this,
                 SLOT(askAll()));
    askAll();
}

void PortalSettings::askAll() {
    for (const Key& key : keys_) {
        auto call = QDBusMessage::createMethodCall(kService, kDesktopPath, kInterface,
                                                   QStringLiteral("Read"));
        call << key.group << key.name;
        auto* watcher = new QDBusPendingCallWatcher(bus_.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            watcher->deleteLater();
            if (reply.isValid()) {
                emit told(key, unwrapped(QVariant::fromValue(reply.value())));
            }
        });
    }
}

}  // namespace stridetick::app
