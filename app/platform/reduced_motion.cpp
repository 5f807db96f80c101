// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/reduced_motion.hpp"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace stridetick::app {

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kReduced = QStringLiteral("reduced-motion");  // 1: reduced
const QString kGnome = QStringLiteral("org.gnome.desktop.interface");
const QString kAnimations = QStringLiteral("enable-animations");

/// Read answers a variant in a variant.
QVariant unwrapped(QVariant value) {
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

}  // namespace

ReducedMotion::ReducedMotion(QDBusConnection bus, QObject* parent)
    : QObject(parent), bus_(std::move(bus)) {}

void ReducedMotion::look() {
    if (!bus_.isConnected() || std::exchange(looked_, true)) {
        return;
    }
    bus_.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                 SLOT(askAll()));
    askAll();
}

void ReducedMotion::askAll() {
    ask(kAppearance, kReduced);
    ask(kGnome, kAnimations);
}

void ReducedMotion::ask(const QString& group, const QString& key) {
    auto call = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    call << group << key;
    auto* watcher = new QDBusPendingCallWatcher(bus_.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError()) {
            take(group, key, reply.value());
        }
    });
}

void ReducedMotion::take(const QString& group, const QString& key, const QDBusVariant& value) {
    const bool before = wanted();
    const QVariant told = unwrapped(QVariant::fromValue(value));
    if (group == kAppearance && key == kReduced) {
        reduced_ = told.toUInt() == 1;
    } else if (group == kGnome && key == kAnimations) {
        animations_ = told.toBool();
    }
    if (wanted() != before) {
        emit changed();
    }
}

}  // namespace stridetick::app
