// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/notifier.hpp"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QStringList>
#include <QVariantMap>

#include <utility>

namespace stridetick::app {

namespace {

const QString kNotifications = QStringLiteral("org.freedesktop.Notifications");
const QString kNotificationsPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kId = QStringLiteral("io.github.stridetick.Stridetick");
constexpr int kAsLongAsTheDesktopLikes = -1;

}  // namespace

Notifier::Notifier(QDBusConnection bus, QObject* parent) : QObject(parent), bus_(std::move(bus)) {
    bus_.connect(kNotifications, kNotificationsPath, kNotifications,
                 QStringLiteral("ActionInvoked"), this, SLOT(onAction(uint, QString)));
    bus_.connect({}, QStringLiteral("/org/freedesktop/DBus/Local"),
                 QStringLiteral("org.freedesktop.DBus.Local"), QStringLiteral("Disconnected"), this,
                 SLOT(onDisconnected()));
}

void Notifier::send(const Notification& notification) {
    if (!bus_.isConnected()) {
        emit failed(tr("there is no session bus"));
        return;
    }
    QStringList actions;
    if (!notification.action.isEmpty()) {
        actions = {QStringLiteral("default"), notification.action, QStringLiteral("open"),
                   notification.action};
    }
    auto call = QDBusMessage::createMethodCall(kNotifications, kNotificationsPath, kNotifications,
                                               QStringLiteral("Notify"));
    call << QStringLiteral("Stridetick") << 0U << kId << notification.summary << notification.body
         << actions << QVariantMap{{QStringLiteral("desktop-entry"), kId}}
         << kAsLongAsTheDesktopLikes;
    auto* watcher = new QDBusPendingCallWatcher(bus_.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError()) {
            emit failed(reply.error().message());
            return;
        }
        last_ = reply.value();
        emit shown();
    });
}

void Notifier::onAction(uint id, const QString&) {
    if (last_ != 0 && id == last_) {
        emit pressed();
    }
}

void Notifier::onDisconnected() { emit busGone(); }

}  // namespace stridetick::app
